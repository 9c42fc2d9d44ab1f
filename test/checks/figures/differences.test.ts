import { describe, expect, it } from "vitest";
import { differingFigure } from "../../../src/checks/figures/differing-figure.ts";
import { lostBase, lostBound } from "../../../src/checks/figures/lost-in-rewrite.ts";
import { namedCount } from "../../../src/checks/figures/named-count.ts";
import { orderConflict } from "../../../src/checks/figures/order-conflict.ts";
import { ranksApart } from "../../../src/checks/figures/ranks-apart.ts";
import { type FigureDraft, run } from "./state-figures.ts";

const injured = (words: string, fields: Partial<FigureDraft> = {}): FigureDraft => ({
  words,
  measure: "people injured on the ferry",
  ...fields,
});

describe("differingFigure", () => {
  const here = { text: "On the ferry 43 people were injured.", figures: [injured("43 people")] };
  const there = { text: "It left 57 people injured on the ferry.", figures: [injured("57 people")] };

  it("finds different numbers for one thing on one day", () => {
    const [found] = run(differingFigure, [
      { ...here, published: "2024-05-02" },
      { ...there, published: "2024-05-02" },
    ]);
    expect(found?.kind).toBe("contradiction");
    expect(found?.arithmetic).toBe("43 beside 57");
  });

  it("names the part that differs", () => {
    const [later] = run(differingFigure, [
      { ...here, published: "2024-05-02" },
      { ...there, published: "2024-05-04" },
    ]);
    expect(later?.kind).toBe("different-measure");
    expect(later?.text).toContain("the times differ");
    const [feared] = run(differingFigure, [
      { ...here, published: "2024-05-02" },
      { ...there, figures: [injured("57 people", { modality: "possible" })], published: "2024-05-02" },
    ]);
    expect(feared?.kind).toBe("different-measure");
    expect(feared?.text).toContain("what is and what is only proposed or expected");
  });

  it("says nothing where the bounds meet, where nothing tells the day, and of other things", () => {
    const least = {
      text: "At least 40 people were injured on the ferry.",
      figures: [injured("At least 40 people", { value: { min: 40 } })],
      published: "2024-05-02",
    };
    expect(run(differingFigure, [{ ...here, published: "2024-05-02" }, least])).toEqual([]);
    expect(run(differingFigure, [here, there])).toEqual([]);
    const sheep = {
      text: "It left 57 sheep dead.",
      figures: [injured("57 sheep", { measure: "sheep dead in the hold" })],
    };
    expect(
      run(differingFigure, [
        { ...here, published: "2024-05-02" },
        { ...sheep, published: "2024-05-02" },
      ]),
    ).toEqual([]);
  });
});

describe("namedCount", () => {
  const harbours = (words: string, point: number): FigureDraft => ({
    words,
    value: { point },
    unit: "harbour",
    measure: "harbours",
  });

  it("counts the names behind a number", () => {
    const text = "It closed three harbours: Holm, Old Quay and Norlund Bay.";
    const [found] = run(namedCount, [{ text, figures: [harbours("three harbours", 3)] }]);
    expect(found?.kind).toBe("adds-up");
    expect(found?.because.map(({ exact }) => exact)).toEqual([
      "three harbours",
      "Holm, Old Quay and Norlund Bay",
    ]);
  });

  it("counts the names that another sentence gives", () => {
    const text = "It closed two harbours. Trade needs the harbours in Holm and Old Quay.";
    const [found] = run(namedCount, [{ text, figures: [harbours("two harbours", 2)] }]);
    expect(found?.arithmetic).toBe("2 counted; named: Holm, Old Quay (2)");
  });

  it("tells once that one list answers two counts", () => {
    const text =
      "It closed two harbours. Ships wait off the harbours in Holm and Old Quay. The two reopened harbours are full.";
    const figures = [harbours("two harbours", 2), harbours("two reopened harbours", 2)];
    const found = run(namedCount, [
      { text, figures: figures.map((one, nth) => ({ ...one, period: `2031-0${nth + 5}` })) },
    ]);
    expect(found.map(({ because }) => because.map(({ exact }) => exact))).toEqual([
      ["two harbours", "two reopened harbours", "Holm and Old Quay"],
    ]);
  });

  it("counts the names that a sentence points back to", () => {
    const text = "It warned Holm, Old Quay and Norlund. These three ports were closed.";
    const [found] = run(namedCount, [{ text, figures: [] }]);
    expect(found?.because.map(({ exact }) => exact)).toEqual([
      "These three ports",
      "Holm, Old Quay and Norlund",
    ]);
    expect(run(namedCount, [{ text: text.replace("three", "four"), figures: [] }])).toEqual([]);
  });

  it("finds too few names only where the list is whole", () => {
    const whole = "It closed three harbours: Holm and Old Quay.";
    expect(run(namedCount, [{ text: whole, figures: [harbours("three harbours", 3)] }])[0]?.kind).toBe(
      "does-not-add-up",
    );
    const open = "It closed three harbours in Holm and Old Quay.";
    expect(run(namedCount, [{ text: open, figures: [harbours("three harbours", 3)] }])).toEqual([]);
  });
});

