import { describe, expect, it } from "vitest";
import { conceptsOf } from "../../../src/language/en/matter-concepts.ts";

function conceptsIn(text: string): string[] {
  return [...conceptsOf(text).keys()];
}

describe("conceptsOf", () => {
  it("gives countries, matters of the table and beginnings of words", () => {
    expect(conceptsIn("lift the embargo on Fiji")).toEqual(["lift", "sanctions", "@Fiji"]);
  });

  it("gives one beginning for the forms of a word", () => {
    expect(conceptsIn("enrichment")).toEqual(conceptsIn("enriching"));
    expect(conceptsIn("withdrawal")).toEqual(conceptsIn("withdraw"));
  });

  it("leaves out words that stand in every matter, adverbs and places", () => {
    expect(conceptsIn("quickly increase the number of further measures")).toEqual([]);
    expect(conceptsIn("in Lima")).toEqual([]);
  });

  it("takes two words for a matter that needs both", () => {
    expect(conceptsIn("take the divers back")).toContain("returns");
    expect(conceptsIn("back the divers")).not.toContain("returns");
  });
});
