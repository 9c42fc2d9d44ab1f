import { singularOf } from "./plurals.ts";
import { PERSON_NOUNS } from "./tables/figure-words.ts";
import { MEASURE_NOUNS } from "./tables/happening-words.ts";
import { ANYBODY_NOUNS, COUNTED_NOUNS, MEASURED_NOUNS, TALLIED_NOUNS } from "./tables/trend-words.ts";

function wordsOf(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/));
}

/** "trend" and "majority" are themselves what is told of a measure. */
const NO_MEASURES = wordsOf("trend majority");
const MEASURES = new Set(
  [...wordsOf(MEASURE_NOUNS), ...wordsOf(MEASURED_NOUNS)].filter((word) => !NO_MEASURES.has(word)),
);
const TALLIED = wordsOf(TALLIED_NOUNS);
const COUNTED = wordsOf(COUNTED_NOUNS);
const ANYBODY = wordsOf(ANYBODY_NOUNS);

/** Says whether a lower-case noun is of something that rises and falls in numbers: "exports", "the price". */
export function isMeasured(word: string): boolean {
  const singular = singularOf(word);
  return MEASURES.has(word) || MEASURES.has(singular) || (singular !== word && TALLIED.has(singular));
}

/** Says whether a lower-case plural is of things there may be few or many of: "flights", "arrests". */
export function isCountedThing(word: string): boolean {
  const singular = singularOf(word);
  return singular !== word && (COUNTED.has(singular) || TALLIED.has(singular));
}

/** Says whether a lower-case plural is of people of some kind: "voters", but not "people" and "officials". */
export function isCountedPeople(word: string): boolean {
  const singular = singularOf(word);
  return singular !== word && PERSON_NOUNS.has(singular) && !ANYBODY.has(singular);
}
