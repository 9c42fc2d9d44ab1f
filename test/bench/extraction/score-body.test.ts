import { describe, expect, it } from "vitest";
import { f1Of } from "../../../bench/extraction/overlap.ts";
import {
  rougeOverlap,
  scoreBody,
  shingleOverlap,
  wordOverlap,
} from "../../../bench/extraction/score-body.ts";

const lines = (...texts: readonly string[]) => ({ body: texts.map((text) => ({ text, optional: false })) });

describe("shingleOverlap", () => {
  it("counts runs of four words as often as they occur", () => {
    const found = shingleOverlap("The ferry left the harbour at noon.", "ferry left the harbour at dawn");
    expect(found.precision).toBeCloseTo(2 / 3);
    expect(found.recall).toBeCloseTo(2 / 4);
  });

  it("takes a text of fewer than four words as one run", () => {
    expect(shingleOverlap("No comment", "No comment")).toEqual({ precision: 1, recall: 1 });
    expect(shingleOverlap("No comment", "No").recall).toBe(0);
  });

  it("keeps case apart and splits words as the benchmark does", () => {
    expect(shingleOverlap("A_b c-d e f", "A_b c d e f").recall).toBe(1);
    expect(shingleOverlap("One two three four", "one two three four").recall).toBe(0);
  });
});

describe("wordOverlap", () => {
  it("counts words without their order or case", () => {
    const found = wordOverlap("Rain fell and rain fell", "fell RAIN");
    expect(found.precision).toBe(1);
    expect(found.recall).toBeCloseTo(2 / 5);
  });
});

describe("rougeOverlap", () => {
  it("takes the union of what a line has in common with each predicted line, in order", () => {
    const found = rougeOverlap("a b c d", "a b\nc x d");
    expect(found.recall).toBe(1);
    expect(found.precision).toBeCloseTo(4 / 5);
  });

  it("counts a word only as often as it was predicted", () => {
    expect(rougeOverlap("a b\na c", "a b c").recall).toBeCloseTo(3 / 4);
  });

  it("scores lines out of order", () => {
    expect(f1Of(rougeOverlap("first line\nsecond line", "second line\nfirst line"))).toBe(1);
  });
});

describe("scoreBody", () => {
  it("leaves precision open where nothing was predicted", () => {
    expect(scoreBody("aeb", lines("One two three four"), " \n")).toEqual({
      precision: undefined,
      recall: 0,
      f1: 0,
    });
  });

  it("owes no optional line in the layout of fundus-evaluation", () => {
    const truth = {
      body: [
        { text: "the report itself", optional: false },
        { text: "a picture line", optional: true },
      ],
    };
    expect(scoreBody("fundus", truth, "the report itself").f1).toBe(1);
    expect(scoreBody("fundus", truth, "the report itself\na picture line").f1).toBe(1);
  });
});
