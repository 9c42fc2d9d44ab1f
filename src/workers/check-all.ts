import { type Coverage, EMPTY_COVERAGE } from "../checks/coverage.ts";
import { checkWhole, type FoundByCheck, rankFindings } from "../checks/cross-check.ts";
import type { Derivation } from "../model/derivation.ts";
import type { Finding } from "../model/finding.ts";
import type { Page } from "../model/page.ts";
import type { Report } from "../model/report.ts";
import { coverageOf, readLedgers, type StoryLedgers, type TracedStory } from "../pipeline.ts";
import { cutEvenly } from "./cut-evenly.ts";
import type { Pool } from "./open-pool.ts";

/** Pieces for each worker: so many that none waits long for the last. */
const PIECES = 8;

/** What is stated in a story, and what the checks found. */
export interface Checked {
  readonly ledgers: StoryLedgers;
  readonly findings: readonly Finding[];
}

/**
 * Has each derivation checked, and meanwhile, in this thread, reads the ledgers and checks what looks at all of the
 * story. `hear` counts derivations.
 */
export async function checkAll(
  pool: Pool,
  story: TracedStory,
  hear: (done: number, all: number) => void,
): Promise<Checked> {
  const byId = indexCoverage(story);
  const { derivations } = story.provenance;
  const costOf = ({ matches }: Derivation): number =>
    matches.reduce((sum, { from, to }) => sum + from.end - from.start + to.end - to.start, 0);
  const runs = cutEvenly(derivations, pool.workers * PIECES, costOf);
  let done = 0;
  const pairs = pool.run(
    "findings",
    runs.map((run) => partOf(byId, run)),
    (nth) => {
      done += runs[nth]?.length ?? 0;
      hear(done, derivations.length);
    },
  );
  const [found, aside] = await Promise.all([pairs, checkAside(story)]);
  return { ledgers: aside.ledgers, findings: rankFindings([...found, aside.whole]) };
}

/** Runs behind the sending of the first pieces; its error, like a worker's, comes as a rejection. */
async function checkAside(story: TracedStory): Promise<{ ledgers: StoryLedgers; whole: FoundByCheck }> {
  const ledgers = readLedgers(story);
  return { ledgers, whole: checkWhole(coverageOf(story, ledgers)) };
}

interface CoverageIndex {
  readonly pages: ReadonlyMap<string, Page>;
  readonly reports: ReadonlyMap<string, Report>;
}

function indexCoverage({ pages, reports }: TracedStory): CoverageIndex {
  return {
    pages: new Map(pages.map((page) => [page.id, page])),
    reports: new Map(reports.map((report) => [report.id, report])),
  };
}

/** Gathers what the checks of some derivations look at: pages and reports alone. */
function partOf(index: CoverageIndex, derivations: readonly Derivation[]): Coverage {
  const reports = gather(
    derivations.flatMap(({ from, to }) => [from, to]),
    index.reports,
  );
  const pages = gather(
    reports.map((report) => report.page),
    index.pages,
  ).map((page) => ({ ...page, blocks: [] }));
  return { ...EMPTY_COVERAGE, pages, reports, derivations };
}

function gather<Item>(ids: readonly string[], byId: ReadonlyMap<string, Item>): Item[] {
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
