import { describe, expect, it, test } from "vitest";
import { findNumbers } from "../../../src/language/en/numbers.ts";
import { readOrdinal } from "../../../src/language/en/ordinals.ts";
import { findQuantities } from "../../../src/language/en/quantities.ts";

describe("findNumbers", () => {
  test.each<[string, readonly (readonly [string, number])[]]>([
    ["1,234.5 boats", [["1,234.5", 1234.5]]],
    ["30 000 boats", [["30 000", 30_000]]],
    ["two hundred and six boats", [["two hundred and six", 206]]],
    [
      "2.3 million and 5bn",
      [
        ["2.3 million", 2_300_000],
        ["5bn", 5_000_000_000],
      ],
    ],
    [
      "a dozen, three dozen",
      [
        ["a dozen", 12],
        ["three dozen", 36],
      ],
    ],
    [
      "half a million, a quarter of a million",
      [
        ["half a million", 500_000],
        ["a quarter of a million", 250_000],
      ],
    ],
    ["one and a half million", [["one and a half million", 1_500_000]]],
    ["three lakh crore", [["three lakh crore", 3e12]]],
    ["minus five point two", [["minus five point two", -5.2]]],
    [
      "two thousand and five thousand",
      [
        ["two thousand", 2000],
        ["five thousand", 5000],
      ],
    ],
    [
      "two-thirds, 2 1/4 and ¾",
      [
        ["two-thirds", 0.666666666666667],
        ["2 1/4", 2.25],
        ["¾", 0.75],
      ],
    ],
    ["recent talks of someone at B52", []],
    [
      "at .25 and .5 million",
      [
        [".25", 0.25],
        [".5 million", 500_000],
      ],
    ],
    ["a third user", []],
    ["this one", []],
  ])("%s", (text, expected) => {
    expect(findNumbers(text).map(({ start, end, value }) => [text.slice(start, end), value])).toEqual(
      expected,
    );
  });
});

describe("findQuantities", () => {
  test.each<[string, Record<string, number>, string | undefined]>([
    ["well over 300 boats", { minExclusive: 300 }, undefined],
    ["no fewer than 300 boats", { min: 300 }, undefined],
    ["300 or more", { min: 300 }, undefined],
    ["just under 300", { point: 300, max: 300 }, undefined],
    ["less than 5%", { maxExclusive: 5 }, "percent"],
    ["three percentage points", { point: 3 }, "percentage point"],
    ["US$5m", { point: 5_000_000 }, "USD"],
    ["20 million Mexican pesos", { point: 20_000_000 }, "MXN"],
    ["300 pesos", { point: 300 }, "peso"],
    ["EUR 200", { point: 200 }, "EUR"],
    ["470 pence", { point: 470 }, "penny"],
    ["$5-7 million", { min: 5_000_000, max: 7_000_000 }, "USD"],
    ["from 5 to 7 tonnes", { min: 5, max: 7 }, "tonne"],
    ["one or two boats", { min: 1, max: 2 }, undefined],
    ["29km", { point: 29 }, "km"],
  ])("%s", (text, value, unit) => {
    expect(findQuantities(text).map((one) => [one.value, one.unit])).toEqual([[value, unit]]);
  });

  it("reads a number behind “per cent of” where the two stand alone", () => {
    const read = (text: string): unknown => findQuantities(text).map(({ value, unit }) => [value, unit]);
    expect(read("Per cent of 35")).toEqual([[{ point: 35 }, "percent"]]);
    expect(read("Turnout rose: percent of thirty-five.")).toEqual([[{ point: 35 }, "percent"]]);
    for (const text of [
      "a small per cent of 35",
      "What percent of 35?",
      "Percent of 35 boats",
      "Nine, per cent of 35.",
    ])
      expect(read(text)).not.toContainEqual([{ point: 35 }, "percent"]);
    expect(read("60 per cent of 35.")).toEqual([
      [{ point: 60 }, "percent"],
      [{ point: 35 }, undefined],
    ]);
  });

  it("leaves out addresses, dates in digits, clock times and codes", () => {
    expect(
      findQuantities("https://example.org/5-boats on 2031-12-27 at 10:30, 12/27/2031, v1.2.3, #5"),
    ).toEqual([]);
  });

  it("does not take a vote for a range", () => {
    const text = "won 3-5, voted 40-45";
    expect(findQuantities(text).some((one) => one.value.min !== undefined)).toBe(false);
  });
});

describe("readOrdinal", () => {
  it("reads places in words and in digits", () => {
    expect(["third", "21st", "twenty-first", "boat"].map(readOrdinal)).toEqual([3, 21, 21, undefined]);
  });
});
