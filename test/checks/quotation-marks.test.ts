import { describe, expect, it } from "vitest";
import { addedMarks, removedMarks } from "../../src/checks/quotation-marks.ts";
import { inventSentences } from "../invent-prose.ts";
import { cited, compared } from "./check-built.ts";

const told =
  "On that question the delegations remained far apart on the timetable for summer releases, officials said.";
const marked = told.replace(
  "remained far apart on the timetable for summer releases",
  (words) => `“${words}”`,
);
const words = "remained far apart on the timetable for summer releases";

describe("addedMarks", () => {
  it("finds prose that was put into quotation marks", () => {
    expect(cited(compared(addedMarks, { here: marked, there: told }))).toEqual([[words, words]]);
  });

  it("finds nothing where the newsroom whose prose it is stands beside the quotation", () => {
    const here = marked.replace("officials said", "Harbour News reported");
    const labels = [{ field: "relay", words: "Harbour News reported", name: "Harbour News" } as const];
    expect(compared(addedMarks, { here, there: told, labels })).toEqual([]);
    expect(compared(addedMarks, { here, there: told })).toHaveLength(1);
  });

  it.each([
    ["a newsroom that the tables know", "As Reuters puts it, the delegations", "officials said"],
    ["a word of writing", "The delegations", "she tweeted on Monday"],
    ["the writer of the earlier report", "The delegations", "Ruvane explained"],
  ])("finds nothing beside %s", (_, before, behind) => {
    const here = marked.replace("On that question the delegations", before).replace("officials said", behind);
    const thereLabels = [{ field: "byline", words: "Ana Ruvane" } as const];
    const there = `Ana Ruvane. ${told}`;
    expect(compared(addedMarks, { here, there, thereLabels })).toEqual([]);
  });

  it.each([
    ["words that are quoted in both", marked, marked],
    ["a term of a few words", told.replace("far apart", "“far apart”"), told],
    [
      "words of its own in the marks",
      told.replace(words, "“have not a single thing in common about the water”"),
      told,
    ],
    ["prose in both", told, told],
  ])("finds nothing in %s", (_, here, there) => {
    expect(compared(addedMarks, { here, there })).toEqual([]);
  });

  it("finds nothing in a block quotation, whose source stands above or below it", () => {
    const block = inventSentences(103, 6).join(" ");
    expect(compared(addedMarks, { here: `“${block}”`, there: block })).toEqual([]);
  });
});

describe("removedMarks", () => {
  it("finds a quotation that was turned into prose, the derived report's words first", () => {
    const there =
      "“It is a first step, not a settlement,” the foreign minister said after the meeting on Tuesday.";
    const here =
      "It is a first step, not a settlement, the foreign minister said after the meeting on Tuesday.";
    const found = compared(removedMarks, { here, there });
    expect(found.map((one) => [one.kind, one.because.map((citation) => citation.page)])).toEqual([
      ["removed-quotation-marks", ["here", "there"]],
    ]);
    expect(compared(addedMarks, { here, there })).toEqual([]);
  });

  it.each([
    ["a quotation that is kept", marked, marked],
    ["one whose marks are straight here", marked.replace(/[“”]/g, '"'), marked],
    ["one whose opening mark stands apart", marked.replace("“", "“ "), marked],
    [
      "a post that is shown whole",
      "I was glad to see the sluices open again after a year",
      "“I was glad to see the sluices open again after a year,” the mayor wrote.",
    ],
    ["one that is left out", told.replace(` ${words}`, ""), marked],
    ["a term that lost its marks", told, told.replace("far apart", "“far apart”")],
  ])("finds nothing in %s", (_, here, there) => {
    expect(compared(removedMarks, { here, there })).toEqual([]);
  });
});
