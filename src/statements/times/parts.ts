import { daysOfMonth, isoDay, isoMonth } from "../../model/days.ts";
import type { TimePart } from "./time-shape.ts";

const NAMES: readonly (readonly [RegExp, TimePart])[] = [
  [/^(?:early|early-to-mid)$/i, "early"],
  [/^(?:mid|middle)$/i, "mid"],
  [/^(?:late|latter|mid-to-late)$/i, "late"],
  [/^(?:start|beginning|outset)$/i, "start"],
  [/^(?:end|close)$/i, "end"],
];

/** Gives the part that a word such as "late" names. */
export function partOf(word: string | undefined): TimePart | undefined {
  return word ? NAMES.find(([words]) => words.test(word))?.[1] : undefined;
}

/** The days of a month's parts: its first ten, its second ten, the rest. */
const DAYS: Readonly<Record<TimePart, readonly [number, number]>> = {
  early: [1, 10],
  start: [1, 10],
  mid: [11, 20],
  late: [21, 31],
  end: [21, 31],
};

/** The months of a year's parts: thirds, and for its start and its end a single month. */
const MONTHS: Readonly<Record<TimePart, readonly [number, number]>> = {
  early: [1, 4],
  start: [1, 1],
  mid: [5, 8],
  late: [9, 12],
  end: [12, 12],
};

/** The years of a decade's parts. */
const YEARS: Readonly<Record<TimePart, readonly [number, number]>> = {
  early: [0, 3],
  start: [0, 3],
  mid: [4, 6],
  late: [7, 9],
  end: [7, 9],
};

/** Gives the days of a part of a month as an interval. */
export function partOfMonth(year: number, month: number, part: TimePart): string {
  const [first, last] = DAYS[part];
  const to = Math.min(last, daysOfMonth(year, month));
  return `${isoDay(year, month, first)}/${isoDay(year, month, to)}`;
}

/** Gives the months of a part of a year: an interval, or a single month for its start and its end. */
export function partOfYear(year: number, part: TimePart): string {
  const [first, last] = MONTHS[part];
  const from = isoMonth(year, first);
  return first === last ? from : `${from}/${isoMonth(year, last)}`;
}

/** Gives the years of a decade, or of a part of it, as an interval. */
export function yearsOfDecade(first: number, part?: TimePart): string {
  const [from, to] = part ? YEARS[part] : [0, 9];
  return `${first + from}/${first + to}`;
}
