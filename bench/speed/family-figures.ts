import { proposePairs } from "../../src/passages/candidates.ts";
import { pairsToAlign } from "../../src/passages/families.ts";
import { matchPassages } from "../../src/passages/match-passages.ts";
import type { ReportText } from "../../src/passages/prepare-body.ts";
import { prepareBody } from "../../src/passages/prepare-body.ts";
import { makeTexts } from "./make-texts.ts";

/** What a report with many copies costs. */
export interface FamilyFigures {
  readonly copies: number;
  /** Pairs of copies, and those that are aligned. */
  readonly pairs: number;
  readonly alignments: number;
  readonly seconds: number;
}

const SECOND = 1000;

/** Matches so many copies of one invented report. */
export function measureFamily(seed: number, copies: number): FamilyFigures {
  const [report] = makeTexts(seed, 0.001).reports;
  if (!report) throw new Error("no report to copy");
  const reports = Array.from({ length: copies }, (_, nth) => renamed(report, `t${nth}`));
  const { pairs, samples } = proposePairs(reports.map((one) => prepareBody(one).grams));
  const started = performance.now();
  const matched = matchPassages(reports).length;
  const seconds = (performance.now() - started) / SECOND;
  const alignments = pairsToAlign(pairs, samples).length;
  if (matched !== alignments) throw new Error(`${alignments} copies aligned, ${matched} of them matched`);
  return { copies, pairs: pairs.length, alignments, seconds };
}

function renamed({ report, text }: ReportText, page: string): ReportText {
  const body = report.body.map((place) => ({ ...place, page }));
  return { report: { ...report, id: `${page}.r1`, page, body }, text };
}
