import { FUNCTION_WORDS } from "../language/en/tables/function-words.ts";
import { NEGATIONS } from "../language/en/tables/negations.ts";
import { foldName, withoutDiacritics } from "../language/words.ts";
import type { Quotation } from "../model/quotation.ts";

/** Words as one speaker is given them, however many reports carry them letter for letter. */
export interface Wording {
  /** What stands for the speaker: the folded name, or a mark for those without one. Only equal ones may be joined. */
  readonly speaker: string;
  readonly named: boolean;
  /** True where some report gives the words in quotation marks. */
  quoted: boolean;
  /** Folded words in order. */
  readonly words: readonly string[];
  /** Folded words that are no function words. */
  readonly content: ReadonlySet<string>;
  /** Beginnings of the content words, so that "released" and "releases" are one. */
  readonly stems: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  readonly negated: boolean;
  /** The reports that carry the words. */
  readonly reports: Set<string>;
}

const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[’'.,](?=[\p{L}\p{N}]))*/gu;
const STEM = 6;
const PLAIN_FUNCTION_WORDS: ReadonlySet<string> = new Set(
  [...FUNCTION_WORDS].map((word) => word.replaceAll("'", "")),
);
/** Words of unnamed sources that are so many and so telling are one utterance wherever they stand. */
const TELLING = { words: 8, content: 4 } as const;
/** Quoted words below this are terms: on their own they do not tell that two reports mean one utterance. */
const FEWEST_OWN = 2;

/** Cuts a text into folded words: lower case, without diacritics and apostrophes. */
function foldedWords(text: string): string[] {
  return (text.match(WORD) ?? []).map((word) => withoutDiacritics(word).replace(/[’']/g, "").toLowerCase());
}

/**
 * Finds the wording of each quotation, by its id: the same words of the same speaker are one. Sources without a name are only one
 * where their words are long enough to tell, or within reports that come from one another (`familyOf`).
 */
export function wordingsOf(
  quotations: readonly Quotation[],
  familyOf: (report: string) => string,
): Map<string, Wording> {
  const wordings = new Map<string, Wording>();
  const ofQuotation = new Map<string, Wording>();
  for (const quotation of quotations) {
    const words = foldedWords(`${quotation.lead?.exact ?? ""} ${quotation.content.exact}`);
    const content = new Set(words.filter((word) => !PLAIN_FUNCTION_WORDS.has(word)));
    const speaker = speakerKey(quotation, words.length, content.size, familyOf);
    const scope = content.size < FEWEST_OWN ? `\n${familyOf(quotation.report)}` : "";
    const key = `${speaker}\n${words.join(" ")}${scope}`;
    const known = wordings.get(key) ?? makeWording(speaker, quotation.source.named, words, content);
    known.reports.add(quotation.report);
    known.quoted ||= quotation.mode !== "indirect";
    wordings.set(key, known);
    ofQuotation.set(quotation.id, known);
  }
  return ofQuotation;
}

/** "Three officials" of two newsrooms may be six; only their words can tell that they are not (rules R10 and N5). */
function speakerKey(
  { source, report, mode }: Quotation,
  words: number,
  content: number,
  familyOf: (report: string) => string,
): string {
  if (source.named) return foldName(source.name);
  const telling = mode !== "indirect" && words >= TELLING.words && content >= TELLING.content;
  return telling ? "?" : `?${familyOf(report)}`;
}

function makeWording(
  speaker: string,
  named: boolean,
  words: readonly string[],
  content: ReadonlySet<string>,
): Wording {
  return {
    speaker,
    named,
    quoted: false,
    words,
    content,
    stems: new Set([...content].filter((word) => !NEGATIONS.has(word)).map((word) => word.slice(0, STEM))),
    numbers: new Set(words.filter((word) => /^\d/.test(word))),
    negated: words.some((word) => NEGATIONS.has(word)),
    reports: new Set(),
  };
}
