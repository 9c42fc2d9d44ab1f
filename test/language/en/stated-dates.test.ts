import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { datesIn, readDateLine, restOf } from "../../../src/language/en/stated-dates.ts";
import { draw } from "../../draw.ts";

/** Dates are drawn as `d`, with their day behind. */
const DRAWN: readonly (readonly [string, readonly string[]])[] = [
  ["⟦d:March 4, 2031⟧", ["2031-03-04"]],
  ["⟦d:4 March 2031⟧", ["2031-03-04"]],
  ["Published ⟦d:Mar. 4, 2031⟧", ["2031-03-04"]],
  ["By Ana Ruiz, ⟦d:March 4, 2031⟧", ["2031-03-04"]],
  ["⟦d:2031-03-04⟧", ["2031-03-04"]],
  ["Published ⟦d:March 4, 2031⟧ Updated ⟦d:March 6, 2031⟧", ["2031-03-04", "2031-03-06"]],
  ["⟦d:16/3/2031⟧", ["2031-03-16"]],
  ["⟦d:3/16/2031⟧", ["2031-03-16"]],
  ["⟦d:3/3/2031⟧", ["2031-03-03"]],
  ["⟦d:Mar 4, 2031 at 9:08 GMT⟧ 1 day ago", ["2031-03-04"]],
  ["03/04/2031", []],
  ["4.3.2031", []],
  ["March 4", []],
  ["On Monday", []],
  ["March 2031", []],
  ["In 2031 the river fell", []],
  ["2031", []],
  ["Nothing at all", []],
];

describe("datesIn", () => {
  it("counts back no days from today, which no line states", () => {
    expect(datesIn("Season 2031, 3 days ago")).toEqual([]);
  });

  it.each(DRAWN)("reads %s", (drawn, values) => {
    const { text, spans } = draw(drawn);
    const found = datesIn(text);
    expect(found.map((date) => date.value)).toEqual(values);
    expect(found.map(({ start, end }) => ({ start, end }))).toEqual(spans["d"] ?? []);
  });

  it.each(["Monday, March 3, 2031 at 4:05 PM EST", "3 March 2031, 16:05", "March 3rd, 2031 10:00 a.m."])(
    "reads the day of %s",
    (line) => {
      expect(datesIn(line).map((date) => date.value)).toEqual(["2031-03-03"]);
    },
  );

  it("reads no day that the calendar does not have", () => {
    expect(datesIn("February 31, 2031")).toEqual([]);
  });

  it("takes a line of more than 400 characters for prose", () => {
    expect(datesIn(`March 4, 2031 ${"x".repeat(400)}`)).toEqual([]);
  });

  it("gives dates inside any line, the same twice", () => {
    const part = fc.constantFrom(
      ..."March 4 31 2031 , . : / 12 Mon Updated pm at 1/2/2031 2031-03-04 - Dec.".split(" "),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => {
        const line = parts.join(" ");
        const dates = datesIn(line);
        for (const date of dates) {
          expect(date.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
          expect(date.start).toBeGreaterThanOrEqual(0);
          expect(date.end).toBeGreaterThan(date.start);
          expect(date.end).toBeLessThanOrEqual(line.length);
        }
        expect(datesIn(line)).toEqual(dates);
      }),
      { numRuns: 300 },
    );
  });
});

describe("readDateLine", () => {
  it.each([
    "March 4, 2031",
    "Published March 4, 2031",
    "Updated: March 4, 2031 at 10:05 a.m. EST",
    "Posted on Tuesday, March 4, 2031 | 5 min read",
    "4 March 2031 16:05 GMT",
    "First published March 4, 2031, last updated March 4, 2031, 6:30 pm ET",
  ])("takes %s for a date line", (line) => {
    const days = readDateLine(line).map((date) => date.value);
    expect(days.length).toBeGreaterThan(0);
    expect(new Set(days)).toEqual(new Set(["2031-03-04"]));
  });

  it.each([
    "The talks began on March 4, 2031.",
    "By Ana Ruiz March 4, 2031",
    "Reuters, March 4, 2031",
    "March 4",
    "Updated 5 minutes ago",
    `March 4, 2031 ${" ".repeat(160)}`,
  ])("takes %s for none", (line) => {
    expect(readDateLine(line)).toEqual([]);
  });
});

describe("restOf", () => {
  it("gives what a line says besides dates, times and date words", () => {
    const line = "Published Monday, March 3, 2031, 4:05 PM by Ana Ruiz";
    expect(restOf(line, datesIn(line))).toBe("Ana Ruiz");
  });

  it.each([
    ["HOLLIN, March 4, 2031", ["2031-03-04"]],
    ["Oslo, 4 March 2031", ["2031-03-04"]],
    ["Election day, March 4, 2031", []],
    ["The harbour burned on March 4, 2031", []],
  ])("knows a dateline that stands alone: %s", (line, days) => {
    expect(readDateLine(line).map(({ value }) => value)).toEqual(days);
  });
});
