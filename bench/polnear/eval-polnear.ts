import { splitSentences } from "../../src/language/en/sentences.ts";
import type { Page } from "../../src/model/page.ts";
import type { Quotation } from "../../src/model/quotation.ts";
import type { Report } from "../../src/model/report.ts";
import { readStatements } from "../../src/statements/read-statements.ts";
import { type GoldArticle, readPolnear, type Stretch } from "./read-polnear.ts";
import {
  addArticle,
  type Comparison,
  emptyTally,
  type MadeAttribution,
  type Misses,
  type Tally,
} from "./score-polnear.ts";

const COMPARISONS: readonly (readonly [string, Comparison])[] = [
  ["direct, overlap .3", { direct: true, overlap: 0.3 }],
  ["direct, overlap .8", { direct: true, overlap: 0.8 }],
  ["all speech, overlap .3", { direct: false, overlap: 0.3 }],
  ["all speech, overlap .8", { direct: false, overlap: 0.8 }],
  ["all speech, exact", { direct: false, overlap: 1 }],
];

/**
 * Measures who said what on a folder of PolNeAR: `npm run eval -- polnear DIR [--misses]`. The articles are taken in
 * the order of their names; every second one, from the first, is the half whose misses may be looked at.
 */
export async function evalPolnear(args: readonly string[]): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith("--"));
  if (!folder) throw new Error("usage: npm run eval -- polnear DIR [--misses]");
  const read = readPolnear(folder).map((article) => ({ article, made: readArticle(article) }));
  const halves: readonly (readonly [string, typeof read])[] = [
    ["half that was looked at", read.filter((_, nth) => nth % 2 === 0)],
    ["half that was not", read.filter((_, nth) => nth % 2 === 1)],
    ["all", read],
  ];
  for (const [name, half] of halves) {
    console.log(`${name}: ${half.length} articles`);
    for (const [label, asked] of COMPARISONS) {
      const tally = emptyTally();
      for (const { article, made } of half) {
        const misses = addArticle(tally, article, made, asked);
        const wanted = args.find((arg) => arg.startsWith("--misses="))?.slice("--misses=".length);
        if (wanted === label && name === halves[0]?.[0]) printMisses(article, misses);
      }
      console.log(`  ${rowOf(label, tally)}`);
    }
  }
}

function rowOf(label: string, tally: Tally): string {
  const recall = tally.found / Math.max(1, tally.gold);
  const precision = tally.right / Math.max(1, tally.made);
  const f1 = (2 * recall * precision) / Math.max(1e-9, recall + precision);
  const percent = (share: number): string => (100 * share).toFixed(1).padStart(5);
  return `${label.padEnd(24)} F1 ${percent(f1)}  precision ${percent(precision)}  recall ${percent(recall)}  speaker ${percent(tally.speakers / Math.max(1, tally.sourced))}  (${tally.gold} gold, ${tally.made} made)`;
}

/** Reads an article's lines as the paragraphs of one report. */
function readArticle({ name, text }: GoldArticle): MadeAttribution[] {
  const body = [...text.matchAll(/[^\n]+/g)].map((hit) => ({
    page: name,
    start: hit.index,
    end: hit.index + hit[0].length,
  }));
  const page: Page = {
    id: name,
    source: name,
    mediaType: "text/plain",
    sha256: "",
    encoding: "utf-8",
    text,
    blocks: body,
    labels: [],
  };
  const sentences = body.flatMap((place) => splitSentences(text, place));
  const report: Report = { id: `${name}.r1`, page: name, kind: "article", body, sentences, labels: [] };
  return utterances(readStatements({ pages: [page], reports: [report] }).quotations);
}

/** Puts the pieces of an utterance together; quotations inside another statement belong to it. */
function utterances(quotations: readonly Quotation[]): MadeAttribution[] {
  const byId = new Map<string, { content: Stretch[]; source: Stretch[]; direct: boolean }>();
  for (const quotation of quotations) {
    const { content, lead, source, mode } = quotation;
    if (quotation.within !== undefined && mode === "direct" && quotation.cue === undefined) continue;
    if (
      quotation.within !== undefined &&
      quotations.find((one) => one.id === quotation.within)?.cue?.start === quotation.cue?.start
    )
      continue;
    const stretches: Stretch[] = [...(lead ? [lead] : []), content].map(({ start, end }) => [start, end]);
    const known = quotation.group === undefined ? undefined : byId.get(quotation.group);
    if (known) known.content.push(...stretches);
    else
      byId.set(quotation.id, {
        content: stretches,
        source: source.citation ? [[source.citation.start, source.citation.end]] : [],
        direct: mode === "direct",
      });
  }
  return [...byId.values()];
}

function printMisses({ name, text }: GoldArticle, misses: Misses): void {
  const words = (stretches: readonly Stretch[]): string =>
    stretches.map(([start, end]) => text.slice(start, end)).join(" … ");
  for (const one of misses.missing)
    console.log(
      `MISSING ${name.slice(0, 20)}: [${words(one.source)}] (${words(one.cue)}) ${words(one.content)}`,
    );
  for (const one of misses.extra)
    console.log(`EXTRA ${name.slice(0, 20)}: [${words(one.source)}] ${words(one.content)}`);
  for (const one of misses.speakers)
    console.log(
      `SPEAKER ${name.slice(0, 20)}: [${words(one.source)}] (${words(one.cue)}) ${words(one.content)}`,
    );
}
