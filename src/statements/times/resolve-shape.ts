import { addDays, daysBetween, isoDay, isoMonth, partsOfDay, weekdayOf } from "../../model/days.ts";
import type { TimeType } from "../../model/time.ts";
import { holidayIn, nthWeekday } from "./holiday-days.ts";
import { partOfMonth } from "./parts.ts";
import { countedFrom, stretchAt } from "./resolve-count.ts";
import { type Told, toldValue } from "./resolve-told.ts";
import { quarterAt, unitAt } from "./resolve-unit.ts";
import { withinValue } from "./resolve-within.ts";
import type { Tense, TimeShape } from "./time-shape.ts";

/** From where a time is counted: the day on which the report speaks, and the time that it told last. */
export interface Reference {
  readonly day: string;
  readonly tense: Tense;
  /** What the report named before. */
  readonly told?: Told;
}

/** A calendar value with its type. */
export interface PlacedTime {
  readonly type: TimeType;
  readonly value: string;
}

/** Gives a time expression its place in the calendar; undefined where the calendar has no such day. */
export function resolveShape(shape: TimeShape, reference: Reference): PlacedTime | undefined {
  const value = calendarValue(shape, reference);
  if (value === undefined) return undefined;
  if (shape.kind === "given") return { type: shape.type, value };
  if (value.startsWith("P")) return { type: "duration", value };
  return { type: value.includes("/") ? "interval" : "date", value };
}

function calendarValue(shape: TimeShape, at: Reference): string | undefined {
  switch (shape.kind) {
    case "given":
      return shape.value;
    case "day":
      return dayValue(shape, at);
    case "month":
      return monthValue(shape, at);
    case "weekday":
      return weekdayValue(shape, at);
    case "season":
      return shape.bare && at.tense === "open" ? undefined : seasonValue(shape, at);
    case "holiday":
      return holidayValue(shape, at);
    case "nth-weekday":
      return shape.year
        ? nthWeekday(shape.year, shape.month, shape)
        : nearestYear(at, (year) => nthWeekday(year, shape.month, shape));
    case "near-day":
      return addDays(at.day, shape.days);
    case "months":
      return monthsValue(shape, at);
    case "ended":
      return endedValue(shape, at);
    case "due":
      return at.tense === "future" ? countedFrom(at.day, shape) : shape.length;
    case "night":
      return at.tense === "future" ? `${at.day}/${addDays(at.day, 1)}` : `${addDays(at.day, -1)}/${at.day}`;
    case "unit":
      return notAhead(unitAt(shape, at), { shape, at }) ?? unitAt({ ...shape, shift: -1 }, at);
    case "quarter":
      return quarterAt(shape, at);
    case "ago":
      return countedFrom(at.day, shape);
    case "stretch":
      return stretchAt(at.day, shape);
    case "from-before":
    case "told":
    case "told-day":
    case "told-weekday":
    case "same-period":
      return toldValue(shape, at);
    case "within":
      return partValue(shape, at);
  }
}

/** Gives a value unless it is of "the year" or "the week", told as past, and lies ahead. */
function notAhead(
  value: string | undefined,
  { shape, at }: { readonly shape: TimeShape; readonly at: Reference },
): string | undefined {
  if (shape.kind !== "unit" || !shape.open || at.tense !== "past") return value;
  const [first = ""] = value?.split("/") ?? [];
  return first > at.day.slice(0, first.length) ? undefined : value;
}

function partValue({ of, taken }: Extract<TimeShape, { kind: "within" }>, at: Reference): string | undefined {
  const value = withinValue(taken, calendarValue(of, at));
  if (of.kind !== "unit" || value === undefined) return value;
  return notAhead(value, { shape: of, at }) ?? withinValue(taken, unitAt({ ...of, shift: -1 }, at));
}

/** A day told without its year is rarely so far off; the tense was misread where the other side is near. */
const FAR = 300;
const NEAR = 45;
/** News tells of the past: where no verb tells, the day ahead must be this many times nearer. */
const OPEN_LEANS = 2;

/** Takes the year in which a day lies on the side of its tense, or the nearest where the tense is open. */
function nearestYear(
  { day, tense }: Reference,
  dayIn: (year: number) => string | undefined,
): string | undefined {
  const { year } = partsOfDay(day);
  let past: string | undefined;
  let future: string | undefined;
  for (let one = year - 1; one <= year + 1; one++) {
    const found = dayIn(one);
    if (found === undefined) continue;
    if (found <= day && (past === undefined || found > past)) past = found;
    if (found >= day && (future === undefined || found < future)) future = found;
  }
  if (past === undefined || future === undefined) return past ?? future;
  const [back, on] = [daysBetween(past, day), daysBetween(day, future)];
  if (tense === "open") return on * OPEN_LEANS < back ? future : past;
  if (tense === "past") return back > FAR && on < NEAR ? future : past;
  return on > FAR && back < NEAR ? past : future;
}

