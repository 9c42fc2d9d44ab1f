import type { TimeUnit } from "../../language/en/tables/time-units.ts";
import { addDays, isoDay, isoMonth, partsOfDay } from "../../model/days.ts";

interface Counted {
  readonly count: number;
  readonly unit: TimeUnit;
}

/** Months of the units that are counted in months, and years of those that are counted in years. */
const DAYS: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, fortnight: 14 };
const MONTHS: Partial<Record<TimeUnit, number>> = { month: 1, quarter: 3 };
const YEARS: Partial<Record<TimeUnit, number>> = { year: 1, decade: 10 };

/**
 * Counts from a day, month or year and keeps the precision that the words have: "a week ago" is a day, "two months
 * ago" a month, "ten years ago" a year. A year counted from a month is a month.
 */
export function countedFrom(from: string, { count, unit }: Counted): string | undefined {
  const [days, months, years] = [DAYS[unit], MONTHS[unit], YEARS[unit]];
  if (days) return from.length === 10 ? addDays(from, count * days) : undefined;
  const { year, month } = partsOfDay(from);
  if (months) return from.length >= 7 ? isoMonth(year, month + count * months) : undefined;
  if (years === undefined) return undefined;
  return from.length === 7 ? isoMonth(year + count * years, month) : String(year + count * years);
}

/** Gives "the past three months": from so long before a day to that day, or from that day on. */
export function stretchAt(
  day: string,
  { count, unit, side }: Counted & { readonly side: -1 | 1 },
): string | undefined {
  const other = farEnd(day, { count: side * count, unit });
  const near = other === undefined ? day : day.slice(0, other.length);
  if (other === undefined || other === near) return other;
  return side < 0 ? `${other}/${near}` : `${near}/${other}`;
}

function farEnd(day: string, { count, unit }: Counted): string | undefined {
  const { year, month, day: number } = partsOfDay(day);
  if (DAYS[unit]) return addDays(day, count * (DAYS[unit] ?? 1));
  const months = (MONTHS[unit] ?? (Math.abs(count) === 1 && unit === "year" ? 12 : 0)) * count;
  if (months !== 0) return isoMonth(year, month + months);
  const years = YEARS[unit];
  return years && isoDay(year, month, number) ? String(year + count * years) : undefined;
}
