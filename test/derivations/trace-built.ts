import { findOrigins } from "../../src/derivations/find-origins.ts";
import { type PairEvidence, weighPair } from "../../src/derivations/pair-evidence.ts";
import { gatherFacts, type ReportFacts } from "../../src/derivations/report-facts.ts";
import { type Traced, traceDerivations } from "../../src/derivations/trace-derivations.ts";
import type { Origin } from "../../src/model/origin.ts";
import { matchPassages } from "../../src/passages/match-passages.ts";
import { type Built, buildReport, type LabelDraft, type ReportDraft } from "../build-reports.ts";

/** Gives the facts of reports in the order given. */
export function factsOf(...drafts: readonly ReportDraft[]): ReportFacts[] {
  return drafts.map(buildReport).map(({ report, page }, order) => gatherFacts(report, page, order));
}

/** Weighs what two reports have in common; `from` is the one that may have come from the other. */
export function weigh(from: ReportDraft, to: ReportDraft): PairEvidence {
  const built = [buildReport(from), buildReport(to)];
  const [a, b] = factsOf(from, to);
  if (!a || !b) throw new Error("two reports have facts");
  const none = { a: a.report.id, b: b.report.id, matches: [] };
  return weighPair(matchPassages(built)[0] ?? none, a, b);
}

/** Traces the derivations and origins of reports. */
export function trace(...drafts: readonly ReportDraft[]): {
  readonly facts: readonly ReportFacts[];
  readonly traced: readonly Traced[];
  readonly origins: readonly Origin[];
} {
  const built: Built[] = drafts.map(buildReport);
  const facts = factsOf(...drafts);
  const traced = traceDerivations(facts, matchPassages(built));
  return { facts, traced, origins: findOrigins(facts, traced) };
}

/** The publisher of a page, known from its address. */
export function publishedBy(name: string): Pick<ReportDraft, "pageLabels"> {
  return { pageLabels: [{ field: "publisher", words: name, name, because: "the address of the page" }] };
}

/** A credit to a newsroom by words that stand in the page. */
export function credit(words: string, name: string): LabelDraft {
  return { field: "credit", words, name };
}

/** An ISO day of publication that the page does not state in words. */
export function dated(value: string): LabelDraft {
  return { field: "published", words: value, value, because: "the address of the page" };
}

/** Puts "PLACE (AGENCY) — " before the first paragraph. */
export function withDateline(head: string, paragraphs: readonly string[]): string[] {
  return paragraphs.map((paragraph, nth) => (nth === 0 ? `${head} — ${paragraph}` : paragraph));
}
