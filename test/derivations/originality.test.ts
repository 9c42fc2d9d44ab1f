import { describe, expect, it } from "vitest";
import { rankByOriginality } from "../../src/derivations/originality.ts";
import { daysBetween } from "../../src/model/days.ts";
import type { ReportDraft } from "../build-reports.ts";
import { inventParagraphs } from "../invent-prose.ts";
import { credit, dated, factsOf, publishedBy, withDateline } from "./trace-built.ts";

const story = inventParagraphs(61, 6);
const wired = { paragraphs: withDateline("LUND (NW)", story), labels: [credit("NW", "Northern Wire")] };

function rank(...drafts: readonly ReportDraft[]): string[] {
  return rankByOriginality(factsOf(...drafts)).map((one) => one.page.id);
}

describe("rankByOriginality", () => {
  it("ranks the agency's own page, its datelines, its credit lines, bylines and the rest in this order", () => {
    const bare: ReportDraft = { id: "bare", paragraphs: story };
    const byline = { field: "byline", words: "Ana Ruvane" } as const;
    const signed: ReportDraft = { id: "signed", paragraphs: story, header: ["Ana Ruvane"], labels: [byline] };
    const lined: ReportDraft = {
      id: "lined",
      paragraphs: story,
      header: ["Northern Wire"],
      labels: [credit("Northern Wire", "Northern Wire")],
    };
    const copy: ReportDraft = { id: "copy", ...wired };
    const own: ReportDraft = { id: "own", ...wired, ...publishedBy("Northern Wire") };
    expect(rank(bare, signed, lined, copy, own)).toEqual(["own", "copy", "lined", "signed", "bare"]);
  });

  it("puts commentary, later versions, portals and blurbs behind", () => {
    const note = { field: "correction", words: "Correction: two mills." } as const;
    expect(
      rank(
        { id: "comment", kind: "commentary", paragraphs: story },
        { id: "blurb", paragraphs: story.slice(0, 1) },
        { id: "version", paragraphs: story, tail: [note.words], labels: [note] },
        { id: "portal", paragraphs: story, ...publishedBy("Yahoo News") },
        { id: "first", paragraphs: story },
      ),
    ).toEqual(["first", "portal", "version", "blurb", "comment"]);
  });

  it("puts the earlier first, but never before a credit", () => {
    const [early, late] = [dated("2024-05-03"), dated("2024-05-20")];
    expect(
      rank(
        { id: "late", paragraphs: story, labels: [late] },
        { id: "early", paragraphs: story, labels: [early] },
      ),
    ).toEqual(["early", "late"]);
    expect(
      rank(
        { id: "early", paragraphs: story, labels: [early] },
        { id: "wire", ...wired, labels: [...wired.labels, late] },
      ),
    ).toEqual(["wire", "early"]);
  });

  it("keeps the order of reading among equals", () => {
    const drafts = ["c", "a", "b"].map((id) => ({ id, paragraphs: story }));
    expect(rank(...drafts)).toEqual(["c", "a", "b"]);
  });
});

describe("daysBetween", () => {
  it("counts days and gives 0 for what is no day", () => {
    expect(daysBetween("2024-02-28", "2024-03-01")).toBe(2);
    expect(daysBetween("2024-03-01", "2024-02-28")).toBe(-2);
    expect(daysBetween("soon", "2024-03-01")).toBe(0);
  });
});
