import { expect, test } from "vitest";
import { MONTH_NAMES, monthNumber, WEEKDAY_NAMES, weekdayNumber } from "../../../src/language/en/calendar.ts";

test.each([
  ["January", 1],
  ["Jan.", 1],
  ["Sept.", 9],
  ["SEP", 9],
  ["May", 5],
  ["december", 12],
])("%s is month %d", (text, number) => {
  expect(monthNumber(text)).toBe(number);
});

test.each([
  ["Monday", 1],
  ["Tues.", 2],
  ["Thurs.", 4],
  ["SUN", 7],
])("%s is weekday %d", (text, number) => {
  expect(weekdayNumber(text)).toBe(number);
});

test("other words are neither", () => {
  expect(["", "Juneau", "Marchand", "today"].map(monthNumber)).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
  expect(["", "Mo", "weekend"].map(weekdayNumber)).toEqual([undefined, undefined, undefined]);
});

test("every listed name has its number, and they are in order", () => {
  for (const [names, numberOf] of [
    [MONTH_NAMES, monthNumber],
    [WEEKDAY_NAMES, weekdayNumber],
  ] as const) {
    const numbers = names.map((name) => numberOf(name) ?? 0);
    expect(numbers).toEqual([...numbers].sort((a, b) => a - b));
    expect(numbers[0]).toBe(1);
  }
});
