import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import type { Page } from "../../src/model/page.ts";
import { readPages } from "../../src/pages/formats.ts";
import { findReports } from "../../src/reports/find-reports.ts";
import { alignTable } from "../align-table.ts";
import { fitPoints, type KnownPage } from "./fit-points.ts";
import { inventSpliceMaterial } from "./invent-splice-material.ts";
import { makeSplicedPages } from "./make-spliced-pages.ts";
import { readSpliceMaterial } from "./read-splice-material.ts";
import { addScores, foundReports, NO_SCORE, type SpliceScore, scoreSplice } from "./score-splice.ts";
import { foldLine, type Half, halfOf, type SpliceMaterial, type SplicePage } from "./splice-material.ts";
import { cutsOf, type SplicedPage } from "./spliced-page.ts";

/** `npm run eval -- splice [PATH...] [--seed N] [--half open|held] [--misses N] [--json FILE] [--fit]`: reports found in spliced pages. */
export async function evalSplice(args: readonly string[]): Promise<void> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      seed: { type: "string", default: "1" },
      half: { type: "string" },
      misses: { type: "string", default: "0" },
      json: { type: "string" },
      fit: { type: "boolean", default: false },
    },
  });
  const seed = Number(values.seed);
  if (!Number.isInteger(seed)) throw new Error("--seed takes a whole number");
  const sets =
    positionals.length === 0
      ? [inventSpliceMaterial(seed)]
      : await Promise.all(positionals.map(readSpliceMaterial));
  const halves: Half[] =
    values.half === undefined ? ["open", "held back"] : values.half === "open" ? ["open"] : ["held back"];
  if (values.fit) {
    for (const set of sets) console.log(fitPoints(await readKnown(set, seed)));
    return;
  }
  const results: SpliceResult[] = [];
  for (const set of sets) {
    for (const half of halves) {
      const result = await measure(set, half, seed);
      results.push(result);
      console.log(tableOf(result));
      for (const miss of result.misses.slice(0, Number(values.misses))) console.log(miss);
    }
  }
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(results, null, 1));
}

/** Reads the spliced and the ordinary pages of the open half, on which alone points are fitted. */
async function readKnown(set: SpliceMaterial, seed: number): Promise<KnownPage[]> {
  const pages = set.pages.filter(({ story }) => halfOf(story.site) === "open");
  const known: KnownPage[] = [];
  for (const spliced of makeSplicedPages(seed, pages)) {
    const page = await readSpliced(spliced);
    if (page) known.push({ page, reports: spliced.rows.map(({ report }) => report) });
  }
  for (const { story, html, lines } of pages) {
    const text = await readOne(story.id, "text", lines.join("\n\n"));
    const markup = html === undefined ? undefined : await readOne(story.id, "html", html);
    for (const page of [markup, text]) if (page) known.push({ page });
  }
  return known;
}

/** What was measured on one half of a set. */
interface SpliceResult {
  readonly set: string;
  readonly half: Half;
  readonly spliced: Readonly<Record<string, SpliceScore>>;
  /** Pages that a second reader of the markup sees otherwise; they are not scored. */
  readonly dropped: number;
  readonly ordinary: readonly { readonly medium: string; readonly pages: number; readonly cut: number }[];
  readonly misses: readonly string[];
}

async function measure(set: SpliceMaterial, half: Half, seed: number): Promise<SpliceResult> {
  const pages = set.pages.filter(({ story }) => halfOf(story.site) === half);
  const scores = new Map<string, SpliceScore>();
  const misses: string[] = [];
  let dropped = 0;
  for (const spliced of makeSplicedPages(seed, pages)) {
    const page = await readSpliced(spliced);
    if (!page) {
      dropped++;
      continue;
    }
    const found = foundReports(page, findReports(page));
    const score = scoreSplice(spliced, found);
    const truth = cutsOf(spliced.rows.map(({ report }) => report));
    if (score.rightCuts < score.cuts || score.foundCuts > score.rightCuts) {
      misses.push(
        `${spliced.id} | ${spliced.form} | ${spliced.header ?? ""} | true ${truth} | found ${cutsOf(found)}`,
      );
    }
    const medium = spliced.medium;
    for (const key of [
      "all",
      medium,
      spliced.form,
      `${spliced.form} (${medium})`,
      spliced.alike ? "of like topic" : "of any topic",
      ...(spliced.header ? [`: ${spliced.header}`] : []),
    ]) {
      scores.set(key, addScores(scores.get(key) ?? NO_SCORE, score));
    }
  }
  const ordinary = await measureOrdinary(pages, misses);
  return { set: set.name, half, spliced: Object.fromEntries([...scores].sort()), dropped, ordinary, misses };
}

/** Reads a spliced page as the program does; undefined where its blocks are not the rows that were written. */
async function readSpliced({ id, medium, content, rows }: SplicedPage): Promise<Page | undefined> {
  const page = await readOne(id, medium, content);
  const same =
    page?.blocks.length === rows.length &&
    page.blocks.every(
      ({ start, end }, at) => foldLine(page.text.slice(start, end)) === foldLine(rows[at]?.text ?? ""),
    );
  return same ? page : undefined;
}

async function readOne(id: string, medium: "html" | "text", content: string): Promise<Page | undefined> {
  const mediaType = medium === "html" ? "text/html; charset=utf-8" : "text/plain; charset=utf-8";
  const source = `${id}.${medium === "html" ? "html" : "txt"}`;
  return (await readPages({ source, bytes: Buffer.from(content), mediaType })).pages[0];
}

async function measureOrdinary(
  pages: readonly SplicePage[],
  misses: string[],
): Promise<SpliceResult["ordinary"]> {
  const counts = [];
  for (const medium of ["html", "text"] as const) {
    const some = pages.filter(({ html }) => medium === "text" || html !== undefined);
    let cut = 0;
    for (const { story, html, lines } of some) {
      const page = await readOne(story.id, medium, medium === "html" ? (html ?? "") : lines.join("\n\n"));
      if (!page) continue;
      const found = foundReports(page, findReports(page));
      if (new Set(found.filter(Boolean)).size < 2) continue;
      cut++;
      misses.push(`ordinary ${story.id} | ${medium} | ${story.site} | found ${cutsOf(found)}`);
    }
    counts.push({ medium, pages: some.length, cut });
  }
  return counts;
}

function tableOf({ set, half, spliced, dropped, ordinary }: SpliceResult): string {
  const rows = Object.entries(spliced).map(([name, one]) => [
    name,
    String(one.pages),
    String(one.cuts),
    percent(one.rightCuts, one.cuts),
    percent(one.rightCuts, one.foundCuts),
    percent(one.rightLines, one.lines),
    percent(one.lostLines, one.lines + one.lostLines),
    percent(one.rightCounts, one.pages),
    String(one.cutWrongly),
  ]);
  const head = ["spliced", "pages", "cuts", "found", "right", "lines", "lost", "count", "cut wrongly"];
  return [
    `\n${set}, ${half} half; ${dropped} spliced pages left out`,
    ...alignTable([head, ...rows]),
    ...ordinary.map(
      ({ medium, pages, cut }) =>
        `ordinary pages cut, ${medium}: ${cut} of ${pages} (${percent(cut, pages)})`,
    ),
  ].join("\n");
}

function percent(part: number, whole: number): string {
  return whole === 0 ? "-" : `${((part / whole) * 100).toFixed(1)} %`;
}
