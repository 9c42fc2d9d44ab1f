import { countryOf } from "../../language/en/geography.ts";
import { speechVerbForm } from "../../language/en/speech-verbs.ts";
import {
  IRREGULAR_PLURALS,
  NO_PLURALS,
  PERSON_NOUNS,
  PHRASE_STOPS,
} from "../../language/en/tables/figure-words.ts";
import type { Span } from "../../model/span.ts";

/** The noun phrase that a number counts. */
export interface CountedNoun extends Span {
  /** The noun in the singular; "person" for words for people of a country. */
  readonly unit: string;
  /** True where people are counted. */
  readonly people: boolean;
  /** The head noun as it stands. */
  readonly head: string;
}

const WORD =
  /(?:[\s\u00a0]{1,3}|,\s(?=of\b))((?:of (?:the |its |his |her |their |our |all |these |those )?)?)([\p{L}][\p{L}\p{M}.'’-]*)/uy;
/** Words that a noun phrase holds at most before its head. */
const MOST_WORDS = 7;
const PARTICIPLE = /(?:ed|ing)$/;
const DEMONYM_LIKE = /^\p{Lu}\p{Ll}+(?:ese|ish|ch|ss)$/u;

interface PhraseWord extends Span {
  readonly words: string;
  readonly lower: string;
}

/** Finds the noun phrase behind a number that ends at `from`: its head is the plural, or the last word of the phrase. */
export function countedNoun(
  text: string,
  from: number,
  to: number,
  plural: boolean,
): CountedNoun | undefined {
  const words = phraseWords(text, from, to);
  const first = words[0];
  if (!first) return undefined;
  const at = plural ? pluralHead(words) : singularHead(words);
  const head = words[at];
  if (!head) return undefined;
  const lower = head.lower;
  const people = isPeople(
    head.words,
    lower,
    words
      .slice(0, at)
      .map((word) => word.lower)
      .at(-1),
  );
  return {
    start: first.start,
    end: head.end,
    unit: isDemonym(head.words) ? "person" : singularOf(head.words),
    people,
    head: head.words,
  };
}

function phraseWords(text: string, from: number, to: number): PhraseWord[] {
  const words: PhraseWord[] = [];
  let at = from;
  while (words.length < MOST_WORDS) {
    WORD.lastIndex = at;
    const found = WORD.exec(text);
    if (!found || WORD.lastIndex > to) break;
    const stated = found[2] ?? "";
    const raw = /s['’]$/.test(stated) ? stated.slice(0, -1) : stated;
    const bare = raw.endsWith(".") && !/^(?:\p{Lu}\.)+$/u.test(raw) ? raw.replace(/[.]+$/, "") : raw;
    const lower = bare.toLowerCase().replaceAll("’", "'");
    const joins =
      lower === "and" && (words.at(-1)?.words.endsWith("-") || (words.length === 1 && !words.some(isPlural)));
    if (joins) {
      at += found[0].length;
      continue;
    }
    if (PHRASE_STOPS.has(lower) || lower.endsWith("n't") || (found[1] !== "" && words.length > 0)) break;
    const start = at + found[0].length - stated.length;
    words.push({ start, end: start + bare.length, words: bare, lower });
    at = start + stated.length;
    if (bare.length < stated.length && !/['’]s?$/.test(stated)) break;
  }
  return words;
}

/** A plural closes the phrase unless another follows at once: "sales agents", "Texas border crossings". */
function pluralHead(words: readonly PhraseWord[]): number {
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || !isPlural(word) || isDemonymBeforePlural(words, at)) continue;
    if (
      words[at + 1] &&
      isPlural(words[at + 1] as PhraseWord) &&
      !PARTICIPLE.test(words[at + 1]?.lower ?? "") &&
      // "a poll of 900 adults suggests": the verb of the poll.
      speechVerbForm(words[at + 1]?.lower ?? "")?.form !== "third"
    )
      continue;
    return at;
  }
  const last = words.findIndex((word, at) => at > 0 && /(?:ed|ing)$/.test(word.lower));
  const end = last > 0 ? last - 1 : words.length - 1;
  const demonym = words.findIndex((word) => isDemonym(word.words));
  if (demonym >= 0 && demonym === end) return demonym;
  const alone = words.length === 1 && end === 0 ? (words[0]?.lower ?? "") : "";
  return alone.length > 2 && !PARTICIPLE.test(alone) ? 0 : -1;
}

function isDemonymBeforePlural(words: readonly PhraseWord[], at: number): boolean {
  return (
    /^\p{Lu}/u.test(words[at]?.words ?? "") &&
    words.slice(at + 1, at + 4).some((word) => isPlural(word) && /^\p{Ll}/u.test(word.words)) &&
    !isDemonym(words[at]?.words ?? "")
  );
}

function singularHead(words: readonly PhraseWord[]): number {
  const verb = words.findIndex(
    (word, at) => at > 0 && PARTICIPLE.test(word.lower) && !PARTICIPLE.test(words[at - 1]?.lower ?? ""),
  );
  return (verb > 0 ? verb : words.length) - 1;
}

/** Says whether a word is a noun in the plural. */
export function isPlural({ words, lower }: { readonly words: string; readonly lower: string }): boolean {
  if (IRREGULAR_PLURALS.has(lower)) return true;
  if (NO_PLURALS.has(lower) || lower.length < 3) return false;
  return (
    /[^sui'.]s$|[aeiou]ies$|ies$|sses$|[aeo]us?es$|[^s]is?es$/.test(lower) &&
    !/^\p{Lu}\p{L}*\p{Lu}/u.test(words.slice(0, 2))
  );
}

/** "Chinese", "Mexicans", "Hispanics": words for people that are written with a capital. */
export function isDemonym(word: string): boolean {
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return false;
  return (
    countryOf(word) !== undefined || DEMONYM_LIKE.test(word) || /(?:ans|is|ics|ites|ers|ats)$/.test(word)
  );
}

function isPeople(words: string, lower: string, before: string | undefined): boolean {
  const singular = IRREGULAR_PLURALS.get(lower) ?? lower.replace(/s$/, "");
  return isDemonym(words) || PERSON_NOUNS.has(singular) || PERSON_NOUNS.has(`${before} ${singular}`);
}

/** Gives the singular of a noun, in lower case where it is no name. */
export function singularOf(word: string): string {
  const lower = word.toLowerCase();
  const known = IRREGULAR_PLURALS.get(lower);
  if (known) return known;
  if (/[^aeiou]ies$/.test(lower) && lower.length > 4) return `${lower.slice(0, -3)}y`;
  if (/zzes$/.test(lower)) return lower.slice(0, -3);
  if (/(?:ss|x|tz|ch|sh)es$/.test(lower)) return lower.slice(0, -2);
  if (/[^aeiou]oes$/.test(lower) && lower !== "shoes") return lower.slice(0, -2);
  return /[^su]s$/.test(lower) ? lower.slice(0, -1) : lower;
}
