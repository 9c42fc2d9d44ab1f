import { describe, expect, it } from "vitest";
import { EMPTY_COVERAGE } from "../../src/checks/coverage.ts";
import { dateConflict } from "../../src/checks/date-conflict.ts";
import type { AnchorBasis, TimeExpression } from "../../src/model/time.ts";
import { buildReport, type LabelDraft } from "../build-reports.ts";
import { inventParagraphs } from "../invent-prose.ts";
import { alone, cited, derivedCoverage } from "./check-built.ts";

const paragraphs = inventParagraphs(104, 3);

function picture(caption: string, published: string): string[][] {
  const labels: LabelDraft[] = [
    { field: "published", words: "Published June 2, 2025", value: published },
    { field: "photo-credit", words: "Corrin Press", name: "Corrin Press" },
  ];
  const header = ["Published June 2, 2025", `${caption} Image: Corrin Press`];
  return cited(alone(dateConflict, { id: "a", header, paragraphs, labels }));
}

describe("dateConflict", () => {
  it("finds a page that is dated years after its picture", () => {
    expect(picture("The ministers meet in Valden, March 22, 2023.", "2025-06-02")).toEqual([
      ["Published June 2, 2025", "March 22, 2023"],
    ]);
  });

  it.each([
    ["a picture of the day before", "The ministers meet, June 1, 2025.", "2025-06-02"],
    ["a picture of some weeks before", "The ministers meet, May 3, 2025.", "2025-06-02"],
    ["a picture from the archive", "FILE - The ministers meet in Valden, March 22, 2023.", "2025-06-02"],
    ["a file photo", "The ministers in a file photo of March 22, 2023.", "2025-06-02"],
    ["a picture dated after the page", "The ministers meet, March 22, 2027.", "2025-06-02"],
    ["a picture without a date", "The ministers meet in Valden.", "2025-06-02"],
    [
      "the latest of two days",
      "The ministers meet, May 30, 2025, where they met on March 22, 2023.",
      "2025-06-02",
    ],
  ])("finds nothing with %s", (_, caption, published) => {
    expect(picture(caption, published)).toEqual([]);
  });

  it("passes over dates in the prose, and over reports without a day", () => {
    const old = ["The treaty was signed on March 22, 1998 in Valden.", ...paragraphs];
    const labels: LabelDraft[] = [{ field: "published", words: "June 2, 2025", value: "2025-06-02" }];
    expect(alone(dateConflict, { id: "a", header: ["June 2, 2025"], paragraphs: old, labels })).toEqual([]);
    expect(alone(dateConflict, { id: "a", paragraphs: old })).toEqual([]);
  });

  const on = (id: string, value: string) => ({
    id,
    header: [`On ${value}`],
    paragraphs,
    labels: [{ field: "published", words: value } as const],
  });

  it("finds a copy that is dated long after the report that it carries", () => {
    const found = dateConflict.run(derivedCoverage(on("copy", "2025-06-02"), on("wire", "2023-03-14")));
    expect(cited(found)).toEqual([["2025-06-02", "2023-03-14"]]);
    expect(found[0]?.about).toEqual(["copy.r1", "wire.r1", "copy.r1>wire.r1"]);
  });

  it("finds nothing in a copy of the next day, an earlier one, or an excerpt in a later report", () => {
    expect(dateConflict.run(derivedCoverage(on("copy", "2023-03-15"), on("wire", "2023-03-14")))).toEqual([]);
    expect(dateConflict.run(derivedCoverage(on("copy", "2021-03-15"), on("wire", "2023-03-14")))).toEqual([]);
    const later = derivedCoverage(on("copy", "2025-06-02"), on("wire", "2023-03-14"), "excerpt");
    expect(dateConflict.run(later)).toEqual([]);
  });
});

describe("dateConflict, by the times of the text", () => {
  const draft = {
    id: "a",
    header: ["June 2, 2025"],
    paragraphs,
    labels: [{ field: "published", words: "June 2, 2025", value: "2025-06-02" }],
  } as const;
  const speaking = (value: string, basis: AnchorBasis): TimeExpression[] => [
    {
      id: "a.r1.t1",
      report: "a.r1",
      citation: { page: "a", start: 0, end: 4, exact: "June" },
      type: "date",
      value,
      anchor: { value, basis, because: "The dateline says so." },
    },
  ];
  const found = (value: string, basis: AnchorBasis) => {
    const { page, report } = buildReport(draft);
    return dateConflict.run({
      ...EMPTY_COVERAGE,
      pages: [page],
      reports: [report],
      times: speaking(value, basis),
    });
  };

  it("finds a page whose date lies far from the day on which its text speaks", () => {
    const conflicts = found("2023-12-22", "dateline");
    expect(conflicts.map(({ text }) => text)).toEqual([
      "The page is dated 2025-06-02, but the text speaks from 2023-12-22.",
    ]);
    expect(cited(conflicts)).toEqual([["June 2, 2025"]]);
    expect(found("2026-03-01/..", "derivation")).toHaveLength(1);
  });

  it.each([
    ["the same month", "2025-05-30", "dateline"],
    ["an open stretch before it", "2023-12-22/..", "derivation"],
    ["days that only the story gives", "2023-12-19/2023-12-25", "story"],
    ["the page's own date", "2025-06-02", "published"],
  ] as const)("finds nothing with %s", (_, value, basis) => {
    expect(found(value, basis)).toEqual([]);
  });
});
