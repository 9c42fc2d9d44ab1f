import { diffArrays } from "diff/lib/diff/array.js";
import type { Wording } from "./wording.ts";

/** A quotation of this many words is found in a longer one though some of its words differ. */
const LONG = { words: 8, kept: 0.65, content: 4 } as const;
/** A shorter one must be kept nearly whole. */
const SHORT = { words: 4, kept: 0.8, content: 2 } as const;
/** A fragment of two or three words must stand in the longer quotation as it is. */
const FRAGMENT = { words: 2, content: 2 } as const;
/** Words of sources without a name must be kept nearly whole and be many. */
const UNNAMED = { words: 8, kept: 0.9, content: 4 } as const;

/**
 * Counts the words that make two quoted wordings of one speaker one utterance, the same words, cut, or with single
 * words altered; 0 where they are two. `known` says that the speaker is known to be the same, by name or because one
 * report comes from the other.
 */
export function wordsOfOneUtterance(one: Wording, other: Wording, known: boolean): number {
  const [short, long] = one.words.length <= other.words.length ? [one, other] : [other, one];
  const start = bestStart(short.words, long.words);
  if (start === undefined) return 0;
  const length = short.words.length;
  if (isRun(short.words, long.words, start)) {
    const least = known ? FRAGMENT : UNNAMED;
    return length >= least.words && short.content.size >= least.content ? length : 0;
  }
  const slack = Math.ceil(length / 2) + 3;
  const window = long.words.slice(Math.max(0, start - slack), start + length + slack);
  const rules = known ? [LONG, SHORT] : [UNNAMED];
  const fits = (kept: readonly string[]): boolean => {
    const content = new Set(kept.filter((word) => short.content.has(word))).size;
    return rules.some(
      (rule) => length >= rule.words && kept.length >= rule.kept * length && content >= rule.content,
    );
  };
  // Words in the same order are never more than words in any order, which are far cheaper to count.
  if (!fits(wordsInBoth(short.words, window))) return 0;
  const kept = commonWords(short.words, window);
  return fits(kept) ? kept.length : 0;
}

/** The words of the first that the other has as well, in any order, each as often as both have it. */
function wordsInBoth(one: readonly string[], other: readonly string[]): string[] {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  return one.filter((word) => {
    const count = left.get(word) ?? 0;
    if (count > 0) left.set(word, count - 1);
    return count > 0;
  });
}

/** Gives where in the longer wording most of the shorter one's pairs of words stand in their order. */
function bestStart(short: readonly string[], long: readonly string[]): number | undefined {
  const places = new Map<string, number[]>();
  for (let at = 0; at + 1 < long.length; at++) {
    const pair = `${long[at]} ${long[at + 1]}`;
    const known = places.get(pair);
    if (known) known.push(at);
    else places.set(pair, [at]);
  }
  const votes = new Map<number, number>();
  for (let at = 0; at + 1 < short.length; at++) {
    for (const place of places.get(`${short[at]} ${short[at + 1]}`) ?? []) {
      votes.set(place - at, (votes.get(place - at) ?? 0) + 1);
    }
  }
  let best: number | undefined;
  for (const [start, count] of votes) if (count > (votes.get(best ?? Number.NaN) ?? 0)) best = start;
  return best;
}

function isRun(short: readonly string[], long: readonly string[], start: number): boolean {
  return short.every((word, at) => long[start + at] === word);
}

/** The words that both have in the same order (Myers' difference algorithm). */
function commonWords(one: readonly string[], other: readonly string[]): string[] {
  return diffArrays([...one], [...other]).flatMap((part) => (part.added || part.removed ? [] : part.value));
}
