import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { alignTable } from "../align-table.ts";
import { type Collection, DEFAULT_SIZES, makeCollection } from "./make-collection.ts";
import { readCorpus } from "./read-corpus.ts";
import { type CopiesScore, scoreCopies } from "./score-copies.ts";
import { measureSharedGrams } from "./shared-grams.ts";
import { traceCollection } from "./trace-collection.ts";

/**
 * `npm run eval -- copies [--corpus DIR] [--seed N] [--misses] [--json FILE]`: known copies of nine kinds among pages
 * that share only boilerplate or a speech. `scoreCopies` says what counts as found.
 */
export async function evalCopies(args: readonly string[]): Promise<void> {
  const { values } = parseArgs({
    args: [...args],
    options: {
      corpus: { type: "string" },
      seed: { type: "string", default: "1" },
      misses: { type: "boolean", default: false },
      json: { type: "string" },
    },
  });
  const seed = Number(values.seed);
  if (!Number.isInteger(seed)) throw new Error("--seed takes a whole number");
  const corpus = values.corpus === undefined ? undefined : readCorpus(values.corpus);
  if (corpus?.length === 0)
    throw new Error("--corpus: the folder holds no .txt file long enough for a report");
  const collection = makeCollection(seed, DEFAULT_SIZES, corpus);
  const started = performance.now();
  const found = await traceCollection(collection.pages);
  const seconds = (performance.now() - started) / 1000;
  const score = scoreCopies(collection, found);
  console.log(describe(collection, seconds));
  console.log(tableOf(score));
  if (values.misses) console.log(JSON.stringify(score.misses, null, 1));
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(score, null, 1));
}

function describe({ pages, reports }: Collection, seconds: number): string {
  const grams = measureSharedGrams(reports.map(({ body }) => body));
  const rate = `${(pages.length / seconds).toFixed(0)} a second`;
  return [
    `${pages.length} pages, read, matched and traced in ${seconds.toFixed(1)} s, ${rate}`,
    `${reports.length} reports that are no copies: of one's ${grams.length}-word sequences ` +
      `${percent(grams.inOneOther, 2)} stand in one given other, ${percent(grams.inAnyOther)} in any; ` +
      `${percent(grams.sentences)} of the sentences stand in two`,
  ].join("\n");
}

function tableOf({ kinds, falsePairs, edges }: CopiesScore): string {
  const rows = kinds.map((one) => [
    one.kind,
    String(one.copies),
    percent(one.recall.matched),
    percent(one.recall.derived),
    percent(one.precision.matched),
    percent(one.precision.derived),
    one.overlap.base.toFixed(3),
    one.overlap.copy.toFixed(3),
  ]);
  const wrong = falsePairs.map((one) => [one.kind, String(one.of), String(one.matched), String(one.derived)]);
  const boilerplate = falsePairs.find(({ kind }) => kind === "boilerplate");
  return [
    "",
    ...alignTable([
      ["copies", "n", "recall", "derived", "precision", "derived", "IoU base", "IoU copy"],
      ...rows,
    ]),
    "",
    ...alignTable([["false pairs", "of", "matched", "derived"], ...wrong]),
    "",
    boilerplate?.matched === 0 && boilerplate.derived === 0
      ? "zero pairs between pages that share only boilerplate"
      : `${boilerplate?.matched ?? 0} pairs between pages that share only boilerplate`,
    `copies that fill their page: ${edges.copies}; begun at its first character ${percent(edges.start)}, ` +
      `ended at its last letter ${percent(edges.lastLetter)}, at its last character ${percent(edges.lastCharacter)}`,
  ].join("\n");
}

function percent(share: number, digits = 1): string {
  return `${(share * 100).toFixed(digits)} %`;
}
