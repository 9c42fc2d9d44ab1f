import { mergeSpans, type Span } from "../../model/span.ts";
import { findQuotedSpans } from "./quotation-marks.ts";
import { findSpeech } from "./transcripts.ts";

/** Finds the words of a body that are somebody else's: inside quotation marks, or speech in a transcript. */
export function findQuotedWords(text: string, paragraphs: readonly Span[]): Span[] {
  return mergeSpans([...findQuotedSpans(text, paragraphs), ...findSpeech(text, paragraphs)]);
}
