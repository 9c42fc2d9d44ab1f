import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Report } from "../../src/model/report.ts";
import { readFigures } from "../../src/statements/figures/read-figures.ts";
import { readStatements } from "../../src/statements/read-statements.ts";
import { readTimes } from "../../src/statements/times/read-times.ts";
import { inTurns } from "../../src/statements/turns.ts";
import { type Built, buildReport } from "../build-reports.ts";

const TURN = 300_000;

function reportOf(length: number, nth: number): Report {
  const body = [{ page: `p${nth}`, start: 0, end: length }];
  return { id: `p${nth}.r1`, page: `p${nth}`, kind: "article", body, sentences: [], labels: [] };
}

function lengthOf(turn: readonly Report[]): number {
  return turn.reduce((sum, { body }) => sum + (body[0]?.end ?? 0), 0);
}

describe("inTurns", () => {
  it("keeps every report and their order, and ends a turn with the report that fills it", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 * TURN })), (lengths) => {
        const reports = lengths.map(reportOf);
        const turns = inTurns(reports);
        expect(turns.flat()).toEqual(reports);
        for (const turn of turns.slice(0, -1)) {
          expect(lengthOf(turn)).toBeGreaterThanOrEqual(TURN);
          expect(lengthOf(turn.slice(0, -1))).toBeLessThan(TURN);
        }
      }),
    );
  });
});

describe("reading in turns", () => {
  const paragraphs = [
    "“We will raise the harbour tax by 12 percent next Tuesday,” Ana Ruiz said on March 3, 2026.",
    "Some 4,500 people live in Arrel, the council said.",
  ];
  const filler = "The river rose and the mill stood still. ".repeat(TURN / 40);
  const first = buildReport({ id: "a", paragraphs });
  const wide = buildReport({ id: "b", paragraphs: [filler] });
  const last = buildReport({ id: "c", paragraphs });

  function readAll(...built: readonly Built[]): unknown[] {
    const story = { pages: built.map(({ page }) => page), reports: built.map(({ report }) => report) };
    const times = readTimes({ ...story, derivations: [] });
    const { quotations } = readStatements(story);
    return [...times, ...quotations, ...readFigures({ ...story, times, quotations })].filter(
      ({ report }) => report === "c.r1",
    );
  }

  it("gives a report of a later turn what it gives it alone", () => {
    expect(inTurns([first, wide, last].map(({ report }) => report))).toHaveLength(2);
    const alone = readAll(last);
    expect(alone.length).toBeGreaterThan(4);
    expect(readAll(first, wide, last)).toEqual(alone);
  });
});
