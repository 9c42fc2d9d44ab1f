import { findQuotedWords } from "../language/en/quoted-words.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import type { Body } from "./align-bodies.ts";
import { type GramIndex, gramsOf, indexGrams } from "./grams.ts";
import { type Tokens, tokenise } from "./tokens.ts";

/** A report with the text of the page that its offsets refer to. */
export interface ReportText {
  readonly report: Report;
  readonly text: string;
}

/** What of a report its preparation looks at. */
export interface BodyText {
  readonly report: Pick<Report, "body" | "sentences">;
  readonly text: string;
}

/** Prepares a report for matching: its words, their grams and the table of them, its sentences as ranges of words. */
export function prepareBody({ report, text }: BodyText): Body {
  const tokens = tokenise(text, report.body, findQuotedWords(text, report.body));
  const grams = gramsOf(tokens);
  let index: GramIndex | undefined;
  return {
    text,
    tokens,
    grams,
    index: () => {
      index ??= indexGrams(grams);
      return index;
    },
    sentences: wordRanges(tokens, report.sentences),
  };
}

/** Turns sentences given as offsets into ranges of words. */
function wordRanges(tokens: Tokens, sentences: readonly Span[]): Span[] {
  const ranges: Span[] = [];
  let at = 0;
  for (const sentence of sentences) {
    while (at < tokens.count && (tokens.start[at] ?? 0) < sentence.start) at++;
    const start = at;
    while (at < tokens.count && (tokens.start[at] ?? 0) < sentence.end) at++;
    if (at > start) ranges.push({ start, end: at });
  }
  return ranges;
}
