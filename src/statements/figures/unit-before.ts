import { PHRASE_STOPS } from "../../language/en/tables/figure-words.ts";
import { isDemonym, isPlural, singularOf } from "./counted-noun.ts";

/** Behind these a word in "-s" is a verb. */
const SUBJECTS = /^(?:it|he|she|who|which|also)$/i;
const WORDS = /[\p{L}][\p{L}’'-]*/gu;
const LAST = /(?<=\s)\S{1,40}\s+$/;
const NUMBER_OF = /\b(?:number|numbers|total|count|tally|toll)\s+of\s+((?:\p{Ll}+\s+){0,3}[\p{L}’'-]+)/u;

/** Finds what a number without a noun counts: the last plural before it, "arrests above 10,000"; "item" where there is none. */
export function unitBefore(before: string, modifier?: string): string {
  const stated = NUMBER_OF.exec(before)?.[1];
  // "kills 130": a word right before a bare number is its verb.
  const words = (stated ?? (modifier === undefined ? before.replace(LAST, "") : before)).match(WORDS);
  const plural = words?.findLast((word, nth) =>
    // "it puts out 151": a verb.
    SUBJECTS.test(words[nth - 1] ?? "") || PHRASE_STOPS.has(word)
      ? false
      : (/^\p{Ll}/u.test(word) && isPlural({ words: word, lower: word })) || isDemonym(word),
  );
  if (plural === undefined) return "item";
  return isDemonym(plural) ? "person" : singularOf(plural);
}
