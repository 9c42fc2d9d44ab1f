import { type Check, type Coverage, EMPTY_COVERAGE, type Found } from "../../src/checks/coverage.ts";
import { type DerivationKind, PROV_PROPERTY } from "../../src/model/derivation.ts";
import type { Origin } from "../../src/model/origin.ts";
import { matchPassages } from "../../src/passages/match-passages.ts";
import { buildReport, type LabelDraft, type ReportDraft } from "../build-reports.ts";
import { inventSentences } from "../invent-prose.ts";

/** The words around what a test looks at: the same in both reports, so that they align. */
const [above, below] = [inventSentences(101, 3).join(" "), inventSentences(102, 3).join(" ")];

/** Two reports, of which the first came from the second, with the sentences that a test compares. */
export interface Derived {
  readonly here: string;
  readonly there: string;
  readonly kind?: DerivationKind;
  readonly labels?: readonly LabelDraft[];
  readonly thereLabels?: readonly LabelDraft[];
}

/** Builds the coverage of two reports, `from` derived from `to`. */
export function derivedCoverage(
  from: ReportDraft,
  to: ReportDraft,
  kind: DerivationKind = "republication",
): Coverage {
  const built = [buildReport(from), buildReport(to)];
  const ids = { from: `${from.id}.r1`, to: `${to.id}.r1` };
  const derivation = {
    ...ids,
    id: `${ids.from}>${ids.to}`,
    kind,
    prov: PROV_PROPERTY[kind],
    direction: "probable" as const,
    because: [],
    share: { from: 1, to: 1 },
    matches: matchPassages(built)[0]?.matches ?? [],
  };
  return {
    ...EMPTY_COVERAGE,
    pages: built.map((one) => one.page),
    reports: built.map((one) => one.report),
    derivations: [derivation],
  };
}

/** Runs a check over two reports that differ in one paragraph. */
export function compared(
  check: Check,
  { here, there, kind, labels = [], thereLabels = [] }: Derived,
): Found[] {
  const from = { id: "here", paragraphs: [above, here, below], labels };
  const to = { id: "there", paragraphs: [above, there, below], labels: thereLabels };
  return [...check.run(derivedCoverage(from, to, kind))];
}

/** Runs a check over one report, with the origins that are given. */
export function alone(check: Check, draft: ReportDraft, origins: readonly Origin[] = []): Found[] {
  const { page, report } = buildReport(draft);
  return [...check.run({ ...EMPTY_COVERAGE, pages: [page], reports: [report], origins })];
}

/** The words that findings cite. */
export function cited(found: readonly Found[]): string[][] {
  return found.map((one) => one.because.map((citation) => citation.exact));
}
