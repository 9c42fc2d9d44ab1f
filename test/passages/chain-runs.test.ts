import { describe, expect, it } from "vitest";
import { chainRuns } from "../../src/passages/chain-runs.ts";
import { findRuns, type Run } from "../../src/passages/exact-runs.ts";
import { extendEdges } from "../../src/passages/extend-edges.ts";
import { gramsOf, indexGrams } from "../../src/passages/grams.ts";
import { type Tokens, tokenise } from "../../src/passages/tokens.ts";

function read(text: string): Tokens {
  return tokenise(text, [{ start: 0, end: text.length }], []);
}

function runs(a: string, b: string): Run[] {
  const [left, right] = [read(a), read(b)];
  return findRuns(left, right, indexGrams(gramsOf(left)), gramsOf(right));
}

describe("findRuns", () => {
  it("finds the longest run once", () => {
    expect(runs("x one two three four five y", "one two three four five z")).toEqual([
      { a: 1, b: 0, length: 5 },
    ]);
  });

  it("finds nothing shorter than four words", () => {
    expect(runs("x one two three y", "one two three z")).toEqual([]);
  });

  it("breaks at a changed word and goes on behind it", () => {
    const found = runs("a b c d CHANGED e f g h", "a b c d other e f g h");
    expect(found).toEqual([
      { a: 0, b: 0, length: 4 },
      { a: 5, b: 5, length: 4 },
    ]);
  });

  it("finds a run that stands twice in one body at both places", () => {
    expect(runs("a b c d x a b c d", "a b c d").map((run) => run.a)).toEqual([0, 5]);
  });

  it("stays small where one body repeats itself without end", () => {
    const refrain = "a b c d ".repeat(500);
    expect(runs(refrain, refrain).length).toBeLessThan(5000);
  });
});

describe("chainRuns", () => {
  const run = (a: number, b: number, length: number): Run => ({ a, b, length });

  it("joins runs with small gaps and adds up their words", () => {
    expect(chainRuns([run(0, 0, 10), run(12, 11, 8)])).toEqual([
      { runs: [run(0, 0, 10), run(12, 11, 8)], words: 18 },
    ]);
  });

  it("keeps runs apart that stand far from each other on either side", () => {
    expect(chainRuns([run(0, 0, 30), run(50, 32, 20)])).toHaveLength(2);
    expect(chainRuns([run(0, 0, 30), run(32, 50, 20)])).toHaveLength(2);
    expect(chainRuns([run(0, 0, 30), run(44, 32, 20)])).toHaveLength(1);
  });

  it("keeps paragraphs apart whose order changed", () => {
    const chains = chainRuns([run(30, 0, 20), run(0, 22, 20)]);
    expect(chains.map((chain) => chain.runs.length)).toEqual([1, 1]);
  });

  it("takes no stretch twice", () => {
    const chains = chainRuns([run(0, 0, 20), run(50, 2, 10)]);
    expect(chains).toEqual([{ runs: [run(0, 0, 20)], words: 20 }]);
  });

  it("counts the words of overlapping runs once", () => {
    expect(chainRuns([run(0, 0, 10), run(9, 9, 10)])[0]?.words).toBe(19);
  });

  it("gives nothing for no runs", () => {
    expect(chainRuns([])).toEqual([]);
  });
});

describe("extendEdges", () => {
  const grow = (a: string, b: string): number => {
    const chain = chainRuns(runs(a, b))[0];
    if (!chain) throw new Error("the texts share no run");
    return extendEdges(read(a), read(b), chain).words;
  };

  it("grows over a dateline whose agency was dropped", () => {
    expect(
      grow("PORT MERRAN (NWA) rain fell on the lower town", "PORT MERRAN rain fell on the lower town"),
    ).toBe(8);
  });

  it("grows over the last words behind a changed one", () => {
    expect(grow("rain fell on the lower town last night", "rain fell on the lower village last night")).toBe(
      7,
    );
  });

  it("takes no single word for an edge, and none beyond three others", () => {
    expect(grow("yes rain fell on the town", "yes then rain fell on the town")).toBe(5);
    expect(grow("last night rain fell on the town", "last night a b c d rain fell on the town")).toBe(5);
  });
});
