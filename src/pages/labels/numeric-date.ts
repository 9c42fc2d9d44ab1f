import { isoDate } from "./page-date.ts";

const NUMBERS = /^(\d{1,4})([./-])\s?(\d{1,2})\2\s?(\d{1,4})\b/;

/**
 * Reads the date at the head of a line that a browser prints, such as `11/21/26, 11:08 PM` or `21.11.2026, 23:08`, as ISO
 * 8601 without the time. Gives `undefined` where the day could be the month.
 */
export function numericDate(line: string): string | undefined {
  const [, first = "", mark, second = "", third = ""] = NUMBERS.exec(line.trim()) ?? [];
  if (mark === undefined) return undefined;
  if (first.length === 4) return dateOf(first, second, third);
  if (third.length !== 2 && third.length !== 4) return undefined;
  const year = third.length === 2 ? `20${third}` : third;
  // A day with full stops is written before the month everywhere.
  if (mark === "." || Number(first) > 12) return dateOf(year, second, first);
  if (Number(second) > 12 || first === second) return dateOf(year, first, second);
  return undefined;
}

function dateOf(year: string, month: string, day: string): string | undefined {
  return isoDate(`${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`);
}
