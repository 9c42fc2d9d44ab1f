import type { Span } from "../model/span.ts";
import { wordsOf } from "./compare-words.ts";
import { quotedStretches } from "./quoted-stretches.ts";

/** What a reader should look at in a pair of sentences that differ. */
export type AlterationMark = "altered-quotation" | "altered-number";

/** Share of a quotation's words that the other sentence must have for the two to be the same words, altered. */
const SAME_QUOTATION = 0.5;

const NUMBER = /\p{N}+(?:[.,\u00a0\u202f]\p{N}+)*/gu;

/** A stretch of a page's text. */
export interface Stretch {
  readonly text: string;
  readonly span: Span;
}

/** Says which quotations or numbers differ between derived sentences and the earlier ones. */
export function markAlterations(derived: Stretch, earlier: Stretch): AlterationMark[] {
  const marks: AlterationMark[] = [];
  if (altersQuotation(derived, earlier)) marks.push("altered-quotation");
  if (altersNumber(wordsIn(derived), wordsIn(earlier))) marks.push("altered-number");
  return marks;
}

/**
 * A quotation is altered where its words in the derived text are neither a quotation of the earlier one nor a part of
 * one, although at least half of them stand there. A quotation cut short is not altered.
 */
function altersQuotation(derived: Stretch, earlier: Stretch): boolean {
  const originals = quotationsOf(earlier).map(asPhrase);
  return quotationsOf(derived).some((quotation) => {
    if (originals.some((original) => original.includes(asPhrase(quotation)))) return false;
    return shareFound(wordsOf(quotation), wordsOf(wordsIn(earlier))) >= SAME_QUOTATION;
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

function quotationsOf({ text, span }: Stretch): string[] {
  return quotedStretches(text, span)
    .map(({ start, end }) => text.slice(start, end))
    .filter((words) => wordsOf(words).length > 0);
}

function wordsIn({ text, span }: Stretch): string {
  return text.slice(span.start, span.end);
}

function numbersOf(sentence: string): Set<string> {
  return new Set((sentence.match(NUMBER) ?? []).map((number) => number.replace(/[,\u00a0\u202f]/gu, "")));
}

function shareFound(words: readonly string[], among: readonly string[]): number {
  const known = new Set(among);
  return words.filter((word) => known.has(word)).length / Math.max(1, words.length);
}
