import type { Origin } from "../model/origin.ts";
import { sourceWords } from "../web/words.ts";
import { bodyPlace, type CitedWords, citedWords, type DossierIndex, titleOf } from "./dossier-index.ts";
import type { TableColumn } from "./listing.ts";
import { reasonRows } from "./reason-rows.ts";

/** A row of an origin: a report that carries it, with its body as the words, or a reason, with the words it rests on. */
export interface OriginRow extends Partial<CitedWords> {
  readonly origin: string;
  readonly kind: Origin["kind"];
  /** Canonical name; absent where nobody names it. */
  readonly organisation?: string;
  readonly basis?: "stated" | "implied";
  /** Names of other organisations that may be the source. */
  readonly alternatives: string;
  readonly absent: boolean;
  readonly row: "report" | "reason";
  /** Id of the report, or code of the reason. */
  readonly what: string;
  /** The report's headline or first words, or the reason as a sentence. */
  readonly text: string;
}

/** The columns of origins in CSV. */
export const ORIGIN_COLUMNS: readonly string[] = [
  ...["origin", "kind", "organisation", "basis", "alternatives", "absent", "row", "what", "text"],
  ...["page", "source", "start", "end", "exact", "sha256"],
];

/** The table of origins for reading. */
export const ORIGIN_TABLE: readonly TableColumn<OriginRow>[] = [
  { heading: "origin", of: (row) => row.origin },
  { heading: "organisation", of: organisationCell, most: 28 },
  { heading: "row", of: (row) => row.row },
  { heading: "file", of: (row) => (row.source ? sourceWords(row.source) : ""), most: 26 },
  { heading: "report or reason", of: (row) => row.text, most: 60 },
  { heading: "words", of: (row) => (row.row === "reason" ? (row.exact ?? "") : "") },
];

function organisationCell(row: OriginRow): string {
  if (row.kind !== "reporting") return `(${row.kind})`;
  return `${row.organisation ?? "(nobody names it)"}${row.absent ? ", absent" : ""}`;
}

/** Turns an origin into rows: its reports, then its reasons. */
export function originRows(index: DossierIndex, origin: Origin): OriginRow[] {
  const { organisation, alternatives } = origin;
  const core = {
    origin: origin.id,
    kind: origin.kind,
    ...(organisation ? { organisation: organisation.name, basis: organisation.basis } : {}),
    alternatives: alternatives.map((other) => other.name).join("; "),
    absent: origin.absent,
  };
  const reports = origin.reports.flatMap((id): OriginRow[] => {
    const report = index.reports.get(id);
    if (!report) return [];
    const words = citedWords(index, bodyPlace(report));
    return [{ ...core, row: "report", what: id, text: titleOf(index, report), ...words }];
  });
  const reasons = reasonRows(index, origin.because).map(
    ({ code, ...rest }): OriginRow => ({ ...core, row: "reason", what: code, ...rest }),
  );
  return [...reports, ...reasons];
}
