import { describe, expect, it, test } from "vitest";
import { type Beside, figuresOf } from "./figures-of.ts";

/** The words and the fields of each figure of a text that a test asks for. */
function fieldsOf(text: string, fields: readonly string[], beside?: Beside): unknown[] {
  return figuresOf(text, beside).map((figure) =>
    ["citation", ...fields].map((field) => {
      const value = (figure as unknown as Record<string, unknown>)[field];
      return field === "citation" ? figure.citation.exact : value;
    }),
  );
}

describe("what stories count", () => {
  test.each([
    [
      "The budget of £3.4bn was approved, with half a million euros set aside for ferries.",
      [
        ["£3.4bn", "money", { point: 3_400_000_000 }, "GBP"],
        ["half a million euros", "money", { point: 500_000 }, "EUR"],
      ],
    ],
    [
      "A crowd of nearly 42,000 saw the match; some 300 fans were kept out.",
      [
        ["nearly 42,000", "count", { point: 42_000, max: 42_000 }, "item"],
        ["some 300 fans", "count", { point: 300 }, "fan"],
      ],
    ],
    [
      "The magnitude 6.1 earthquake killed at least 12 people and damaged more than 3,000 homes.",
      [
        ["magnitude 6.1", "measure", { point: 6.1 }, "magnitude"],
        ["at least 12 people", "count", { min: 12 }, "person"],
        ["more than 3,000 homes", "count", { minExclusive: 3000 }, "home"],
      ],
    ],
    [
      "Turnout was 63.4 per cent, and two-thirds of voters chose the harbour party.",
      [
        ["63.4 per cent", "percentage", { point: 63.4 }, "percent"],
        ["two-thirds of voters", "share", { point: 0.666666666666667 }, "share"],
      ],
    ],
    [
      "Between 300 and 400 nurses fell ill, and up to 50 beds are free.",
      [
        ["Between 300 and 400 nurses", "count", { min: 300, max: 400 }, "nurse"],
        ["up to 50 beds", "count", { max: 50 }, "bed"],
      ],
    ],
    [
      "Shares were up $3.20, or 1.8 percent.",
      [
        ["up $3.20", "change", { point: 3.2 }, "USD"],
        ["1.8 percent", "change", { point: 1.8 }, "percent"],
      ],
    ],
    [
      "Hundreds of thousands marched, most unions said, and several bridges were shut.",
      [
        ["Hundreds of thousands", "vague", { min: 100_000, max: 999_999 }, "item"],
        ["most unions", "share", { minExclusive: 0.5 }, "share"],
        ["several bridges", "vague", { min: 2 }, "bridge"],
      ],
    ],
    [
      "The ferry carries 5 to 7 million passengers each year across 12 kilometres.",
      [
        ["5 to 7 million passengers each year", "rate", { min: 5_000_000, max: 7_000_000 }, "passenger"],
        ["12 kilometres", "measure", { point: 12 }, "km"],
      ],
    ],
    [
      "At least one sailor was killed and one person was injured.",
      [
        ["At least one sailor", "count", { min: 1 }, "sailor"],
        ["one person", "count", { point: 1 }, "person"],
      ],
    ],
  ])("reads %s", (text, expected) => {
    expect(fieldsOf(text, ["kind", "value", "unit"])).toEqual(expected);
  });
});

