import type { Match } from "../model/match.ts";
import { type Span, sharedLength } from "../model/span.ts";
import { foldTypography, wordsOf } from "./compare-words.ts";

/** One sentence ready to be compared. */
export interface Sentence {
  readonly span: Span;
  /** The words with typography folded. */
  readonly folded: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly length: number;
}

/** Two sentences that carry the same text, by their places in the two lists. */
export interface SentencePair {
  readonly from: number;
  readonly to: number;
  /** Dice coefficient of the two bags of words, 0 to 1; 1 for the same words. */
  readonly likeness: number;
}

/** Inside a matched passage the engine has already found the text the same, so a retold sentence is enough. */
const LIKE_ENOUGH_INSIDE = 0.35;
/** Outside matched passages two sentences must share most words. */
const LIKE_ENOUGH_OUTSIDE = 0.65;
/** Below this many words, outside matched passages, only equal sentences are paired: "He declined to comment." */
const FEW_WORDS = 4;

/** Prepares the sentences of a text for comparison. */
export function readSentences(spans: readonly Span[], text: string): Sentence[] {
  return spans.map((span) => {
    const exact = text.slice(span.start, span.end);
    const words = wordsOf(exact);
    const counts = new Map<string, number>();
    for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    return { span, folded: foldTypography(exact), counts, length: words.length };
  });
}

/** Pairs sentences one to one, the most alike first; ties go to the earlier sentences. */
export function pairSentences(
  from: readonly Sentence[],
  to: readonly Sentence[],
  matches: readonly Match[],
): SentencePair[] {
  const candidates = from.flatMap((left, i) =>
    to.flatMap((right, j) => {
      const likeness = likenessOf(left, right);
      return accepts(left, right, { likeness, matches }) ? [{ from: i, to: j, likeness }] : [];
    }),
  );
  candidates.sort((a, b) => b.likeness - a.likeness || drift(a) - drift(b) || a.from - b.from || a.to - b.to);
  const [usedFrom, usedTo] = [new Set<number>(), new Set<number>()];
  return candidates.filter((pair) => {
    if (usedFrom.has(pair.from) || usedTo.has(pair.to)) return false;
    usedFrom.add(pair.from);
    usedTo.add(pair.to);
    return true;
  });
}

/** Gives the share of a sentence's words that another sentence has too. */
export function shareHeld(part: Sentence, whole: Sentence): number {
  return part.length === 0 ? 0 : sharedWords(part, whole) / part.length;
}

function drift(pair: SentencePair): number {
  return Math.abs(pair.from - pair.to);
}

function likenessOf(left: Sentence, right: Sentence): number {
  if (left.folded === right.folded) return 1;
  if (left.length + right.length === 0) return 0;
  return Math.min(0.999, (2 * sharedWords(left, right)) / (left.length + right.length));
}

function sharedWords(left: Sentence, right: Sentence): number {
  let shared = 0;
  for (const [word, count] of left.counts) shared += Math.min(count, right.counts.get(word) ?? 0);
  return shared;
}

function accepts(
  left: Sentence,
  right: Sentence,
  found: { readonly likeness: number; readonly matches: readonly Match[] },
): boolean {
  if (found.likeness === 1) return true;
  if (found.likeness < LIKE_ENOUGH_INSIDE) return false;
  if (found.matches.some((match) => joins(match, left, right))) return true;
  return found.likeness >= LIKE_ENOUGH_OUTSIDE && Math.min(left.length, right.length) >= FEW_WORDS;
}

function joins(match: Match, left: Sentence, right: Sentence): boolean {
  return sharedLength(match.from, left.span) > 0 && sharedLength(match.to, right.span) > 0;
}
