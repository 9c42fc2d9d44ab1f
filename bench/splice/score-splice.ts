import type { Page } from "../../src/model/page.ts";
import type { PageReports } from "../../src/reports/find-reports.ts";
import { cutsOf, type SplicedPage } from "./spliced-page.ts";

/** A cut counts as found at most this many lines away from its true place. */
const TOLERANCE = 1;
/** Shorter lines of a body are subheadings, which belong to a report without saying so. */
const SHORTEST_SCORED = 8;

/** What was found on one spliced page, as counts. */
export interface SpliceScore {
  readonly cuts: number;
  readonly foundCuts: number;
  readonly rightCuts: number;
  /** Lines of prose that some report was given, and how many of them the right one. */
  readonly lines: number;
  readonly rightLines: number;
  /** Lines of prose that no report was given. */
  readonly lostLines: number;
  readonly pages: number;
  readonly rightCounts: number;
  /** Pages that were cut although they hold one report. */
  readonly cutWrongly: number;
}

export const NO_SCORE: SpliceScore = {
  cuts: 0,
  foundCuts: 0,
  rightCuts: 0,
  lines: 0,
  rightLines: 0,
  lostLines: 0,
  pages: 0,
  rightCounts: 0,
  cutWrongly: 0,
};

export function addScores(a: SpliceScore, b: SpliceScore): SpliceScore {
  const sum = Object.keys(NO_SCORE).map((key) => [
    key,
    a[key as keyof SpliceScore] + b[key as keyof SpliceScore],
  ]);
  return Object.fromEntries(sum) as unknown as SpliceScore;
}

/** Kinds of block that show where a report stands; notes and links far below a body do not. */
const TELLING = new Set([
  "body",
  "headline",
  "standfirst",
  "subheading",
  "byline",
  "dateline",
  "date",
  "credit",
]);

/** Gives for every block the report that it was given, posts left out. */
export function foundReports(page: Page, found: PageReports): (string | undefined)[] {
  const articles = new Set(found.reports.filter(({ kind }) => kind !== "post").map(({ id }) => id));
  const byStart = new Map(found.blocks.map((block) => [block.start, block]));
  return page.blocks.map(({ start }) => {
    const block = byStart.get(start);
    return block?.report && TELLING.has(block.kind) && articles.has(block.report) ? block.report : undefined;
  });
}

/** Compares what was found on a spliced page with the truth; `found` gives the report of every row. */
export function scoreSplice({ rows }: SplicedPage, found: readonly (string | undefined)[]): SpliceScore {
  const truth = rows.map(({ report }) => report);
  const cuts = cutsOf(truth);
  const first = truth.findIndex((report) => report !== undefined);
  const foundCuts = cutsOf(found).filter((at) => Math.abs(at - first) > TOLERANCE);
  const rightCuts = matchCuts(cuts, foundCuts).length;
  const scored = rows.flatMap(({ text, report, role }, at) =>
    report !== undefined && role === "body" && text.split(" ").length >= SHORTEST_SCORED
      ? [{ report, found: found[at] }]
      : [],
  );
  const given = scored.flatMap((line) =>
    line.found === undefined ? [] : [{ report: line.report, found: line.found }],
  );
  const count = new Set(truth.filter((report) => report !== undefined)).size;
  const foundCount = new Set(found.filter((report) => report !== undefined)).size;
  return {
    cuts: cuts.length,
    foundCuts: foundCuts.length,
    rightCuts,
    lines: given.length,
    rightLines: countRight(given),
    lostLines: scored.length - given.length,
    pages: 1,
    rightCounts: count === foundCount ? 1 : 0,
    cutWrongly: count === 1 && foundCount > 1 ? 1 : 0,
  };
}

/** Pairs true cuts with found ones, each at most once, the nearest first; gives the true ones. */
export function matchCuts(cuts: readonly number[], found: readonly number[]): number[] {
  const left = new Set(found);
  return cuts.filter((cut) => {
    const near = [...left]
      .filter((at) => Math.abs(at - cut) <= TOLERANCE)
      .sort((a, b) => Math.abs(a - cut) - Math.abs(b - cut))[0];
    return near !== undefined && left.delete(near);
  });
}

/** Counts lines whose found report is the one that stands for their true report: the pairs that share most lines. */
function countRight(lines: readonly { readonly report: number; readonly found: string }[]): number {
  const shared = new Map<string, number>();
  for (const { report, found } of lines)
    shared.set(`${report} ${found}`, (shared.get(`${report} ${found}`) ?? 0) + 1);
  const taken = new Set<string>();
  let right = 0;
  for (const [pair, count] of [...shared].sort((a, b) => b[1] - a[1])) {
    const [report = "", found = ""] = pair.split(" ");
    if (taken.has(`true ${report}`) || taken.has(`found ${found}`)) continue;
    taken.add(`true ${report}`).add(`found ${found}`);
    right += count;
  }
  return right;
}
