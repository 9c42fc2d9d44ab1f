import { findAll } from "../find-all.ts";
import { remembered } from "../remembered.ts";
import { foldWord } from "../words.ts";
import { countriesIn } from "./country-names.ts";
import { BARE_MATTER_WORDS, NOUNS_IN_LY } from "./tables/bare-matter-words.ts";
import { FUNCTION_WORDS } from "./tables/function-words.ts";
import { GENERAL_WORDS } from "./tables/general-words.ts";
import { MATTER_CONCEPTS, PARTED_MATTERS, WIDE_MATTERS } from "./tables/matter-concepts.ts";

let matters: ReadonlySet<string> | undefined;
let table: ReadonlyMap<string, string> | undefined;
let parted: ReadonlyMap<string, readonly Parted[]> | undefined;

/** A matter that a word has behind one of some others. */
interface Parted {
  readonly concept: string;
  readonly first: ReadonlySet<string>;
}

function rowsOf(text: string): (readonly [concept: string, words: string])[] {
  return text
    .trim()
    .split("\n")
    .map((line) => {
      const [concept = "", words = ""] = line.split(":");
      return [concept, words.trim()] as const;
    });
}

function conceptTable(): ReadonlyMap<string, string> {
  table ??= new Map(
    rowsOf(MATTER_CONCEPTS).flatMap(([concept, words]) =>
      words.split(" ").map((word) => [word, concept] as const),
    ),
  );
  return table;
}

function partedTable(): ReadonlyMap<string, readonly Parted[]> {
  if (parted) return parted;
  const found = new Map<string, Parted[]>();
  for (const [concept, words] of rowsOf(PARTED_MATTERS)) {
    const [second = "", first = ""] = words.split(" | ");
    for (const word of second.split(" "))
      found.set(word, [...(found.get(word) ?? []), { concept, first: new Set(first.split(" ")) }]);
  }
  parted = found;
  return found;
}

/** Says whether a concept is a matter of the table, such as talks, rather than the beginning of a word. */
export function isNamedMatter(concept: string): boolean {
  matters ??= new Set([...rowsOf(MATTER_CONCEPTS), ...rowsOf(PARTED_MATTERS)].map(([name]) => name));
  return matters.has(concept);
}

/** Says whether a concept is a matter of the table that is told of in most stories. */
export function isWideMatter(concept: string): boolean {
  return WIDE_MATTERS.has(concept);
}

const WORD = /\p{L}[\p{L}\p{M}\p{N}’'-]*(?:\.\p{L}\.?)*/gu;
const ENDING = /(?:ations?|ments?|ions?|ed|ing|als?)$/;
/** Words shorter than this say little, and cutting their endings makes others of them. */
const SHORTEST = 4;
/** Words at most from the first part of a matter to the second: "push more non-resident drivers back". */
const PARTED_REACH = 6;

/** A word of a text with the concept that it stands for. */
export interface ConceptWord {
  readonly concept: string;
  readonly word: string;
  readonly start: number;
}

/** Gives the words of a text that say what it is about, with their concepts, in order; countries are left out. */
export function conceptWords(text: string): ConceptWord[] {
  const hits = findAll(WORD, text);
  const words = hits.map(({ 0: word }) => wordMeant(word));
  const found: ConceptWord[] = [];
  for (const [nth, { bare, folded, own }] of words.entries()) {
    const before = (first: ReadonlySet<string>): boolean =>
      words.slice(Math.max(0, nth - PARTED_REACH), nth).some((one) => first.has(one.folded));
    const both = partedTable()
      .get(folded)
      ?.find(({ first }) => before(first));
    const concept = both?.concept ?? own;
    if (concept === undefined || isPlace(words[nth - 1]?.bare, bare)) continue;
    // "back" alone is no name for a return.
    found.push({ concept, word: both ? both.concept : bare, start: hits[nth]?.index ?? 0 });
  }
  return found;
}

/** A word without its possessive, folded, and what it stands for by itself. */
interface WordMeant {
  readonly bare: string;
  readonly folded: string;
  readonly own: string | undefined;
}

/** More words than so many are forgotten. */
const MOST_WORDS = 50_000;

const wordMeant = remembered(MOST_WORDS, (word): WordMeant => {
  const bare = word.replace(/['’]s?$/, "");
  const folded = foldWord(bare);
  return { bare, folded, own: conceptTable().get(folded) ?? ownConcept(bare, folded) };
});

/** "talks in Oslo": where something is to be is not what it is about. */
function isPlace(before: string | undefined, word: string): boolean {
  return /^(?:in|at)$/i.test(before ?? "") && /^\p{Lu}/u.test(word);
}

/** Gives what a text is about: countries as `@Chile`, matters of the table, and beginnings of other content words, with the words. */
export function conceptsOf(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const { concept, word } of conceptWords(text)) if (!found.has(concept)) found.set(concept, word);
  for (const { name } of countriesIn(text.split(/[\s,;:()“”"-]+/))) found.set(`@${name}`, name);
  return found;
}

/** More names than so many are forgotten. */
const MOST_NAMES = 20_000;

/** Gives the concepts that the words of a name have; a story asks for the same names again and again. */
export const conceptsOfName: (name: string) => readonly string[] = remembered(
  MOST_NAMES,
  (name): readonly string[] => [...conceptsOf(name).keys()],
);

function ownConcept(word: string, folded: string): string | undefined {
  if (folded.length < SHORTEST || FUNCTION_WORDS.has(folded) || countriesIn([word]).length > 0)
    return undefined;
  // "seriously", "formally": how something is done is not what it is about.
  if (folded.endsWith("ly") && !NOUNS_IN_LY.has(folded)) return undefined;
  const inflected = folded.replace(/(?:ies|es|s|ed|ing)$/, "");
  const stem = stemOf(folded);
  const single = folded.replace(/s$/, "");
  if ([folded, single, inflected, stem].some((one) => GENERAL_WORDS.has(one) || BARE_MATTER_WORDS.has(one)))
    return undefined;
  return stem.slice(0, LONGEST_STEM);
}

/** "enrichment" and "enriching", "withdrawal" and "withdraw" begin alike; what is left of a word must tell it from others. */
function stemOf(word: string): string {
  const single = word.replace(/(?:ies|es|s)$/, "");
  const base = single.length < SHORTEST - 1 ? word : single;
  const stem = base.replace(ENDING, "");
  return stem.length < SHORTEST ? base : stem;
}

/** "deportation" and "deport", "migration" and "migrants" begin alike. */
const LONGEST_STEM = 7;
