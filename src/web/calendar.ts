import { addDays, daysBetween, isoDay, isoMonth, partsOfDay, weekdayOf } from "../model/days.ts";

/** A date or stretch of a calendar as days since 1970; an open end is infinite. */
export interface Stretch {
  readonly from: number;
  /** The first day that is not in it. */
  readonly to: number;
  readonly words: string;
  readonly shortWords: string;
}

const EPOCH = "1970-01-01";
const DAYS_OF_WEEK = 7;
const MONTHS: readonly string[] = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
/** Letters that tell months apart. */
const SHORT_MONTH = 3;
/** Seasons of EDTF by their number, with the month that each begins in by the weather's calendar of the north. */
const SEASONS: Readonly<Record<string, readonly [string, number]>> = {
  21: ["spring", 3],
  22: ["summer", 6],
  23: ["autumn", 9],
  24: ["winter", 12],
  33: ["the first quarter of", 1],
  34: ["the second quarter of", 4],
  35: ["the third quarter of", 7],
  36: ["the fourth quarter of", 10],
};
const MONTHS_OF_SEASON = 3;
/** No date of a news report is longer; what is longer is not read. */
const MOST_CHARACTERS = 64;

/** Reads an ISO 8601 or EDTF date or interval; lengths, repetitions and what is no date give `undefined`. */
export function readStretch(value: string): Stretch | undefined {
  if (value.length > MOST_CHARACTERS) return undefined;
  const [first = "", last, ...rest] = value.split("/");
  if (rest.length > 0) return undefined;
  if (last === undefined || first === last) return readOne(first);
  const from = isOpen(first) ? undefined : readOne(first);
  const to = isOpen(last) ? undefined : readOne(last);
  if (!from && !to) return undefined;
  if ((!from && !isOpen(first)) || (!to && !isOpen(last))) return undefined;
  if (from && to && from.from >= to.to) return undefined;
  return {
    from: from?.from ?? Number.NEGATIVE_INFINITY,
    to: to?.to ?? Number.POSITIVE_INFINITY,
    words: betweenWords(from?.words, to?.words),
    shortWords: betweenWords(from?.shortWords, to?.shortWords),
  };
}

/** Writes a date, interval or length as a reader does; what is none of these stays as it is. */
export function dateWords(value: string): string {
  if (value === "../.." || value === "/") return "an unknown day";
  return readStretch(value)?.words ?? lengthWords(value) ?? value;
}

/** Writes a day, counted since 1970, in short: "22 Dec 2023". */
export function dayWords(day: number): string {
  return readDay(addDays(EPOCH, day))?.shortWords ?? "";
}

/** Writes an ISO 8601 length such as `P3Y` as "3 years", or `undefined` where it is none. */
export function lengthWords(value: string): string | undefined {
  const found = LENGTH.exec(value);
  if (!found) return undefined;
  const { time, count = "", unit = "" } = found.groups!;
  const noun = (time ? TIME_UNITS : DATE_UNITS)[unit];
  if (noun === undefined) return undefined;
  if (count === "X") return `some ${noun}s`;
  return `${count} ${noun}${count === "1" ? "" : "s"}`;
}

const LENGTH = /^P(?<time>T)?(?<count>X|\d{1,9}(?:\.\d{1,9})?)(?<unit>[YMWDHS])$/u;
const DATE_UNITS: Readonly<Record<string, string>> = { Y: "year", M: "month", W: "week", D: "day" };
const TIME_UNITS: Readonly<Record<string, string>> = { H: "hour", M: "minute", S: "second" };

function isOpen(end: string): boolean {
  return end === ".." || end === "";
}

