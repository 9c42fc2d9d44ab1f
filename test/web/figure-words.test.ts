import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/model/figure.ts";
import { amountWords, figureWords, readingWords, unitWords } from "../../src/web/figure-words.ts";

const citation = { page: "p", start: 0, end: 9, exact: "300 boats" };

const vague = { ...citation, exact: "hundreds of boats" };

function figure(rest: Partial<Figure>): Figure {
  const given = { id: "n", report: "r", citation, context: citation, measure: "boats" };
  return { ...given, kind: "count", value: {}, unit: "person", ...rest };
}

describe("figureWords", () => {
  it.each<[string, Partial<Figure>]>([
    ["more than 1 million a year", { value: { minExclusive: 1e6 }, modifier: "more than", per: "P1Y" }],
    ["more than 1 million", { value: { minExclusive: 1e6 } }],
    ["at least 300 boats", { value: { min: 300 }, unit: "boat" }],
    ["less than 12 km", { value: { maxExclusive: 12 }, unit: "km" }],
    ["at most 3 ferries", { value: { max: 3 }, unit: "ferry" }],
    ["10,000 or more", { value: { min: 10_000 }, modifier: "or more" }],
    ["20 to 30 a day", { value: { min: 20, max: 30 }, per: "P1D" }],
    ["20 to 30", { value: { min: 20, max: 30 }, modifier: "between" }],
    ["some 20 to 30", { value: { min: 20, max: 30 }, modifier: "some" }],
    ["nearly $2.25 billion", { value: { point: 2.25e9, max: 2.25e9 }, unit: "USD", modifier: "nearly" }],
    ["40,000 SEK", { value: { point: 40_000 }, unit: "SEK" }],
    ["down 42 %", { value: { point: 42 }, unit: "percent", direction: "down", kind: "change" }],
    ["up by 5 %", { value: { point: 5 }, unit: "percent", direction: "up", modifier: "up by" }],
    ["number 3", { value: { point: 3 }, unit: "increase", kind: "rank" }],
    ["1 ferry", { value: { point: 1 }, unit: "ferry" }],
    ["149 horsepower", { value: { point: 149 }, unit: "horsepower" }],
    ["2 crossings (rail)", { value: { point: 2 }, unit: "crossing (rail)" }],
    ["7 buses per 2 weeks", { value: { point: 7 }, unit: "bus", per: "P2W" }],
    ["1,234,567", { value: { point: 1_234_567 } }],
    ["hundreds of boats", { kind: "change", direction: "up", citation: vague }],
    ["hundreds of boats", { kind: "vague", citation: vague }],
    ["hundreds of boats", { kind: "vague", citation: vague, value: { min: 200, max: 999 }, unit: "boat" }],
  ])("writes “%s”", (expected, rest) => {
    expect(figureWords(figure(rest))).toBe(expected);
  });
});

describe("readingWords", () => {
  it("gives the bounds of a figure that stands in words, and nothing for one in numbers", () => {
    const boats = { value: { min: 200, max: 999 }, unit: "boat" };
    expect(readingWords(figure({ ...boats, citation: vague }))).toBe("200 to 999 boats");
    expect(readingWords(figure({ kind: "vague", citation: vague }))).toBeUndefined();
    expect(readingWords(figure(boats))).toBeUndefined();
  });
});

describe("amountWords and unitWords", () => {
  it("part the number from what several figures share", () => {
    const flow = figure({ value: { min: 3e6 }, unit: "cubic metre", per: "P1D" });
    expect(amountWords(flow)).toBe("at least 3 million");
    expect(unitWords(flow)).toBe("cubic metres a day");
    const money = figure({ value: { point: 5 }, unit: "EUR" });
    expect(amountWords(money)).toBe("€5");
    expect(unitWords(money)).toBe("");
  });
});
