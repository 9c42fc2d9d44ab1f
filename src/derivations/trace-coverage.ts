import type { Derivation } from "../model/derivation.ts";
import type { PairMatches } from "../model/match.ts";
import type { Origin } from "../model/origin.ts";
import type { Page } from "../model/page.ts";
import type { Report } from "../model/report.ts";
import { countOrganisations, type OrganisationCount } from "./count-organisations.ts";
import { findOrigins } from "./find-origins.ts";
import { gatherFacts, type ReportFacts } from "./report-facts.ts";
import { traceDerivations } from "./trace-derivations.ts";

/** Who came from whom, and what all of it rests on. */
export interface Provenance {
  readonly derivations: readonly Derivation[];
  readonly origins: readonly Origin[];
  readonly organisations: OrganisationCount;
}

/** Gathers what the labels say of each report. `pages` carry the labels that were read from them. */
export function gatherCoverage(pages: readonly Page[], reports: readonly Report[]): ReportFacts[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  return reports.flatMap((report, order) => {
    const page = byId.get(report.page);
    return page ? [gatherFacts(report, page, order)] : [];
  });
}

/**
 * Traces which reports came from which, gathers them into origins, names the organisations behind them and counts
 * those that are independent.
 */
export function traceCoverage(facts: readonly ReportFacts[], matches: readonly PairMatches[]): Provenance {
  const traced = traceDerivations(facts, matches);
  const origins = findOrigins(facts, traced);
  return {
    derivations: traced.map((one) => one.derivation),
    origins,
    organisations: countOrganisations(origins),
  };
}
