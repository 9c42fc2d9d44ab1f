import type { Reason } from "../model/reason.ts";
import { type CitedWords, citedWords, type DossierIndex } from "./dossier-index.ts";

/** A reason as rows show it: one row for each of its citations, and one where it has none. */
export interface ReasonRow extends Partial<CitedWords> {
  readonly code: string;
  readonly text: string;
}

/** Turns reasons into rows, in their order. */
export function reasonRows(index: DossierIndex, reasons: readonly Reason[]): ReasonRow[] {
  return reasons.flatMap(({ code, text, citations }): ReasonRow[] => {
    if (citations.length === 0) return [{ code, text }];
    return citations.map((citation) => ({ code, text, ...citedWords(index, citation) }));
  });
}
