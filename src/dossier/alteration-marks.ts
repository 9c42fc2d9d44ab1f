import { foldTypography, wordsOf } from "./compare-words.ts";

/** What a reader should look at in a pair of sentences that differ. */
export type AlterationMark = "altered-quotation" | "altered-number";

/** Share of a quotation's words that the other sentence must have for the two to be the same words, altered. */
const SAME_QUOTATION = 0.5;

const NUMBER = /\p{N}+(?:[.,\u00a0\u202f]\p{N}+)*/gu;

/** Says which quotations or numbers differ between a derived sentence and the earlier one. */
export function markAlterations(derived: string, earlier: string): AlterationMark[] {
  const marks: AlterationMark[] = [];
  if (altersQuotation(derived, earlier)) marks.push("altered-quotation");
  if (altersNumber(derived, earlier)) marks.push("altered-number");
  return marks;
}

/**
 * A quotation is altered where its words in the derived sentence are neither a quotation of the earlier one nor a
 * part of one, although at least half of them stand there. A quotation cut short is not altered.
 */
function altersQuotation(derived: string, earlier: string): boolean {
  const originals = quotationsOf(earlier).map(asPhrase);
  return quotationsOf(derived).some((quotation) => {
    if (originals.some((original) => original.includes(asPhrase(quotation)))) return false;
    return shareFound(wordsOf(quotation), wordsOf(earlier)) >= SAME_QUOTATION;
  });
}

/** Numbers are altered where each side has one that the other lacks. */
function altersNumber(derived: string, earlier: string): boolean {
  const [left, right] = [numbersOf(derived), numbersOf(earlier)];
  return [...left].some((value) => !right.has(value)) && [...right].some((value) => !left.has(value));
}

function asPhrase(text: string): string {
  return ` ${wordsOf(text).join(" ")} `;
}

/** Lists the words between quotation marks; a quotation may run over either edge of the sentence. */
function quotationsOf(sentence: string): string[] {
  const parts = foldTypography(openAtStart(sentence) ? `"${sentence}` : sentence).split('"');
  return parts.filter((part, index) => index % 2 === 1 && wordsOf(part).length > 0);
}

function openAtStart(sentence: string): boolean {
  const close = sentence.indexOf("”");
  const open = sentence.indexOf("“");
  return close >= 0 && (open < 0 || close < open) && !sentence.includes('"');
}

function numbersOf(sentence: string): Set<string> {
  return new Set((sentence.match(NUMBER) ?? []).map((number) => number.replace(/[,\u00a0\u202f]/gu, "")));
}

function shareFound(words: readonly string[], among: readonly string[]): number {
  const known = new Set(among);
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length);
}
