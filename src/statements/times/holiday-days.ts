import type { HolidayDay } from "../../language/en/tables/holidays.ts";
import { addDays, daysOfMonth, isoDay, weekdayOf } from "../../model/days.ts";

/** Gives the day on which a holiday falls in a year. */
export function holidayIn(year: number, falls: HolidayDay): string {
  if ("easter" in falls) return addDays(easterOf(year), falls.easter);
  if ("day" in falls) return isoDay(year, falls.month, falls.day) ?? "";
  const day = nthWeekday(year, falls.month, falls);
  return addDays(day, falls.moved ?? 0);
}

/** Gives the nth weekday of a month; -1 is the last. */
export function nthWeekday(
  year: number,
  month: number,
  { nth, weekday }: { readonly nth: number; readonly weekday: number },
): string {
  const first = isoDay(year, month, 1) ?? "";
  const earliest = addDays(first, (weekday - weekdayOf(first) + 7) % 7);
  if (nth > 0) return addDays(earliest, 7 * (nth - 1));
  const left = daysOfMonth(year, month) - Number(earliest.slice(8));
  return addDays(earliest, left - (left % 7));
}

/** The Sunday after the first full moon of spring, by the method of Meeus, Jones and Butcher. */
function easterOf(year: number): string {
  const [golden, century, rest] = [year % 19, Math.floor(year / 100), year % 100];
  const skipped = Math.floor((8 * century + 13) / 25);
  const moon = (19 * golden + century - Math.floor(century / 4) - skipped + 15) % 30;
  const days = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - moon - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * moon + 22 * days) / 451);
  const number = moon + days - 7 * late + 114;
  return isoDay(year, Math.floor(number / 31), (number % 31) + 1) ?? "";
}
