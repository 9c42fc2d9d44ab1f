import type { Span } from "../../model/span.ts";
import type { StatementReader } from "../reader.ts";
import { TURN } from "./speaker-turn.ts";

/** Name of the reader of whole passages in quotation marks. */
export const BLOCK_QUOTATION = "block quotation";
/** What stands outside the marks of a block quotation is a blank or a note, no sentence. */
const MOST_OUTSIDE = 12;

/** Reads a passage that is a quotation as a whole and quotes others in its turn. */
export const blockQuotation: StatementReader = {
  name: BLOCK_QUOTATION,
  reads: "A whole paragraph in quotation marks that quotes others: an excerpt of another text.",
  examples: [
    {
      drawn:
        '"⟦content:The harbour will stay open. “⟦content:We will keep it,⟧” ⟦source:she⟧ ⟦cue:said⟧. “⟦content:All of it.⟧” Nobody doubted her.⟧"',
    },
    { drawn: "“⟦content:We will keep the harbour.⟧”" },
    { drawn: "The ship “Santa Clara” left the harbour.", not: "A name in quotation marks is no excerpt." },
  ],
  read: ({ text, quotations, kind }) => {
    const content = kind === "article" ? blockQuotationIn(text, quotations) : undefined;
    return content ? [{ reader: BLOCK_QUOTATION, mode: "direct", content, utterance: "block" }] : [];
  },
};

/** Finds the quotation that a whole passage consists of, where it holds quotations of its own. */
export function blockQuotationIn(text: string, quotations: readonly Span[]): Span | undefined {
  const [only] = quotations;
  if (!only || quotations.length !== 1 || TURN.test(text)) return undefined;
  const outside = text.slice(0, only.start).trim().length + text.slice(only.end).trim().length;
  return outside <= MOST_OUTSIDE && /“[^“”]{2,}”/.test(text.slice(only.start, only.end)) ? only : undefined;
}
