import type { Page } from "../../src/model/page.ts";
import { findStretches } from "../../src/reports/body-stretches.ts";
import { type CutSign, findCutSigns, POINTS } from "../../src/reports/cut-evidence.ts";
import { findCandidates } from "../../src/reports/cut-reports.ts";
import { describeBlocks } from "../../src/reports/describe-block.ts";
import { weighBlocks } from "../../src/reports/label-blocks.ts";
import { findEntryTimes } from "../../src/reports/live-blog.ts";
import { gatherProse, type Prose, positions } from "../../src/reports/prose.ts";
import { findReturns, RETURN_POINTS, type ReturnSign } from "../../src/reports/resume-host.ts";
import { alignTable } from "../align-table.ts";

/** A page with the number of the report that each of its blocks belongs to; a page of one report has none. */
export interface KnownPage {
  readonly page: Page;
  readonly reports?: readonly (number | undefined)[];
}

/** One choice: the signs of what could be chosen, besides nothing, and which of them was right, if any. */
interface Choice {
  readonly options: readonly (readonly number[])[];
  readonly right: number;
}

const CUT_SIGNS = Object.keys(POINTS) as CutSign[];
const RETURN_SIGNS = Object.keys(RETURN_POINTS) as ReturnSign[];
/** A header may begin this many lines from where its report truly begins. */
const TOLERANCE = 1;

/** Fits the points of both tables by conditional logistic regression and says what they come to. */
export function fitPoints(pages: readonly KnownPage[]): string {
  const cuts: Choice[] = [];
  const returns: Choice[] = [];
  for (const { page, reports } of pages) {
    const { blocks } = weighBlocks(describeBlocks(page));
    const prose = gatherProse(blocks, findStretches(blocks));
    const entries = findEntryTimes(blocks);
    cuts.push(...cutChoices(prose, entries, reports));
    if (reports && entries.size === 0) returns.push(...returnChoices(prose, reports));
  }
  const cut = estimate(cuts, ["constant", ...CUT_SIGNS].length);
  const back = estimate(returns, RETURN_SIGNS.length);
  return [
    `${cuts.length} places where a report may begin, ${cuts.filter(({ right }) => right >= 0).length} where one does`,
    ...alignTable(
      ["constant", ...CUT_SIGNS].map((name, nth) => [
        name,
        (cut[nth] ?? 0).toFixed(2),
        String(name === "constant" ? "" : POINTS[name as CutSign]),
      ]),
    ),
    `\n${returns.length} guests, ${returns.filter(({ right }) => right >= 0).length} behind which the host goes on`,
    ...alignTable(
      RETURN_SIGNS.map((name, nth) => [name, (back[nth] ?? 0).toFixed(2), String(RETURN_POINTS[name])]),
    ),
  ].join("\n");
}

function cutChoices(prose: Prose, entries: ReadonlySet<number>, reports: KnownPage["reports"]): Choice[] {
  const begins = new Set<number>();
  let open = new Set<number>();
  reports?.forEach((report, at) => {
    if (report === undefined || open.has(report)) return;
    if (open.size > 0) begins.add(at);
    open = new Set([...open, report]);
  });
  return findCandidates(prose, entries).map((candidate) => {
    const signs = findCutSigns(prose, candidate);
    const { header, nth } = candidate;
    const near = positions(header.top - TOLERANCE, (prose.indexes[nth] ?? 0) + 1);
    const right = near.some((at) => begins.has(at)) ? 0 : -1;
    return { options: [[1, ...CUT_SIGNS.map((sign) => signs[sign])]], right };
  });
}

function returnChoices(prose: Prose, reports: readonly (number | undefined)[]): Choice[] {
  const owner = (nth: number): number | undefined => reports[prose.indexes[nth] ?? -1];
  const choices: Choice[] = [];
  const firsts: number[] = [];
  const seen = new Set<number>();
  positions(0, prose.indexes.length).forEach((nth) => {
    const report = owner(nth);
    if (report === undefined || seen.has(report)) return;
    if (seen.size > 0) firsts.push(nth);
    seen.add(report);
  });
  firsts.forEach((from, order) => {
    const to = firsts[order + 1] ?? prose.indexes.length;
    const host = positions(0, from).filter((nth) => owner(nth) === 0 || nth < (firsts[0] ?? 0));
    const options = findReturns(prose, { host, from, to });
    const back = positions(from, to).find((nth) => owner(nth) === 0);
    const right = options.findIndex(({ at }) => at === back);
    if (options.length > 0 && (back === undefined || right >= 0))
      choices.push({ options: options.map(({ signs }) => RETURN_SIGNS.map((sign) => signs[sign])), right });
  });
  return choices;
}

/** Passes over the choices, and how strongly points are held near 0. */
const PASSES = 3000;
const RIDGE = 0.5;

/**
 * Fits one number per sign so that the right option of each choice, or none, is as likely as can be: the conditional
 * logit (McFadden 1974) by steepest ascent with a step of its own per sign (RPROP, Riedmiller and Braun 1993), from 0.
 */
function estimate(choices: readonly Choice[], signs: number): number[] {
  const points = new Array<number>(signs).fill(0);
  const steps = new Array<number>(signs).fill(0.1);
  let last = new Array<number>(signs).fill(0);
  for (let pass = 0; pass < PASSES; pass++) {
    const slope = slopeOf(choices, points);
    slope.forEach((value, nth) => {
      const turn = Math.sign(value) * Math.sign(last[nth] ?? 0);
      steps[nth] = Math.max(1e-6, Math.min(1, (steps[nth] ?? 0) * (turn > 0 ? 1.2 : turn < 0 ? 0.5 : 1)));
      points[nth] = (points[nth] ?? 0) + Math.sign(value) * (steps[nth] ?? 0);
    });
    last = slope;
    if (Math.max(...slope.map(Math.abs)) < 1e-3) break;
  }
  return points;
}

function slopeOf(choices: readonly Choice[], points: readonly number[]): number[] {
  const slope = points.map((point) => -RIDGE * point);
  for (const { options, right } of choices) {
    const weights = options.map((option) => Math.exp(Math.min(50, dot(option, points))));
    const all = 1 + weights.reduce((sum, weight) => sum + weight, 0);
    options.forEach((option, nth) => {
      const share = Number(nth === right) - (weights[nth] ?? 0) / all;
      option.forEach((value, sign) => {
        slope[sign] = (slope[sign] ?? 0) + share * value;
      });
    });
  }
  return slope;
}

function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((sum, value, nth) => sum + value * (b[nth] ?? 0), 0);
}
