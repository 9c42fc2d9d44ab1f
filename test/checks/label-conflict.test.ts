import { describe, expect, it } from "vitest";
import { EMPTY_COVERAGE } from "../../src/checks/coverage.ts";
import { labelConflict } from "../../src/checks/label-conflict.ts";
import type { Label } from "../../src/model/label.ts";
import type { Origin } from "../../src/model/origin.ts";
import { buildReport, type LabelDraft } from "../build-reports.ts";
import { alone, cited } from "./check-built.ts";

const paragraphs = ["LUND (NW) — Rain fell on the lower town for eleven days without a break."];
const nw: LabelDraft = { field: "credit", words: "NW", name: "Northern Wire" };
const photo: LabelDraft = { field: "photo-credit", words: "Corrin Press", name: "Corrin Press" };

function origin(name: string, more: Partial<Origin> = {}): Origin {
  return {
    id: "o-a.r1",
    kind: "reporting",
    reports: ["a.r1"],
    organisation: { name, basis: "stated" },
    alternatives: [],
    absent: true,
    because: [],
    ...more,
  };
}

describe("labelConflict", () => {
  it("finds labels that name different newsrooms, where the origin keeps both", () => {
    const rival = origin("Northern Wire", { alternatives: [{ name: "Corrin Press", basis: "stated" }] });
    const draft = { id: "a", header: ["Image: Corrin Press"], paragraphs, labels: [nw, photo] };
    const found = alone(labelConflict, draft, [rival]);
    expect(cited(found)).toEqual([["Corrin Press", "NW"]]);
    expect(found[0]?.about).toEqual(["a.r1", "o-a.r1"]);
    expect(alone(labelConflict, draft, [origin("Northern Wire")])).toEqual([]);
  });

  it("finds prose that relays a newsroom again and again on a page that says nowhere whose it is", () => {
    const told = [...paragraphs, "He told Harbour News. Later Harbour News reported it."];
    const relays = ["told Harbour News", "Harbour News reported"].map(
      (words): LabelDraft => ({ field: "relay", words, name: "Harbour News" }),
    );
    const because = [{ code: "relays", text: "the prose relays it", citations: [] }];
    const origins = [origin("Harbour News", { because })];
    const found = alone(labelConflict, { id: "a", paragraphs: told, labels: relays }, origins);
    expect(cited(found)).toEqual([["told Harbour News", "Harbour News reported"]]);
    expect(found[0]?.text).toContain("2 times");
    const often = Array.from({ length: 30 }, () => relays[0]!);
    const [many] = alone(labelConflict, { id: "a", paragraphs: told, labels: often }, origins);
    expect([many?.because.length, many?.text.includes("30 times")]).toEqual([8, true]);
    const credited: LabelDraft[] = [
      ...relays,
      { field: "credit", words: "Harbour News", name: "Harbour News" },
    ];
    expect(alone(labelConflict, { id: "a", paragraphs: told, labels: credited }, origins)).toEqual([]);
    const { page, report } = buildReport({ id: "a", paragraphs: told, labels: relays });
    const house: Label = {
      field: "publisher",
      value: "cnn.com",
      name: "CNN",
      basis: "implied",
      because: "its address",
    };
    const reports = [{ ...report, labels: [...report.labels, house] }];
    expect(labelConflict.run({ ...EMPTY_COVERAGE, pages: [page], reports, origins })).toEqual([]);
  });

  const dates = (...days: readonly string[]): string[][] => {
    const labels = days.map((words): LabelDraft => ({ field: "published", words }));
    return cited(alone(labelConflict, { id: "a", header: days, paragraphs, labels }));
  };

  it("finds two days of publication, but no day's difference that two time zones make", () => {
    expect(dates("2024-05-03", "2024-05-09")).toEqual([["2024-05-03", "2024-05-09"]]);
    expect(dates("2024-05-03", "2024-05-04")).toEqual([]);
    expect(dates("2024-05-03T08:00", "2024-05-03")).toEqual([]);
    expect(dates("2024-05-03")).toEqual([]);
  });

  it("passes over the days of other stories, which stand further away", () => {
    const labels: LabelDraft[] = ["2024-05-09", "2024-05-03"].map((words) => ({ field: "published", words }));
    const tail = [`${"Other stories of the week. ".repeat(8)}2024-05-03`];
    expect(alone(labelConflict, { id: "a", header: ["2024-05-09"], paragraphs, tail, labels })).toEqual([]);
  });

  it("takes three days and more above a report for those of other stories", () => {
    expect(dates("2024-05-03", "2024-05-09")).toHaveLength(1);
    expect(dates("2024-05-03", "2024-05-09", "2023-01-02")).toEqual([]);
  });

  it("finds writers and headlines of which none is the other, but no shortened ones", () => {
    const conflicts = (field: "byline" | "headline", seen: string, declared: string): number => {
      const source = field === "headline" ? "og" : "meta";
      const label: Label = { field, value: declared, source, basis: "implied", because: "meta" };
      const { page, report } = buildReport({
        id: "a",
        header: [seen],
        paragraphs,
        labels: [{ field, words: seen }],
      });
      const reports = [{ ...report, labels: [...report.labels, label] }];
      return labelConflict.run({
        ...EMPTY_COVERAGE,
        pages: [page],
        reports,
        derivations: [],
        origins: [],
        quotations: [],
        claims: [],
      }).length;
    };
    expect(conflicts("byline", "Ana Lund", "Ole Brekke")).toBe(1);
    expect(conflicts("byline", "Ana Lund", "A. Lund, Ole Brekke")).toBe(0);
    expect(conflicts("byline", "Ana Lund", "The Coast Team")).toBe(0);
    const headline = "Lower town counts eleven days without a break in the rain";
    expect(conflicts("headline", headline, "Ferries between islands become dearer every single winter")).toBe(
      1,
    );
    expect(conflicts("headline", headline, "Eleven days of rain in the lower town")).toBe(0);
    expect(conflicts("headline", headline, "Rain, rain")).toBe(0);
  });

  it("does not take the day of an update for a rival", () => {
    const labels: LabelDraft[] = [
      { field: "published", words: "2024-05-03" },
      { field: "modified", words: "2024-05-09" },
    ];
    expect(
      alone(labelConflict, { id: "a", header: ["2024-05-03", "2024-05-09"], paragraphs, labels }),
    ).toEqual([]);
  });
});
