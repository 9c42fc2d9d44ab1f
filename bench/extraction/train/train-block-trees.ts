import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { readTrees } from "../../../src/reports/decision-trees.ts";
import { findReports } from "../../../src/reports/find-reports.ts";
import { type ExtractionSet, readExtractionSet } from "../extraction-set.ts";
import { bodyText } from "../predict-body.ts";
import { type BodyScore, scoreBody } from "../score-body.ts";
import { type ShownPage, showPage } from "./collect-pages.ts";
import { gatherExamples } from "./gather-examples.ts";
import { type Growth, growTrees } from "./grow-trees.ts";
import { treesAsTable } from "./write-trees.ts";

const TABLE = "src/reports/tables/block-trees.ts";
const FOLDS = 5;
const GROWTH: Growth = {
  ...{ trees: 160, leaves: 20, rate: 0.1, least: 8, ridge: 5 },
  ...{ rows: 0.4, features: 0.2, seed: 1 },
};

/**
 * `npm run train -- DIR [--check]`: grows the block trees on an evaluation set and writes them into the program. With
 * `--check` it then grows them anew on four fifths of the sites, five times, and scores the reports found in the pages of
 * the other fifth; each site is in one fifth alone. The same set gives the same trees.
 */
export async function trainBlockTrees(args: readonly string[]): Promise<void> {
  const options = { check: { type: "boolean", default: false } } as const;
  const { values, positionals } = parseArgs({ args: [...args], allowPositionals: true, options });
  const [folder] = positionals;
  if (folder === undefined) throw new Error("usage: npm run train -- DIR [--check]");
  const set = readExtractionSet(folder);
  const shown: ShownPage[] = [];
  for (const page of set.pages) shown.push(...(await showPage(page)));
  console.log(
    `${shown.reduce((sum, { truth }) => sum + truth.length, 0)} blocks of ${set.pages.length} pages`,
  );
  const table = treesAsTable(growTrees(gatherExamples(shown), GROWTH));
  writeFileSync(TABLE, table);
  console.log(`${TABLE}: ${table.length} bytes`);
  if (values.check) checkOnOtherSites(set, shown);
}

function checkOnOtherSites(set: ExtractionSet, shown: readonly ShownPage[]): void {
  const truths = new Map(set.pages.map((page) => [page.id, page.truth]));
  const scores = new Map<string, BodyScore[]>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const known = shown.filter(({ domain }) => foldOf(domain) !== fold);
    const trees = readTrees(growTrees(gatherExamples(known), GROWTH));
    for (const { id, domain, showing, page } of shown) {
      const truth = truths.get(id);
      if (!truth || foldOf(domain) !== fold || showing === "foreign") continue;
      const found = bodyText(page, findReports(page, new Set(), trees));
      scores.set(showing, [...(scores.get(showing) ?? []), scoreBody(set.layout, truth, found)]);
    }
    console.log(`after part ${fold + 1} of ${FOLDS}: ${[...scores].map(meansOf).join("; ")}`);
  }
}

function meansOf([showing, scores]: readonly [string, readonly BodyScore[]]): string {
  const mean = (of: (score: BodyScore) => number): string =>
    (scores.reduce((sum, score) => sum + of(score), 0) / scores.length).toFixed(4);
  const precision = mean((score) => score.precision ?? 0);
  return `${showing} F1 ${mean((score) => score.f1)} P ${precision} R ${mean((score) => score.recall)} on ${scores.length}`;
}

/** Deals sites to the parts by their names. */
function foldOf(domain: string): number {
  let mixed = 7;
  for (let at = 0; at < domain.length; at++) mixed = (Math.imul(mixed, 31) + domain.charCodeAt(at)) | 0;
  return (mixed >>> 4) % FOLDS;
}
