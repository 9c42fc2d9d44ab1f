import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { compareReports } from "../../src/dossier/compare-reports.ts";
import { compareWords } from "../../src/dossier/compare-words.ts";
import type { Match } from "../../src/model/match.ts";
import type { Report } from "../../src/model/report.ts";
import type { Span } from "../../src/model/span.ts";

/** Builds a report whose sentences are the given ones, one on a line. */
function told(sentences: readonly string[]): { report: Report; text: string } {
  const spans: Span[] = [];
  let text = "";
  for (const sentence of sentences) {
    spans.push({ start: text.length, end: text.length + sentence.length });
    text += `${sentence}\n`;
  }
  const report: Report = { id: "r", page: "p", kind: "article", body: [], sentences: spans, labels: [] };
  return { report, text };
}

function compare(from: readonly string[], to: readonly string[], matches: readonly Match[] = []): string[] {
  const [a, b] = [told(from), told(to)];
  const rows = compareReports({ from: a.report, to: b.report, fromText: a.text, toText: b.text, matches });
  return rows.map((row) => {
    const left = row.from && a.text.slice(row.from.start, row.from.end);
    const right = row.to && b.text.slice(row.to.start, row.to.end);
    return [row.kind, ...(row.marks ?? []), `${left ?? "-"} | ${right ?? "-"}`].join(" ");
  });
}

const ferry = "The ferry left the harbour of Lund at noon with ninety people aboard.";
const storm = "A storm warning had been given the evening before.";
const captain = "The captain did not answer questions from reporters.";

describe("compareReports", () => {
  it("finds the same sentences the same, whatever the typography", () => {
    expect(compare(["“It’s calm,” she said – twice."], ['"It\'s calm," she said - twice.'])).toEqual([
      'same “It’s calm,” she said – twice. | "It\'s calm," she said - twice.',
    ]);
  });

  it("puts a dropped sentence behind the one it followed, and added ones in their order", () => {
    expect(compare([ferry, "Nobody was hurt in it at all.", captain], [ferry, storm, captain])).toEqual([
      `same ${ferry} | ${ferry}`,
      `dropped - | ${storm}`,
      "added Nobody was hurt in it at all. | -",
      `same ${captain} | ${captain}`,
    ]);
  });

  it("puts what was dropped from the very start before everything", () => {
    expect(compare([captain], [storm, captain])[0]).toBe(`dropped - | ${storm}`);
  });

  it("calls the smaller part moved where the order changed", () => {
    expect(compare([captain, ferry, storm], [ferry, storm, captain])).toEqual([
      `moved ${captain} | ${captain}`,
      `same ${ferry} | ${ferry}`,
      `same ${storm} | ${storm}`,
    ]);
  });

  it("marks a number that changed, and not one written with another separator", () => {
    expect(
      compare(["They counted 1,300 sheep on the hill."], ["They counted 1,400 sheep on the hill."])[0],
    ).toMatch(/^altered altered-number /);
    expect(
      compare(["Now they counted 1300 sheep on the hill."], ["They counted 1,300 sheep on the hill."])[0],
    ).toMatch(/^altered Now/);
  });

  it("marks a quotation whose words changed, and prose turned into a quotation", () => {
    const said = "“We will never close the old harbour,” the mayor said.";
    const changed = "“We will not close the old harbour,” the mayor said.";
    const prose = "The mayor said the town would never close the old harbour.";
    const quoted = "The mayor said the town would “never close the old harbour.”";
    expect(compare([changed], [said])[0]).toMatch(/^altered altered-quotation /);
    expect(compare([quoted], [prose])[0]).toMatch(/^altered altered-quotation /);
  });

  it("does not mark a sentence from the middle of a quotation that is quoted alone", () => {
    const sentences = [
      "“It was calm at noon.",
      "Then the wind turned within a minute.",
      "We held on,” she said.",
    ];
    const text = sentences.join(" ");
    const spans = sentences.map((sentence) => {
      const start = text.indexOf(sentence);
      return { start, end: start + sentence.length };
    });
    const alone = told(["“Then the wind turned within a minute,” she said."]);
    const rows = compareReports({
      from: alone.report,
      to: { ...alone.report, sentences: spans },
      fromText: alone.text,
      toText: text,
      matches: [],
    });
    expect(rows.map((row) => [row.kind, row.marks])).toEqual([
      ["dropped", undefined],
      ["altered", undefined],
      ["dropped", undefined],
    ]);
  });

  it("does not mark a quotation that was only cut short", () => {
    const said = "“We will never close the old harbour,” the mayor said on Monday.";
    const cut = "The mayor said on Monday “never close the old harbour”.";
    expect(compare([cut], [said])[0]).toMatch(/^altered The/);
  });

  it("keeps the two halves of a split sentence beside the sentence they came from", () => {
    const whole = "The council voted on Tuesday to sell the mill, and the buyer will pay for the new roof.";
    const halves = ["The council voted on Tuesday to sell the mill.", "The buyer will pay for the new roof."];
    expect(compare(halves, [whole])).toEqual([`altered ${halves.join("\n")} | ${whole}`]);
    expect(compare([whole], halves)).toEqual([`altered ${whole} | ${halves.join("\n")}`]);
  });

  it("pairs a retold sentence inside a matched passage only", () => {
    const retold = "At noon a ferry carrying ninety people left Lund.";
    const match: Match = {
      from: { start: 0, end: retold.length },
      to: { start: 0, end: ferry.length },
      likeness: "rewritten",
      words: 6,
      similarity: 0.6,
      prose: 1,
      quoted: "neither",
    };
    expect(compare([retold], [ferry], [match])[0]).toMatch(/^altered/);
    expect(compare([retold], [ferry])).toHaveLength(2);
  });

  it("gives every sentence of both reports exactly one row", () => {
    const pool = [
      ferry,
      storm,
      captain,
      "The mayor spoke.",
      "It rained all day on the town.",
      "The mayor spoke.",
    ];
    const lists = fc.array(fc.constantFrom(...pool), { maxLength: 8 });
    fc.assert(
      fc.property(lists, lists, (from, to) => {
        const [a, b] = [told(from), told(to)];
        const input = { from: a.report, to: b.report, fromText: a.text, toText: b.text, matches: [] };
        const rows = compareReports(input);
        for (const [side, told] of [
          ["from", a],
          ["to", b],
        ] as const) {
          for (const span of told.report.sentences) {
            const holding = rows.filter(
              (row) => row[side] && row[side].start <= span.start && span.end <= row[side].end,
            );
            expect(holding).toHaveLength(1);
          }
        }
        expect(compareReports(input)).toEqual(rows);
      }),
    );
  });
});

describe("compareWords", () => {
  it("gives the derived text back from its same and added runs", () => {
    const text = fc.string({ unit: "grapheme", maxLength: 60 });
    fc.assert(
      fc.property(text, text, (derived, earlier) => {
        const runs = compareWords(derived, earlier);
        const kept = runs.filter((run) => run.kind !== "dropped").map((run) => run.text);
        expect(kept.join("")).toBe(derived);
      }),
    );
  });

  it("names the words that were put in and taken out", () => {
    expect(compareWords("the red mill", "the old mill")).toEqual([
      { kind: "same", text: "the " },
      { kind: "dropped", text: "old" },
      { kind: "added", text: "red" },
      { kind: "same", text: " mill" },
    ]);
  });

  it("gives up on two texts with nothing in common, within bounded time", () => {
    const far = Array.from({ length: 30_000 }, (_, index) => `a${index}`).join(" ");
    expect(compareWords(far, far.replaceAll("a", "b"))).toHaveLength(2);
  });
});
