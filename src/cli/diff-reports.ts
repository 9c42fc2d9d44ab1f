import { type ComparedRow, compareReports } from "../dossier/compare-reports.ts";
import type { Derivation } from "../model/derivation.ts";
import type { Dossier } from "../model/dossier.ts";
import { SecondSourceError } from "../model/error.ts";
import type { Match } from "../model/match.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import { DERIVATION_PHRASES } from "../web/words.ts";
import { comparisonLines, countsLine } from "./comparison-lines.ts";
import { type CitedWords, citedWords, type DossierIndex, indexDossier, nameOf } from "./dossier-index.ts";
import { EXIT } from "./exit-status.ts";
import { findItem } from "./find-item.ts";
import type { Listing } from "./listing.ts";
import { openDossier } from "./open-dossier.ts";
import { type RowOptions, rowForm } from "./row-form.ts";
import type { Terminal } from "./terminal.ts";
import { writeListing } from "./write-listing.ts";

/** A sentence of a comparison as a row: in the derived or second report, in the earlier or first one, or in both. */
export interface DiffRow {
  readonly kind: ComparedRow["kind"];
  readonly marks: readonly string[];
  readonly from?: CitedWords;
  readonly to?: CitedWords;
}

/** Compares two reports sentence by sentence; gives 0 where they are the same, 1 where they differ. */
export async function diffReports(
  request: { readonly a: string; readonly b: string; readonly paths: readonly string[] },
  options: RowOptions,
  terminal: Terminal,
): Promise<number> {
  const { dossier, status } = await openDossier(request.paths, terminal, options);
  const index = indexDossier(dossier);
  const pair = await orient(
    index,
    reportOf(dossier, request.a, terminal),
    reportOf(dossier, request.b, terminal),
  );
  const rows = compare(index, pair);
  writeListing(listingOf(index, pair, { rows, terminal }), rowForm(options), terminal);
  if (status !== EXIT.done) return status;
  return rows.every((row) => row.kind === "same") ? EXIT.done : EXIT.differs;
}

/** Finds a report by its own name or by its page's, where the first report of the page is meant, posts aside. */
function reportOf(dossier: Dossier, name: string, terminal: Terminal): Report {
  const found = findItem(dossier, name, { kinds: ["page", "report"], otherwise: "usage" });
  if (found.kind === "report") return found.item;
  const all = dossier.reports.filter((report) => report.page === found.item.id);
  const written = all.filter((report) => report.kind !== "post");
  const reports = written.length > 0 ? written : all;
  const [first] = reports;
  if (!first) throw new SecondSourceError("usage", `"${name}" is a page in which no report was found.`);
  if (reports.length > 1) {
    const ids = reports.map((report) => report.id).join(", ");
    terminal.err(`note: "${name}" holds several reports (${ids}); the first is compared\n`);
  }
  return first;
}

/** Two reports to compare, the derived one, or else the second, as `from`. */
interface Pair {
  readonly from: Report;
  readonly to: Report;
  readonly matches: readonly Match[];
  readonly derivation?: Derivation;
}

async function orient(index: DossierIndex, a: Report, b: Report): Promise<Pair> {
  const derivation = index.dossier.derivations.find(
    ({ from, to }) => (from === a.id && to === b.id) || (from === b.id && to === a.id),
  );
  const [from, to] = derivation?.from === a.id ? [a, b] : [b, a];
  if (derivation) return { from, to, matches: derivation.matches, derivation };
  const { alignReports } = await import("../pipeline.ts");
  const matches = alignReports(
    { report: from, text: textOf(index, from) },
    { report: to, text: textOf(index, to) },
  );
  return { from, to, matches };
}

function compare(index: DossierIndex, { from, to, matches }: Pair): DiffRow[] {
  const rows = compareReports({
    ...{ from, to, matches },
    fromText: textOf(index, from),
    toText: textOf(index, to),
  });
  return rows.map((row) => ({
    kind: row.kind,
    marks: row.marks ?? [],
    ...(row.from ? { from: words(index, from, row.from) } : {}),
    ...(row.to ? { to: words(index, to, row.to) } : {}),
  }));
}

function words(index: DossierIndex, report: Report, span: Span): CitedWords {
  return citedWords(index, { page: report.page, start: span.start, end: span.end });
}

function textOf(index: DossierIndex, report: Report): string {
  return index.pages.get(report.page)?.text ?? "";
}

const SIDE_COLUMNS = ["page", "source", "start", "end", "exact", "sha256"];

function listingOf(
  index: DossierIndex,
  { from, to, derivation }: Pair,
  { rows, terminal }: { readonly rows: readonly DiffRow[]; readonly terminal: Terminal },
): Listing<DiffRow> {
  const relation = derivation
    ? `${from.id}: ${DERIVATION_PHRASES[derivation.kind]} ${to.id} (direction ${derivation.direction})`
    : "Neither was found to come from the other.";
  return {
    name: "rows",
    facts: { from: from.id, to: to.id, ...(derivation ? { derivation: derivation.id } : {}) },
    rows,
    columns: [
      "kind",
      "marks",
      ...["from", "to"].flatMap((side) => SIDE_COLUMNS.map((name) => `${side}.${name}`)),
    ],
    table: [],
    heading: [
      `+  ${from.id}  ${nameOf(index, from.id)}`,
      `-  ${to.id}  ${nameOf(index, to.id)}`,
      relation,
      countsLine(rows),
    ],
    lines: comparisonLines(rows, terminal),
  };
}
