import { availableParallelism } from "node:os";
import { describe, expect, it } from "vitest";
import { workerCount } from "../../src/workers/worker-count.ts";

const pagesOf = (count: number, length: number): { text: string }[] =>
  Array.from({ length: count }, () => ({ text: "a".repeat(length) }));

describe("workerCount", () => {
  it("is one for few pages", () => {
    expect(workerCount([])).toBe(1);
    expect(workerCount(pagesOf(5, 20_000))).toBe(1);
  });

  it("is one for each core, at most eight, for many", () => {
    const cores = Math.min(8, availableParallelism());
    expect(workerCount(pagesOf(1000, 10_000))).toBe(cores);
  });
});
