const DAY = 86_400_000;
const MONTHS_OF_YEAR = 12;
const DAYS_OF_WEEK = 7;

/** Gives the days from one ISO 8601 date to a later one, whatever their times of day; 0 where either is no date. */
export function daysBetween(earlier: string, later: string): number {
  const days = (Date.parse(later.slice(0, 10)) - Date.parse(earlier.slice(0, 10))) / DAY;
  return Number.isFinite(days) ? days : 0;
}

/** Gives the ISO 8601 date that lies some days after another, or before it where `days` is negative. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(day.slice(0, 10)) + days * DAY).toISOString().slice(0, 10);
}

/** Gives the ISO 8601 number of a date's weekday, 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: string): number {
  return ((new Date(Date.parse(day.slice(0, 10))).getUTCDay() + DAYS_OF_WEEK - 1) % DAYS_OF_WEEK) + 1;
}

/** Writes a calendar date in ISO 8601; undefined where there is no such day. */
export function isoDay(year: number, month: number, day: number): string | undefined {
  return day >= 1 && day <= daysOfMonth(year, month) ? `${isoMonth(year, month)}-${two(day)}` : undefined;
}

/** Writes a month in ISO 8601; months beyond December count into the years after, those before January into the years before. */
export function isoMonth(year: number, month: number): string {
  const months = year * MONTHS_OF_YEAR + month - 1;
  return `${four(Math.floor(months / MONTHS_OF_YEAR))}-${two((months % MONTHS_OF_YEAR) + 1)}`;
}

const DAYS_OF_MONTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const DAYS_OF_LEAP_FEBRUARY = 29;

/** Gives the number of days of a month, 0 where there is no such month. */
export function daysOfMonth(year: number, month: number): number {
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return month === 2 && leap ? DAYS_OF_LEAP_FEBRUARY : (DAYS_OF_MONTHS[month - 1] ?? 0);
}

/** Gives the year, month and day of an ISO 8601 date. */
export function partsOfDay(day: string): {
  readonly year: number;
  readonly month: number;
  readonly day: number;
} {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}

/** Gives the later of two ISO 8601 dates. */
export function laterDay(a: string, b: string): string {
  return [a, b].sort()[1] ?? a;
}

/** Gives the first and the last day of a year, month or day, or of an interval of them; `..` leaves an end open. */
export function boundsOf(value: string): { readonly from?: string; readonly to?: string } {
  const [first = "", last = first] = value.split("/");
  const [from, to] = [firstDay(first), lastDay(last)];
  return { ...(from ? { from } : {}), ...(to ? { to } : {}) };
}

const CALENDAR = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/;

function firstDay(value: string): string | undefined {
  return CALENDAR.test(value) ? `${value}-01-01`.slice(0, 10) : undefined;
}

function lastDay(value: string): string | undefined {
  if (!CALENDAR.test(value)) return undefined;
  if (value.length === 10) return value;
  const { year, month } = partsOfDay(value.length === 4 ? `${value}-12` : value);
  return isoDay(year, month, daysOfMonth(year, month));
}

function two(number: number): string {
  return String(number).padStart(2, "0");
}

function four(number: number): string {
  return String(number).padStart(4, "0");
}
