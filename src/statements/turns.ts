import type { Report } from "../model/report.ts";

/** So much text is read together, in code units: what is kept of it meanwhile takes some ten times its size. */
const TURN = 1_000_000;

/**
 * Cuts the reports of a story into turns of about a million code units, in order. A reader that takes each of its steps
 * for a whole turn before the next keeps few rules at a time busy, which stay in the processor's nearest memory.
 */
export function inTurns(reports: readonly Report[]): readonly (readonly Report[])[] {
  const turns: Report[][] = [];
  let room = 0;
  for (const report of reports) {
    if (room <= 0) {
      turns.push([]);
      room = TURN;
    }
    turns.at(-1)?.push(report);
    for (const { start, end } of report.body) room -= end - start;
  }
  return turns;
}
