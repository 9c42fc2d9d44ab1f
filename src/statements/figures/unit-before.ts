import { isPlural, singularOf } from "./counted-noun.ts";

const WORDS = /[\p{L}][\p{L}’'-]*/gu;

/** Finds what a number without a noun counts: the last plural before it: "arrests above 10,000"; "item" where there is none. */
export function unitBefore(before: string): string {
  const words = [...before.matchAll(WORDS)].map((hit) => hit[0]).reverse();
  const plural = words.find((word) => isPlural({ words: word, lower: word.toLowerCase() }));
  return plural === undefined ? "item" : singularOf(plural);
}
