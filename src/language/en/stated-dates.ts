import type { ParsedResult } from "chrono-node";
import { strict } from "chrono-node/en";
import { isPlace } from "./geography.ts";
import { DATE_LINE_WORDS } from "./tables/furniture.ts";

/** A date that stands in a line, with its day stated in full. */
export interface StatedDate {
  /** ISO 8601 calendar date, `2023-12-22`. */
  readonly value: string;
  /** Offsets in the line. */
  readonly start: number;
  readonly end: number;
}

const REFERENCE = new Date(0);
const YEAR = /\b(19|20)\d\d\b|\b\d{1,2}[/.]\d{1,2}[/.]\d{2,4}\b/;
/** What a day stated in full holds: the beginning of a month's name, or numbers parted by a stroke or a stop. */
const DAY = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d[-/.]\d/i;
const ALLOWED = new RegExp(
  `(?<![\\p{L}])(?:${[...DATE_LINE_WORDS]
    .sort((a, b) => b.length - a.length)
    .join("|")
    .replace(/\./g, "\\.")})(?![\\p{L}])`,
  "giu",
);
const WEEKDAY = /\b(mon|tues?|wed(nes)?|thu(rs?)?|fri|sat(ur)?|sun)(day)?\b/gi;

const AGO = /\b\d{1,3} (?:minute|hour|day|week|month|year)s? ago\b/gi;

/** Finds the calendar dates of a short line that name day, month and year; those without a year, and all-digit ones that can be read in two ways, are left out. */
export function datesIn(line: string): readonly StatedDate[] {
  if (line.length > 400 || !YEAR.test(line) || !DAY.test(line)) return [];
  const known = kept.get(line);
  if (known) return known;
  if (kept.size >= MOST_KEPT) kept.clear();
  const dates = parseDates(line);
  kept.set(line, dates);
  return dates;
}

/** A line is asked about for its kind, its credit and its labels: what it says is kept, of so many lines at a time. */
const MOST_KEPT = 500;
const kept = new Map<string, readonly StatedDate[]>();

function parseDates(line: string): readonly StatedDate[] {
  return strict.parse(line, REFERENCE).flatMap((hit) => {
    // "1 day ago" names no day: it would be counted from the reference.
    const value = isAmbiguous(hit.text) || !YEAR.test(hit.text) ? undefined : isoDay(hit);
    return value === undefined ? [] : [{ value, start: hit.index, end: hit.index + hit.text.length }];
  });
}

/** "03/04/2031" is in March for some and in April for others: unknown stays unknown (rule R6). */
function isAmbiguous(words: string): boolean {
  const [, first, second] = words.match(/(?<![\d/.])(\d{1,2})[/.](\d{1,2})[/.]\d{2,4}(?!\d)/) ?? [];
  return first !== undefined && first !== second && Number(first) <= 12 && Number(second) <= 12;
}

function isoDay(hit: ParsedResult): string | undefined {
  const known = (["year", "month", "day"] as const).every((part) => hit.start.isCertain(part));
  if (!known) return undefined;
  const [year, month, day] = (["year", "month", "day"] as const).map((part) => hit.start.get(part) ?? 0);
  if (!year || !month || !day || year < 1800 || year > 2200) return undefined;
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** Gives the dates of a line that holds nothing else than dates, times and words such as "Published". */
export function readDateLine(line: string): readonly StatedDate[] {
  const dates = line.length > 160 ? [] : datesIn(line);
  if (dates.length === 0) return [];
  return restOf(line, dates).length <= 2 || isDatedRow(line) || isPlacedDay(line, dates) ? dates : [];
}

const PLACE_BEFORE = /^\s*((?:\p{Lu}[\p{L}.’'-]*[ ,]+){1,4})$/u;

/** "LONDON, March 3, 2031", "Geneva, 5 May 2031": a dateline that stands alone. */
function isPlacedDay(line: string, dates: readonly StatedDate[]): boolean {
  const [first, ...others] = dates;
  if (!first || others.length > 0 || line.slice(first.end).trim() !== "") return false;
  const words = PLACE_BEFORE.exec(line.slice(0, first.start))?.[1]?.trim() ?? "";
  const place = words.replace(/,$/, "");
  return words.endsWith(",") && (place === place.toUpperCase() || isPlace(place));
}

const ROW_SEPARATOR = /\s+[-–—|•·]\s+/;
/** Behind the date of a newspaper's head line stand names of sections, page numbers or a writer. */
const LONGEST_ROW_PART = 4;

/** "Friday, May 3, 2024 - page 2 - Home news": a date, then short parts set off by dashes or bars. */
function isDatedRow(line: string): boolean {
  const [first = "", ...others] = line.split(ROW_SEPARATOR);
  const dates = datesIn(first);
  return (
    others.length > 0 &&
    dates.length > 0 &&
    restOf(first, dates) === "" &&
    others.every((part) => part.split(/\s+/).length <= LONGEST_ROW_PART && !/[.!?;:”"]$|^by\s/i.test(part))
  );
}

/** Gives what a line says besides its dates, times and date words, without punctuation. */
export function restOf(line: string, dates: readonly StatedDate[]): string {
  let rest = "";
  let from = 0;
  for (const date of dates) {
    rest += `${line.slice(from, date.start)} `;
    from = date.end;
  }
  rest += line.slice(from);
  return rest
    .replace(/\b\d{1,2}[:.]\d{2}\b/g, " ")
    .replace(AGO, " ")
    .replace(WEEKDAY, " ")
    .replace(ALLOWED, " ")
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}
