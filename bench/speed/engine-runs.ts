import { findQuotedWords } from "../../src/language/en/quoted-words.ts";
import { forgetSentences, tagWords } from "../../src/language/tagger.ts";
import type { Page } from "../../src/model/page.ts";
import { readPages } from "../../src/pages/formats.ts";
import { proposePairs } from "../../src/passages/candidates.ts";
import { gramsOf } from "../../src/passages/grams.ts";
import { matchPassages } from "../../src/passages/match-passages.ts";
import { tokenise } from "../../src/passages/tokens.ts";
import { openArena } from "../../src/passages/word-arena.ts";
import { findReports } from "../../src/reports/find-reports.ts";
import { readFigures } from "../../src/statements/figures/read-figures.ts";
import { readStatements } from "../../src/statements/read-statements.ts";
import { readTimes } from "../../src/statements/times/read-times.ts";
import { matchAll } from "../../src/workers/match-all.ts";
import { openPool } from "../../src/workers/open-pool.ts";
import type { Texts } from "./make-texts.ts";

/** One way to run a stage of the engine; gives the number of things it found. */
export interface EngineRun {
  readonly name: string;
  readonly workers: number;
  /** The largest size it is measured at, in megabytes. */
  readonly most: number;
  readonly run: (texts: Texts) => Promise<number>;
}

/**
 * The stages that are measured, in this order. A run with several workers is one more entry with its number of workers;
 * one whose `most` is 120 is measured for growth as well.
 */
export const ENGINE_RUNS: readonly EngineRun[] = [
  { name: "pages to reports", workers: 1, most: 3, run: findAll },
  { name: "sentences to tags", workers: 1, most: 3, run: async (texts) => tagAll(texts) },
  { name: "reports to statements", workers: 1, most: 3, run: async (texts) => readAll(texts) },
  { name: "figures and times", workers: 1, most: 3, run: async (texts) => readFiguresAndTimes(texts) },
  { name: "reports to candidates", workers: 1, most: 120, run: async (texts) => propose(texts) },
  {
    name: "reports to passages",
    workers: 1,
    most: 120,
    run: async ({ reports }) => matchPassages(reports).length,
  },
  { name: "reports to passages", workers: 2, most: 30, run: matchInParallel },
];

async function findAll({ reports }: Texts): Promise<number> {
  let found = 0;
  for (const { report, text } of reports) {
    const bytes = Buffer.from(text, "utf8");
    const { pages } = await readPages({ source: report.page, bytes, mediaType: "text/plain" });
    for (const page of pages) found += findReports(page).reports.length;
  }
  return found;
}

/** What the tagger alone takes for all the sentences, beside the reading of statements. */
function tagAll({ reports }: Texts): number {
  forgetSentences();
  let tokens = 0;
  for (const { report, text } of reports) {
    for (const { start, end } of report.sentences) tokens += tagWords(text.slice(start, end)).length;
  }
  return tokens;
}

function readAll({ reports }: Texts): number {
  forgetSentences();
  const pages = pagesOf(reports);
  return readStatements({ pages, reports: reports.map(({ report }) => report) }).quotations.length;
}

/** To be set beside the tagger over the same sentences. */
function readFiguresAndTimes({ reports: texts }: Texts): number {
  const pages = pagesOf(texts);
  const reports = texts.map(({ report }) => report);
  const times = readTimes({ pages, reports, derivations: [] });
  return times.length + readFigures({ pages, reports, times, quotations: [] }).length;
}

function pagesOf(reports: Texts["reports"]): Page[] {
  return reports.map(
    ({ report, text }): Page => ({
      id: report.page,
      source: report.page,
      mediaType: "text/plain",
      sha256: "",
      encoding: "utf-8",
      text,
      blocks: [],
      labels: [],
    }),
  );
}

async function matchInParallel({ reports }: Texts): Promise<number> {
  const pool = openPool(2);
  try {
    return (await matchAll(pool, reports, () => undefined)).length;
  } finally {
    await pool.close();
  }
}

/** Takes the same steps as `matchPassages` up to the pairs that it aligns. */
function propose({ reports }: Texts): number {
  const arena = openArena();
  const grams = reports.map(({ report, text }) =>
    gramsOf(tokenise(text, report.body, findQuotedWords(text, report.body), arena), arena),
  );
  return proposePairs(grams).pairs.length;
}
