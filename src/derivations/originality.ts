import { daysBetween } from "../model/days.ts";
import type { ReportFacts } from "./report-facts.ts";

/** How much each sign speaks for a report being the one that others came from. */
const OWN_SITE = 4;
const DATELINE_CREDIT = 2.5;
const CREDIT_LINE = 2;
const NOTE_CREDIT = 1;
const OWN_BYLINE = 1;
const COMMENTARY = -4;
const REVISED = -1.5;
const CONTRIBUTED = -0.5;
const AGGREGATED = -1;
/** A body shorter than this is a cut or a blurb; the report it comes from is longer. */
const BLURB_LENGTH = 700;
const BLURB = -2;
/** A body of this many characters is full; longer ones gain nothing. */
const FULL_LENGTH = 6000;
/** A day later costs this much, at most one point: times alone never outweigh a credit. */
const LATER_DAY = 0.3;

/**
 * Ranks the reports of a set from the one most likely to be original to the least: an agency's own page, then
 * texts that carry its credit, then the fuller and the earlier (rule R8). The order is total and deterministic.
 */
export function rankByOriginality(facts: readonly ReportFacts[]): ReportFacts[] {
  const days = facts.flatMap((one) => (one.published ? [one.published] : [])).sort();
  const earliest = days[0];
  const scores = new Map(facts.map((one) => [one.report.id, originality(one, earliest)]));
  return [...facts].sort(
    (a, b) =>
      (scores.get(b.report.id) ?? 0) - (scores.get(a.report.id) ?? 0) ||
      b.proseLength - a.proseLength ||
      a.order - b.order,
  );
}

function originality(facts: ReportFacts, earliest: string | undefined): number {
  const { report } = facts;
  let score = creditScore(facts);
  if (report.kind === "commentary") score += COMMENTARY;
  if (facts.revised) score += REVISED;
  if (facts.aggregated) score += AGGREGATED;
  if (facts.evidence.some((one) => one.code === "contribution")) score += CONTRIBUTED;
  if (facts.bodyLength < BLURB_LENGTH) score += BLURB;
  score += Math.min(1, facts.bodyLength / FULL_LENGTH);
  if (facts.published && earliest) score -= Math.min(1, daysBetween(earliest, facts.published) * LATER_DAY);
  return score;
}

function creditScore(facts: ReportFacts): number {
  const credit = facts.evidence.find(
    (one) => one.code === "dateline-credit" || one.code === "credit-line" || one.code === "note-credit",
  );
  if (credit && credit.name === facts.publisher) return OWN_SITE;
  if (credit?.code === "dateline-credit") return DATELINE_CREDIT;
  if (credit?.code === "credit-line") return CREDIT_LINE;
  if (credit) return NOTE_CREDIT;
  return facts.report.byline ? OWN_BYLINE : 0;
}
