import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  bucketsOf,
  findRun,
  mergeStep,
  newMerge,
  type Segment,
  sortSegment,
} from "../../src/passages/segments.ts";

const entries = fc.array(
  fc.oneof(fc.integer({ min: 0, max: 0xffffffff }), fc.nat(20), fc.constantFrom(0xffffffff, 0x80000000)),
  { maxLength: 300 },
);

function segmentOf(grams: readonly number[], firstBody = 0): Segment {
  return sortSegment(
    Uint32Array.from(grams),
    Uint32Array.from(grams, (_, at) => firstBody + at),
  );
}

function rowsOf({ gram, body }: Pick<Segment, "gram" | "body">): [number, number][] {
  return Array.from(gram, (one, at) => [one, body[at] ?? -1]);
}

const byGram = (one: [number, number], other: [number, number]): number =>
  one[0] - other[0] || one[1] - other[1];

describe("sortSegment", () => {
  it("sorts grams with their bodies, equal grams in the order of adding", () => {
    fc.assert(
      fc.property(entries, (grams) => {
        expect(rowsOf(segmentOf(grams))).toEqual(
          grams.map((gram, at): [number, number] => [gram, at]).sort(byGram),
        );
      }),
    );
  });
});

describe("findRun", () => {
  it("finds exactly the places of a gram, and an empty run for one that is not there", () => {
    fc.assert(
      fc.property(entries, fc.nat(20), (grams, other) => {
        const segment = segmentOf(grams);
        for (const gram of [...grams.slice(0, 20), other, 0, 0xffffffff]) {
          const { from, to } = findRun(segment, gram);
          expect(to - from).toBe(grams.filter((one) => one === gram).length);
          expect(segment.gram.subarray(from, to).every((one) => one === gram)).toBe(true);
        }
      }),
    );
  });
});

describe("mergeStep", () => {
  it("gives the sorted whole in steps of any length, never more of them than asked for", () => {
    fc.assert(
      fc.property(entries, entries, fc.integer({ min: 1, max: 90 }), (one, other, steps) => {
        const [first, second] = [segmentOf(one), segmentOf(other, one.length)];
        const merge = newMerge(first, second);
        let taken = 0;
        while (!merge.done) {
          const step = mergeStep(merge, steps);
          expect(step).toBeGreaterThan(0);
          expect(step).toBeLessThanOrEqual(steps);
          taken += step;
        }
        expect(taken).toBe(one.length + other.length);
        expect(rowsOf(merge)).toEqual([...rowsOf(first), ...rowsOf(second)].sort(byGram));
        expect(merge.buckets).toEqual(bucketsOf(merge.gram));
      }),
    );
  });

  it("leaves the segments that it merges as they are", () => {
    const [first, second] = [segmentOf([9, 5, 7]), segmentOf([6, 8], 3)];
    mergeStep(newMerge(first, second), 3);
    expect([first, second]).toEqual([segmentOf([9, 5, 7]), segmentOf([6, 8], 3)]);
  });
});
