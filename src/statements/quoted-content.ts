import type { TokenRun } from "../language/en/noun-phrases.ts";
import type { Span } from "../model/span.ts";
import type { Frame } from "./frame.ts";
import { spanOfRun } from "./frame-reading.ts";
import type { FramedSentence, Passage } from "./reader.ts";
import { describeSource, type SourceWords } from "./sources/describe-source.ts";

/** A stretch of content of a frame, with the quotations that lie in it or run on beyond it. */
export interface ContentStretch {
  readonly sentence: FramedSentence;
  readonly frame: Frame;
  readonly source: SourceWords | undefined;
  readonly span: Span;
  readonly quotations: readonly Span[];
  /** True where the content is a quotation rather than the reporter's words. */
  readonly direct: boolean;
}

/** Content of which this share stands in quotation marks is a quotation with a few words before it. */
const MOSTLY_QUOTED = 0.85;

/** Lists the contents of all frames of a passage, in order. */
export function contentStretches(passage: Omit<Passage, "stretches">): ContentStretch[] {
  const stretches: ContentStretch[] = [];
  if (passage.kind === "post") return stretches;
  for (const sentence of passage.sentences) {
    for (const frame of sentence.frames) {
      const source = frame.source && describeSource(passage.text, sentence.tokens, frame.source);
      const attributed = { sentence, frame, source };
      for (const run of frame.content) stretches.push(stretchOf(passage, attributed, run));
    }
  }
  return stretches;
}

function stretchOf(
  passage: Omit<Passage, "stretches">,
  attributed: Pick<ContentStretch, "sentence" | "frame" | "source">,
  run: TokenRun,
): ContentStretch {
  const { sentence, frame, source } = attributed;
  const raw = spanOfRun(sentence.tokens, run);
  const quotations =
    passage.quotations.length === 0
      ? passage.quotations
      : passage.quotations.filter((quote) => quote.start < raw.end && raw.start < quote.end);
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
    source,
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
