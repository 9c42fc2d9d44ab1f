import { describe, expect, it } from "vitest";
import { cutEvenly } from "../../src/workers/cut-evenly.ts";

const itself = (cost: number): number => cost;

describe("cutEvenly", () => {
  it("keeps every item, in its order", () => {
    const items = Array.from({ length: 100 }, (_, nth) => (nth * 37) % 11);
    expect(cutEvenly(items, 2, itself).flat()).toEqual(items);
  });

  it("makes runs that cost alike, as many as were asked for", () => {
    const runs = cutEvenly(Array<number>(1600).fill(10), 16, itself);
    expect(runs).toHaveLength(16);
    expect(new Set(runs.map((run) => run.length))).toEqual(new Set([100]));
  });

  it("lets a costly item stand alone", () => {
    expect(cutEvenly([1, 1, 1000, 1, 1], 8, itself)).toEqual([[1, 1], [1000], [1, 1]]);
  });

  it("holds for nothing and for items that cost nothing", () => {
    expect(cutEvenly([], 2, itself)).toEqual([]);
    expect(cutEvenly([0, 0, 0], 2, itself)).toEqual([[0, 0, 0]]);
  });
});
