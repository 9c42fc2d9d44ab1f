import { describe, expect, it } from "vitest";
import { startRandom } from "../../../bench/copies/random.ts";
import { type Examples, growTrees } from "../../../bench/extraction/train/grow-trees.ts";
import { readTrees, sumLeaves } from "../../../src/reports/decision-trees.ts";

const GROWTH = { trees: 30, leaves: 6, rate: 0.3, least: 1, ridge: 1, rows: 0.8, features: 1, seed: 1 };
const ROWS = 600;

/** Rows that are right where the first feature is not told, or the second is above a half and the third below. */
function invent(): Examples {
  const random = startRandom(7, "rows");
  const values = Float32Array.from({ length: ROWS * 3 }, () => random());
  const target = new Float32Array(ROWS);
  for (let row = 0; row < ROWS; row++) {
    if (random() < 0.2) values[row * 3] = Number.NaN;
    const is = Number.isNaN(values[row * 3]) || (values[row * 3 + 1]! > 0.5 && values[row * 3 + 2]! < 0.5);
    target[row] = is ? 1 : 0;
  }
  return { width: 3, values, target, weight: new Float32Array(ROWS).fill(1) };
}

describe("growTrees", () => {
  const examples = invent();
  const stored = growTrees(examples, GROWTH);

  it("learns what is told and what is not", () => {
    const trees = readTrees(JSON.parse(JSON.stringify(stored)) as typeof stored);
    const values = Float64Array.from(examples.values);
    let right = 0;
    for (let row = 0; row < ROWS; row++)
      if (sumLeaves(trees, values, row * 3) > 0 === (examples.target[row] === 1)) right++;
    expect(right / ROWS).toBeGreaterThan(0.97);
  });

  it("grows the same trees from the same seed, and others from another", () => {
    expect(growTrees(examples, GROWTH)).toEqual(stored);
    expect(growTrees(examples, { ...GROWTH, seed: 2 })).not.toEqual(stored);
  });

  it("keeps to the number of trees and leaves", () => {
    expect(stored.trees).toHaveLength(GROWTH.trees);
    for (const tree of stored.trees) expect(tree.match(/=/g)?.length).toBeLessThanOrEqual(GROWTH.leaves);
  });

  it("notices a tree that is cut short", () => {
    expect(() => readTrees({ ...stored, trees: ["0.0 =1"] })).toThrow("cut short");
  });
});
