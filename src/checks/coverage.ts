import type { Derivation } from "../model/derivation.ts";
import type { Finding } from "../model/finding.ts";
import type { Ledgers } from "../model/ledgers.ts";
import type { Origin } from "../model/origin.ts";
import type { Page } from "../model/page.ts";
import type { Report } from "../model/report.ts";

/** What the checks compare. */
export interface Coverage extends Ledgers {
  readonly pages: readonly Page[];
  readonly reports: readonly Report[];
  readonly derivations: readonly Derivation[];
  readonly origins: readonly Origin[];
}

/** A coverage in which nothing was read. */
export const EMPTY_COVERAGE: Coverage = {
  pages: [],
  reports: [],
  derivations: [],
  origins: [],
  quotations: [],
  times: [],
  figures: [],
  positions: [],
  policies: [],
  events: [],
  threads: [],
  claims: [],
};

/** A finding before it has its id and its rank. */
export type Found = Omit<Finding, "id" | "rank">;

/** A check: a small file with one question. */
export interface Check {
  readonly name: string;
  readonly run: (coverage: Coverage) => readonly Found[];
}

/** A derivation with both reports and their pages at hand. */
export interface DerivedPair {
  readonly derivation: Derivation;
  readonly from: { readonly report: Report; readonly page: Page };
  readonly to: { readonly report: Report; readonly page: Page };
}

/** Gives every derivation with its reports and pages. */
export function derivedPairs(coverage: Coverage): DerivedPair[] {
  const pages = new Map(coverage.pages.map((page) => [page.id, page]));
  const reports = new Map(coverage.reports.map((report) => [report.id, report]));
  return coverage.derivations.flatMap((derivation) => {
    const [from, to] = [reports.get(derivation.from), reports.get(derivation.to)];
    const [fromPage, toPage] = [pages.get(from?.page ?? ""), pages.get(to?.page ?? "")];
    if (!from || !to || !fromPage || !toPage) return [];
    return [{ derivation, from: { report: from, page: fromPage }, to: { report: to, page: toPage } }];
  });
}

/** The ids that a finding about a derivation is about. */
export function aboutPair(pair: DerivedPair): string[] {
  return [pair.from.report.id, pair.to.report.id, pair.derivation.id];
}
