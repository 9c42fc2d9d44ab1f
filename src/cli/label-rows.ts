import type { Label } from "../model/label.ts";
import type { Report } from "../model/report.ts";
import { sourceWords } from "../web/words.ts";
import { type CitedWords, citedWords, type DossierIndex } from "./dossier-index.ts";
import type { TableColumn } from "./listing.ts";

/** A label of a page or of a report as a row. */
export interface LabelRow extends Partial<CitedWords> {
  readonly page: string;
  readonly source: string;
  readonly sha256: string;
  /** Id of the report; absent for what is said of the page as a whole. */
  readonly report?: string;
  readonly field: Label["field"];
  readonly value: string;
  /** Canonical name of the organisation that the value names. */
  readonly name?: string;
  readonly basis: Label["basis"];
  /** True where the report goes by this label and not by a rival. */
  readonly chosen: boolean;
  /** Where it was read: the text, the markup, meta data and so on. */
  readonly readFrom?: string;
  /** What an implied value was worked out from. */
  readonly because?: string;
}

/** The columns of labels in CSV. */
export const LABEL_COLUMNS: readonly string[] = [
  ...["page", "source", "report", "field", "value", "name", "basis", "chosen", "readFrom", "because"],
  ...["start", "end", "exact", "sha256"],
];

/** The table of labels for reading. */
export const LABEL_TABLE: readonly TableColumn<LabelRow>[] = [
  { heading: "file", of: (row) => sourceWords(row.source), most: 26 },
  { heading: "report", of: (row) => row.report ?? "(page)", most: 16 },
  { heading: "label", of: (row) => row.field },
  { heading: "value", of: (row) => row.value, most: 44 },
  { heading: "basis", of: (row) => row.basis },
  { heading: "words or reason", of: (row) => row.because ?? `“${row.exact ?? ""}”` },
];

/** Turns the labels of a page and of its reports into rows; a label that a report shares with its page is listed once. */
export function labelRows(index: DossierIndex, pageId: string): LabelRow[] {
  const reports = index.dossier.reports.filter((report) => report.page === pageId);
  const ofReports = reports.flatMap((report) => report.labels.map((label) => ({ label, report })));
  const seen = new Set(ofReports.map(({ label }) => JSON.stringify(label)));
  const ofPage = (index.pages.get(pageId)?.labels ?? []).filter((label) => !seen.has(JSON.stringify(label)));
  return [
    ...ofPage.map((label) => labelRow(index, label, { page: pageId })),
    ...ofReports.map(({ label, report }) => labelRow(index, label, { page: pageId, report })),
  ];
}

/** Turns one label into a row. */
function labelRow(
  index: DossierIndex,
  label: Label,
  owner: { readonly page: string; readonly report?: Report },
): LabelRow {
  const { source = owner.page, sha256 = "" } = index.pages.get(owner.page) ?? {};
  return {
    page: owner.page,
    source,
    sha256,
    ...(owner.report ? { report: owner.report.id } : {}),
    field: label.field,
    value: label.value,
    ...(label.name === undefined ? {} : { name: label.name }),
    basis: label.basis,
    chosen: owner.report !== undefined && isChosen(owner.report, label),
    ...(label.source === undefined ? {} : { readFrom: label.source }),
    ...(label.basis === "stated" ? citedWords(index, label.citation) : { because: label.because }),
  };
}

function isChosen(report: Report, label: Label): boolean {
  const { headline, byline, dateline, credit, published } = report;
  const own = JSON.stringify(label);
  return [headline, byline, dateline, credit, published].some((chosen) => JSON.stringify(chosen) === own);
}
