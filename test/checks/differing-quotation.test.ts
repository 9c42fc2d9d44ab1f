import { describe, expect, it } from "vitest";
import { EMPTY_COVERAGE, type Found } from "../../src/checks/coverage.ts";
import { differingQuotation } from "../../src/checks/differing-quotation.ts";
import { findClaims } from "../../src/claims/find-claims.ts";
import { originsOf, type Saying, say } from "../claims/say.ts";

const WORDS = "We told the line twice that the lifeboats would never reach the water.";

function differences(
  sayings: readonly Saying[],
  origins = originsOf("a|Quay Courier", "b|Harbour Post"),
): Found[] {
  const { pages, quotations } = say(sayings);
  const claims = findClaims({ ...EMPTY_COVERAGE, quotations, origins });
  return [...differingQuotation.run({ ...EMPTY_COVERAGE, pages, origins, quotations, claims })];
}

function between(one: string, other: string): string[] {
  return differences([
    { report: "a", words: one },
    { report: "b", words: other },
  ]).map(({ text }) => text);
}

describe("differing quotation", () => {
  it("finds a word that two independent reports give differently, and cites both", () => {
    const [found, ...others] = differences([
      { report: "a", words: WORDS },
      { report: "b", words: WORDS.replace("lifeboats", "rescue boats") },
    ]);
    expect(others).toEqual([]);
    expect(found).toMatchObject({ kind: "altered-quotation", about: ["a", "b", "c1"] });
    expect(found?.text).toBe(
      "Independent reports give the quotation with different words: “lifeboats” in one, “rescue boats” in another.",
    );
    expect(found?.because.map(({ page }) => page)).toEqual(["a", "b"]);
  });

  it("finds a word that turns the statement round, and one that is left out", () => {
    expect(between(WORDS, WORDS.replace("never ", ""))[0]).toMatch(/“never” stands in one of them only/);
    expect(between(WORDS, WORDS.replace("twice ", "")).length).toBe(1);
  });

  it.each([
    [
      "contractions",
      WORDS.replace("We told", "We'd told the truth, we told"),
      WORDS.replace("We told", "We would told the truth, we told"),
    ],
    ["spelling", WORDS.replace("reach", "organise"), WORDS.replace("reach", "organize")],
    ["numbers in words", WORDS.replace("twice", "on 3 days"), WORDS.replace("twice", "on three days")],
    ["little words", WORDS.replace("the water", "that water"), WORDS],
    ["fillers", WORDS.replace("that the", "that, well, the"), WORDS],
    [
      "short forms",
      WORDS.replace("the line", "our friend Sen Brel"),
      WORDS.replace("the line", "our friend Senator Brel"),
    ],
    ["words cut off at the ends", WORDS.replace("We told the line twice that ", ""), WORDS],
    ["marked omissions", WORDS.replace("twice that", "…"), WORDS],
    ["words put in brackets", WORDS.replace("the line", "[the owner]"), WORDS],
    ["typography", WORDS.replace("We told", "We’d told"), WORDS.replace("We told", "We'd told")],
  ])("leaves %s alone", (_what, one, other) => {
    expect(between(one, other)).toEqual([]);
  });

  it("leaves copies of one report to the comparison of those two", () => {
    const sayings = [
      { report: "a", words: WORDS },
      { report: "b", words: WORDS.replace("twice", "often") },
    ];
    expect(differences(sayings).length).toBe(1);
    expect(differences(sayings, originsOf("a b|Quay Courier"))).toEqual([]);
  });

  it("leaves different speakers alone", () => {
    const other = { report: "b", words: WORDS.replace("twice", "often"), speaker: "Piet Solgaard" };
    expect(differences([{ report: "a", words: WORDS }, other])).toEqual([]);
  });
});