describe("lostBase and lostBound", () => {
  const share: FigureDraft = {
    words: "10%",
    kind: "share",
    unit: "percent",
    measure: "crates of June landed",
    base: { words: "of the crates of June", period: "2024-06" },
  };
  const whole: FigureDraft = {
    words: "300,000 crates",
    unit: "crate",
    measure: "crates landed",
    period: "2024-06",
  };
  const earlier = "The port landed 300,000 crates in June. It sent back 10% of the crates of June.";

  it("finds a share whose whole was left out", () => {
    const [found] = run(
      lostBase,
      [
        { text: "It sent back 10% of the crates of June.", figures: [share] },
        { text: earlier, figures: [whole, share] },
      ],
      true,
    );
    expect(found?.because.map(({ exact }) => exact)).toEqual(["10%", "10%", "300,000 crates"]);
  });

  it("is content where the whole was kept", () => {
    expect(
      run(
        lostBase,
        [
          { text: earlier, figures: [whole, share] },
          { text: earlier, figures: [whole, share] },
        ],
        true,
      ),
    ).toEqual([]);
  });

  it("finds a number that became exact on the way, and not the other way round", () => {
    const measure = "visitors of the harbour fair";
    const exactly = {
      text: "It had 1,250,000 visitors of the harbour fair.",
      figures: [{ words: "1,250,000 visitors", unit: "visitor", measure }],
    };
    const over = {
      text: "It had over 1,250,000 visitors of the harbour fair.",
      figures: [
        { words: "over 1,250,000 visitors", unit: "visitor", measure, value: { minExclusive: 1_250_000 } },
      ],
    };
    expect(run(lostBound, [exactly, over], true).map(({ kind }) => kind)).toEqual(["lost-bound"]);
    expect(run(lostBound, [over, exactly], true)).toEqual([]);
  });
});

describe("differingFigure of versions", () => {
  it("leaves numbers to the passages where one report came from the other", () => {
    const reports = [
      {
        text: "On the ferry 43 people were injured.",
        figures: [injured("43 people")],
        published: "2024-05-02",
      },
      {
        text: "It left 57 people injured on the ferry.",
        figures: [injured("57 people")],
        published: "2024-05-02",
      },
    ];
    expect(run(differingFigure, reports, true)).toEqual([]);
    expect(run(differingFigure, reports)).toHaveLength(1);
  });
});

describe("orderConflict", () => {
  const found = (...texts: readonly string[]): string[][] =>
    run(
      orderConflict,
      texts.map((text) => ({ text, figures: [] })),
    ).map(({ because }) => because.map(({ exact }) => exact));

  it("sets few beside the largest", () => {
    expect(
      found(
        "Danes were the largest group in the camp, followed by Finns.",
        "He said few of the guests are Danish.",
      ),
    ).toEqual([["few of the guests are Danish", "Danes were the largest group"]]);
  });

  it("leaves other groups and other words alone", () => {
    expect(found("Danes were the largest group in the camp.", "Few of the guests are Finnish.")).toEqual([]);
    expect(found("Danes were a large group in the camp.", "Few of the guests are Danish.")).toEqual([]);
  });
});

describe("ranksApart", () => {
  const found = (...texts: readonly string[]): (string | undefined)[] =>
    run(
      ranksApart,
      texts.map((text) => ({ text, figures: [] })),
    ).map(({ arithmetic }) => arithmetic);
  const LIST = "Danes were the largest group in May, followed by Finns, Poles and people from Norway.";

  it.each([
    [
      "The town welcomed Norwegians, one of the top one or two groups this year.",
      "place 1 to 2 beside place 4",
    ],
    ["Poles were among the two largest groups in the camp.", "place 1 to 2 beside place 3"],
    ["Finns were the third-largest group in the camp.", "place 3 beside place 2"],
  ])("sets a place beside another: %s", (text, arithmetic) => {
    expect(found(LIST, text)).toEqual([arithmetic]);
  });

  it.each([
    "Finns were among the two largest groups in the camp.",
    "Finns were the second largest group in the camp.",
    "Swedes are one of the top two groups.",
    "Norwegians are a large group.",
  ])("leaves alone: %s", (text) => {
    expect(found(LIST, text)).toEqual([]);
  });
});
