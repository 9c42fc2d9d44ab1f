import { describe, expect, it } from "vitest";
import { measureFamily } from "../../../bench/speed/family-figures.ts";
import { runPass } from "../../../bench/speed/growth-figures.ts";
import { measureIndex } from "../../../bench/speed/index-figures.ts";
import { quantile } from "../../../bench/speed/quantile.ts";

describe("measureIndex", () => {
  it("asks for every copy and finds its source", () => {
    const { documents, queries, found, insert, query, bytesPerDocument } = measureIndex(1, 2000);
    expect([documents, queries, found]).toEqual([2000, 20, 1]);
    for (const { p50, p99, max } of [insert, query])
      expect([p50, p99, max]).toEqual([p50, p99, max].sort((a, b) => a - b));
    // A quarter of 450 grams at eight bytes, and as much again while a merge is under way.
    expect(bytesPerDocument).toBeGreaterThan(800);
    expect(bytesPerDocument).toBeLessThan(2500);
  });
});

describe("measureFamily", () => {
  it("aligns one pair for each copy but the first", () => {
    expect(measureFamily(1, 30)).toMatchObject({ copies: 30, pairs: 435, alignments: 29 });
  });
});

describe("runPass", () => {
  it("measures one pass by its name, and knows no other", async () => {
    const { megabytes, seconds, peak } = await runPass("reports to candidates", 1, 0.1);
    expect(megabytes).toBeCloseTo(0.1, 1);
    expect(seconds).toBeGreaterThan(0);
    expect(peak).toBeGreaterThan(10);
    await expect(runPass("pages to the moon", 1, 0.1)).rejects.toThrow("no pass");
  });
});

describe("quantile", () => {
  it.each([
    [0, 1],
    [0.5, 3],
    [0.99, 4],
    [1, 4],
  ])("gives the value at %d", (part, value) => {
    expect(quantile([1, 2, 3, 4], part)).toBe(value);
  });

  it("gives no number for no values", () => {
    expect(quantile([], 0.5)).toBeNaN();
  });
});
