import { describe, expect, it } from "vitest";
import { gatherFigures } from "../../src/claims/figure-claims.ts";
import type { Figure } from "../../src/model/figure.ts";
import { figureIn } from "./state-things.ts";

function groups(...figures: readonly Figure[]): string[] {
  return gatherFigures(figures, [], []).map((group) => group.figures.map(({ report }) => report).join(" "));
}

const FERRY = { value: { point: 48_213 }, unit: "passenger", measure: "passengers on the Holm ferry in May" };

describe("gatherFigures", () => {
  it("takes the same telling number of the same thing for one figure", () => {
    expect(
      groups(
        figureIn("a", "The Holm ferry carried 48,213 passengers in May", FERRY),
        figureIn("b", "In May 48,213 passengers took the ferry", { ...FERRY, measure: "passengers" }),
      ),
    ).toEqual(["a b"]);
  });

  it("keeps other units, rates and directions apart", () => {
    const words = "The Holm ferry carried 48,213 in May";
    expect(
      groups(
        figureIn("a", words, FERRY),
        figureIn("b", words, { ...FERRY, unit: "EUR" }),
        figureIn("c", words, { ...FERRY, per: "P1M" }),
        figureIn("d", words, { ...FERRY, kind: "change", direction: "up" }),
        figureIn("e", words, { ...FERRY, kind: "change", direction: "down" }),
      ),
    ).toEqual(["a", "b", "c", "d", "e"]);
  });

  it("joins trends only where all that is measured, or it and the time, are the same", () => {
    const rise = { kind: "change", value: {}, direction: "up", unit: "export" } as const;
    const timber = { ...rise, measure: "exports of timber" };
    const words = "Exports of timber rose";
    expect(groups(figureIn("a", words, timber), figureIn("b", words, timber))).toEqual(["a b"]);
    expect(
      groups(
        figureIn("a", words, timber),
        figureIn("b", words, { ...timber, direction: "down" }),
        figureIn("c", words, { ...rise, measure: "exports" }),
        figureIn("d", "Exports rose", { ...rise, measure: "exports" }),
        figureIn("e", "Exports rose in May", { ...rise, measure: "exports", period: "2024-05" }),
        figureIn("f", "In May exports rose", { ...rise, measure: "exports", period: "2024-05" }),
      ),
    ).toEqual(["a", "b", "c", "d", "e f"]);
  });

  it("joins words without a number of their own to no number", () => {
    const boats = { unit: "boat", measure: "fishing boats in the bay" } as const;
    expect(
      groups(
        figureIn("a", "Two fishing boats lay in the bay at dawn", { ...boats, value: { point: 2 } }),
        figureIn("b", "Several fishing boats lay in the bay at dawn", {
          ...boats,
          kind: "vague",
          value: { min: 2 },
        }),
        figureIn("c", "At least two fishing boats lay in the bay at dawn", { ...boats, value: { min: 2 } }),
      ),
    ).toEqual(["a c", "b"]);
  });

  it("does not join a small round number by its unit alone", () => {
    expect(
      groups(
        figureIn("a", "Two ships sank off Holm", {
          value: { point: 2 },
          unit: "ship",
          measure: "ships sank",
        }),
        figureIn("b", "Two ships were sold to Norlund", {
          value: { point: 2 },
          unit: "ship",
          measure: "ships sold",
        }),
      ),
    ).toEqual(["a", "b"]);
  });

  it("keeps figures of different months apart, and joins one whose month is not given", () => {
    const words = "The Holm ferry carried 48,213 passengers";
    expect(
      groups(
        figureIn("a", words, { ...FERRY, period: "2024-05" }),
        figureIn("b", words, { ...FERRY, period: "2024-06" }),
      ),
    ).toEqual(["a", "b"]);
    expect(
      groups(figureIn("a", words, { ...FERRY, period: "2024-05" }), figureIn("b", words, FERRY)),
    ).toEqual(["a b"]);
  });

  it("takes a figure that lost its bound for the same figure", () => {
    const measure = "visitors of the harbour fair";
    expect(
      groups(
        figureIn("a", "over 1 million visitors of the harbour fair", {
          value: { minExclusive: 1e6 },
          unit: "visitor",
          measure,
        }),
        figureIn("b", "1 million visitors of the harbour fair", {
          value: { point: 1e6 },
          unit: "visitor",
          measure,
        }),
      ),
    ).toEqual(["a b"]);
  });
});
