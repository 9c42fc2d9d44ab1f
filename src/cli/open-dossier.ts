import type { Dossier } from "../model/dossier.ts";
import { SecondSourceError } from "../model/error.ts";
import type { HearStage } from "../workers/build-dossier-in-parallel.ts";
import { workerCount } from "../workers/worker-count.ts";
import { EXIT } from "./exit-status.ts";
import { interruptible } from "./interrupt.ts";
import { printNotes } from "./print-notes.ts";
import { type Progress, startProgress } from "./progress.ts";
import { type FetchInputs, type InputReading, readInputs } from "./read-inputs.ts";
import { readStdin } from "./read-stdin.ts";
import type { Terminal } from "./terminal.ts";

/** From this many pages on, comparing them may take more than a second. */
const MANY_PAGES = 30;

/** The options of every command that reads pages. */
export interface ReadingOptions {
  /** Number of workers; as many as the pages are worth where it is not given. */
  readonly workers?: number;
  /** Allows the network: addresses among the paths are fetched. */
  readonly fetch?: true;
  /** The WARC file that fetched pages are kept in. */
  readonly warc?: string;
}

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
 * Throws a `SecondSourceError`: `no-pages` where no page could be read, `usage` for an address that may not be fetched,
 * `cannot-write` where what is fetched cannot be kept.
 */
export async function openDossier(
  paths: readonly string[],
  terminal: Terminal,
  options: ReadingOptions = {},
): Promise<OpenDossier> {
  const progress = startProgress(terminal);
  const hear = (done: number, all: number): void => progress.show(`reading ${done + 1} of ${all}`);
  const fetchInputs = await fetchingBy(options, terminal, progress);
  const reading = await readInputs(paths, readStdin, hear, fetchInputs);
  if (reading.pages.length === 0) {
    progress.clear();
    printNotes(reading.notes, (page) => page, terminal);
    throw new SecondSourceError(
      "no-pages",
      "No page could be read. Name saved pages, or folders of them; secondsource --help lists the commands.",
    );
  }
  const dossier = await build(reading, options.workers ?? workerCount(reading.pages), progress);
  printNotes(dossier.notes, (page) => sourceOf(dossier, page), terminal);
  return { dossier, status: reading.notes.some(isError) ? EXIT.someFailed : EXIT.done };
}

/** Only where fetching is asked for, the modules that use the network are loaded. */
async function fetchingBy(
  { fetch, warc }: ReadingOptions,
  terminal: Terminal,
  progress: Progress,
): Promise<FetchInputs | undefined> {
  if (!fetch) {
    if (warc === undefined) return undefined;
    throw new SecondSourceError(
      "usage",
      "--warc says where fetched pages are kept; add --fetch to fetch pages.",
    );
  }
  const { makeFetchInputs, warcBeside } = await import("./fetch-inputs.ts");
  return makeFetchInputs({ warc: warc ?? warcBeside([]), terminal, progress });
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
