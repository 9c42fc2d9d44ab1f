import { describe, expect, it } from "vitest";
import { attributionConflict } from "../../src/checks/attribution-conflict.ts";
import { EMPTY_COVERAGE, type Found } from "../../src/checks/coverage.ts";
import { findClaims } from "../../src/claims/find-claims.ts";
import type { NameBasis } from "../../src/model/quotation.ts";
import { originsOf, type Saying, say } from "../claims/say.ts";

const WORDS = "We told the line twice that the lifeboats would never reach the water.";

function conflicts(second: Partial<Saying>, basis: NameBasis = "full-name"): Found[] {
  const { pages, quotations } = say([
    { report: "a", words: WORDS },
    { report: "b", words: WORDS, speaker: "Piet Solgaard", ...second },
  ]);
  const origins = originsOf("a|Quay Courier", "b|Harbour Post");
  const based = quotations.map((one) =>
    one.report === "b" && one.source.named ? { ...one, source: { ...one.source, basis } } : one,
  );
  const claims = findClaims({ ...EMPTY_COVERAGE, quotations: based, origins });
  return [...attributionConflict.run({ ...EMPTY_COVERAGE, pages, origins, quotations: based, claims })];
}

describe("attribution conflict", () => {
  it("finds the same words under two names, and cites both", () => {
    expect(conflicts({})).toMatchObject([
      {
        kind: "attribution-conflict",
        about: ["a", "b", "c1", "c2"],
        because: [{ exact: WORDS }, { exact: WORDS }],
        text: "The same quoted words stand under two names: Mira Odell in one report, Piet Solgaard in another.",
      },
    ]);
  });

  it.each<[string, Partial<Saying>]>([
    ["a source without a name", { named: false, speaker: "a passenger" }],
    ["another form of the name", { speaker: "Captain Odell" }],
    ["a country or a public body", { speaker: "European Union" }],
    ["somebody who passes the words on", { via: ["Mira Odell"] }],
    ["other words", { words: "We told the line once that the boats would never reach the water." }],
  ])("leaves %s alone", (_what, second) => {
    expect(conflicts(second)).toEqual([]);
  });

  it("leaves names alone that were worked out", () => {
    expect(conflicts({}, "pronoun")).toEqual([]);
    expect(conflicts({}, "office")).toEqual([]);
  });
});
