import { isCountedPeople, isCountedThing, isMeasured } from "../../../language/en/measured-nouns.ts";
import { PHRASE_STOPS } from "../../../language/en/tables/figure-words.ts";
import { MEASURE_ADJUNCTS, SOFT_MEASURES } from "../../../language/en/tables/trend-words.ts";
import type { Span } from "../../../model/span.ts";
import { isDemonym, singularOf } from "../counted-noun.ts";
import type { NearWord } from "./near-words.ts";

/** The words for what is measured, with the noun that says what. */
export interface MeasuredPhrase extends Span {
  /** The noun that is counted or measured, as it stands: "arrivals" of "the number of arrivals". */
  readonly head: string;
  /** The word that stands before the phrase. */
  readonly lead?: string;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const ARTICLES = setOf("a an the this that these those his her its their our my your some all");
const PREPOSITIONS = setOf("of in for from to at on by among between across into per over under against");
/** Prepositions by which a phrase goes on where no time follows. */
const JOINTS = setOf("of to from for among against");
const ADJUNCTS = setOf(MEASURE_ADJUNCTS);
const SOFT = setOf(SOFT_MEASURES);
/** Nouns that count by their "of"; "a number of" and "numbers of" do not measure, they count. */
const COUNTERS = setOf(
  "number numbers share percentage proportion total totals count amount amounts figure figures",
);
/** Words between a noun of measuring and the verb behind its phrase. */
const MOST_BETWEEN = 8;
/** Words between a verb or "in" and the measured noun behind it. */
const MOST_BEFORE_HEAD = 5;
/** Words of a phrase behind its noun. */
const MOST_BEHIND = 5;

const isStop = ({ lower }: NearWord): boolean =>
  PHRASE_STOPS.has(lower) && !ARTICLES.has(lower) && !PREPOSITIONS.has(lower) && lower !== "and";

/**
 * Finds the measured phrase that ends with word `at` of some words: "the number of arrivals in Holm"; `things` that are
 * counted may end it too.
 */
export function phraseEnding(
  words: readonly NearWord[],
  at: number,
  things = false,
): MeasuredPhrase | undefined {
  const last = words[at];
  const head = things && last && isCountedThing(last.lower) ? at : headBefore(words, at);
  const noun = words[head];
  if (!last || !noun) return undefined;
  const whole = outerHead(words, head);
  const first = firstOf(words, whole);
  const lead = words[first - 1]?.lower;
  if (isMereCount(words, whole, lead) || isSoft(words.slice(whole, at + 1))) return undefined;
  if (isInside(words, first)) return undefined;
  const start = words[first]?.start ?? noun.start;
  const counted = headOf(words.slice(0, at + 1), head) ?? noun.words;
  return { start, end: last.end, head: counted, ...(lead === undefined ? {} : { lead }) };
}

/** The nearest measured noun: the last word, or one before a preposition. */
function headBefore(words: readonly NearWord[], at: number): number {
  const last = words[at];
  if (!last) return -1;
  if (isMeasured(last.lower)) return at;
  for (let nth = at; nth > Math.max(0, at - MOST_BETWEEN); nth--) {
    const [word, before] = [words[nth], words[nth - 1]];
    if (!word || !before || isStop(word)) return -1;
    if (PREPOSITIONS.has(word.lower) && isMeasured(before.lower)) return nth - 1;
  }
  return -1;
}

/** "the number of arrivals": the phrase begins with the noun of measuring before "of". */
function outerHead(words: readonly NearWord[], head: number): number {
  let at = head;
  for (let of = at - 1; of > 0 && at - of <= MOST_BEHIND; of--) {
    const [word, before] = [words[of], words[of - 1]];
    if (!word || isStop(word)) break;
    if (word.lower === "of") {
      if (!before || !isMeasured(before.lower)) break;
      at = of - 1;
    }
  }
  return at;
}

function firstOf(words: readonly NearWord[], head: number): number {
  let first = head;
  while (first > 0 && head - first < 3) {
    const before = words[first - 1];
    const named = before && first > 1 && /^\p{Lu}/u.test(before.words);
    if (!before || isStop(before) || !(ADJUNCTS.has(before.lower) || named || isDemonym(before.words))) break;
    first--;
  }
  return first;
}

/** "a number of ships", "large numbers of fans": how many there are, not a measure that may rise. */
function isMereCount(words: readonly NearWord[], whole: number, lead: string | undefined): boolean {
  const [noun, behind] = [words[whole], words[whole + 1]];
  if (!noun || !COUNTERS.has(noun.lower) || behind?.lower !== "of") return false;
  if (noun.lower === "numbers") return lead !== "the";
  return words.slice(Math.max(0, whole - 2), whole).some(({ lower }) => lower === "a" || lower === "an");
}

/** "concerns over the economy are growing": behind a preposition the phrase is part of another. */
function isInside(words: readonly NearWord[], first: number): boolean {
  const article = ARTICLES.has(words[first - 1]?.lower ?? "");
  const before = words[article ? first - 2 : first - 1];
  return before !== undefined && (PREPOSITIONS.has(before.lower) || before.lower === "about");
}

/** "the level of debate" is no number; "levels of unemployment", "water levels" are. */
function isSoft([noun, of, ...rest]: readonly NearWord[]): boolean {
  const lower = noun?.lower ?? "";
  if (lower === "figure") return true;
  if (!SOFT.has(singularOf(lower)) || of?.lower !== "of") return false;
  return !rest.some((word) => mayHead(word, "people"));
}

/** What a phrase behind a word may be of: measures alone, or things and people that are counted as well. */
export type PhraseReach = "measured" | "things" | "people";

/** Finds the measured phrase at the beginning of some words: "his approval rating", "deportations to Norland". */
export function phraseOpening(words: readonly NearWord[], reach: PhraseReach): MeasuredPhrase | undefined {
  let first = 0;
  while (ARTICLES.has(words[first]?.lower ?? "")) first++;
  for (let at = first; at < Math.min(words.length, first + MOST_BEFORE_HEAD); at++) {
    const word = words[at];
    if (!word || isStop(word) || PREPOSITIONS.has(word.lower) || ARTICLES.has(word.lower)) return undefined;
    if (word.lower === "and" || (at > first && /ed$/.test(word.lower))) return undefined;
    if (!mayHead(word, reach)) continue;
    let head = at;
    while (words[head + 1] && mayHead(words[head + 1] as NearWord, reach)) head++;
    if (isMereCount(words, head, words[head - 1]?.lower)) return undefined;
    const opening = words[first] ?? word;
    const noun = words[head] ?? word;
    return { start: opening.start, end: endBehind(words, head), head: headOf(words, head) ?? noun.words };
  }
  return undefined;
}

function mayHead({ words, lower }: NearWord, reach: PhraseReach): boolean {
  if (isMeasured(lower)) return true;
  if (reach === "measured") return false;
  if (isCountedThing(lower)) return true;
  return reach === "people" && (isCountedPeople(lower) || lower === "people" || isPeopleName(words));
}

/** "Danes", "Chinese": people of a country in the plural. */
function isPeopleName(words: string): boolean {
  return isDemonym(words) && /(?:s|ese|ish|ch)$/.test(words);
}

/** "the number of arrivals" measures arrivals. */
function headOf(words: readonly NearWord[], head: number): string | undefined {
  const [noun, of] = [words[head], words[head + 1]];
  if (!noun || !COUNTERS.has(noun.lower) || of?.lower !== "of") return undefined;
  return words.slice(head + 2, head + 2 + MOST_BEHIND).find(({ words: told, lower }) => {
    return isMeasured(lower) || isCountedThing(lower) || isCountedPeople(lower) || isDemonym(told);
  })?.words;
}

function endBehind(words: readonly NearWord[], head: number): number {
  let end = head;
  const of = words[head + 1];
  const joined = of && (JOINTS.has(of.lower) || /^\p{Ll}+ing$/u.test(of.words));
  if (!joined) return words[head]?.end ?? 0;
  for (let at = head + 1; at <= Math.min(words.length - 1, head + MOST_BEHIND); at++) {
    const word = words[at];
    if (!word || isStop(word) || (at > head + 1 && PREPOSITIONS.has(word.lower) && !JOINTS.has(word.lower)))
      break;
    if (/^\d|ly$|^(?:this|that)$/.test(word.lower)) break;
    if (!PREPOSITIONS.has(word.lower) && !ARTICLES.has(word.lower) && word.lower !== "and") end = at;
  }
  return words[end]?.end ?? 0;
}
