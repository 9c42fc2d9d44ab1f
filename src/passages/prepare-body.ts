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

/** What of a report its preparation looks at, in a form that is quickly given to a thread. */
export interface BodyText {
  readonly text: string;
  readonly body: readonly Span[];
  /** Sentences by their offsets: start and end of each, one behind the other. */
  readonly sentences: Uint32Array;
}

/** A body's words and what was worked out of them, as arrays that threads can be given. */
export interface PreparedWords {
  readonly tokens: Tokens;
  readonly grams: Uint32Array;
  /** Sentences as ranges of words: start and end of each, one behind the other. */
  readonly sentences: Uint32Array;
}

/** Prepares a report for matching: its words, their grams and the table of them, its sentences as ranges of words. */
export function prepareBody(given: ReportText, arena?: WordArena): Body {
  return bodyOf(given.text, prepareWords(bodyTextOf(given), arena));
}

/** Takes of a report what its preparation looks at. */
export function bodyTextOf({ report, text }: ReportText): BodyText {
  const sentences = new Uint32Array(2 * report.sentences.length);
  report.sentences.forEach(({ start, end }, nth) => {
    sentences[2 * nth] = start;
    sentences[2 * nth + 1] = end;
  });
  const body = report.body.map(({ start, end }) => ({ start, end }));
  return { text, body, sentences };
}

/** Cuts a report's body into words and grams, in the room of an `arena` where one is given. */
export function prepareWords({ text, body, sentences }: BodyText, arena?: WordArena): PreparedWords {
  const tokens = tokenise(text, body, findQuotedWords(text, body), arena);
  return { tokens, grams: gramsOf(tokens, arena), sentences: wordRanges(tokens, sentences) };
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
function wordRanges({ start: starts, count }: Tokens, sentences: Uint32Array): Uint32Array {
  const ranges = new Uint32Array(sentences.length);
  let taken = 0;
  let at = 0;
  for (let nth = 0; nth < sentences.length; nth += 2) {
    while (at < count && (starts[at] ?? 0) < (sentences[nth] ?? 0)) at++;
    const start = at;
    while (at < count && (starts[at] ?? 0) < (sentences[nth + 1] ?? 0)) at++;
    if (at === start) continue;
    ranges[taken++] = start;
    ranges[taken++] = at;
  }
  return taken === ranges.length ? ranges : ranges.slice(0, taken);
}
