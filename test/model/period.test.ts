import { describe, expect, it } from "vitest";
import { durationInDays, lengthInDays, periodsMeet, samePeriod, timesIn } from "../../src/model/period.ts";

describe("periods", () => {
  it.each([
    ["2023-11", 30],
    ["2024-02", 29],
    ["2023", 365],
    ["2023-11-01/2023-11-30", 30],
    ["2023-12-27", 1],
    ["2023-12-27T10:00", 1],
    ["2022-05/..", undefined],
    ["../2022-05", undefined],
    ["P3Y", undefined],
    ["", undefined],
    ["2023-13", undefined],
    ["2024-02/2023-11", undefined],
  ])("%s has %s days", (value, days) => {
    expect(lengthInDays(value)).toBe(days);
  });

  it("meets where a day is in both, and is the same where all are", () => {
    expect(periodsMeet("2023-11", "2023-11-30/2023-12-02")).toBe(true);
    expect(periodsMeet("2023-11", "2023-12")).toBe(false);
    expect(periodsMeet("2022-05/..", "2023")).toBe(true);
    expect(periodsMeet("2023", "soon")).toBe(false);
    expect(samePeriod("2023-11", "2023-11-01/2023-11-30")).toBe(true);
    expect(samePeriod("2023-11", "2023")).toBe(false);
  });

  it("counts how often a duration fits into a period", () => {
    expect(timesIn("P1D", "2023-11")).toBe(30);
    expect(timesIn("P1M", "2023")).toBe(12);
    expect(timesIn("P1W", "2023")).toBe(52);
    expect(timesIn("P1D", "2022-05/..")).toBeUndefined();
    expect(timesIn("soon", "2023")).toBeUndefined();
    expect(durationInDays("P2W")).toBe(14);
  });
});
