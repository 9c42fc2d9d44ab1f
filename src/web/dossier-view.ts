import { compareReports } from "../dossier/compare-reports.ts";
import type { Place } from "../model/citation.ts";
import type { Derivation } from "../model/derivation.ts";
import type { Dossier, DossierPage } from "../model/dossier.ts";
import type { Finding } from "../model/finding.ts";
import type { Origin } from "../model/origin.ts";
import type { Report } from "../model/report.ts";
import { lengthOf } from "../model/span.ts";
import type { Comparison, Numbered } from "./comparison.ts";
import { copiesOf } from "./copies.ts";
import { type Ledgers, viewLedgers } from "./ledgers.ts";
import { numberPlaces, type PlaceNumbers } from "./place-numbers.ts";
import { type Said, viewSaid } from "./said.ts";

/** The dossier with everything looked up that the page's parts need. */
export interface DossierView {
  readonly dossier: Dossier;
  readonly pages: ReadonlyMap<string, Numbered<DossierPage>>;
  readonly reports: ReadonlyMap<string, Numbered<Report>>;
  readonly origins: ReadonlyMap<string, Numbered<Origin>>;
  readonly derivations: ReadonlyMap<string, Numbered<Derivation>>;
  readonly findings: readonly Numbered<Finding>[];
  readonly comparisons: readonly Comparison[];
  readonly said: Said;
  readonly ledgers: Ledgers;
  readonly places: PlaceNumbers;
  /** The places that carry the same sentence, by the number of each of them. */
  readonly copies: ReadonlyMap<number, readonly number[]>;
  /** True where the pages' texts and the comparisons are compressed, to be unpacked when a reader opens them. */
  readonly packed: boolean;
}

/** A dossier with more pages than this is packed. */
const MOST_PAGES = 200;
/** A dossier that would show more text than this, in UTF-16 code units, is packed. */
const MOST_TEXT = 4_000_000;
/** A dossier that lists more than this is packed: a row takes some 2 kB of the document. */
const MOST_ROWS = 4000;

/** Looks up, numbers and compares what the dossier page shows. */
export function viewDossier(dossier: Dossier): DossierView {
  const pages = numbered(dossier.pages);
  const reports = numbered(postsLast(dossier.reports));
  const findings = inRank(dossier.findings);
  const numberedFindings = findings.map((item, index) => ({ number: index + 1, item }));
  const comparisons = compareAll(dossier, pages, reports);
  const places = numberPlaces(dossier, findings, comparisons);
  const said = viewSaid(dossier, numberedFindings);
  return {
    dossier,
    pages,
    reports,
    origins: numbered(dossier.origins),
    derivations: numbered(dossier.derivations),
    findings: numberedFindings,
    comparisons,
    said,
    ledgers: viewLedgers(dossier, numberedFindings, said),
    places,
    copies: copiesOf(comparisons, places),
    packed:
      dossier.pages.length > MOST_PAGES ||
      rowCount(dossier) > MOST_ROWS ||
      shownLength(dossier, comparisons) > MOST_TEXT,
  };
}

/** Gives the words at a place, or `undefined` where the page or the offsets do not exist. */
export function wordsAt(view: DossierView, place: Place): string | undefined {
  const page = view.pages.get(place.page)?.item;
  if (!page || place.start < 0 || place.end > page.text.length || place.start > place.end) return undefined;
  return page.text.slice(place.start, place.end);
}

/** Lists the findings about one report, derivation or origin. */
export function findingsAbout(view: DossierView, id: string): readonly Numbered<Finding>[] {
  return view.findings.filter(({ item }) => item.about.includes(id));
}

/** Embedded posts are numbered behind the reports, so that these keep low numbers without gaps. */
function postsLast(reports: readonly Report[]): Report[] {
  return [
    ...reports.filter((report) => report.kind !== "post"),
    ...reports.filter((report) => report.kind === "post"),
  ];
}

/** Counts what the ledgers list. */
function rowCount({ quotations, figures, positions, policies, events }: Dossier): number {
  return [quotations, figures, positions, policies, events].reduce(
    (sum, list) => sum + (list?.length ?? 0),
    0,
  );
}

/** Adds up the pages' texts and the sentences that the comparisons show again. */
function shownLength(dossier: Dossier, comparisons: readonly Comparison[]): number {
  const texts = dossier.pages.reduce((sum, page) => sum + page.text.length, 0);
  const compared = comparisons.flatMap(({ rows }) => rows.flatMap(({ from, to }) => [from, to]));
  return texts + lengthOf(compared.flatMap((span) => span ?? []));
}

function numbered<T extends { readonly id: string }>(items: readonly T[]): Map<string, Numbered<T>> {
  return new Map(items.map((item, index) => [item.id, { number: index + 1, item }]));
}

function inRank(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => a.rank - b.rank);
}

function compareAll(
  dossier: Dossier,
  pages: ReadonlyMap<string, Numbered<DossierPage>>,
  reports: ReadonlyMap<string, Numbered<Report>>,
): Comparison[] {
  return dossier.derivations.flatMap((derivation, index) => {
    const from = reports.get(derivation.from);
    const to = reports.get(derivation.to);
    if (!from || !to) return [];
    const rows = compareReports({
      from: from.item,
      to: to.item,
      fromText: pages.get(from.item.page)?.item.text ?? "",
      toText: pages.get(to.item.page)?.item.text ?? "",
      matches: derivation.matches,
    });
    return [{ number: index + 1, derivation, from, to, rows }];
  });
}
