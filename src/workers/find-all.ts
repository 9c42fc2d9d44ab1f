import type { Page } from "../model/page.ts";
import type { PageReports } from "../reports/find-reports.ts";
import { findSiteFurniture } from "../reports/site-furniture.ts";
import { cutEvenly } from "./cut-evenly.ts";
import type { PageToRead } from "./jobs.ts";
import type { Pool } from "./open-pool.ts";

/** Pieces for each worker: so many that none waits long for the last, and that progress is heard. */
const PIECES = 16;

/** Has the reports of each page found alone, and again of those that hold furniture of their site. `hear` counts pages. */
export async function findAll(
  pool: Pool,
  read: readonly Page[],
  hear: (done: number) => void,
): Promise<PageReports[]> {
  const pages = read.map((page) => ({ page }));
  const alone = await findReportsOf(pool, pages, hear);
  const furniture = findSiteFurniture(read, alone);
  const framed = read.flatMap((page, nth) => {
    const own = furniture.get(page.id);
    return own ? [{ page, nth, furniture: own }] : [];
  });
  const again = await findReportsOf(
    pool,
    framed.map(({ page, furniture: own }) => ({ page, furniture: own })),
  );
  const together = [...alone];
  framed.forEach(({ nth }, at) => {
    const found = again[at];
    if (found) together[nth] = found;
  });
  return together;
}

async function findReportsOf(
  pool: Pool,
  pages: readonly PageToRead[],
  hear: (done: number) => void = () => undefined,
): Promise<PageReports[]> {
  const lengthOf = ({ page }: PageToRead): number => page.text.length;
  const pieces = cutEvenly(pages, pool.workers * PIECES, lengthOf);
  let done = 0;
  const found = await pool.run("reports", pieces, (nth) => {
    done += pieces[nth]?.length ?? 0;
    hear(done);
  });
  return found.flat();
}
