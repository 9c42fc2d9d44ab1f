import type { Span } from "../model/span.ts";
import { findFrames } from "./frames.ts";
import { prepareParagraph } from "./paragraph.ts";
import type { Draft, Passage } from "./reader.ts";
import { READERS } from "./readers.ts";

/** Reads every statement out of a passage, in order; `quotations` are the words inside its outermost quotation marks. */
export function readPassage(text: string, quotations: readonly Span[], kind: Passage["kind"]): Draft[] {
  const paragraph = prepareParagraph(text, quotations);
  const sentences = paragraph.sentences.map((sentence) => ({ ...sentence, frames: findFrames(sentence) }));
  const passage: Passage = { ...paragraph, kind, sentences };
  return READERS.flatMap((reader) => reader.read(passage)).sort((a, b) => a.content.start - b.content.start || b.content.end - a.content.end);
}
