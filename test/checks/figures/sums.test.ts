import { describe, expect, it } from "vitest";
import { changeFromBase } from "../../../src/checks/figures/change-from-base.ts";
import { partsAndSums } from "../../../src/checks/figures/parts-and-sums.ts";
import { rateAndTotal } from "../../../src/checks/figures/rate-and-total.ts";
import { ratesApart } from "../../../src/checks/figures/rates-apart.ts";
import { shareOfWhole } from "../../../src/checks/figures/share-of-whole.ts";
import { type FigureDraft, run } from "./state-figures.ts";

const told = (found: readonly { kind: string; arithmetic?: string }[]): string[] =>
  found.map(({ kind, arithmetic }) => `${kind}: ${arithmetic}`);

describe("rateAndTotal", () => {
  const rate = (words: string, fields: Partial<FigureDraft> = {}): FigureDraft => ({
    words,
    kind: "rate",
    per: "P1D",
    unit: "passenger",
    measure: "passengers a day",
    ...fields,
  });
  const total = (words: string, fields: Partial<FigureDraft> = {}): FigureDraft => ({
    words,
    unit: "passenger",
    measure: "passengers",
    period: "2024-06",
    ...fields,
  });

  it("adds up where the rate times the days is the total, as it is rounded", () => {
    const text = "The ferry carried 64,213 passengers in June. That was an average of 2,140 a day.";
    const [found] = run(rateAndTotal, [
      { text, figures: [total("64,213 passengers"), rate("2,140 a day", { period: "2024-06" })] },
    ]);
    expect(found?.kind).toBe("adds-up");
    expect(found?.arithmetic).toBe("2,140 × 30 days = 64,200; stated: 64,213");
    expect(found?.because.map(({ exact }) => exact)).toEqual(["2,140 a day", "64,213 passengers"]);
  });

  it("does not add up where an average misses its total", () => {
    const text = "The ferry carried 64,213 passengers in June. That was an average of 3,140 a day.";
    const found = run(rateAndTotal, [{ text, figures: [total("64,213 passengers"), rate("3,140 a day")] }]);
    expect(told(found)).toEqual(["does-not-add-up: 3,140 × 30 days = 94,200; stated: 64,213"]);
  });

  it("says nothing of a peak, of another year, of another unit and of a coarse rate", () => {
    const text = "The ferry carried 64,213 passengers in June. On one Sunday it was 3,140 a day.";
    expect(run(rateAndTotal, [{ text, figures: [total("64,213 passengers"), rate("3,140 a day")] }])).toEqual(
      [],
    );
    const mean = "The ferry carried 64,213 passengers in June. That was an average of 2,140 a day.";
    const figures = (fields: Partial<FigureDraft>) => [
      total("64,213 passengers"),
      rate("2,140 a day", fields),
    ];
    expect(run(rateAndTotal, [{ text: mean, figures: figures({ period: "2023" }) }])).toEqual([]);
    expect(run(rateAndTotal, [{ text: mean, figures: figures({ unit: "USD" }) }])).toEqual([]);
    const coarse = "The ferry carried 58,000 passengers in June. That was 2,000 a day.";
    expect(
      run(rateAndTotal, [{ text: coarse, figures: [total("58,000 passengers"), rate("2,000 a day")] }]),
    ).toEqual([]);
  });
});

describe("ratesApart", () => {
  it("shows what two rates come to on one footing", () => {
    const text = "Norlund took back 30,000 people a month. Before that it was 900,000 people a year.";
    const rate = (words: string, per: string): FigureDraft => ({
      words,
      per,
      kind: "rate",
      measure: "people taken back",
    });
    const found = run(ratesApart, [
      { text, figures: [rate("30,000 people a month", "P1M"), rate("900,000 people a year", "P1Y")] },
    ]);
    expect(told(found)).toEqual(["different-measure: 30,000 × 12 = 360,000 a year, beside 900,000 a year"]);
  });

  it("tells a rate from the total of another time", () => {
    const text = "There were 11 ferries in 2023. Now one ferry a week is planned.";
    const found = run(ratesApart, [
      {
        text,
        figures: [
          { words: "11 ferries", unit: "ferry", measure: "ferries", period: "2023" },
          {
            words: "one ferry a week",
            value: { point: 1 },
            kind: "rate",
            per: "P1W",
            unit: "ferry",
            measure: "ferry",
          },
        ],
      },
    ]);
    expect(told(found)).toEqual(["different-measure: 1 × 52 = 52 a year, beside 11 in 2023"]);
  });

  it("leaves rates of different things alone", () => {
    const text = "It lands 300 tonnes of fish a month. It sends 40 tonnes of steel a year.";
    const rate = (words: string, per: string, measure: string): FigureDraft => ({
      words,
      per,
      measure,
      kind: "rate",
      unit: "tonne",
    });
    expect(
      run(ratesApart, [
        {
          text,
          figures: [rate("300 tonnes", "P1M", "fish landed"), rate("40 tonnes", "P1Y", "steel sent")],
        },
      ]),
    ).toEqual([]);
  });
});

