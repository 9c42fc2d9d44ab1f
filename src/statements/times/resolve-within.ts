import { addDays, daysOfMonth, isoMonth, partsOfDay, weekdayOf } from "../../model/days.ts";
import { partOfMonth } from "./parts.ts";
import type { Taken, TakenUnit } from "./time-shape.ts";

/** Gives a part of a year or a month its place: its May, its first three months, its second half. */
export function withinValue(taken: Taken, whole: string | undefined): string | undefined {
  if (whole === undefined) return undefined;
  const ofYear = /^\d{4}$/.test(whole);
  if ("season" in taken) return ofYear ? `${whole}-${taken.season}` : undefined;
  if ("month" in taken) {
    if (!ofYear) return undefined;
    const year = Number(whole);
    return taken.part ? partOfMonth(year, taken.month, taken.part) : isoMonth(year, taken.month);
  }
  const months = ofYear ? MONTHS[taken.unit] : undefined;
  if (months) return monthsOf(Number(whole), months, taken);
  return daysOf(whole, taken);
}

type Counted = Extract<Taken, { readonly unit: TakenUnit }>;

const MONTHS: Partial<Record<TakenUnit, number>> = { month: 1, quarter: 3, half: 6 };
const DAYS: Partial<Record<TakenUnit, number>> = { day: 1, week: 7 };
const MONTHS_OF_YEAR = 12;
/** The first half of a month ends with this day. */
const MIDDLE = 15;

function monthsOf(year: number, months: number, { count, nth }: Counted): string | undefined {
  const length = months * count;
  const first = nth < 0 ? MONTHS_OF_YEAR + 1 - length : (nth - 1) * length + 1;
  const last = first + length - 1;
  if (first < 1 || last > MONTHS_OF_YEAR) return undefined;
  return first === last ? isoMonth(year, first) : `${isoMonth(year, first)}/${isoMonth(year, last)}`;
}

function daysOf(whole: string, { unit, count, nth }: Counted): string | undefined {
  if (!/^\d{4}(?:-\d\d)?$/.test(whole)) return undefined;
  const { year, month } = whole.length === 4 ? { year: Number(whole), month: 0 } : partsOfDay(`${whole}-01`);
  const first = `${isoMonth(year, month || 1)}-01`;
  const last = `${isoMonth(year, month || MONTHS_OF_YEAR)}-${daysOfMonth(year, month || MONTHS_OF_YEAR)}`;
  if (unit === "weekend") return weekendOf({ first, last }, nth);
  if (unit === "half") return month === 0 ? undefined : halfOf({ first, last }, nth);
  const length = (DAYS[unit] ?? 0) * count;
  if (length === 0) return undefined;
  const from = nth < 0 ? addDays(last, 1 - length) : addDays(first, (nth - 1) * length);
  const to = addDays(from, length - 1);
  if (from < first || to > last) return undefined;
  return from === to ? from : `${from}/${to}`;
}

interface Bounds {
  readonly first: string;
  readonly last: string;
}

function halfOf({ first, last }: Bounds, nth: number): string {
  const middle = addDays(first, MIDDLE - 1);
  return nth === 1 ? `${first}/${middle}` : `${addDays(middle, 1)}/${last}`;
}

const SATURDAY = 6;

/** The first, second or last weekend that begins in a month or year. */
function weekendOf({ first, last }: Bounds, nth: number): string | undefined {
  const ahead = (SATURDAY - weekdayOf(first) + 7) % 7;
  const back = (weekdayOf(last) - SATURDAY + 7) % 7;
  const saturday = nth < 0 ? addDays(last, -back) : addDays(first, ahead + 7 * (nth - 1));
  return saturday >= first && saturday <= last ? `${saturday}/${addDays(saturday, 1)}` : undefined;
}
