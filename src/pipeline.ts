import { crossCheck } from "./checks/cross-check.ts";
import { rankByOriginality } from "./derivations/originality.ts";
import { gatherCoverage, traceCoverage } from "./derivations/trace-coverage.ts";
import { assembleDossier } from "./dossier/assemble-dossier.ts";
import type { Dossier } from "./model/dossier.ts";
import type { Match } from "./model/match.ts";
import type { Note } from "./model/note.ts";
import type { Page } from "./model/page.ts";
import { matchPassages } from "./passages/match-passages.ts";
import type { ReportText } from "./passages/prepare-body.ts";
import { findReports } from "./reports/find-reports.ts";
import { settleNames } from "./reports/settle-names.ts";

/** Builds the dossier of a set of pages: the whole flow. The same pages give the same dossier. */
export function buildDossier(reading: {
  readonly pages: readonly Page[];
  readonly notes: readonly Note[];
}): Dossier {
  const found = settleNames(reading.pages.map(findReports));
  const pages = reading.pages.map(
    (page, nth): Page => ({ ...page, labels: found[nth]?.labels ?? page.labels }),
  );
  const anatomy = new Map(reading.pages.map((page, nth) => [page.id, found[nth]?.blocks ?? []]));
  const reports = found.flatMap((page) => page.reports);
  const facts = gatherCoverage(pages, reports);
  const matches = matchPassages(
    rankByOriginality(facts).map(({ report, page }) => ({ report, text: page.text })),
  );
  const provenance = traceCoverage(facts, matches);
  const findings = crossCheck({ pages, reports, ...provenance });
  return assembleDossier({ pages, anatomy, reports, ...provenance, findings, notes: reading.notes });
}

/** Aligns any two reports, whether or not one derives from the other. */
export function alignReports(from: ReportText, to: ReportText): readonly Match[] {
  return matchPassages([from, to])[0]?.matches ?? [];
}
