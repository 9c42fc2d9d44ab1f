import { describe, expect, it } from "vitest";
import { countedInOrder } from "../../../src/checks/figures/counted-in-order.ts";
import { fewAndCount } from "../../../src/checks/figures/few-and-count.ts";
import { lastOfSeries } from "../../../src/checks/figures/last-of-series.ts";
import { partAndRank } from "../../../src/checks/figures/part-and-rank.ts";
import { trendAndChange } from "../../../src/checks/figures/trend-and-change.ts";
import { trendAndRate } from "../../../src/checks/figures/trend-and-rate.ts";
import { trendWithNumber } from "../../../src/checks/figures/trend-with-number.ts";
import { type FigureDraft, run } from "./state-figures.ts";

const trend = (words: string, fields: Partial<FigureDraft> = {}): FigureDraft => ({
  ...{ words, kind: "change", value: {}, unit: "landing", measure: "landings of herring", direction: "up" },
  ...fields,
});
const told = (found: readonly { kind: string; arithmetic?: string }[]): string[] =>
  found.map(({ kind, arithmetic }) => `${kind}: ${arithmetic}`);

describe("trendAndChange", () => {
  const change = (fields: Partial<FigureDraft> = {}): FigureDraft => ({
    ...{ words: "up 3 percent", kind: "change", value: { point: 3 }, unit: "percent", direction: "up" },
    ...{ measure: "landings of herring", period: "2031-05" },
    ...fields,
  });
  const words = {
    text: "Landings of herring rose from April.",
    base: { words: "from April", period: "2031-04" },
  };
  const number = {
    text: "Landings of herring were up 3 percent on April.",
    base: { words: "on April", period: "2031-04" },
  };
  const compared = (one: Partial<FigureDraft>, other: Partial<FigureDraft>) =>
    run(trendAndChange, [
      { text: words.text, figures: [trend("rose", { period: "2031-05", base: words.base, ...one })] },
      { text: number.text, figures: [change({ base: number.base, ...other })] },
    ]);

  it("finds that words and numbers of two reports go the same way", () => {
    expect(told(compared({}, {}))).toEqual(["agrees: “rose” (2031-05) beside “up 3 percent” (2031-05)"]);
  });

  it("finds a contradiction only where time and base are stated and the same", () => {
    const down = { direction: "down" } as const;
    expect(compared(down, {}).map(({ kind }) => kind)).toEqual(["contradiction"]);
    const yearly = { words: "on April", period: "2030-05" };
    expect(compared(down, { base: yearly })).toEqual([]);
    expect(compared(down, { period: "2031-06" })).toEqual([]);
    expect(compared({ ...down, place: "Holm" }, { place: "Quay" })).toEqual([]);
    expect(compared({ ...down, modality: "expected" }, {})).toEqual([]);
  });

  it("does not set different measures beside each other, nor bare numbers", () => {
    expect(compared({ measure: "prices of herring" }, {})).toEqual([]);
    expect(compared({ measure: "numbers" }, { measure: "numbers" })).toEqual([]);
  });
});

describe("trendWithNumber", () => {
  const text = "The port told of soaring numbers in May, with landings above 900 on some days.";
  const rate: FigureDraft = {
    ...{ words: "above 900 on some days", kind: "rate", per: "P1D", value: { minExclusive: 900 } },
    ...{ unit: "landing", measure: "landings", period: "2031-05" },
  };
  const soaring = trend("soaring numbers", { measure: "numbers", unit: "number", period: "2031-05" });

  it("finds the number by which a sentence shows its trend", () => {
    const [found] = run(trendWithNumber, [{ text, figures: [soaring, rate] }]);
    expect(found?.kind).toBe("agrees");
    expect(found?.because.map(({ exact }) => exact)).toEqual(["soaring numbers", "above 900 on some days"]);
  });

  it("says nothing of a number of another time, measure or clause", () => {
    expect(run(trendWithNumber, [{ text, figures: [soaring, { ...rate, period: "2031-04" }] }])).toEqual([]);
    const prices = { ...soaring, measure: "prices of timber" };
    expect(run(trendWithNumber, [{ text, figures: [prices, rate] }])).toEqual([]);
    const apart = "The port told of soaring numbers in May and closed; it once saw above 900 on some days.";
    expect(run(trendWithNumber, [{ text: apart, figures: [soaring, rate] }])).toEqual([]);
  });
});

describe("trendAndRate", () => {
  const text =
    "Both towns expect to increase sailings to Quay. There were 20 sailings in 2030; now there is one a week.";
  const figures = (direction: "up" | "down"): FigureDraft[] => [
    trend("increase sailings to Quay", {
      ...{ measure: "sailings to Quay", unit: "sailing", direction, period: "2031", modality: "expected" },
    }),
    { words: "20 sailings", unit: "sailing", measure: "sailings to Quay", period: "2030" },
    {
      words: "one a week",
      kind: "rate",
      per: "P1W",
      value: { point: 1 },
      unit: "sailing",
      measure: "sailings to Quay",
    },
  ];

  it("counts a rate on to a year and sets it beside the year before", () => {
    expect(told(run(trendAndRate, [{ text, figures: figures("up") }]))).toEqual([
      "agrees: “increase sailings to Quay” (2031), expected; 1 × 52 = 52 a year, after 20 in 2030: up",
    ]);
  });

  it("says nothing where the rate goes the other way", () => {
    expect(run(trendAndRate, [{ text, figures: figures("down") }])).toEqual([]);
  });
});