describe("what is no figure", () => {
  test.each([
    "The two countries met under Article 5 on 9/11, and the G7 sat 24/7 in room 12.",
    "Title 42 ended on 11 May 2031, and Formula 1 came back on May 12.",
    "Ana Ruiz, 35, met a 40-year-old man who is 70 at 10 a.m. on Route 66.",
    "At one point, one of the men zeroed in on a third user; one another they did not know.",
    "On the one hand, it was the first time; on the other, it took three years.",
    "Call +1 212 555 0199 or see https://example.org/2031/12/27/story-1234 for version 2.0.1.",
    "The court ruled 6-3, the side won 3-1 and the vote was 230-195.",
    "A 15-member council met for four days in the 1990s, in World War Two and in the 90's.",
    "These three groups, both sides and his two children were at 131 West 23rd Street.",
    "The talks lasted an hour and a half, in cabins that double as stores.",
    "Rest may help the heart (27, 28), they wrote (17), and 80 Day Fitness is a book.",
    "14\tOtto Lund\t21\t15\t30",
    "Recent talks, the most beautiful town and a two-state plan are read by nobody.",
  ])("does not read %s", (text) => {
    expect(fieldsOf(text, [])).toEqual([]);
  });
});

describe("what a figure measures", () => {
  it("gives what is counted with its complement, the people and the place", () => {
    const [figure] = figuresOf("Police made 191 arrests for crossing the river in Canada on Monday.");
    expect(figure).toMatchObject({
      unit: "arrest",
      measure: "arrests for crossing the river in Canada",
      place: "Canada",
    });
    const [people] = figuresOf("Nearly 4,800 Chinese were arrested, mostly near San Diego.");
    expect(people).toMatchObject({ unit: "person", population: "Chinese", measure: "Chinese were arrested" });
  });

  it("gives the subject of a percentage", () => {
    expect(
      fieldsOf("Figures show arrests at the lock nudged 1.2% higher.", ["measure", "direction"]),
    ).toEqual([["nudged 1.2% higher", "arrests at the lock", "up"]]);
  });

  it("leaves the verb of a study to the study", () => {
    const text =
      "A survey of 1,200 voters found that most ships were late. A poll of 900 adults suggests more.";
    expect(fieldsOf(text, ["unit", "measure"]).filter((_, nth) => nth !== 1)).toEqual([
      ["1,200 voters", "voter", "voters"],
      ["900 adults", "adult", "adults"],
    ]);
  });

  it("reads a cell that says what it counts, and a rate in brackets", () => {
    expect(fieldsOf("by sea\t3 landings\t21", ["unit"])).toEqual([["3 landings", "landing"]]);
    expect(figuresOf("The port is first in speed (75.5) and in size.")).toHaveLength(1);
  });

  it("takes no verb and no place for what is counted", () => {
    const text =
      "The firm, as it puts out 151, sold half a million masks in three sizes, some 20,000 worldwide.";
    expect(figuresOf(text).map((figure) => [figure.citation.exact, figure.kind, figure.unit])).toEqual([
      ["151", "count", "item"],
      ["half a million masks", "count", "mask"],
      ["three sizes", "count", "size"],
      ["some 20,000", "count", "size"],
    ]);
  });

  it("leaves a dateline and what is set off by a hyphen out of what is measured", () => {
    expect(
      fieldsOf("VARN (CNS) - Landings rose to 1,240. The port took 30 barges - most of them Danish.", [
        "measure",
      ]),
    ).toEqual([
      ["1,240", "Landings rose"],
      ["30 barges", "barges"],
    ]);
  });

  it("takes over what was measured before where a clause names nothing", () => {
    const text = "The port saw 900 landings in May, or a daily average of 29. That is down 8% from April.";
    expect(figuresOf(text).map((figure) => figure.measure)).toEqual(["landings", "landings", "landings"]);
  });
});

