import { findAll } from "../find-all.ts";
import { foldWord } from "../words.ts";
import { countriesIn } from "./country-names.ts";
import { FUNCTION_WORDS } from "./tables/function-words.ts";
import { GENERAL_WORDS } from "./tables/general-words.ts";
import { MATTER_CONCEPTS } from "./tables/matter-concepts.ts";

let matters: ReadonlySet<string> | undefined;
let table: ReadonlyMap<string, string> | undefined;

function conceptTable(): ReadonlyMap<string, string> {
  table ??= new Map(
    MATTER_CONCEPTS.trim()
      .split("\n")
      .flatMap((line) => {
        const [concept = "", words = ""] = line.split(":");
        return words
          .trim()
          .split(" ")
          .map((word) => [word, concept] as const);
      }),
  );
  return table;
}

/** Says whether a concept is a matter of the table, such as talks, rather than the beginning of a word. */
export function isNamedMatter(concept: string): boolean {
  matters ??= new Set(conceptTable().values());
  return matters.has(concept);
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}’'-]*(?:\.\p{L}\.?)*/gu;
const ENDING = /(?:ies|es|s|ed|ing)$/;
/** Words shorter than this say little, and cutting their endings makes others of them. */
const SHORTEST = 4;

/** Gives what a text is about: countries as `@Cuba`, matters of the table, and beginnings of other content words, with the words. */
export function conceptsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const [word] of findAll(WORD, text)) {
    const bare = word.replace(/['’]s?$/, "");
    const folded = foldWord(bare);
    const concept = conceptTable().get(folded) ?? ownConcept(bare, folded);
    if (concept !== undefined && !found.has(concept)) found.set(concept, bare);
  }
  for (const { name } of countriesIn(text.split(/[\s,;:()“”"-]+/))) found.set(`@${name}`, name);
  return found;
}

function ownConcept(word: string, folded: string): string | undefined {
  if (folded.length < SHORTEST || FUNCTION_WORDS.has(folded) || countriesIn([word]).length > 0)
    return undefined;
  const stem = folded.replace(ENDING, "");
  if (GENERAL_WORDS.has(folded) || GENERAL_WORDS.has(stem)) return undefined;
  return stem.length < SHORTEST - 1 ? folded : stem.slice(0, LONGEST_STEM);
}

/** "deportation" and "deport", "migration" and "migrants" begin alike. */
const LONGEST_STEM = 7;