describe("fewAndCount", () => {
  const few = (words: string, fields: Partial<FigureDraft> = {}): FigureDraft => ({
    ...{ words, kind: "vague", value: {}, unit: "ferry", measure: "ferries", modifier: "few" },
    ...fields,
  });
  const count = (words: string): FigureDraft => ({ words, unit: "ferry", measure: "ferries on the strait" });

  it("finds that few and a small count agree", () => {
    const text = "There were few ferries that spring. The office counted 14 ferries.";
    expect(told(run(fewAndCount, [{ text, figures: [few("few ferries"), count("14 ferries")] }]))).toEqual([
      "agrees: “few ferries” beside 14",
    ]);
  });

  it("says nothing of large counts, and of few that did something else", () => {
    const large = "There were few ferries that spring. The office counted 140 ferries.";
    expect(run(fewAndCount, [{ text: large, figures: [few("few ferries"), count("140 ferries")] }])).toEqual(
      [],
    );
    const sank = "In the end few ferries sank. The office owns 14 ferries.";
    const lost = few("few ferries", { measure: "ferries sank" });
    expect(run(fewAndCount, [{ text: sank, figures: [lost, count("14 ferries")] }])).toEqual([]);
  });
});

describe("partAndRank", () => {
  const part = (words: string): FigureDraft => ({
    ...{
      words,
      kind: "share",
      value: {},
      unit: "share",
      measure: "the summer visitors to Holm",
      modifier: words,
    },
  });
  const rank = "Danes, one of the top two groups of summer visitors to Holm, came early.";

  it("finds that a large part and a high place agree", () => {
    const text = "It spoke with Danes, who make up a large part of the summer visitors to Holm.";
    const [found] = run(partAndRank, [
      { text, figures: [part("a large part")] },
      { text: rank, figures: [] },
    ]);
    expect(found?.kind).toBe("agrees");
    expect(found?.arithmetic).toBe("“a large part” beside place 1 to 2");
  });

  it("says nothing of a small part, of another group and of another crowd", () => {
    for (const [text, words] of [
      ["It spoke with Danes, who make up a small part of the summer visitors to Holm.", "a small part"],
      ["It spoke with Finns, who make up a large part of the summer visitors to Holm.", "a large part"],
      ["It spoke with Danes, who make up a large part of the crew.", "a large part"],
    ] as const)
      expect(
        run(partAndRank, [
          { text, figures: [part(words)] },
          { text: rank, figures: [] },
        ]),
      ).toEqual([]);
  });
});

describe("lastOfSeries", () => {
  const text =
    "Landings were up 3 percent in May from April, at 900. It was the fourth monthly increase since January.";
  const figures = (direction: "up" | "down", base = "2031-04"): FigureDraft[] => [
    {
      ...{
        words: "up 3 percent in May from April",
        kind: "change",
        value: { point: 3 },
        unit: "percent",
        direction,
      },
      ...{ measure: "Landings", period: "2031-05", base: { words: "from April", period: base } },
    },
    { words: "900", unit: "landing", measure: "landings", period: "2031-05" },
    { words: "fourth monthly increase", kind: "rank", value: { point: 4 }, unit: "increase" },
  ];

  it("finds the change that is the last of those counted", () => {
    expect(told(run(lastOfSeries, [{ text, figures: figures("up") }]))).toEqual([
      "agrees: 2031-04 to 2031-05: up 3 percent; stated: fourth monthly increase",
    ]);
  });

  it("says nothing of a fall and of a change from a year before", () => {
    expect(run(lastOfSeries, [{ text, figures: figures("down") }])).toEqual([]);
    expect(run(lastOfSeries, [{ text, figures: figures("up", "2030-05") }])).toEqual([]);
  });
});

describe("countedInOrder", () => {
  const text =
    "Danes were the largest group in May, followed by Finns, Swedes and Poles. The port counted 1,200 Chinese and 900 Poles.";
  const people = (words: string, population: string, period = "2031-05"): FigureDraft => ({
    ...{ words, population, measure: `${population} counted`, period },
  });

  it("finds that a group that is counted is not among those of the order", () => {
    const [found] = run(countedInOrder, [{ text, figures: [people("1,200 Chinese", "Chinese")] }]);
    expect(found?.kind).toBe("agrees");
    expect(found?.arithmetic).toBe("1 Danes, 2 Finns, 3 Swedes, 4 Poles; counted: 1,200 Chinese");
  });

  it("does not add up where it is larger than one of the order, at the same time", () => {
    const both = (period?: string) => [
      people("1,200 Chinese", "Chinese"),
      people("900 Poles", "Poles", period),
    ];
    expect(run(countedInOrder, [{ text, figures: both() }]).map(({ kind }) => kind)).toEqual([
      "does-not-add-up",
    ]);
    expect(run(countedInOrder, [{ text, figures: both("2031-04") }]).map(({ kind }) => kind)).toEqual([
      "agrees",
    ]);
  });

  it("says nothing of a group that the order holds", () => {
    expect(run(countedInOrder, [{ text, figures: [people("900 Poles", "Poles")] }])).toEqual([]);
  });
});
