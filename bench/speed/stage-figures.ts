import { existsSync } from "node:fs";
import { join } from "node:path";
import { crossCheck } from "../../src/checks/cross-check.ts";
import { findClaims } from "../../src/claims/find-claims.ts";
import type { Page } from "../../src/model/page.ts";
import { readPages } from "../../src/pages/formats.ts";
import { identifyPages } from "../../src/pages/identify-pages.ts";
import { matchPassages } from "../../src/passages/match-passages.ts";
import { coverageOf, gatherStory, traceGathered } from "../../src/pipeline.ts";
import { findReports } from "../../src/reports/find-reports.ts";
import { findSiteFurniture } from "../../src/reports/site-furniture.ts";
import { readFigures } from "../../src/statements/figures/read-figures.ts";
import { readPositions } from "../../src/statements/positions/read-positions.ts";
import { readStatements } from "../../src/statements/read-statements.ts";
import { readTimes } from "../../src/statements/times/read-times.ts";
import { readOneStory } from "../one-story/read-one-story.ts";
import { makeTexts } from "./make-texts.ts";

/** What one stage of a dossier takes, in one thread. */
export interface StageTime {
  readonly stage: string;
  /** Processor time in seconds, with the threads that collect and compile. */
  readonly seconds: number;
  readonly share: number;
}

/** The stages of one large story. */
export interface StageFigures {
  readonly name: string;
  readonly pages: number;
  readonly stages: readonly StageTime[];
}

const ONE_STORY = join("..", "shared", "eval", "one-story", "helsinki_articles.csv");
/** Where the set of real pages is not there, invented ones of so many megabytes stand in. */
const MEGABYTES = 3;
const MICROSECONDS = 1_000_000;

/** Measures what each stage takes of the dossier of a large story: 612 real pages, or invented ones. */
export async function measureStages(seed: number): Promise<StageFigures> {
  const times: { stage: string; seconds: number }[] = [];
  let last = processorTime();
  const done = <Found>(stage: string, found: Found): Found => {
    const now = processorTime();
    times.push({ stage, seconds: now - last });
    last = now;
    return found;
  };
  const real = existsSync(ONE_STORY);
  const pages = done("pages", real ? await readOneStory(ONE_STORY) : await inventPages(seed));
  runStages(pages, done);
  const sum = times.reduce((all, { seconds }) => all + seconds, 0);
  return {
    name: real ? "one story" : "invented",
    pages: pages.length,
    stages: [...times, { stage: "all", seconds: sum }].map((one) => ({ ...one, share: one.seconds / sum })),
  };
}

async function inventPages(seed: number): Promise<readonly Page[]> {
  const pages: Page[] = [];
  for (const { report, text } of makeTexts(seed, MEGABYTES).reports) {
    const bytes = Buffer.from(text, "utf8");
    pages.push(...(await readPages({ source: report.page, bytes, mediaType: "text/plain" })).pages);
  }
  return identifyPages(pages).pages;
}

/** Takes the same steps as `buildDossier`. */
function runStages(read: readonly Page[], done: <Found>(stage: string, found: Found) => Found): void {
  const alone = read.map((page) => findReports(page));
  const furniture = findSiteFurniture(read, alone);
  const together = read.map((page, nth) =>
    furniture.has(page.id) ? findReports(page, furniture.get(page.id)) : alone[nth],
  );
  const gathered = done("reports", gatherStory(read, together));
  const matches = done("passages", matchPassages(gathered.texts));
  const story = done("derivations", traceGathered(gathered, matches));
  const { pages, reports, anatomy, provenance } = story;
  const said = done("quotations", readStatements({ pages, reports }));
  const { derivations } = provenance;
  const times = done("times", readTimes({ pages, reports, anatomy, derivations }));
  const { quotations } = said;
  const figures = done("figures", readFigures({ pages, reports, times, quotations }));
  const dealings = done(
    "positions and events",
    readPositions({ pages, reports, times, figures, quotations }),
  );
  const ledgers = { ...said, times, figures, ...dealings };
  const claims = done("claims", findClaims({ ...provenance, ...ledgers }));
  done("checks", crossCheck(coverageOf(story, { ...ledgers, claims })));
}

function processorTime(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / MICROSECONDS;
}
