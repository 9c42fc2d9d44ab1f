import { describe, expect, it } from "vitest";
import { findQuotedSpans } from "../../src/language/en/quotation-marks.ts";
import { tagOutsideQuotations } from "../../src/statements/tag-outside-quotations.ts";

/** The words of a sentence that are tagged, as they stand in the text; what is left out is drawn as [its words]. */
function taggedWords(text: string, start = 0): string[] {
  const quotations = findQuotedSpans(text, [{ start: 0, end: text.length }]);
  return tagOutsideQuotations(text.slice(start), start, quotations).map((token) => {
    const words = text.slice(token.start, token.end);
    return token.lower === "…" && words !== "…" ? `[${words}]` : words;
  });
}

describe("tagOutsideQuotations", () => {
  it("keeps the first words of a quotation and its last, and gives each token its place in the text", () => {
    expect(taggedWords("“We asked for the bridge that nobody wants to build,” Ana Ruiz said.")).toEqual([
      ...["“", "We", "asked", "[for the bridge that nobody wants to]", "build", ",", "”"],
      ...["Ana", "Ruiz", "said", "."],
    ]);
  });

  it("leaves short quotations as they are", () => {
    expect(taggedWords("Ruiz called it “a mistake by the council” in May.")).not.toContain("…");
    expect(taggedWords("Ruiz called it “a mistake by the council” in May.")).toContain("mistake");
  });

  it("leaves something out of each long quotation, also behind the text before the sentence", () => {
    const before = "It rained. ";
    const text = `${before}“It was the longest night that any of us can remember,” she said, “and it was the coldest winter in all those years.”`;
    expect(taggedWords(text, before.length).filter((word) => word.startsWith("["))).toEqual([
      "[the longest night that any of us can]",
      "[it was the coldest winter in all those]",
    ]);
    expect(taggedWords(text, before.length)).toContain("she");
  });
});
