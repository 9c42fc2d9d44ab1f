import { monthNumber } from "../../language/en/calendar.ts";
import { MONTH_IN_FULL, YEAR } from "../../language/en/time-patterns.ts";
import { isoMonth } from "../../model/days.ts";
import type { TimeHit } from "./time-rule.ts";
import type { CalendarUnit, TimeShape } from "./time-shape.ts";

/** "last year", "that year", "the following year": a year by a word. */
export const YEAR_BY_WORD =
  "(?<whole>last|this|next|that(?: same)?|the (?:same|following|previous|current)) (?<wholeUnit>year)";

/** A longer time of which a part is named: "of 2031", "of last year", "of May", "of the month". */
export const WHOLE: string = `(?:(?<wholeYear>${YEAR})|(?<whole>last|this|next|that(?: same)?|the(?: same| following| previous| current)?) (?<wholeUnit>year|month)|(?<wholeMonth>${MONTH_IN_FULL})(?:,? (?<year>${YEAR}))?)(?![\\p{L}\\d’'-])`;

/** Where a year or a month lies beside the report's own. */
const NEAR: Readonly<Record<string, -1 | 0 | 1>> = { last: -1, this: 0, next: 1, the: 0, "the current": 0 };
/** Where it lies beside the one told before. */
const TOLD: Readonly<Record<string, number>> = {
  that: 0,
  "that same": 0,
  "the same": 0,
  "the following": 1,
  "the previous": -1,
};

/** Gives the longer time that the groups of `WHOLE` or `YEAR_BY_WORD` name. */
export function wholeOf(groups: TimeHit["groups"]): TimeShape | undefined {
  if (groups.wholeYear) return { kind: "given", type: "date", value: groups.wholeYear };
  const month = monthNumber(groups.wholeMonth ?? "");
  if (month !== undefined)
    return groups.year
      ? { kind: "given", type: "date", value: isoMonth(Number(groups.year), month) }
      : { kind: "month", month };
  const unit = groups.wholeUnit as Extract<CalendarUnit, "year" | "month">;
  const which = groups.whole?.toLowerCase() ?? "";
  const [near, count] = [NEAR[which], TOLD[which]];
  if (near !== undefined)
    return { kind: "unit", unit, shift: near, ...(which === "the" ? { open: true } : {}) };
  return count === undefined ? undefined : { kind: "told", unit, count };
}
