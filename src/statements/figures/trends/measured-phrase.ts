import { isCountedPeople, isCountedThing, isMeasured } from "../../../language/en/measured-nouns.ts";
import { PHRASE_STOPS } from "../../../language/en/tables/figure-words.ts";
import { MEASURE_ADJUNCTS, SOFT_MEASURES } from "../../../language/en/tables/trend-words.ts";
import type { Span } from "../../../model/span.ts";
import { isDemonym, singularOf } from "../counted-noun.ts";
import type { NearWord } from "./near-words.ts";

/** The words for what is measured, with the noun that says what. */
export interface MeasuredPhrase extends Span {
  /** The noun that is counted or measured: "arrivals" of "the number of arrivals". */
  readonly noun: NearWord;
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
const TIMES = /^(?:day|week|month|quarter|year|decade|season|spring|summer|autumn|winter)s?$/;
/** Adjectives before a noun. */
const MOST_ADJECTIVES = 3;
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
 * counted may be measured too.
 */
export function phraseEnding(
  words: readonly NearWord[],
  at: number,
  things = false,
): MeasuredPhrase | undefined {
  const reach = things ? "things" : "measured";
  const last = words[at];
  const whole = outerHead(words, headBefore(words, at, reach), reach);
  const noun = words[whole];
  if (!last || !noun) return undefined;
  const first = firstOf(words, whole);
  const lead = words[first - 1]?.lower;
  if (isMereCount(words, whole, lead) || isSoft(words.slice(whole, at + 1))) return undefined;
  const start = words[first]?.start ?? noun.start;
  const counted = countedIn(words.slice(0, at + 1), whole) ?? noun;
  return { start, end: last.end, noun: counted, ...(lead === undefined ? {} : { lead }) };
}

/** The nearest noun that may be measured: the last word, or one before a preposition. */
function headBefore(words: readonly NearWord[], at: number, reach: PhraseReach): number {
  const last = words[at];
  if (!last) return -1;
  if (mayHead(last, reach)) return at;
  for (let nth = at; nth > Math.max(0, at - MOST_BETWEEN); nth--) {
    const [word, before] = [words[nth], words[nth - 1]];
    if (!word || !before || isStop(word)) return -1;
    if (PREPOSITIONS.has(word.lower) && mayHead(before, reach)) return nth - 1;
  }
  return -1;
}

/** The noun that all the rest hangs on; -1 where that one is not measured: "fears for the economy". */
function outerHead(words: readonly NearWord[], head: number, reach: PhraseReach): number {
  let whole = head;
  for (let at = prepositionBefore(words, whole); at >= 0; at = prepositionBefore(words, whole)) {
    const before = words[at - 1];
    // "In Holm exports fell": what opens the sentence is no part of the phrase.
    if (!before) return whole;
    if (!mayHead(before, reach)) return -1;
    whole = at - 1;
  }
  return whole;
}

/** The preposition that a noun with its article and adjectives stands behind; -1 where there is none. */
function prepositionBefore(words: readonly NearWord[], head: number): number {
  let at = head - 1;
  while (at >= 0 && head - at <= MOST_ADJECTIVES && isAdjective(words[at] as NearWord)) at--;
  if (at >= 0 && ARTICLES.has(words[at]?.lower ?? "")) at--;
  const word = words[at];
  return word && (PREPOSITIONS.has(word.lower) || word.lower === "about") ? at : -1;
}

/** "in recent months exports fell": a time is no adjective of what follows it. */
function isAdjective({ words, lower }: NearWord): boolean {
  if (PHRASE_STOPS.has(lower) || ARTICLES.has(lower) || PREPOSITIONS.has(lower)) return false;
  return !TIMES.test(lower) && (/^\p{Ll}/u.test(words) || isDemonym(words));
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
    if (isSoft(words.slice(head))) return undefined;
    const opening = words[first] ?? word;
    const noun = words[head] ?? word;
    return { start: opening.start, end: endBehind(words, head), noun: countedIn(words, head) ?? noun };
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
function countedIn(words: readonly NearWord[], head: number): NearWord | undefined {
  const [noun, of] = [words[head], words[head + 1]];
  if (!noun || !COUNTERS.has(noun.lower) || of?.lower !== "of") return undefined;
  return words.slice(head + 2, head + 2 + MOST_BEHIND).find(({ words: told, lower }) => {
    return isMeasured(lower) || isCountedThing(lower) || isCountedPeople(lower) || isDemonym(told);
  });
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