describe("when a figure holds", () => {
  const text = "Landings rose 1.2% in May from April. That is down 8% from last year.";
  const times = { May: "2031-05", April: "2031-04", "last year": "2030" };

  it("takes the time of its sentence, and the base's time for the base", () => {
    const [rise, fall] = figuresOf(text, { times });
    expect(rise).toMatchObject({ period: "2031-05", periodCitation: { exact: "May" } });
    expect(rise?.base).toMatchObject({ period: "2031-04", citation: { exact: "from April" } });
    expect(fall?.base).toMatchObject({ period: "2030" });
  });

  it("implies a time from the sentence before, with the reason", () => {
    const [, fall] = figuresOf(text, { times });
    expect(fall?.period).toBeUndefined();
    expect(fall?.impliedPeriod?.because).toContain("The sentence before");
  });

  it("does not imply the time that a change before is counted from", () => {
    const [fall, boats] = figuresOf("Landings fell 8% from April. Twelve boats lay in the harbour.", {
      times: { April: "2031-04" },
    });
    expect(fall?.base).toMatchObject({ period: "2031-04" });
    expect(boats?.citation.exact).toBe("Twelve boats");
    expect(boats?.impliedPeriod).toBeUndefined();
  });

  it("gives each figure of a row the time behind it, and one without such a time that of the figure before", () => {
    const years = { "2028": "2028", "2029": "2029", "2030": "2030" };
    const row = "The yard built 30 barges in 2028, 41 barges in 2029 and about 52 barges in 2030.";
    expect(figuresOf(row, { times: years }).map((one) => one.period)).toEqual(["2028", "2029", "2030"]);
    const shared = "It sold 80 boats in 2028 and 90 boats. In 2029 it hired 12 welders and 30 painters.";
    expect(figuresOf(shared, { times: { "2028": "2028", "2029": "2029" } }).map((one) => one.period)).toEqual(
      ["2028", "2028", "2029", "2029"],
    );
  });

  it("leaves dates of other figures and of asides alone", () => {
    const two = "There were 11 flights in 2031, but now there is one per week.";
    expect(figuresOf(two, { times: { "2031": "2031" } }).map((one) => one.period)).toEqual([
      "2031",
      undefined,
    ]);
    const aside = "Under the order, which ended in May, the port took 3,000 barges.";
    expect(figuresOf(aside, { times: { May: "2031-05" } }).map((one) => one.period)).toEqual([undefined]);
  });
});

describe("stretches and named years", () => {
  it("takes both ends of a stretch of years", () => {
    const text = "There were 81 landings between 2019 and 2024. From 2025 to 2028 the port lost 40 ships.";
    const times = { "2019": "2019", "2024": "2024", "2025": "2025", "2028": "2028" };
    expect(figuresOf(text, { times }).map((one) => one.period)).toEqual(["2019/2024", "2025/2028"]);
  });

  it("leaves the year in the name of what a further verb speaks of", () => {
    const times = { "2028": "2028" };
    const charged = "Twelve agents were charged with meddling in the 2028 election.";
    expect(figuresOf(charged, { times }).map((one) => one.period)).toEqual([undefined]);
    const held = "Some 40,000 people voted in the 2028 election.";
    expect(figuresOf(held, { times }).map((one) => one.period)).toEqual(["2028"]);
  });
});

describe("how a figure is given", () => {
  test.each([
    ["The mayor called on the state to send $20 million.", "asked"],
    ["The bank expects to cut 400 jobs.", "expected"],
    ["There is now one flight per week scheduled.", "scheduled"],
    ["The dam could hold 40 million litres.", "possible"],
    ["Without it 900 more would have drowned.", undefined],
    ["It would have cost $3 million more.", "counterfactual"],
    ["The dam holds 40 million litres.", undefined],
  ])("%s", (text, modality) => {
    expect(figuresOf(text).map((figure) => figure.modality)).toEqual([modality]);
  });

  it("names who gives it: the closest quotation that holds it", () => {
    const text = "Ruiz said that 300 boats are out and 20 more are late.";
    const said = { "300 boats are out and 20 more are late": "Ana Ruiz" };
    expect(figuresOf(text, { said })[0]?.attributedTo).toEqual({
      name: "Ana Ruiz",
      named: true,
      quotation: "p.r1.q1",
    });
    expect(figuresOf("Some 300 boats are out.")[0]?.attributedTo).toBeUndefined();
  });
});

it("reads a long text without full stops in time with its length", () => {
  const text = "about 300 boats and ".repeat(2000);
  expect(figuresOf(text)).toHaveLength(2000);
});
