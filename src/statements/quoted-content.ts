import type { TokenRun } from "../language/en/noun-phrases.ts";
import type { Span } from "../model/span.ts";
import type { Frame } from "./frame.ts";
import { spanOfRun } from "./frame-reading.ts";
import type { FramedSentence, Passage } from "./reader.ts";

/** A stretch of content of a frame, with the quotations that lie in it or run on beyond it. */
export interface ContentStretch {
  readonly sentence: FramedSentence;
  readonly frame: Frame;
  readonly span: Span;
  readonly quotations: readonly Span[];
  /** True where the content is a quotation rather than the reporter's words. */
  readonly direct: boolean;
}

/** Content of which this share stands in quotation marks is a quotation with a few words before it. */
const MOSTLY_QUOTED = 0.85;

/** Lists the contents of all frames of a passage, in order. */
export function contentStretches(passage: Passage): ContentStretch[] {
  if (passage.kind === "post") return [];
  return passage.sentences.flatMap((sentence) =>
    sentence.frames.flatMap((frame) => frame.content.map((run) => stretchOf(passage, sentence, frame, run))),
  );
}

function stretchOf(passage: Passage, sentence: FramedSentence, frame: Frame, run: TokenRun): ContentStretch {
  const raw = spanOfRun(sentence.tokens, run);
  const quotations = passage.quotations.filter((quote) => quote.start < raw.end && raw.start < quote.end);
  const first = quotations[0];
  const last = quotations.at(-1);
  const span = {
    start: first && first.start - 1 < raw.start ? first.start - 1 : raw.start,
    end: last && last.end > raw.end ? last.end + 1 : raw.end,
  };
  const quoted = quotations.reduce((sum, quote) => sum + quote.end - quote.start + 2, 0);
  const share = quoted / Math.max(1, span.end - span.start);
  // "described it as a “wild” plan": what is quoted is all that was said.
  const judged = /[af]/.test(frame.takes) && first !== undefined && first.start - 2 <= raw.start;
  const direct = quoted > 0 && (share >= MOSTLY_QUOTED || judged);
  return {
    sentence,
    frame,
    span: { start: Math.max(0, span.start), end: Math.min(passage.text.length, span.end) },
    quotations,
    direct,
  };
}

/** Gives the stretch without blanks, commas and full stops at its ends. */
export function trimContent(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\s,;:—–-]/.test(text.charAt(start))) start++;
  while (end > start && /[\s,;:—–]/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
