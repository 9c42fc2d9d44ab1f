import type { TokenRun } from "../language/en/noun-phrases.ts";
import type { Token } from "../language/tagger.ts";
import type { Span } from "../model/span.ts";
import { type Cue, findCues } from "./cues.ts";
import type { Sentence } from "./paragraph.ts";

/** A sentence with its verbs of saying, as frames are read from it. Positions are indexes of tokens. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly quoted: readonly boolean[];
  /** Where quotations begin with a small letter. */
  readonly small: ReadonlySet<number>;
  readonly cues: readonly Cue[];
  /** First token behind a dateline. */
  readonly floor: number;
  /** End of the sentence's words, without its closing marks. */
  readonly limit: number;
}

/** Prepares a sentence for the reading of its frames. */
export function readingOf(sentence: Sentence): Reading {
  const { tokens, quoted, small } = sentence;
  const cues = findCues(sentence);
  return { tokens, quoted, small, cues, floor: behindDateline(tokens), limit: closingStart(tokens) };
}

/** The marks around quotations, as `prepareParagraph` writes them. */
export const QUOTE_MARK: RegExp = /^[“”"]$/;

/** Says whether a mark opens a quotation that begins with a small letter, in the middle of a sentence. */
export function opensSmall({ tokens, small }: Reading, at: number): boolean {
  const mark = tokens[at];
  return mark !== undefined && QUOTE_MARK.test(mark.lower) && small.has(mark.end);
}

const STOP = /^[.!?…;]$/;

function closingStart(tokens: readonly Token[]): number {
  let to = tokens.length;
  while (to > 0 && STOP.test(tokens[to - 1]?.lower ?? "")) to--;
  return to;
}

const DASHES: ReadonlySet<string> = new Set(["—", "–", "--", "-", "―"]);

/** "MEXICO CITY (AP) — …": the sentence begins behind the dash. */
function behindDateline(tokens: readonly Token[]): number {
  for (let at = 1; at < Math.min(tokens.length, 16); at++) {
    if (DASHES.has(tokens[at]?.lower ?? "") && tokens[at]?.end !== tokens[at + 1]?.start) {
      // "Ruiz — who once led the party — says": no dateline, since a relative clause follows.
      if (/^(?:who|whose|which)$/.test(tokens[at + 1]?.lower ?? "")) return 0;
      const before = tokens.slice(0, at);
      return before.every(
        (token) =>
          token.tag === "PROPN" ||
          token.tag === "PUNCT" ||
          token.tag === "NUM" ||
          token.tag === "X" ||
          token.tag === "NOUN",
      )
        ? at + 1
        : 0;
    }
  }
  return 0;
}

/** Says whether a run of tokens holds quoted words. */
export function holdsQuote({ quoted }: Reading, run: TokenRun): boolean {
  for (let at = run.from; at < run.to; at++) if (quoted[at]) return true;
  return false;
}

/** Finds the first token of a run that passes a test; -1 where none does. */
export function indexOf(tokens: readonly Token[], run: TokenRun, test: (token: Token) => boolean): number {
  for (let at = run.from; at < run.to; at++) {
    const token = tokens[at];
    if (token && test(token)) return at;
  }
  return -1;
}

/** Gives the stretch of text that a run of tokens covers. */
export function spanOfRun(tokens: readonly Token[], run: TokenRun): Span {
  return { start: tokens[run.from]?.start ?? 0, end: tokens[run.to - 1]?.end ?? 0 };
}
