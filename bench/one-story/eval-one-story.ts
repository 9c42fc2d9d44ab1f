import { readFileSync, writeFileSync } from "node:fs";
import type { Dossier } from "../../src/model/dossier.ts";
import { buildDossier } from "../../src/pipeline.ts";
import type { OneStoryLabels } from "./one-story-labels.ts";
import { readOneStory } from "./read-one-story.ts";
import { scoreOneStory } from "./score-one-story.ts";

/** `npm run eval -- one-story FILE.csv [--json OUT.json] [--misses]`: the outside set from end to end. */
export async function evalOneStory(args: readonly string[]): Promise<void> {
  const file = args.find((arg, at) => !arg.startsWith("--") && args[at - 1] !== "--json");
  if (file === undefined)
    throw new Error("usage: npm run eval -- one-story FILE.csv [--json OUT.json] [--misses]");
  const started = performance.now();
  const pages = await readOneStory(file);
  const dossier = buildDossier({ pages, notes: [] });
  const seconds = (performance.now() - started) / 1000;
  const out = args[args.indexOf("--json") + 1];
  if (args.includes("--json") && out) writeFileSync(out, JSON.stringify(dossier));
  const labels = JSON.parse(readFileSync("bench/one-story/labels.json", "utf8")) as OneStoryLabels;
  const { misses, ...score } = scoreOneStory(dossier, labels);
  console.log(
    JSON.stringify({ seconds: Math.round(seconds * 10) / 10, ...describe(dossier), score }, null, 1),
  );
  if (args.includes("--misses")) console.log(JSON.stringify(misses, null, 1));
}

/** Says what was found: sizes, kinds, and the organisations by the number of pages that rest on them. */
function describe(dossier: Dossier): Record<string, unknown> {
  const pageOf = new Map(dossier.reports.map((report) => [report.id, report.page]));
  const pagesOf = new Map<string, Set<string>>();
  for (const origin of dossier.origins) {
    const name = origin.organisation?.name ?? "(unnamed)";
    const known = pagesOf.get(name) ?? new Set<string>();
    for (const report of origin.reports) known.add(pageOf.get(report) ?? "");
    pagesOf.set(name, known);
  }
  const ranked = [...pagesOf].map(([name, known]) => [name, known.size] as const).sort((a, b) => b[1] - a[1]);
  const { pages, reports, organisations } = dossier.summary;
  return {
    pages,
    pagesWithReport: new Set(
      dossier.reports.filter((report) => report.kind !== "post").map((report) => report.page),
    ).size,
    reports,
    organisations: { min: organisations.min, max: organisations.max },
    reportTexts: count(dossier.reports.map((report) => report.kind)),
    derivations: count(dossier.derivations.map((one) => `${one.kind} ${one.direction}`)),
    largestOrigins: [...dossier.origins]
      .sort((a, b) => b.reports.length - a.reports.length)
      .slice(0, 8)
      .map((origin) => `${origin.organisation?.name ?? "(unnamed)"}: ${origin.reports.length}`),
    pagesByOrganisation: Object.fromEntries(ranked.slice(0, 30)),
  };
}

function count(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of [...values].sort()) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}
