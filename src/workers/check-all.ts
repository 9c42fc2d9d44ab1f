import type { Coverage } from "../checks/coverage.ts";
import { checkWhole, rankFindings } from "../checks/cross-check.ts";
import type { Derivation } from "../model/derivation.ts";
import type { Finding } from "../model/finding.ts";
import type { Page } from "../model/page.ts";
import type { Report } from "../model/report.ts";
import { cutEvenly } from "./cut-evenly.ts";
import type { Pool } from "./open-pool.ts";

/** Pieces for each worker: so many that none waits long for the last. */
const PIECES = 8;

/** Has each derivation checked, and checks meanwhile in this thread what looks at all of them. `hear` counts derivations. */
export async function checkAll(
  pool: Pool,
  coverage: Coverage,
  hear: (done: number, all: number) => void,
): Promise<Finding[]> {
  const byId = indexCoverage(coverage);
  const costOf = ({ matches }: Derivation): number =>
    matches.reduce((sum, { from, to }) => sum + from.end - from.start + to.end - to.start, 0);
  const runs = cutEvenly(coverage.derivations, pool.workers * PIECES, costOf);
  let done = 0;
  const pairs = pool.run(
    "findings",
    runs.map((derivations) => partOf(byId, derivations)),
    (nth) => {
      done += runs[nth]?.length ?? 0;
      hear(done, coverage.derivations.length);
    },
  );
  const [found, whole] = await Promise.all([pairs, checkAside(coverage)]);
  return rankFindings([...found, whole]);
}

/** Runs behind the sending of the first pieces; its error, like a worker's, comes as a rejection. */
async function checkAside(coverage: Coverage): Promise<ReturnType<typeof checkWhole>> {
  return checkWhole(coverage);
}

interface CoverageIndex {
  readonly pages: ReadonlyMap<string, Page>;
  readonly reports: ReadonlyMap<string, Report>;
}

function indexCoverage({ pages, reports }: Coverage): CoverageIndex {
  return {
    pages: new Map(pages.map((page) => [page.id, page])),
    reports: new Map(reports.map((report) => [report.id, report])),
  };
}

/** Gathers what the checks of some derivations look at. */
function partOf(index: CoverageIndex, derivations: readonly Derivation[]): Coverage {
  const reports = gather(
    derivations.flatMap(({ from, to }) => [from, to]),
    index.reports,
  );
  const pages = gather(
    reports.map((report) => report.page),
    index.pages,
  ).map((page) => ({ ...page, blocks: [] }));
  return { pages, reports, derivations, origins: [] };
}

function gather<Item>(ids: readonly string[], byId: ReadonlyMap<string, Item>): Item[] {
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}
