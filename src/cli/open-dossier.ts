import type { Dossier } from "../model/dossier.ts";
import { SecondSourceError } from "../model/error.ts";
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
 * Reads pages and builds their dossier. Notes are printed as they come.
 *
 * Throws a `SecondSourceError` with the code `no-pages` where no page could be read.
 */
export async function openDossier(paths: readonly string[], terminal: Terminal): Promise<OpenDossier> {
  const progress = startProgress(terminal);
  const reading = await readInputs(paths, readStdin, (done, all) =>
    progress.show(`reading ${done + 1} of ${all}`),
  );
  if (reading.pages.length === 0) {
    progress.clear();
    printNotes(reading.notes, (page) => page, terminal);
    throw new SecondSourceError("no-pages", "No page could be read. Name saved pages, or folders of them.");
  }
  const dossier = await build(reading, progress);
  printNotes(dossier.notes, (page) => sourceOf(dossier, page), terminal);
  return { dossier, status: reading.notes.some(isError) ? EXIT.someFailed : EXIT.done };
}

/** Builds the dossier; the modules that do it are loaded only here, so that help and errors come at once. */
async function build(reading: InputReading, progress: Progress): Promise<Dossier> {
  const { buildDossier } = await import("../pipeline.ts");
  if (reading.pages.length >= MANY_PAGES) progress.announce(`comparing ${reading.pages.length} pages`);
  try {
    return interruptible(() => buildDossier(reading));
  } finally {
    progress.clear();
  }
}

function isError(note: { readonly level: string }): boolean {
  return note.level === "error";
}

function sourceOf(dossier: Dossier, id: string): string {
  return dossier.pages.find((page) => page.id === id)?.source ?? id;
}
