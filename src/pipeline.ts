import type { Coverage } from "./checks/coverage.ts";
import { crossCheck } from "./checks/cross-check.ts";
import { findClaims } from "./claims/find-claims.ts";
import { rankByOriginality } from "./derivations/originality.ts";
import { gatherCoverage, type Provenance, traceCoverage } from "./derivations/trace-coverage.ts";
import { assembleDossier } from "./dossier/assemble-dossier.ts";
import type { Dossier } from "./model/dossier.ts";
import type { Finding } from "./model/finding.ts";
import type { Ledgers } from "./model/ledgers.ts";
import type { Match, PairMatches } from "./model/match.ts";
import type { Note } from "./model/note.ts";
import type { Page } from "./model/page.ts";
import type { LabelledBlock, Report } from "./model/report.ts";
import { matchPassages } from "./passages/match-passages.ts";
import type { ReportText } from "./passages/prepare-body.ts";
import { findReports, type PageReports } from "./reports/find-reports.ts";
import { settleNames } from "./reports/settle-names.ts";
import { findSiteFurniture } from "./reports/site-furniture.ts";
import { readFigures } from "./statements/figures/read-figures.ts";
import { readPositions } from "./statements/positions/read-positions.ts";
import { readStatements, type Statements } from "./statements/read-statements.ts";
import { withReadableBody } from "./statements/readable-body.ts";
import { readTimes } from "./statements/times/read-times.ts";

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
  const gathered = gatherStory(read, together);
  return traceGathered(gathered, matchPassages(gathered.texts));
}

/** What was found in a set of pages before their reports are compared. */
export interface GatheredStory extends Pick<TracedStory, "pages" | "anatomy" | "reports"> {
  readonly facts: ReturnType<typeof gatherCoverage>;
  /** The reports to match, the more original first. */
  readonly texts: readonly ReportText[];
}

/** Puts together what was found in each page; `together` is in the order of the pages. */
export function gatherStory(
  read: readonly Page[],
  together: readonly (PageReports | undefined)[],
): GatheredStory {
  const found = settleNames(together.filter((page) => page !== undefined));
  const pages = read.map((page, nth): Page => ({ ...page, labels: found[nth]?.labels ?? page.labels }));
  const anatomy = new Map(read.map((page, nth) => [page.id, found[nth]?.blocks ?? []]));
  const reports = found.flatMap((page) => page.reports);
  const facts = gatherCoverage(pages, reports);
  const texts = rankByOriginality(facts).map(({ report, page }) => ({ report, text: page.text }));
  return { pages, anatomy, reports, facts, texts };
}

/** Traces who came from whom by what the reports share. */
export function traceGathered(
  { pages, anatomy, reports, facts }: GatheredStory,
  matches: readonly PairMatches[],
): TracedStory {
  return { pages, anatomy, reports, matches, provenance: traceCoverage(facts, matches) };
}

/** Pages that were read, with notes on what was lost. */
export interface Reading {
  readonly pages: readonly Page[];
  readonly notes: readonly Note[];
}

/** Builds the dossier of a set of pages: the whole flow. The same pages give the same dossier. */
export function buildDossier(reading: Reading): Dossier {
  const story = traceStory(reading.pages);
  const ledgers = readLedgers(story);
  return completeDossier(story, {
    ledgers,
    findings: crossCheck(coverageOf(story, ledgers)),
    notes: reading.notes,
  });
}

/** What is stated in a story, with who was asked and did not answer. */
export type StoryLedgers = Ledgers & Statements;

/** Reads every ledger of a story, and gathers what several reports carry into claims. */
export function readLedgers({ pages, anatomy, reports: found, provenance }: TracedStory): StoryLedgers {
  const texts = new Map(pages.map(({ id, text }) => [id, text]));
  const reports = found.map((report) => withReadableBody(report, texts.get(report.page) ?? ""));
  const said = readStatements({ pages, reports });
  const times = readTimes({ pages, reports, anatomy, derivations: provenance.derivations });
  const figures = readFigures({ pages, reports, times, quotations: said.quotations });
  const dealings = readPositions({ pages, reports, times, figures, quotations: said.quotations });
  const read = { ...said, times, figures, ...dealings };
  return { ...read, claims: findClaims({ ...provenance, ...read }) };
}

/** Gives what the checks look at of a traced story. */
export function coverageOf({ pages, reports, provenance }: TracedStory, ledgers: StoryLedgers): Coverage {
  return { pages, reports, ...provenance, ...ledgers };
}

/** What is known of a story beyond its derivations. */
export interface StoryFindings {
  readonly ledgers: StoryLedgers;
  readonly findings: readonly Finding[];
  readonly notes: readonly Note[];
}

/** Puts the dossier of a traced story together. */
export function completeDossier(
  { pages, anatomy, reports, provenance }: TracedStory,
  { ledgers, findings, notes }: StoryFindings,
): Dossier {
  return assembleDossier({ pages, anatomy, reports, ...provenance, ...ledgers, findings, notes });
}

/** Aligns any two reports, whether or not one derives from the other. */
export function alignReports(from: ReportText, to: ReportText): readonly Match[] {
  return matchPassages([from, to])[0]?.matches ?? [];
}
