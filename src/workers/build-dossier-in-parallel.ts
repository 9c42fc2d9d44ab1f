import type { Dossier } from "../model/dossier.ts";
import { buildDossier, completeDossier, gatherStory, type Reading, traceGathered } from "../pipeline.ts";
import { checkAll } from "./check-all.ts";
import { findAll } from "./find-all.ts";
import { matchAll } from "./match-all.ts";
import { openPool } from "./open-pool.ts";

/** Hears how far a stage is: `reports` counts pages, `passages` pairs of reports, `findings` derivations. */
export type HearStage = (stage: "reports" | "passages" | "findings", done: number, all: number) => void;

/** How a dossier is built by several threads. */
export interface ParallelOptions {
  /** Number of workers, of which no more are started than there are pages; with 1 everything is done in this thread. */
  readonly workers: number;
  readonly hear?: HearStage;
}

/**
 * Builds the same dossier as `buildDossier`, byte for byte, with the reports of each page found and the pairs of
 * reports aligned by workers. What must see all pages at once is done in this thread, in between.
 */
export async function buildDossierInParallel(reading: Reading, options: ParallelOptions): Promise<Dossier> {
  const workers = Math.min(options.workers, reading.pages.length);
  if (workers < 2) return buildDossier(reading);
  const hear = options.hear ?? (() => undefined);
  const pool = openPool(workers);
  try {
    const gathered = gatherStory(
      reading.pages,
      await findAll(pool, reading.pages, (done) => hear("reports", done, reading.pages.length)),
    );
    const matches = await matchAll(pool, gathered.texts, (done, all) => hear("passages", done, all));
    const story = traceGathered(gathered, matches);
    const checked = await checkAll(pool, story, (done, all) => hear("findings", done, all));
    return completeDossier(story, { ...checked, notes: reading.notes });
  } finally {
    await pool.close();
  }
}
