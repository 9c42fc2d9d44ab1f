import type { Figure } from "../model/figure.ts";
import { sourceWords } from "../web/words.ts";
import { CLAIM_COLUMNS, type ClaimFields, claimFieldsOf, supportCell } from "./claim-fields.ts";
import { type CitedWords, citedWords, type DossierIndex } from "./dossier-index.ts";
import type { TableColumn } from "./listing.ts";

/** A figure as a row; `exact` are the words of the quantity. */
export interface FigureRow extends CitedWords, ClaimFields {
  readonly id: string;
  readonly kind: Figure["kind"];
  readonly value: Figure["value"];
  readonly unit: string;
  readonly measure: string;
  readonly population?: string;
  readonly place?: string;
  readonly period?: string;
  /** The period that is worked out, with the reason. */
  readonly impliedPeriod?: Figure["impliedPeriod"];
  readonly per?: string;
  readonly modifier?: string;
  readonly modality?: Figure["modality"];
  readonly direction?: Figure["direction"];
  /** What a change or share is counted from, in the report's words. */
  readonly base?: string;
  /** Who is said to give it. */
  readonly attributedTo?: string;
  /** The sentence or clause that it stands in. */
  readonly context: string;
  readonly report: string;
}

/** The columns of figures in CSV. */
export const FIGURE_COLUMNS: readonly string[] = [
  ...["id", "kind", "exact", "value.point", "value.min", "value.max", "value.minExclusive"],
  ...["value.maxExclusive", "unit", "per", "measure", "population", "place", "period"],
  ...["impliedPeriod.value", "impliedPeriod.because", "modifier", "modality", "direction", "base"],
  ...["attributedTo", ...CLAIM_COLUMNS, "context", "report", "page", "source", "start", "end", "sha256"],
];

/** The table of figures for reading. */
export const FIGURE_TABLE: readonly TableColumn<FigureRow>[] = [
  { heading: "figure", of: (row) => row.exact, most: 30 },
  { heading: "measure", of: (row) => row.measure, most: 40 },
  { heading: "period", of: periodCell, most: 24 },
  { heading: "given by", of: (row) => row.attributedTo ?? "", most: 24 },
  { heading: "organisation", of: (row) => row.organisation, most: 24 },
  { heading: "in this set", of: supportCell, most: 24 },
  { heading: "file", of: (row) => sourceWords(row.source), most: 22 },
];

function periodCell({ period, impliedPeriod }: FigureRow): string {
  if (period !== undefined) return period;
  return impliedPeriod ? `(${impliedPeriod.value})` : "";
}

/** Turns the figures of a dossier into rows, in the order of the pages. */
export function figureRows(index: DossierIndex): FigureRow[] {
  const claimFields = claimFieldsOf(index);
  return (index.dossier.figures ?? []).map((figure): FigureRow => {
    const { citation, context, periodCitation: _, base, attributedTo, ...fields } = figure;
    return {
      ...fields,
      ...(base ? { base: base.citation.exact } : {}),
      ...(attributedTo ? { attributedTo: attributedTo.name } : {}),
      context: context.exact,
      ...claimFields(figure.id, figure.report),
      ...citedWords(index, citation),
    };
  });
}
