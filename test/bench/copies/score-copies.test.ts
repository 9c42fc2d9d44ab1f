import { describe, expect, it } from "vitest";
import type { Collection } from "../../../bench/copies/make-collection.ts";
import { makeCollection } from "../../../bench/copies/make-collection.ts";
import { overlapOf, scoreCopies } from "../../../bench/copies/score-copies.ts";
import { type FoundPair, traceCollection } from "../../../bench/copies/trace-collection.ts";

const page = (id: string, kind: string, family: string, group?: string): Collection["pages"][number] => ({
  id,
  kind,
  text: "One two. Three four.",
  framed: kind === "boilerplate",
  family,
  ...(group === undefined ? {} : { group }),
});

const whole = { start: 0, end: 20 };
const collection: Collection = {
  pages: [
    page("base-0", "base", "x"),
    page("verbatim-0", "verbatim", "x"),
    page("truncated-0", "truncated", "x"),
    page("boilerplate-0", "boilerplate", "p", "site"),
    page("boilerplate-1", "boilerplate", "q", "site"),
  ],
  pairs: [
    { kind: "verbatim", base: "base-0", copy: "verbatim-0", copied: [{ copy: whole, base: whole }] },
    { kind: "truncated", base: "base-0", copy: "truncated-0", copied: [{ copy: whole, base: whole }] },
  ],
  reports: [],
};

const pair = (a: string, b: string, derived: boolean, end = 19): FoundPair => ({
  a,
  b,
  passages: [{ a: { start: 0, end }, b: { start: 0, end } }],
  matched: true,
  derived,
});

describe("scoreCopies", () => {
  const score = scoreCopies(collection, [
    pair("base-0", "verbatim-0", true),
    pair("verbatim-0", "truncated-0", true),
    pair("verbatim-0", "boilerplate-0", false),
    pair("boilerplate-0", "boilerplate-1", true),
  ]);

  it("counts recall, precision and false pairs on both levels, and copies of one base not at all", () => {
    const [verbatim, truncated] = score.kinds;
    expect(verbatim?.recall).toEqual({ matched: 1, derived: 1 });
    expect(verbatim?.precision).toEqual({ matched: 0.5, derived: 1 });
    expect(truncated?.recall).toEqual({ matched: 0, derived: 0 });
    expect(score.falsePairs).toEqual([
      { kind: "boilerplate", of: 1, matched: 1, derived: 1 },
      { kind: "formulas", of: 0, matched: 0, derived: 0 },
      { kind: "speech", of: 0, matched: 0, derived: 0 },
      { kind: "unrelated", of: 6, matched: 1, derived: 0 },
    ]);
  });

  it("says which copies were missed and which pairs are false", () => {
    expect(score.misses.copies).toEqual([{ copy: "truncated-0", base: "base-0", matched: false }]);
    expect(score.misses.falsePairs).toHaveLength(2);
  });

  it("tells the last letter from the last character", () => {
    expect(score.edges).toEqual({ copies: 2, start: 0.5, lastLetter: 0.5, lastCharacter: 0 });
  });

  it("overlaps by letters and digits alone", () => {
    const text = "One two. Three four.";
    expect(overlapOf(text, [whole], [{ start: 0, end: 19 }])).toBe(1);
    expect(overlapOf(text, [{ start: 0, end: 8 }], [{ start: 4, end: 14 }])).toBeCloseTo(3 / 11);
    expect(overlapOf(text, [whole], [])).toBe(0);
  });
});

describe("the engine", () => {
  it("finds a copy that fills its page from its first character to its last letter", async () => {
    const { pages, pairs, reports } = makeCollection(3, {
      bases: 6,
      copiesPerKind: 6,
      sites: 0,
      pagesPerSite: 0,
      speeches: 0,
    });
    const verbatim = pages.filter(({ kind }) => kind === "base" || kind === "verbatim");
    const found = await traceCollection(verbatim);
    const { kinds, edges } = scoreCopies({ pages: verbatim, pairs: pairs.slice(0, 6), reports }, found);
    expect(kinds).toEqual([
      {
        kind: "verbatim",
        copies: 6,
        recall: { matched: 1, derived: 1 },
        precision: { matched: 1, derived: 1 },
        overlap: { base: 1, copy: 1 },
      },
    ]);
    expect(edges).toMatchObject({ copies: 3, start: 1, lastLetter: 1 });
  });
});
