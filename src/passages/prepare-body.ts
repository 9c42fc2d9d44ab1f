import { findQuotedWords } from "../language/en/quoted-words.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import type { Body } from "./align-bodies.ts";
import { type GramIndex, gramsOf, indexGrams } from "./grams.ts";
import { type Tokens, tokenise } from "./tokens.ts";
import type { WordArena } from "./word-arena.ts";

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

/** A body's words and what was worked out of them, as arrays that threads can be given. */
export interface PreparedWords {
  readonly tokens: Tokens;
  readonly grams: Uint32Array;
  /** Sentences as ranges of words: start and end of each, one behind the other. */
  readonly sentences: Uint32Array;
}

/** Prepares a report for matching: its words, their grams and the table of them, its sentences as ranges of words. */
export function prepareBody(given: BodyText, arena?: WordArena): Body {
  return bodyOf(given.text, prepareWords(given, arena));
}

/** Cuts a report's body into words and grams, in the room of an `arena` where one is given. */
export function prepareWords({ report, text }: BodyText, arena?: WordArena): PreparedWords {
  const tokens = tokenise(text, report.body, findQuotedWords(text, report.body), arena);
  return { tokens, grams: gramsOf(tokens, arena), sentences: wordRanges(tokens, report.sentences) };
}

/** Makes a body of its prepared words; the table of its grams is built when it is first asked for. */
export function bodyOf(text: string, { tokens, grams, sentences }: PreparedWords): Body {
  let index: GramIndex | undefined;
  return {
    text,
    tokens,
    grams,
    index: () => {
      index ??= indexGrams(grams);
      return index;
    },
    sentences,
  };
}

/** Turns sentences given as offsets into ranges of words. */
function wordRanges(tokens: Tokens, sentences: readonly Span[]): Uint32Array {
  const ranges = new Uint32Array(2 * sentences.length);
  let taken = 0;
  let at = 0;
  for (const sentence of sentences) {
    while (at < tokens.count && (tokens.start[at] ?? 0) < sentence.start) at++;
    const start = at;
    while (at < tokens.count && (tokens.start[at] ?? 0) < sentence.end) at++;
    if (at === start) continue;
    ranges[taken++] = start;
    ranges[taken++] = at;
  }
  return taken === ranges.length ? ranges : ranges.slice(0, taken);
}
