import type { Note } from "../../model/note.ts";

/** Why a record of an archive was left out, in the words of the note about it. */
export type SkipReason = keyof typeof REASONS;

const REASONS = {
  about: "requests, descriptions and records about the crawl",
  status: "redirects, errors and other answers without a page",
  kind: "pictures, scripts, style sheets and other data",
  robots: "robots.txt files and icons",
  unlisted: "that the archive's list of pages does not name",
  revisit: "that only refer to an earlier capture",
} as const;

/** What happened to the records of an archive. */
export interface Tally {
  records: number;
  /** Captures that were taken for pages, whether or not they could be read. */
  captures: number;
  /** Bytes of the pages so far. */
  bytes: number;
  readonly skipped: Map<SkipReason, number>;
}

/** Starts counting. */
export function newTally(): Tally {
  return { records: 0, captures: 0, bytes: 0, skipped: new Map() };
}

/** Counts a record that was left out. */
export function countSkipped(tally: Tally, reason: SkipReason): void {
  tally.skipped.set(reason, (tally.skipped.get(reason) ?? 0) + 1);
}

/** Sums up an archive: what was left out of it, and that it holds no page where that is so. */
export function notesOn(tally: Tally, archive: string): Note[] {
  const notes: Note[] = [];
  const counts = Object.entries(REASONS).flatMap(([reason, words]) => {
    const count = tally.skipped.get(reason as SkipReason);
    return count === undefined ? [] : [`${count} ${words}`];
  });
  if (counts.length > 0) {
    const message = `${tally.captures} of ${tally.records} records were read as pages. Left out: ${counts.join("; ")}.`;
    notes.push({ level: "info", code: "archive-records-skipped", message, at: archive });
  }
  if (tally.captures === 0)
    notes.push({
      level: "error",
      code: "archive-empty",
      message: "The archive holds no pages.",
      at: archive,
    });
  return notes;
}