/** A weekday must agree with its date; years so near are tried. */
const YEARS_TRIED = 3;

function dayValue(
  { month, day, weekday, until }: Extract<TimeShape, { kind: "day" }>,
  at: Reference,
): string | undefined {
  const found =
    (weekday ? agreeingDay({ month, day, weekday }, at.day) : undefined) ??
    nearestYear(at, (year) => isoDay(year, month, day));
  if (found === undefined || until === undefined) return found;
  const last = isoDay(partsOfDay(found).year, month, until);
  return last ? `${found}/${last}` : undefined;
}

/** Gives the nearest day that has this date and this weekday. */
function agreeingDay(
  { month, day, weekday }: { readonly month: number; readonly day: number; readonly weekday: number },
  anchor: string,
): string | undefined {
  const { year } = partsOfDay(anchor);
  const days: string[] = [];
  for (let one = year - YEARS_TRIED; one <= year + YEARS_TRIED; one++) {
    const date = isoDay(one, month, day);
    if (date && weekdayOf(date) === weekday) days.push(date);
  }
  return days.sort((a, b) => Math.abs(daysBetween(a, anchor)) - Math.abs(daysBetween(b, anchor)))[0];
}

function monthValue({ month, part, shift }: Extract<TimeShape, { kind: "month" }>, at: Reference): string {
  const now = partsOfDay(at.day);
  let { year } = now;
  const ahead = at.tense === "future" && shift !== -1;
  if (shift === -1) year -= month >= now.month ? 1 : 0;
  else if (shift === 1) year += month <= now.month ? 1 : 0;
  else if (shift === undefined && ahead) year += month < now.month ? 1 : 0;
  else if (shift === undefined) year -= month > now.month ? 1 : 0;
  return part ? partOfMonth(year, month, part) : isoMonth(year, month);
}

function monthsValue({ first, last }: Extract<TimeShape, { kind: "months" }>, at: Reference): string {
  const until = monthValue({ kind: "month", month: last }, at);
  const year = Number(until.slice(0, 4)) - (first > last ? 1 : 0);
  return `${isoMonth(year, first)}/${until}`;
}

function endedValue({ months, month, year }: Extract<TimeShape, { kind: "ended" }>, at: Reference): string {
  const last = year ? isoMonth(year, month) : monthValue({ kind: "month", month }, at);
  const first = isoMonth(Number(last.slice(0, 4)), month + 1 - months);
  return first === last ? last : `${first}/${last}`;
}

function weekdayValue(
  { weekday, shift, week, weeks }: Extract<TimeShape, { kind: "weekday" }>,
  { day, tense }: Reference,
): string {
  if (weeks !== undefined) {
    const next = weekdayValue({ kind: "weekday", weekday }, { day, tense: weeks < 0 ? "past" : "future" });
    return addDays(next, 7 * weeks);
  }
  const today = weekdayOf(day);
  const back = (today - weekday + 7) % 7;
  const on = (weekday - today + 7) % 7;
  if (week !== undefined) return addDays(day, weekday - today + 7 * week);
  if (shift === -1) return addDays(day, back === 0 ? -7 : -back);
  if (shift === 1) return addDays(day, weekday - today + 7);
  const ahead = tense === "future" || (shift === 0 && tense === "open");
  return ahead ? addDays(day, on) : addDays(day, -back);
}

const MONTHS_OF_SEASON = 3;

function seasonValue(
  { number, month, shift }: Extract<TimeShape, { kind: "season" }>,
  at: Reference,
): string {
  const { year } = partsOfDay(at.day);
  const starts = [year - 2, year - 1, year, year + 1].map((one) => ({
    year: one,
    from: `${isoMonth(one, month)}-01`,
  }));
  const over = (one: { year: number }): string => `${isoMonth(one.year, month + MONTHS_OF_SEASON)}-01`;
  const begun = starts.filter((one) => one.from <= at.day);
  const current = begun.find((one) => at.day < over(one));
  const next = starts.find((one) => one.from > at.day);
  const last = begun.filter((one) => over(one) <= at.day).at(-1);
  const meant = shift === -1 ? last : shift === 1 ? next : (current ?? (at.tense === "past" ? last : next));
  return `${meant?.year ?? year}-${number}`;
}

function holidayValue(
  { falls, year, beside, shift }: Extract<TimeShape, { kind: "holiday" }>,
  at: Reference,
): string | undefined {
  const dayIn = (one: number): string => {
    const holiday = holidayIn(one, falls);
    if (!beside) return holiday;
    const { side, weekday } = beside;
    if (weekday === undefined) return addDays(holiday, side);
    const away = ((weekday - weekdayOf(holiday)) * side + 7) % 7;
    return addDays(holiday, side * (away === 0 ? 7 : away));
  };
  if (year !== undefined) return dayIn(year);
  const tense = shift === -1 ? "past" : shift === 1 ? "future" : at.tense;
  return nearestYear({ ...at, tense }, dayIn);
}
