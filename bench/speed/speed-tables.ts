import { alignTable } from "../align-table.ts";
import type { FamilyFigures } from "./family-figures.ts";
import type { GrowthFigures } from "./growth-figures.ts";
import type { IndexFigures } from "./index-figures.ts";
import type { PageFigures } from "./page-figures.ts";
import type { SpeedRow } from "./speed-row.ts";
import type { StageFigures } from "./stage-figures.ts";
import type { DossierTime } from "./time-dossiers.ts";

/** Shows the speed of the engine and of its peers. */
export function tableOfRows(rows: readonly SpeedRow[]): string {
  const cells = rows.map((row) => [
    row.name,
    String(row.workers),
    row.megabytes.toFixed(1),
    String(row.documents),
    row.seconds?.toFixed(2) ?? "",
    row.throughput?.toFixed(2) ?? "",
    row.documentsPerSecond?.toFixed(0) ?? "",
    row.found === undefined ? (row.error ?? "") : String(row.found),
    row.ofOurs === undefined ? "" : row.ofOurs.toFixed(3),
  ]);
  const head = ["", "workers", "MB", "documents", "s", "MB/s", "documents/s", "found", "of ours"];
  return alignTable([head, ...cells]).join("\n");
}

/** Shows what the match index costs by its number of documents. */
export function tableOfIndexes(figures: readonly IndexFigures[]): string {
  const ms = (time: number): string => time.toFixed(3);
  return alignTable([
    [
      ...["index: documents", "insert p50 ms", "p99", "max", "query p50 ms", "p99", "max"],
      ...["bytes/document", "found", "s"],
    ],
    ...figures.map(({ documents, insert, query, bytesPerDocument, found, seconds }) => [
      String(documents),
      ...[insert.p50, insert.p99, insert.max, query.p50, query.p99, query.max].map(ms),
      bytesPerDocument.toFixed(0),
      found.toFixed(4),
      seconds.toFixed(1),
    ]),
  ]).join("\n");
}

/** Shows what many copies of one report cost. */
export function tableOfFamilies(figures: readonly FamilyFigures[]): string {
  return alignTable([
    ["family: copies", "pairs", "aligned", "s"],
    ...figures.map(({ copies, pairs, alignments, seconds }) => [
      String(copies),
      String(pairs),
      String(alignments),
      seconds.toFixed(2),
    ]),
  ]).join("\n");
}

/** Shows how time and memory grow with the texts. */
export function tableOfGrowth(figures: readonly GrowthFigures[]): string {
  return alignTable([
    ["growth", "workers", "s at 30 MB", "s at 120 MB", "times (at most 5)", "peak MB (under 2000)", ""],
    ...figures.map(({ name, workers, small, large, times, withinLimits }) => [
      name,
      String(workers),
      small.seconds.toFixed(2),
      large.seconds.toFixed(2),
      times.toFixed(2),
      large.peak.toFixed(0),
      withinLimits ? "within" : "over",
    ]),
  ]).join("\n");
}

/** Shows the time from the program's start to the dossier. */
export function tableOfDossiers(times: readonly DossierTime[]): string {
  return alignTable([
    ["dossier", "pages", "ms", "node -e 0", "ratio"],
    ...times.map(({ name, pages, wall, bare, ratio }) => [
      name,
      String(pages),
      wall.toFixed(0),
      bare.toFixed(0),
      ratio.toFixed(2),
    ]),
  ]).join("\n");
}

/** Shows what each stage takes of the dossier of a large story. */
export function tableOfStages(figures: readonly StageFigures[]): string {
  return figures
    .flatMap(({ name, pages, stages }) => [
      ...alignTable([
        [`${name}: ${pages} pages`, "CPU s", "%"],
        ...stages.map(({ stage, seconds, share }) => [stage, seconds.toFixed(2), (share * 100).toFixed(0)]),
      ]),
    ])
    .join("\n");
}

/** Shows the CPU time from saved pages to their reports. */
export function tableOfPages(figures: readonly PageFigures[]): string {
  return alignTable([
    [
      "pages to reports",
      "pages",
      "CPU s",
      "Readability + linkedom",
      "times (at most 1.7)",
      "slowest s (under 2)",
    ],
    ...figures.map(({ name, pages, seconds, peerSeconds, ratio, slowest }) => [
      name,
      String(pages),
      seconds.toFixed(2),
      peerSeconds.toFixed(2),
      ratio.toFixed(2),
      slowest.toFixed(2),
    ]),
  ]).join("\n");
}
