import { describe, expect, it } from "vitest";
import {
  addDays,
  boundsOf,
  daysOfMonth,
  isoDay,
  isoMonth,
  laterDay,
  weekdayOf,
} from "../../src/model/days.ts";

describe("days", () => {
  it("moves over the ends of months and years", () => {
    expect(addDays("2031-12-31", 1)).toBe("2032-01-01");
    expect(addDays("2032-03-01", -1)).toBe("2032-02-29");
    expect(isoMonth(2031, 14)).toBe("2032-02");
    expect(isoMonth(2031, 0)).toBe("2030-12");
  });

  it("knows weekdays and lengths of months", () => {
    expect(weekdayOf("2031-03-14")).toBe(5);
    expect(weekdayOf("2031-03-16")).toBe(7);
    expect(daysOfMonth(2032, 2)).toBe(29);
    expect(daysOfMonth(2031, 13)).toBe(0);
    expect(isoDay(2031, 2, 29)).toBeUndefined();
    expect(laterDay("2031-03-14", "2031-02-28")).toBe("2031-03-14");
  });

  it.each([
    ["2031", { from: "2031-01-01", to: "2031-12-31" }],
    ["2032-02", { from: "2032-02-01", to: "2032-02-29" }],
    ["2031-03-14", { from: "2031-03-14", to: "2031-03-14" }],
    ["2031-03/2031-04", { from: "2031-03-01", to: "2031-04-30" }],
    ["2031-03-14/..", { from: "2031-03-14" }],
    ["P3Y", {}],
  ])("gives the bounds of %s", (value, bounds) => {
    expect(boundsOf(value)).toEqual(bounds);
  });
});
