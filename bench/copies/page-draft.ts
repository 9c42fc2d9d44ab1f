import type { Span } from "../../src/model/span.ts";

/** A sentence of a page, with the stretch of the source's body that it carries, where it carries one. */
export interface Piece {
  readonly text: string;
  readonly from?: Span;
}

/** A page as its lines above the report, the report's paragraphs, and its lines below. */
export interface PageDraft {
  readonly above: readonly string[];
  readonly paragraphs: readonly (readonly Piece[])[];
  readonly below: readonly string[];
}

/** A stretch of a page and the stretch of another that it carries, in UTF-16 code units. */
export interface Copied {
  readonly copy: Span;
  readonly base: Span;
}

/** A page's text with the true copied stretches in it; `base` counts from the start of the source's body. */
export interface BuiltPage {
  readonly text: string;
  readonly copied: readonly Copied[];
}

/** Puts a page together: paragraphs and lines apart by a blank line, sentences by a blank. */
export function buildPage(draft: PageDraft): BuiltPage {
  const copied: Copied[] = [];
  let text = draft.above.map((line) => `${line}\n\n`).join("");
  draft.paragraphs.forEach((pieces, nth) => {
    if (nth > 0) text += "\n\n";
    pieces.forEach((piece, at) => {
      if (at > 0) text += " ";
      const start = text.length;
      text += piece.text;
      if (piece.from) copied.push({ copy: { start, end: text.length }, base: piece.from });
    });
  });
  text += draft.below.map((line) => `\n\n${line}`).join("");
  return { text, copied };
}
