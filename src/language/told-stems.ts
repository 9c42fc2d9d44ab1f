import { FUNCTION_WORDS } from "./en/tables/function-words.ts";
import { findAll } from "./find-all.ts";
import { withoutDiacritics } from "./words.ts";

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[’'.,](?=[\p{L}\p{N}]))*/gu;
/** Words are one where they begin alike: "released" and "releases". */
const STEM = 6;
/** A shorter word is its own stem, but for the mark of the plural. */
const PLURAL = /^(\p{L}{2,4})s$/u;

/** Gives the beginnings of the words of a text that tell something: no function words, no numbers. */
export function toldStems(...texts: readonly (string | undefined)[]): ReadonlySet<string> {
  const stems = new Set<string>();
  const told = texts.filter((text) => text !== undefined).join(" ");
  for (const [hit] of findAll(WORD, told)) {
    const word = withoutDiacritics(hit)
      .replace(/[’'](?:s$)?/g, "")
      .toLowerCase();
    if (!FUNCTION_WORDS.has(word) && !/^\d/.test(word))
      stems.add(word.replace(/ies$/, "y").replace(PLURAL, "$1").slice(0, STEM));
  }
  return stems;
}

/** Counts what two sets have in common. */
export function sharedCount(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let count = 0;
  for (const stem of one) if (other.has(stem)) count += 1;
  return count;
}
