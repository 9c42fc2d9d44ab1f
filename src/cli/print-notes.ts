import type { Note } from "../model/note.ts";
import { plainText } from "./plain-text.ts";
import type { Terminal } from "./terminal.ts";

/** Notes of one code that are printed; the dossier has them all. */
const MOST_OF_A_CODE = 10;

/** Prints notes on standard error, one a line with its level, its place and its code, at most ten of a code. */
export function printNotes(
  notes: readonly Note[],
  sourceOf: (page: string) => string,
  terminal: Terminal,
): void {
  const counts = new Map<string, number>();
  for (const note of notes) {
    const count = (counts.get(note.code) ?? 0) + 1;
    counts.set(note.code, count);
    if (count <= MOST_OF_A_CODE) terminal.err(`${noteLine(note, sourceOf)}\n`);
  }
  for (const [code, count] of counts) {
    if (count > MOST_OF_A_CODE) terminal.err(`note: ${count - MOST_OF_A_CODE} more (${code})\n`);
  }
}

function noteLine({ level, at, message, code }: Note, sourceOf: (page: string) => string): string {
  const place = typeof at === "object" ? `${sourceOf(at.page)}:${at.start}-${at.end}` : at;
  const subject = place === undefined ? "" : `${plainText(place)}: `;
  return `${level === "info" ? "note" : level}: ${subject}${plainText(message)} (${code})`;
}
