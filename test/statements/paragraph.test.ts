import { describe, expect, test } from "vitest";
import { findQuotedSpans } from "../../src/language/en/quotation-marks.ts";
import { splitSentences } from "../../src/language/en/sentences.ts";
import { prepareParagraph } from "../../src/statements/paragraph.ts";

function taggedSentences(text: string): boolean[] {
  const quotations = findQuotedSpans(text, [{ start: 0, end: text.length }]);
  const sentences = splitSentences(text, { start: 0, end: text.length });
  return prepareParagraph({ text, quotations, sentences }).sentences.map(({ tokens }) => tokens.length > 0);
}

describe("prepareParagraph", () => {
  test("tags no sentence that stands in quotation marks as a whole, whatever verbs of saying it holds", () => {
    expect(taggedSentences("“The captain said the quay was safe.”")).toEqual([false]);
    expect(taggedSentences("The captain said the quay was safe.")).toEqual([true]);
  });

  test("tags a quoted sentence that quotes others", () => {
    expect(taggedSentences('"The captain “called on the council to pay” and left."')).toEqual([true]);
  });
});
