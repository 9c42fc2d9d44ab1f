import { describe, expect, it } from "vitest";
import { dateWords, dayWords, lengthWords, readStretch } from "../../src/web/calendar.ts";

const DAY = 86_400_000;

/** A stretch as ISO days, the last one included. */
function days(value: string): string | undefined {
  const stretch = readStretch(value);
  if (!stretch) return undefined;
  const iso = (day: number): string =>
    Number.isFinite(day) ? new Date(day * DAY).toISOString().slice(0, 10) : "open";
  return `${iso(stretch.from)} ${iso(stretch.to - 1)}`;
}

describe("readStretch", () => {
  it.each([
    ["2031-03-12", "2031-03-12 2031-03-12"],
    ["2031-03-12T08:00", "2031-03-12 2031-03-12"],
    ["2032-02", "2032-02-01 2032-02-29"],
    ["2031-12", "2031-12-01 2031-12-31"],
    ["2031", "2031-01-01 2031-12-31"],
    ["203X", "2030-01-01 2039-12-31"],
    ["2031-W01", "2030-12-30 2031-01-05"],
    ["1969-W01", "1968-12-30 1969-01-05"],
    ["2031-24", "2031-12-01 2032-02-29"],
    ["2031-34", "2031-04-01 2031-06-30"],
    ["2031-05-XX", "2031-05-01 2031-05-31"],
    ["2031-03~", "2031-03-01 2031-03-31"],
    ["2031-03-09/2031-03-12", "2031-03-09 2031-03-12"],
    ["2031-03/..", "2031-03-01 open"],
    ["../2031-03-05", "open 2031-03-05"],
  ])("reads %s", (value, expected) => {
    expect(days(value)).toBe(expected);
  });

  it.each([
    ...[
      "",
      "..",
      "../..",
      "P3Y",
      "soon",
      "9999",
      "9999-12",
      "2031-13",
      "2031-02-30",
      "2031-W54",
      "2031-03-12/2031-03-01",
    ],
    ...["2031/2032/2033", "2031-03-12/soon", "soon/2031", `2031${"-XX".repeat(40)}`],
  ])("does not read “%s”", (value) => {
    expect(readStretch(value)).toBeUndefined();
  });
});

describe("dateWords", () => {
  it.each([
    ["2031-03-12", "12 March 2031"],
    ["2031-03", "March 2031"],
    ["203X", "2030s"],
    ["2031-W01", "the week of 30 December 2030"],
    ["2031-22", "summer 2031"],
    ["2031?", "perhaps 2031"],
    ["2031-03-09/2031-03-12", "9 to 12 March 2031"],
    ["2031-03-28/2031-04-02", "28 March to 2 April 2031"],
    ["2030-12-30/2031-01-02", "30 December 2030 to 2 January 2031"],
    ["2031-03/..", "since March 2031"],
    ["/2031-03", "until March 2031"],
    ["../..", "an unknown day"],
    ["P3Y", "3 years"],
    ["the third age", "the third age"],
  ])("writes %s as “%s”", (value, expected) => {
    expect(dateWords(value)).toBe(expected);
  });
});

describe("lengthWords", () => {
  it.each([
    ["P1W", "1 week"],
    ["PT12H", "12 hours"],
    ["P1.5Y", "1.5 years"],
    ["PXD", "some days"],
    ["P", undefined],
    ["P3Q", undefined],
  ])("writes %s as “%s”", (value, expected) => {
    expect(lengthWords(value)).toBe(expected);
  });
});

describe("dayWords", () => {
  it("writes a day in short", () => {
    expect(dayWords(readStretch("2031-03-12")!.from)).toBe("12 Mar 2031");
  });
});
