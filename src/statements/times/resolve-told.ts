import { addDays, daysBetween, isoDay, isoMonth, partsOfDay, weekdayOf } from "../../model/days.ts";
import { partOfMonth, partOfYear } from "./parts.ts";
import { countedFrom } from "./resolve-count.ts";
import { unitAt } from "./resolve-unit.ts";
import type { Tense, TimeShape, ToldUnit } from "./time-shape.ts";

/** What a report named last: narrative counts from there. */
export interface Told {
  /** ISO 8601 value of the last day, month or year. */
  readonly date?: string;
  /** The last of them that is a day, and the last that is a day or a month. */
  readonly day?: string;
  readonly month?: string;
  /** The stretch of days or months that was named after it. */
  readonly stretch?: string;
}

/** From where a narrative time is counted. */
export interface ToldReference {
  readonly day: string;
  readonly tense: Tense;
  readonly told?: Told;
}

/** The shapes that are counted from what was told before. */
export type ToldShape = Extract<
  TimeShape,
  { readonly kind: "from-before" | "told" | "told-day" | "told-weekday" | "same-period" }
>;

/** Takes up a value that was told: a day, month or year stays known behind a stretch, a stretch ends with the next date. */
export function toldWith(told: Told, value: string): Told {
  // "2030-22" is a season.
  if (/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/.test(value)) {
    const { day = "", month = "" } = { ...told, ...(value.length >= 7 ? { month: value } : {}) };
    return { date: value, day: value.length === 10 ? value : day, month };
  }
  return /^\d{4}[\d-]*\/\d{4}[\d-]*$/.test(value) ? { ...told, stretch: value } : told;
}

/** Gives the told value that a shape is counted from; undefined where it is counted from the report's own day. */
export function toldBy(
  shape: TimeShape,
  { told, tense }: Pick<ToldReference, "told" | "tense">,
): string | undefined {
  switch (shape.kind) {
    case "within":
      return toldBy(shape.of, { tense, ...(told ? { told } : {}) });
    case "from-before":
      return isYearBack(shape) ? (monthsIn(told) ?? told?.date) : told?.date;
    case "same-period":
      return monthsIn(told) ?? told?.date;
    case "told-day":
      return datedBy(told, "month");
    case "told-weekday":
      return datedBy(told, "day");
    case "told":
      if ((shape.own && tense !== "past") || (shape.side && tense === "future")) return undefined;
      return toldUnit(shape, told);
    default:
      return undefined;
  }
}

function toldUnit({ unit }: ToldUnit, told: Told | undefined): string | undefined {
  const { stretch } = told ?? {};
  if (stretch && (unit === "week" || unit === "weekend") && isWeek(stretch)) return stretch;
  if (stretch && unit === "quarter" && monthsIn(told)) return stretch;
  return datedBy(told, unit);
}

/** Says whether a stretch is one of days within a week. */
function isWeek(stretch: string): boolean {
  const [from = "", to = ""] = stretch.split("/");
  return from.length === 10 && to.length === 10 && daysBetween(from, to) < 7;
}

const PRECISION: Readonly<Record<ToldUnit["unit"], 4 | 7 | 10>> = {
  day: 10,
  week: 10,
  weekend: 10,
  month: 7,
  quarter: 7,
  year: 4,
  decade: 4,
};

/** The date that was told, where it is as precise as a unit needs; also the year or month that a stretch lies in. */
function datedBy(told: Told | undefined, unit: ToldUnit["unit"]): string | undefined {
  const [from = "", to = ""] = told?.stretch?.split("/") ?? [];
  const around = from.slice(0, PRECISION[unit]);
  if (around.length === PRECISION[unit] && around.length < 10 && to.startsWith(around)) return around;
  const last = { 10: told?.day, 7: told?.month, 4: told?.date }[PRECISION[unit]];
  return last === "" ? undefined : last;
}

function monthsIn(told: Told | undefined): string | undefined {
  return /^\d{4}-\d\d\/\d{4}-\d\d$/.test(told?.stretch ?? "") ? told?.stretch : undefined;
}

