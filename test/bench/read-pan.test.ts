import { describe, expect, it } from "vitest";
import { panReport } from "../../bench/pan/pan-report.ts";
import { panText, readCases } from "../../bench/pan/read-pan.ts";

describe("readCases", () => {
  it("reads the features named plagiarism, whatever the order of their attributes", () => {
    const xml = `<document reference="s.txt">
<feature name="about" title="news" />
<feature source_length="30" source_offset="5" name="plagiarism" this_length="20" this_offset="7" type="artificial" />
<feature  name="plagiarism" this_offset="100" this_length="10" source_reference="t.txt" source_offset="0" source_length="8" />
</document>`;
    const names = { suspicious: "s.txt", source: "t.txt" };
    expect(readCases(xml, names)).toEqual([
      { ...names, from: { start: 7, end: 27 }, to: { start: 5, end: 35 } },
      { ...names, from: { start: 100, end: 110 }, to: { start: 0, end: 8 } },
    ]);
  });
});

describe("panText", () => {
  it("turns UTF-16 offsets into code points", () => {
    const { text, codePointAt } = panText("\ufeffa𝄞b𝄞𝄞c");
    const places = ["\ufeff", "a", "𝄞", "b", "c"].map((part) => codePointAt(text.indexOf(part)));
    expect(places).toEqual([0, 1, 2, 3, 6]);
    expect(codePointAt(text.length)).toBe([...text].length);
  });
});

describe("panReport", () => {
  it("reads a sentence over a line end and keeps offsets", () => {
    const raw = "First line\ngoes on. Second one.\n\nNext\nparagraph.\n";
    const { report, text } = panReport("p", raw);
    expect(text).toHaveLength(raw.length);
    expect(report.sentences.map((one) => text.slice(one.start, one.end))).toEqual([
      "First line goes on.",
      "Second one.",
      "Next paragraph.",
    ]);
    expect(report.body).toHaveLength(2);
    expect(raw.slice(report.sentences[2]?.start, report.sentences[2]?.end)).toBe("Next\nparagraph.");
  });
});
