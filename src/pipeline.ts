import { crossCheck } from "./checks/cross-check.ts";
import { rankByOriginality } from "./derivations/originality.ts";
import { gatherCoverage, type Provenance, traceCoverage } from "./derivations/trace-coverage.ts";
import { assembleDossier } from "./dossier/assemble-dossier.ts";
import type { Dossier } from "./model/dossier.ts";
import type { Match, PairMatches } from "./model/match.ts";
import type { Note } from "./model/note.ts";
import type { Page } from "./model/page.ts";
import type { LabelledBlock, Report } from "./model/report.ts";
import { matchPassages } from "./passages/match-passages.ts";
import type { ReportText } from "./passages/prepare-body.ts";
import { findReports } from "./reports/find-reports.ts";
import { settleNames } from "./reports/settle-names.ts";
import { findSiteFurniture } from "./reports/site-furniture.ts";

/** What the stages before the checks found in a set of pages. */
export interface TracedStory {
  /** The pages with the labels that were read from them. */
  readonly pages: readonly Page[];
  /** The anatomy of each page, by page id. */
  readonly anatomy: ReadonlyMap<string, readonly LabelledBlock[]>;
  readonly reports: readonly Report[];
  readonly matches: readonly PairMatches[];
  readonly provenance: Provenance;
}

/** Finds the reports of a set of pages, what they share, and who came from whom. */
export function traceStory(read: readonly Page[]): TracedStory {
  const alone = read.map((page) => findReports(page));
  const furniture = findSiteFurniture(read, alone);
  const together = read.map((page, nth) =>
    furniture.has(page.id) ? findReports(page, furniture.get(page.id)) : alone[nth],
  );
  const found = settleNames(together.filter((page) => page !== undefined));
  const pages = read.map((page, nth): Page => ({ ...page, labels: found[nth]?.labels ?? page.labels }));
  const anatomy = new Map(read.map((page, nth) => [page.id, found[nth]?.blocks ?? []]));
  const reports = found.flatMap((page) => page.reports);
  const facts = gatherCoverage(pages, reports);
  const matches = matchPassages(
    rankByOriginality(facts).map(({ report, page }) => ({ report, text: page.text })),
  );
  return { pages, anatomy, reports, matches, provenance: traceCoverage(facts, matches) };
}

/** Builds the dossier of a set of pages: the whole flow. The same pages give the same dossier. */
export function buildDossier(reading: {
  readonly pages: readonly Page[];
  readonly notes: readonly Note[];
}): Dossier {
  const { pages, anatomy, reports, provenance } = traceStory(reading.pages);
  const findings = crossCheck({ pages, reports, ...provenance });
  return assembleDossier({ pages, anatomy, reports, ...provenance, findings, notes: reading.notes });
}

/** Aligns any two reports, whether or not one derives from the other. */
export function alignReports(from: ReportText, to: ReportText): readonly Match[] {
  return matchPassages([from, to])[0]?.matches ?? [];
}