function isYearBack({ count, unit }: Extract<TimeShape, { kind: "from-before" }>): boolean {
  return unit === "year" && count === -1;
}

/** Gives a narrative time its place; undefined where it would lie ahead of a report that tells of the past. */
export function toldValue(shape: ToldShape, at: ToldReference): string | undefined {
  const value = placed(shape, at, toldBy(shape, at) ?? at.day);
  // "Sixty years later, survivors remembered": it is not counted from here, since that lies ahead.
  return value !== undefined && at.tense !== "future" && value > at.day ? undefined : value;
}

function placed(shape: ToldShape, at: ToldReference, from: string): string | undefined {
  switch (shape.kind) {
    case "from-before":
      return from.includes("/") ? yearsOn(from, shape.count) : countedFrom(from, shape);
    case "same-period":
      return samePeriod(shape, from);
    case "told-day":
      return dayOfMonth(shape.day, from, at);
    case "told-weekday":
      return besideDay(from, shape);
    case "told":
      return besideUnit(shape, at, from);
  }
}

function yearsOn(stretch: string, count: number): string {
  return stretch.replace(/\d{4}(?=-)/g, (year) => String(Number(year) + count));
}

function samePeriod(
  { unit, year }: Extract<TimeShape, { kind: "same-period" }>,
  from: string,
): string | undefined {
  const back = (year ?? Number(from.slice(0, 4)) - 1) - Number(from.slice(0, 4));
  if (from.includes("/")) return yearsOn(from, back);
  const { month } = partsOfDay(from);
  const other = Number(from.slice(0, 4)) + back;
  if (from.length >= 7 && unit === "quarter") return quarterOf(other, month);
  return from.length === 7 || (from.length > 7 && unit === "month") ? isoMonth(other, month) : String(other);
}

function quarterOf(year: number, month: number): string {
  const first = Math.floor((month - 1) / 3) * 3 + 1;
  return `${isoMonth(year, first)}/${isoMonth(year, first + 2)}`;
}

/** "the 9th" of a month, or of the one before or after where it would lie on the wrong side of the report. */
function dayOfMonth(day: number, from: string, at: ToldReference): string | undefined {
  const { year, month } = partsOfDay(from);
  const value = isoDay(year, month, day);
  const ahead = value !== undefined && value > at.day;
  // Of a month that was told the day stands, unless it would lie ahead of what is told as past.
  const moved = at.tense === "future" ? Number(from === at.day && !ahead) : -Number(ahead);
  if (moved === 0) return value;
  const other = partsOfDay(`${isoMonth(year, month + moved)}-01`);
  return isoDay(other.year, other.month, day);
}

function besideDay(day: string, { weekday, side }: Extract<TimeShape, { kind: "told-weekday" }>): string {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  if (side === 0) return addDays(day, ahead);
  return side > 0 ? addDays(day, ahead || 7) : addDays(day, -((7 - ahead) % 7 || 7));
}

const SATURDAY = 6;

function besideUnit(shape: ToldUnit, at: ToldReference, from: string): string | undefined {
  const { unit, count, side, part, past } = shape;
  if (past && at.tense !== "past") return undefined;
  if (side && unit !== "day" && from === at.day)
    return unitAt({ kind: "unit", unit, shift: 0, side }, { day: at.day, tense: at.tense });
  const { year, month } = partsOfDay(from);
  const monday = addDays(from, 1 - weekdayOf(from) + 7 * count);
  switch (unit) {
    case "day":
      return addDays(from, count);
    case "week":
      return `${monday}/${addDays(monday, 6)}`;
    case "weekend":
      return `${addDays(monday, SATURDAY - 1)}/${addDays(monday, SATURDAY)}`;
    case "month":
      return monthOn(year, month + count, part);
    case "quarter":
      return quarterOf(year, month + 3 * count);
    case "year":
      return part ? partOfYear(year + count, part) : String(year + count);
    case "decade":
      return undefined;
  }
}

function monthOn(year: number, month: number, part: ToldUnit["part"]): string {
  const value = isoMonth(year, month);
  if (!part) return value;
  const at = partsOfDay(`${value}-01`);
  return partOfMonth(at.year, at.month, part);
}
