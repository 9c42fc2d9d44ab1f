import { describe, expect, it } from "vitest";
import { numericDate } from "../../src/pages/labels/numeric-date.ts";
import { lineEnder } from "../../src/pages/pdf/line-end-hyphens.ts";

describe("numericDate", () => {
  it.each([
    ["11/21/26, 11:08 PM", "2026-11-21"],
    ["21/11/2026, 23:08", "2026-11-21"],
    ["5.3.2024, 08:00", "2024-03-05"],
    ["2024-03-05, 08:00", "2024-03-05"],
    ["2024/3/5 8:00", "2024-03-05"],
    ["3/3/24, 8:00", "2024-03-03"],
    ["5/3/24, 8:00", undefined],
    ["31/31/24", undefined],
    ["1/2", undefined],
    ["12-14 of the 16", undefined],
    ["The 21/11/2026", undefined],
  ])("reads %j as %s", (line, date) => {
    expect(numericDate(line)).toBe(date);
  });
});

describe("lineEnder", () => {
  const plain = Array.from({ length: 100 }, () => "a line of text");
  const ended = (line: string, next: string, ...others: readonly string[]): string =>
    lineEnder([line, next, ...others])(line, next) + next;

  it("puts broken words together and a blank between whole ones", () => {
    expect(ended("the commis-", "sion met")).toBe("the commission met");
    expect(ended("the commis\u2010", "sion met")).toBe("the commission met");
    expect(ended("the ferry", "was late")).toBe("the ferry was late");
    expect(ended("the ferry \u2013", "late")).toBe("the ferry \u2013 late");
  });

  it("leaves a hyphen that belongs to the word", () => {
    expect(ended("a long-", "term plan")).toBe("a long-term plan");
    expect(ended("Mr Ny-", "Holm came")).toBe("Mr Ny-Holm came");
    expect(ended("in 2023-", "24")).toBe("in 2023-24");
    expect(ended("the dam-", "side path", "another dam-side path")).toBe("the dam-side path");
  });

  it("goes by the document's own words before anything else", () => {
    expect(ended("a long-", "winded one", "no longwinded one")).toBe("a longwinded one");
    expect(ended("the commis-", "sion met", ...plain)).toBe("the commis-sion met");
    expect(ended("the commis-", "sion met", ...plain, "the commission")).toBe("the commission met");
  });

  it("always drops a soft hyphen", () => {
    expect(ended("the commis\u00ad", "sion met", ...plain)).toBe("the commission met");
  });
});
