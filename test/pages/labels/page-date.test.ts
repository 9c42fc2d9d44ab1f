import { describe, expect, it } from "vitest";
import { datesWithin, isoDate, readingsOf } from "../../../src/pages/labels/page-date.ts";

describe("isoDate", () => {
  it.each([
    ["2024-05-09", "2024-05-09"],
    ["2024/05/09", "2024-05-09"],
    ["2024-05-09T07:30:00.123Z", "2024-05-09T07:30:00Z"],
    ["2024-05-09 07:30", "2024-05-09T07:30"],
    ["2024-05-09T07:30:00-0500", "2024-05-09T07:30:00-05:00"],
    ["20240509", "2024-05-09"],
    ["20240509T073000Z", "2024-05-09T07:30:00Z"],
    ["Thu, 09 May 2024 07:30:00 GMT", "2024-05-09T07:30:00Z"],
    ["Thu, 9 May 2024 07:30:00 +0200", "2024-05-09T07:30:00+02:00"],
    ["Thu, 09 May 2024 07:30 EST", "2024-05-09T07:30-05:00"],
    ["Thu, 09 May 2024 07:30:00 pdt", "2024-05-09T07:30:00-07:00"],
    ["09 May 2024 07:30:00 UT", "2024-05-09T07:30:00Z"],
    ["Thu, 09 May 24 07:30:00 GMT", "2024-05-09T07:30:00Z"],
    ["Thu, 09 May 2024 07:30:00 XST", "2024-05-09T07:30:00"],
    ["Sun, 09 May 99 07:30:00 +0000", "1999-05-09T07:30:00+00:00"],
    ["Sept. 3, 2024", "2024-09-03"],
    ["2024-02-29", "2024-02-29"],
    ["9.5.2024", "2024-05-09"],
    ["1715239800", "2024-05-09T07:30:00Z"],
    ["1715239800000", "2024-05-09T07:30:00Z"],
    ["Jul 16, 2018 10:04 am EDT", "2018-07-16T10:04-04:00"],
    ["Mon Jul 16 2018 10:04:00 GMT+0200 (CEST)", "2018-07-16T10:04:00+02:00"],
    ["16. Juli 2018, 22:04 Uhr", "2018-07-16T22:04"],
    ["le 1er août 2019", "2019-08-01"],
    ["16 de julio de 2018", "2018-07-16"],
    ["16 июля 2018", "2018-07-16"],
    ["2018年7月16日", "2018-07-16"],
    ["July 16th, 2018", "2018-07-16"],
    ["16/07/2018", "2018-07-16"],
  ])("reads %s", (written, value) => {
    expect(isoDate(written)).toBe(value);
  });

  it.each([
    "05/09/2024",
    "2023-02-29",
    "2024-13-01",
    "31 April 2024",
    "9 Foo 2024",
    "9 May 24",
    "yesterday",
    "",
    "17152398",
    "2024-05-09T25:00",
  ])("reads no date in %j", (written) => {
    expect(isoDate(written)).toBeUndefined();
  });
});

describe("readingsOf", () => {
  it("keeps both readings of digits that can be day or month", () => {
    expect(readingsOf("03/05/2024")).toEqual(["2024-05-03", "2024-03-05"]);
    expect(readingsOf("05-05-2024")).toEqual(["2024-05-05"]);
  });
});

describe("datesWithin", () => {
  it("finds the dates of a line with their times, in order", () => {
    const line = "Published July 3, 2020 at 5:04 p.m. | Updated 4 July 2020";
    expect(datesWithin(line).map((date) => [line.slice(date.start, date.end), ...date.readings])).toEqual([
      ["July 3, 2020 at 5:04 p.m.", "2020-07-03T17:04"],
      ["4 July 2020", "2020-07-04"],
    ]);
  });

  it("finds none in versions, counts and words", () => {
    for (const text of ["v1.2.2024.7", "Room 12 Building 2024", "call 555-12-2024", "Win 5 Cars 2024"])
      expect(datesWithin(text)).toEqual([]);
  });
});
