import { describe, expect, it } from "vitest";
import { groupReports } from "../../src/derivations/group-reports.ts";
import { lengthOf, mergeSpans } from "../../src/model/span.ts";
import type { LabelDraft, ReportDraft } from "../build-reports.ts";
import { inventParagraphs } from "../invent-prose.ts";
import { credit, publishedBy, trace, withDateline } from "./trace-built.ts";

const story = inventParagraphs(81, 10);
const own = inventParagraphs(82, 12);
const other = inventParagraphs(83, 10);
const wire: ReportDraft = {
  id: "wire",
  paragraphs: withDateline("LUND (NW)", story),
  labels: [credit("NW", "Northern Wire")],
  ...publishedBy("Northern Wire"),
};
const byline: LabelDraft = { field: "credit", words: "Valden Courier", name: "Valden Courier" };
const mixture: ReportDraft = {
  id: "mixture",
  header: ["Valden Courier"],
  paragraphs: [...own.slice(0, 6), ...story.slice(2, 5), ...own.slice(6)],
  tail: ["Northern Wire contributed to this report."],
  labels: [byline, { field: "contribution", words: "Northern Wire", name: "Northern Wire" }],
  ...publishedBy("Valden Courier"),
};

/** Each group as its members; a plus marks a member that is there with a part of its body. */
function groups(...drafts: readonly ReportDraft[]): string[] {
  const { facts, traced } = trace(...drafts);
  return groupReports(facts, traced).map((group) =>
    group.members.map((member) => `${member.facts.page.id}${member.part ? "+" : ""}`).join(" "),
  );
}

describe("groupReports", () => {
  it("puts a copy beside its source and strangers apart", () => {
    expect(groups(wire, { id: "copy", paragraphs: story }, { id: "else", paragraphs: other })).toEqual([
      "wire copy",
      "else",
    ]);
  });

  it("puts a report with paragraphs of another into two groups, each with its part", () => {
    expect(groups(wire, mixture)).toEqual(["wire mixture+", "mixture+"]);
    const { facts, traced } = trace(wire, mixture);
    const parts = groupReports(facts, traced).flatMap((group) =>
      group.members.flatMap((one) => one.part ?? []),
    );
    const whole = lengthOf(facts[1]?.report.body ?? []);
    expect(lengthOf(parts) / whole).toBeGreaterThan(0.97);
    expect(lengthOf(mergeSpans(parts))).toBe(lengthOf(parts));
  });

  it("keeps a report that adds little of its own in the group of its source alone", () => {
    expect(groups(wire, { ...mixture, paragraphs: [...story, own[0] ?? ""] })).toEqual(["wire mixture"]);
    expect(groups(wire, { ...mixture, paragraphs: [...story, ...own.slice(0, 5)] })).toEqual([
      "wire mixture+",
    ]);
  });

  it("joins a copy of a mixture's own part to that part's group", () => {
    const copy = { id: "copy", paragraphs: own.slice(0, 6) };
    expect(groups(wire, mixture, copy)).toEqual(["wire mixture+", "mixture+ copy"]);
  });

  it("joins a copy of the part that a mixture took to the group of its source", () => {
    const copy = { id: "copy", paragraphs: story.slice(2, 5) };
    const [first, second] = groups(wire, mixture, copy);
    expect(first?.split(" ")).toContain("copy");
    expect(second).toBe("mixture+");
  });

  it("keeps the versions of a report together with what was copied from them", () => {
    const house = publishedBy("Harbour News");
    const note: LabelDraft = { field: "correction", words: "Correction: two mills." };
    const first: ReportDraft = { id: "first", paragraphs: other, ...house };
    const next: ReportDraft = {
      id: "next",
      paragraphs: [...other.slice(0, 9), own[0] ?? ""],
      tail: [note.words],
      labels: [note],
      ...house,
    };
    const copy: ReportDraft = { id: "copy", paragraphs: next.paragraphs, ...publishedBy("Holm Times") };
    expect(groups(first, next, copy)).toHaveLength(1);
  });

  it("does not join a report that only quotes another", () => {
    expect(groups(wire, { id: "quoting", paragraphs: [...own, `“${story[1]}”`] })).toEqual([
      "wire",
      "quoting",
    ]);
  });

  it("leaves posts out", () => {
    expect(groups(wire, { id: "post", kind: "post", paragraphs: story.slice(0, 1) })).toEqual(["wire"]);
  });
});