/** Reads one end: a day, week, month, season, year or decade, with `~`, `?` or `%` behind it where it is not exact. */
function readOne(end: string): Stretch | undefined {
  const mark = /[~?%]$/u.exec(end)?.[0];
  const plain = (mark ? end.slice(0, -1) : end).replace(/(?:-XX)+$/u, "");
  const read = readDay(plain) ?? readWeek(plain) ?? readMonth(plain) ?? readYear(plain);
  // The calendar of ISO 8601 ends with the year 9999.
  if (!read || !Number.isFinite(read.to)) return undefined;
  if (mark === undefined) return read;
  const hedge = mark === "?" ? "perhaps" : "about";
  return { ...read, words: `${hedge} ${read.words}`, shortWords: `${hedge} ${read.shortWords}` };
}

function readDay(text: string): Stretch | undefined {
  const [, iso] = /^(\d{4}-\d{2}-\d{2})(?:T.*)?$/u.exec(text) ?? [];
  const from = iso === undefined ? Number.NaN : dayOf(iso);
  if (iso === undefined || !Number.isFinite(from)) return undefined;
  const { year, month, day } = partsOfDay(iso);
  const name = MONTHS[month - 1]!;
  return {
    from,
    to: from + 1,
    words: `${day} ${name} ${year}`,
    shortWords: `${day} ${name.slice(0, SHORT_MONTH)} ${year}`,
  };
}

function readWeek(text: string): Stretch | undefined {
  const [, year, week] = /^(\d{4})-W(\d{2})$/u.exec(text) ?? [];
  if (year === undefined || Number(week) < 1 || Number(week) > 53) return undefined;
  // The fourth of January is always in week 1.
  const fourth = `${year}-01-04`;
  const monday = dayOf(fourth) - weekdayOf(fourth) + 1;
  const from = monday + (Number(week) - 1) * DAYS_OF_WEEK;
  const first = readDay(addDays(EPOCH, from));
  if (!first) return undefined;
  return {
    from,
    to: from + DAYS_OF_WEEK,
    words: `the week of ${first.words}`,
    shortWords: `week of ${first.shortWords}`,
  };
}

function readMonth(text: string): Stretch | undefined {
  const [, year, number] = /^(\d{4})-(\d{2})$/u.exec(text) ?? [];
  if (year === undefined || number === undefined) return undefined;
  const season = SEASONS[Number(number)];
  if (season) {
    const words = `${season[0]} ${year}`;
    return { ...months(Number(year), season[1], MONTHS_OF_SEASON), words, shortWords: words };
  }
  const name = MONTHS[Number(number) - 1];
  if (name === undefined) return undefined;
  return {
    ...months(Number(year), Number(number), 1),
    words: `${name} ${year}`,
    shortWords: `${name.slice(0, SHORT_MONTH)} ${year}`,
  };
}

function readYear(text: string): Stretch | undefined {
  const [, digits, unknown] = /^(\d{2,4})(X{0,2})$/u.exec(text) ?? [];
  if (digits === undefined || unknown === undefined || text.length !== 4) return undefined;
  const [first, last] = [Number(text.replaceAll("X", "0")), Number(text.replaceAll("X", "9"))];
  const words = unknown === "" ? text : `${first}s`;
  return { from: months(first, 1, 1).from, to: months(last, 12, 1).to, words, shortWords: words };
}

function months(year: number, first: number, count: number): { from: number; to: number } {
  return { from: dayOf(`${isoMonth(year, first)}-01`), to: dayOf(`${isoMonth(year, first + count)}-01`) };
}

/** Gives days since 1970; a day that the calendar does not have, such as 31 June, is none. */
function dayOf(iso: string): number {
  const { year, month, day } = partsOfDay(iso);
  return isoDay(year, month, day) === iso ? daysBetween(EPOCH, iso) : Number.NaN;
}

/** Leaves out of the first of two dates what the second says again: "18 to 22 December 2023". */
function betweenWords(from: string | undefined, to: string | undefined): string {
  if (from === undefined) return `until ${to}`;
  if (to === undefined) return `since ${from}`;
  const [left, right] = [from.split(" "), to.split(" ")];
  while (left.length > 1 && left.length === right.length && left.at(-1) === right.at(-1)) {
    left.pop();
    right.pop();
  }
  return `${left.join(" ")} to ${to}`;
}