describe("shareOfWhole", () => {
  const part: FigureDraft = { words: "30,000 crates", unit: "crate", measure: "crates sent back" };
  const whole: FigureDraft = {
    words: "300,000 crates",
    unit: "crate",
    measure: "crates landed",
    period: "2024-06",
  };
  const share = (words: string): FigureDraft => ({
    words,
    kind: "share",
    unit: "percent",
    measure: "crates landed",
    base: { words: "of the crates of June", period: "2024-06" },
  });
  const text = (percent: string): string =>
    `The port landed 300,000 crates in June. It sent back 30,000 crates, or ${percent} of the crates of June.`;

  it("adds up where part and whole give the share", () => {
    expect(told(run(shareOfWhole, [{ text: text("10%"), figures: [whole, part, share("10%")] }]))).toEqual([
      "adds-up: 30,000 ÷ 300,000 = 10 %; stated: 10 %",
    ]);
  });

  it("says nothing where the whole is only guessed and the share is another", () => {
    expect(run(shareOfWhole, [{ text: text("40%"), figures: [whole, part, share("40%")] }])).toEqual([]);
  });

  it("does not add up where the sentence gives the whole by its number", () => {
    const sentence = "It sent back 30,000 crates, or 40% of the 300,000 crates landed.";
    const found = run(shareOfWhole, [
      {
        text: sentence,
        figures: [
          part,
          { ...whole, words: "300,000 crates" },
          { ...share("40%"), base: { words: "of the 300,000 crates landed", value: 300_000 } },
        ],
      },
    ]);
    expect(told(found)).toEqual(["does-not-add-up: 30,000 ÷ 300,000 = 10 %; stated: 40 %"]);
  });
});

describe("changeFromBase", () => {
  const change = (words: string, direction: "up" | "down"): FigureDraft => ({
    words,
    direction,
    kind: "change",
    unit: "percent",
    measure: "passengers of the ferry",
    period: "2024-06",
    base: { words: "from May", period: "2024-05" },
  });
  const now: FigureDraft = {
    words: "64,213 passengers",
    unit: "passenger",
    measure: "passengers of the ferry",
    period: "2024-06",
  };

  it("gives the value that a change implies", () => {
    const text = "In June 64,213 passengers took the ferry, up 7% from May.";
    expect(told(run(changeFromBase, [{ text, figures: [now, change("7%", "up")] }]))).toEqual([
      "implied-figure: 64,213 ÷ 107 % = about 60,012",
    ]);
  });

  it("compares with the value before, where it is given", () => {
    const text = "In June 64,213 passengers took the ferry, down 7% from May, when 69,046 did.";
    const before: FigureDraft = { ...now, words: "69,046", period: "2024-05" };
    expect(told(run(changeFromBase, [{ text, figures: [now, change("7%", "down"), before] }]))).toEqual([
      "adds-up: 69,046 × 93 % = 64,213; stated: 64,213",
    ]);
    const wrong = text.replace("down 7%", "down 27%");
    expect(
      told(run(changeFromBase, [{ text: wrong, figures: [now, change("27%", "down"), before] }])),
    ).toEqual(["does-not-add-up: 69,046 × 73 % = 50,404; stated: 64,213"]);
  });
});

describe("partsAndSums", () => {
  const dead = (words: string, point: number): FigureDraft => ({
    words,
    value: { point },
    measure: "people died",
  });

  it("adds the parts of a sentence", () => {
    const text = "Twelve people died: five in Holm, four in Quay and three at sea.";
    const figures = [dead("Twelve people", 12), dead("five", 5), dead("four", 4), dead("three", 3)];
    expect(told(run(partsAndSums, [{ text, figures }]))).toEqual(["adds-up: 5 + 4 + 3 = 12; stated: 12"]);
  });

  it("does not add up only where the list is said to be whole", () => {
    const figures = [dead("Thirteen people", 13), dead("five", 5), dead("four", 4), dead("three", 3)];
    const whole = "Thirteen people died: five in Holm, four in Quay and three at sea.";
    expect(told(run(partsAndSums, [{ text: whole, figures }]))).toEqual([
      "does-not-add-up: 5 + 4 + 3 = 12; stated: 13",
    ]);
    const open = "Thirteen people died, among them five in Holm, four in Quay and three at sea.";
    expect(run(partsAndSums, [{ text: open, figures }])).toEqual([]);
  });

  it("gives the total that a figure and another one come to", () => {
    const text = "By May 18,020 passengers came. Since then another 32,151 came.";
    const figures: FigureDraft[] = [
      { words: "18,020 passengers", unit: "passenger", measure: "passengers" },
      {
        words: "another 32,151",
        unit: "passenger",
        measure: "passengers",
        modifier: "another",
        value: { point: 32_151 },
      },
    ];
    expect(told(run(partsAndSums, [{ text, figures }]))).toEqual([
      "implied-figure: 18,020 + 32,151 = 50,171",
    ]);
  });

  it("finds a part that is larger than its whole", () => {
    const text = "In June 4,800 passengers came. Of the passengers 6,200 were children.";
    const figures: FigureDraft[] = [
      { words: "4,800 passengers", unit: "passenger", measure: "passengers", period: "2024-06" },
      {
        words: "6,200",
        unit: "passenger",
        measure: "passengers",
        population: "children",
        period: "2024-06",
      },
    ];
    expect(told(run(partsAndSums, [{ text, figures }]))).toEqual([
      "does-not-add-up: 6,200 ÷ 4,800 = 129.17 %",
    ]);
  });
});
