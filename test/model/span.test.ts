import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { holds, lengthOf, mergeSpans, sharedLength } from "../../src/model/span.ts";

const spans = fc.array(
  fc.tuple(fc.nat(60), fc.nat(12)).map(([start, length]) => ({ start, end: start + length })),
  { maxLength: 12 },
);

function covered(list: readonly { start: number; end: number }[]): Set<number> {
  return new Set(
    list.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at)),
  );
}

describe("spans", () => {
  it("share what lies in both, and hold what lies inside", () => {
    expect(sharedLength({ start: 2, end: 6 }, { start: 4, end: 9 })).toBe(2);
    expect(sharedLength({ start: 2, end: 4 }, { start: 4, end: 9 })).toBe(0);
    expect(holds({ start: 2, end: 6 }, { start: 2, end: 6 })).toBe(true);
    expect(holds({ start: 2, end: 6 }, { start: 5, end: 7 })).toBe(false);
  });

  it("merge over a gap that is allowed, and no wider one", () => {
    const list = [
      { start: 8, end: 9 },
      { start: 0, end: 3 },
      { start: 4, end: 6 },
    ];
    expect(mergeSpans(list, 1)).toEqual([
      { start: 0, end: 6 },
      { start: 8, end: 9 },
    ]);
  });

  it("merge into sorted disjoint spans that cover the same places", () => {
    fc.assert(
      fc.property(spans, (list) => {
        const merged = mergeSpans(list);
        expect(covered(merged)).toEqual(covered(list));
        expect(lengthOf(merged)).toBe(covered(list).size);
        for (const [at, span] of merged.entries())
          expect(span.start).toBeGreaterThan(merged[at - 1]?.end ?? -1);
      }),
    );
  });
});
