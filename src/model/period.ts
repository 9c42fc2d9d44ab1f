const DAY = 86_400_000;
const FAR = { past: -1e7, future: 1e7 } as const;

/** A stretch of days, both ends inside, as numbers of days from 1 January 1970. */
interface Days {
  readonly first: number;
  readonly last: number;
}

/** Gives the days of an ISO 8601 date, month or year, or of an EDTF interval; an open end is far away. */
function daysOf(value: string): Days | undefined {
  const [from = "", to] = value.split("/");
  const start = from === ".." ? { first: FAR.past, last: FAR.past } : unitDays(from);
  const end = to === undefined ? start : to === ".." ? { first: FAR.future, last: FAR.future } : unitDays(to);
  return start && end && start.first <= end.last ? { first: start.first, last: end.last } : undefined;
}

function unitDays(value: string): Days | undefined {
  const hit = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(value);
  if (!hit) return undefined;
  const [year, month, day] = [Number(hit[1]), Number(hit[2] ?? 0), Number(hit[3] ?? 0)];
  if (month > 12 || day > 31) return undefined;
  const at = (y: number, m: number, d: number): number => Math.floor(Date.UTC(y, m, d) / DAY);
  if (month === 0) return { first: at(year, 0, 1), last: at(year + 1, 0, 0) };
  if (day === 0) return { first: at(year, month - 1, 1), last: at(year, month, 0) };
  return { first: at(year, month - 1, day), last: at(year, month - 1, day) };
}

/** Counts the days of a period; `undefined` where an end is open or it is no period. */
export function lengthInDays(value: string): number | undefined {
  const days = daysOf(value);
  if (!days || days.first === FAR.past || days.last === FAR.future) return undefined;
  return days.last - days.first + 1;
}

/** Tells whether two periods have a day in common. */
export function periodsMeet(one: string, other: string): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a !== undefined && b !== undefined && a.first <= b.last && b.first <= a.last;
}

/** Tells whether two periods are the same days, however they are written. */
export function samePeriod(one: string, other: string): boolean {
  const [a, b] = [daysOf(one), daysOf(other)];
  return a !== undefined && b !== undefined && a.first === b.first && a.last === b.last;
}

/** Days of a mean month and year of the Gregorian calendar. */
const MEAN = { month: 30.436875, year: 365.2425 } as const;

/** Counts the days of an ISO 8601 duration of whole units (`P1D`, `P1W`, `P1M`, `P1Y`), months and years by their mean. */
export function durationInDays(duration: string): number | undefined {
  const hit = /^P(\d+)([DWMY])$/.exec(duration);
  if (!hit) return undefined;
  const units = { D: 1, W: 7, M: MEAN.month, Y: MEAN.year } as const;
  return Number(hit[1]) * units[hit[2] as keyof typeof units];
}

/**
 * Counts how often a duration fits into a period: the days of a month, the months of a year. Whole where the calendar
 * makes it so.
 */
export function timesIn(duration: string, period: string): number | undefined {
  const [length, days] = [lengthInDays(period), durationInDays(duration)];
  if (length === undefined || days === undefined) return undefined;
  const times = length / days;
  return Math.abs(times - Math.round(times)) < 0.05 * Math.max(1, times / 12) ? Math.round(times) : times;
}
