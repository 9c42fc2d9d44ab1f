import type { Dossier } from "../model/dossier.ts";
import { SecondSourceError } from "../model/error.ts";
import type { HearStage } from "../workers/build-dossier-in-parallel.ts";
import { workerCount } from "../workers/worker-count.ts";
import { EXIT } from "./exit-status.ts";
import { interruptible } from "./interrupt.ts";
import { printNotes } from "./print-notes.ts";
import { type Progress, startProgress } from "./progress.ts";
import { type InputReading, readInputs } from "./read-inputs.ts";
import { readStdin } from "./read-stdin.ts";
import type { Terminal } from "./terminal.ts";

/** From this many pages on, comparing them may take more than a second. */
const MANY_PAGES = 30;

/** A dossier that was built, with the exit status that its reading earned. */
export interface OpenDossier {
  readonly dossier: Dossier;
  /** 0, or 3 where some inputs failed. */
  readonly status: number;
}

/**
 * Reads pages and builds their dossier, with as many workers as were asked for, or as the pages are worth. Notes are
 * printed as they come.
 *
 * Throws a `SecondSourceError` with the code `no-pages` where no page could be read.
 */
export async function openDossier(
  paths: readonly string[],
  terminal: Terminal,
  asked?: number,
): Promise<OpenDossier> {
  const progress = startProgress(terminal);
  const reading = await readInputs(paths, readStdin, (done, all) =>
    progress.show(`reading ${done + 1} of ${all}`),
  );
  if (reading.pages.length === 0) {
    progress.clear();
    printNotes(reading.notes, (page) => page, terminal);
    throw new SecondSourceError("no-pages", "No page could be read. Name saved pages, or folders of them.");
  }
  const dossier = await build(reading, asked ?? workerCount(reading.pages), progress);
  printNotes(dossier.notes, (page) => sourceOf(dossier, page), terminal);
  return { dossier, status: reading.notes.some(isError) ? EXIT.someFailed : EXIT.done };
}

/** Builds the dossier; the modules that do it are loaded only here, so that help and errors come at once. */
async function build(reading: InputReading, workers: number, progress: Progress): Promise<Dossier> {
  if (reading.pages.length >= MANY_PAGES) progress.announce(`comparing ${reading.pages.length} pages`);
  try {
    if (workers > 1) return await buildWith(reading, workers, progress);
    const { buildDossier } = await import("../pipeline.ts");
    return await interruptible(() => buildDossier(reading));
  } finally {
    progress.clear();
  }
}

/** What is counted while workers are busy. */
const STAGES = { reports: "pages", passages: "pairs of reports", findings: "derivations" } as const;

async function buildWith(reading: InputReading, workers: number, progress: Progress): Promise<Dossier> {
  const { buildDossierInParallel } = await import("../workers/build-dossier-in-parallel.ts");
  const hear: HearStage = (stage, done, all) => progress.show(`comparing ${done} of ${all} ${STAGES[stage]}`);
  return interruptible(() => buildDossierInParallel(reading, { workers, hear }));
}

function isError(note: { readonly level: string }): boolean {
  return note.level === "error";
}

function sourceOf(dossier: Dossier, id: string): string {
  return dossier.pages.find((page) => page.id === id)?.source ?? id;
}
