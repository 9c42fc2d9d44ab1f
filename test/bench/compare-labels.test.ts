import { describe, expect, it } from "vitest";
import { sameAuthors, sameDay, sameTitle } from "../../bench/labels/compare-labels.ts";

describe("sameTitle", () => {
  it("folds case, quotation marks, blanks and the site's name at the end, and nothing else", () => {
    expect(sameTitle("Quay “shut” |  Coast Post", "quay 'shut'", ["coastpost.example", "Coast Post"])).toBe(
      true,
    );
    expect(sameTitle("Quay shut | Ferries", "Quay shut", ["coastpost.example"])).toBe(false);
    expect(sameTitle("Quay shut for a week", "Quay shut", [])).toBe(false);
  });
});

describe("sameAuthors", () => {
  it("compares sets of persons without titles, degrees and offices", () => {
    expect(sameAuthors("By Ole Brekke and Dr. Ana Lund", "Ana Lund, MD & Ole Brekke")).toBe(true);
    expect(sameAuthors("Ana Lund", "Ana Lund, Senior Editor")).toBe(true);
    expect(sameAuthors("Ana Lund", "Ana Lund and Ole Brekke")).toBe(false);
    expect(sameAuthors("", "")).toBe(false);
  });
});

describe("sameDay", () => {
  it("compares days as they are written, or months where only the month is known", () => {
    expect(sameDay("2024-05-03T23:00-05:00", "2024-05-03")).toBe(true);
    expect(sameDay("2024-05-04", "2024-05-03")).toBe(false);
    expect(sameDay("2024-05-04", "2024-05")).toBe(true);
  });
});
