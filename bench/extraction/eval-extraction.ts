import { parseArgs } from "node:util";
import { findReports } from "../../src/reports/find-reports.ts";
import { type ExtractionPage, type ExtractionSet, readExtractionSet } from "./extraction-set.ts";
import { f1Of } from "./overlap.ts";
import { bodyText, readOne } from "./predict-body.ts";
import { readWithReadability } from "./readability-peer.ts";
import { type BodyScore, scoreBody } from "./score-body.ts";
import { judgeLabels, type LabelVerdict } from "./score-labels.ts";

/** What came out of one page. */
interface PageResult {
  readonly id: string;
  readonly score: BodyScore;
  readonly labels: readonly LabelVerdict[];
  readonly seconds: number;
  readonly peer?: { readonly score: BodyScore; readonly seconds: number };
}

const MICRO = 1e6;
const WORST = 25;

/**
 * `npm run eval -- extraction DIR [--text] [--every N] [--misses] [--peers]`: how much of the articles' bodies is found.
 *
 * DIR is a set in the layout of AEB, WCXB or fundus-evaluation. `--text` reads only the pages' visible lines, without
 * markup; `--every N` takes every Nth page; `--misses` lists the worst pages and every wrong label; `--peers` runs
 * Readability.js with linkedom on the same pages.
 */
export async function evalExtraction(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      text: { type: "boolean", default: false },
      misses: { type: "boolean", default: false },
      peers: { type: "boolean", default: false },
      every: { type: "string", default: "1" },
    },
  });
  const [folder] = positionals;
  if (folder === undefined)
    throw new Error("usage: npm run eval -- extraction DIR [--text] [--every N] [--misses] [--peers]");
  const set = readExtractionSet(folder);
  const pages = set.pages.filter((_, nth) => nth % Number(values.every) === 0);
  const results: PageResult[] = [];
  for (const page of pages) results.push(await measurePage(set, page, values));
  console.log(JSON.stringify(summaryOf(set, results), null, 1));
  if (values.misses) printMisses(results);
}

async function measurePage(
  set: ExtractionSet,
  page: ExtractionPage,
  { text, peers }: { readonly text: boolean; readonly peers: boolean },
): Promise<PageResult> {
  const html = page.html();
  const started = process.cpuUsage();
  const read = await readOne(html, text, page.truth.url);
  const found = read && findReports(read);
  const { user, system } = process.cpuUsage(started);
  const predicted = read && found ? bodyText(read, found) : "";
  const peer = peers ? readWithReadability(html) : undefined;
  return {
    id: page.id,
    score: scoreBody(set.layout, page.truth, predicted),
    labels: text
      ? []
      : judgeLabels(
          page.truth,
          found?.reports.find(({ kind }) => kind !== "post"),
        ),
    seconds: (user + system) / MICRO,
    ...(peer && {
      peer: { score: scoreBody(set.layout, page.truth, peer.text), seconds: peer.seconds },
    }),
  };
}

function summaryOf(set: ExtractionSet, results: readonly PageResult[]): Record<string, unknown> {
  const slowest = [...results].sort((a, b) => b.seconds - a.seconds)[0];
  const seconds = sum(results.map((result) => result.seconds));
  const peers = results.flatMap(({ peer }) => (peer ? [peer] : []));
  const peerSeconds = sum(peers.map((peer) => peer.seconds));
  return {
    layout: set.layout,
    pages: results.length,
    ...meansOf(
      set,
      results.map(({ score }) => score),
    ),
    labels: accuracyOf(results),
    seconds: round(seconds),
    slowest: slowest && { id: slowest.id, seconds: round(slowest.seconds) },
    peakMegabytes: Math.round(process.resourceUsage().maxRSS / 1024),
    ...(peers.length > 0 && {
      readability: {
        ...meansOf(
          set,
          peers.map(({ score }) => score),
        ),
        seconds: round(peerSeconds),
      },
      timesReadability: round(seconds / peerSeconds),
    }),
  };
}

/**
 * Puts the scores of pages together as the set does: AEB takes F1 of the mean precision (over pages with a prediction)
 * and the mean recall, the others the mean of the pages' F1.
 */
function meansOf(set: ExtractionSet, scores: readonly BodyScore[]): Record<string, number> {
  const precision = mean(scores.flatMap((score) => (score.precision === undefined ? [] : [score.precision])));
  const recall = mean(scores.map((score) => score.recall));
  const pageF1 = mean(scores.map((score) => score.f1));
  const f1 = set.layout === "aeb" ? f1Of({ precision, recall }) : pageF1;
  return {
    ...{ f1: round(f1), precision: round(precision), recall: round(recall), pageF1: round(pageF1) },
    empty: scores.filter((score) => score.precision === undefined).length,
  };
}

function accuracyOf(results: readonly PageResult[]): Record<string, string> {
  const verdicts = results.flatMap(({ labels }) => labels);
  const fields = [...new Set(verdicts.map(({ field }) => field))];
  return Object.fromEntries(
    fields.map((field) => {
      const own = verdicts.filter((verdict) => verdict.field === field);
      const right = own.filter((verdict) => verdict.right).length;
      const none = own.filter((verdict) => verdict.found === undefined).length;
      return [field, `${right} of ${own.length} (${none} not found)`];
    }),
  );
}

function printMisses(results: readonly PageResult[]): void {
  const worst = [...results].sort((a, b) => a.score.f1 - b.score.f1).slice(0, WORST);
  for (const { id, score } of worst)
    console.log(`${id} P ${round(score.precision ?? 0)} R ${round(score.recall)} F1 ${round(score.f1)}`);
  for (const { id, labels } of results)
    for (const { field, owed, found, right } of labels)
      if (!right) console.log(`${id} ${field}: ${JSON.stringify(found)} instead of ${JSON.stringify(owed)}`);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
