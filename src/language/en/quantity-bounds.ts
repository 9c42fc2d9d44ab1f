import type { FigureValue } from "../../model/figure.ts";
import { isBlank, phraseTable, skipBlanks, wholePhraseAt } from "../phrase-table.ts";
import { isDigitAt } from "./cardinals.ts";
import { BOUNDS_BEFORE, BOUNDS_BEHIND, type BoundEffect } from "./tables/bound-phrases.ts";

/** A bound beside a number, with the words for it. */
export interface Bound {
  readonly effect: BoundEffect;
  readonly start: number;
  readonly end: number;
}

const BEFORE: ReadonlyMap<string, BoundEffect> = new Map(
  BOUNDS_BEFORE.flatMap(([effect, phrases]) => phrases.split("|").map((phrase) => [phrase, effect] as const)),
);
const MOST_WORDS = Math.max(...[...BEFORE.keys()].map((phrase) => phrase.split(" ").length));
const BEHIND: ReadonlyMap<string, BoundEffect> = new Map(
  BOUNDS_BEHIND.flatMap(([effect, phrases]) => phrases.split("|").map((phrase) => [phrase, effect] as const)),
);
const BEHIND_WORDS = phraseTable(BEHIND.keys());
const SIGNS_BEFORE = /([<>]=?|[≤≥~≈])\s{0,2}$/;
const ARTICLE_BEFORE = /(?:^|\s)an?\s{1,3}$/i;
/** The longest bound that is looked for before a number. */
const LOOK_BACK = 48;

/** Finds the words that bound a number before `at`: "more than", "as many as". */
export function boundBefore(text: string, at: number, floor: number): Bound | undefined {
  const before = text.slice(Math.max(floor, at - LOOK_BACK), at);
  const last = before.trimEnd().at(-1);
  if (last === undefined) return undefined;
  const sign = BOUND_SIGNS.has(last) ? SIGNS_BEFORE.exec(before) : null;
  const effect = BEFORE.get(sign?.[1] ?? "");
  if (sign && effect && !/[=<>]$/.test(before.slice(0, sign.index)))
    return { effect, start: at - sign[0].length, end: at };
  return wordsBefore(before, at) ?? (ARTICLE_ENDS.has(last) ? articled(before, at) : undefined);
}

const BOUND_SIGNS: ReadonlySet<string> = new Set([..."<>=≤≥~≈"]);
const ARTICLE_ENDS: ReadonlySet<string> = new Set([..."anAN"]);

/** "about a dozen": the article belongs to the number. */
function articled(before: string, at: number): Bound | undefined {
  const article = ARTICLE_BEFORE.exec(before)?.[0].trimStart();
  if (article === undefined) return undefined;
  return wordsBefore(before.slice(0, -article.length), at - article.length);
}

/** What the phrases before a number end with: most numbers stand behind another word. */
const LAST_WORDS: ReadonlySet<string> = new Set(
  [...BEFORE.keys()].map((phrase) => phrase.split(" ").at(-1) ?? ""),
);

function wordsBefore(before: string, at: number): Bound | undefined {
  const last = wordStart(before, before.length);
  if (last === undefined || !LAST_WORDS.has(before.slice(last).trimEnd().toLowerCase())) return undefined;
  let phrase = "";
  let from = before.length;
  let best: Bound | undefined;
  for (let count = 0; count < MOST_WORDS; count++) {
    const start = wordStart(before, from);
    if (start === undefined) break;
    const word = before.slice(start, from).trimEnd().toLowerCase();
    phrase = phrase === "" ? word : `${word} ${phrase}`;
    from = start;
    const effect = BEFORE.get(phrase);
    if (effect) best = { effect, start: at - (before.length - start), end: at };
  }
  return best;
}

/** Gives where the word begins that the blanks before `end` close; undefined where no blank closes one. */
function wordStart(text: string, end: number): number | undefined {
  let at = end;
  while (at > 0 && isBlank(text.charCodeAt(at - 1))) at--;
  if (at === end || at === 0) return undefined;
  while (at > 0 && !isBlank(text.charCodeAt(at - 1)) && !OPENING.has(text.charAt(at - 1))) at--;
  return at;
}

const OPENING: ReadonlySet<string> = new Set([...'"“‘([']);

/** Finds the words that bound a number behind it: "or more". */
export function boundBehind(text: string, at: number): Bound | undefined {
  if (text.charAt(at) === "+")
    return isDigitAt(text, at + 1) ? undefined : { effect: "least", start: at, end: at + 1 };
  const from = skipBlanks(text, at);
  const found = from === at ? undefined : wholePhraseAt(BEHIND_WORDS, text, from);
  const effect = found && BEHIND.get(found.phrase);
  return effect && { effect, start: at, end: found.end };
}

/** Gives the value of a number under a bound. */
export function boundedValue(value: number, effect: BoundEffect | undefined): FigureValue {
  if (effect === "over") return { minExclusive: value };
  if (effect === "least") return { min: value };
  if (effect === "under") return { maxExclusive: value };
  if (effect === "most") return { max: value };
  if (effect === "nearly") return { point: value, max: value };
  return { point: value };
}
