import { addDays, daysOfMonth, isoDay, isoMonth, partsOfDay, weekdayOf } from "../../model/days.ts";
import { partOfMonth, partOfYear, yearsOfDecade } from "./parts.ts";
import type { Tense, TimePart, TimeShape } from "./time-shape.ts";

interface From {
  readonly day: string;
  readonly tense: Tense;
}

type UnitShape = Extract<TimeShape, { kind: "unit" }>;

/** Gives "this week", "earlier this year", "the end of next month" its place, counted from a day. */
export function unitAt(shape: UnitShape, from: From): string {
  switch (shape.unit) {
    case "week":
      return weekAt(shape, from);
    case "weekend":
      return weekendAt(shape, from);
    case "month":
      return monthAt(shape, from.day);
    case "quarter":
      return currentQuarter(from.day, shape.shift);
    case "year":
      return yearAt(shape, from.day);
    case "decade":
      return yearsOfDecade((Math.floor(partsOfDay(from.day).year / 10) + shape.shift) * 10, shape.part);
  }
}

/** The days of a week's parts, counted from its Monday. */
const WEEK_PARTS: Readonly<Record<TimePart, readonly [number, number]>> = {
  early: [0, 2],
  start: [0, 1],
  mid: [1, 3],
  late: [3, 6],
  end: [4, 6],
};

const SUNDAY = 7;

/**
 * This week runs from Monday to the day of the report, or from that day to Sunday where the clause looks ahead. On a
 * Sunday "last week" is the week that it ends, as the day's papers write.
 */
function weekAt({ shift, side, part }: UnitShape, { day, tense }: From): string {
  const over = shift === -1 && weekdayOf(day) === SUNDAY;
  const monday = addDays(day, 1 - weekdayOf(day) + (over ? 0 : 7 * shift));
  const sunday = addDays(monday, 6);
  if (part) return `${addDays(monday, WEEK_PARTS[part][0])}/${addDays(monday, WEEK_PARTS[part][1])}`;
  if (shift !== 0) return `${monday}/${sunday}`;
  if (side === "earlier") return stretch(monday, day === monday ? day : addDays(day, -1));
  return side === "later" || tense === "future" ? stretch(day, sunday) : stretch(monday, day);
}

const SATURDAY = 6;
/** From Wednesday on, "this weekend" with no verb to tell is the one ahead. */
const LOOKS_AHEAD_FROM = 3;

function weekendAt({ shift }: UnitShape, { day, tense }: From): string {
  const today = weekdayOf(day);
  const now = addDays(day, SATURDAY - today);
  const ahead = today >= SATURDAY || tense === "future" || (tense === "open" && today >= LOOKS_AHEAD_FROM);
  const saturday = shift === 0 ? (ahead ? now : addDays(now, -7)) : addDays(now, 7 * shift);
  return `${saturday}/${addDays(saturday, 1)}`;
}

function monthAt({ shift, side, part }: UnitShape, day: string): string {
  const now = partsOfDay(day);
  const month = isoMonth(now.year, now.month + shift);
  const { year, month: number } = partsOfDay(`${month}-01`);
  if (part) return partOfMonth(year, number, part);
  if (side === "earlier") return stretch(`${month}-01`, day);
  return side === "later" ? stretch(day, `${month}-${daysOfMonth(year, number)}`) : month;
}

function yearAt({ shift, side, part }: UnitShape, day: string): string {
  const year = partsOfDay(day).year + shift;
  if (part) return partOfYear(year, part);
  if (shift !== 0 || !side) return String(year);
  return side === "earlier" ? stretch(`${year}-01-01`, day) : stretch(day, `${year}-12-31`);
}

function stretch(from: string, to: string): string {
  return from === to ? from : `${from}/${to}`;
}

function currentQuarter(day: string, shift: number): string {
  const { year, month } = partsOfDay(day);
  return quarterFrom(year, Math.floor((month - 1) / 3) * 3 + 1 + 3 * shift);
}

function quarterFrom(year: number, month: number): string {
  return `${isoMonth(year, month)}/${isoMonth(year, month + 2)}`;
}

/** Gives "the third quarter" its months, the latest that has begun, or the next where the clause looks ahead. */
export function quarterAt(
  { quarter, shift }: Extract<TimeShape, { kind: "quarter" }>,
  { day, tense }: From,
): string {
  const first = quarter * 3 - 2;
  const { year } = partsOfDay(day);
  if (shift !== undefined) return quarterFrom(year + shift, first);
  const begun = (isoDay(year, first, 1) ?? "") <= day;
  const moved = tense === "future" ? (isoMonth(year, first + 3) <= day.slice(0, 7) ? 1 : 0) : begun ? 0 : -1;
  return quarterFrom(year + moved, first);
}
