import type { HolidayDay } from "../../language/en/tables/holidays.ts";
import type { TimeUnit } from "../../language/en/tables/time-units.ts";
import type { Span } from "../../model/span.ts";
import type { TimeExpression, TimeType } from "../../model/time.ts";

/** Which one is meant of those that come again: the last, this one, the next. */
export type Shift = -1 | 0 | 1;

/** A part of a month, a season, a year or a decade. */
export type TimePart = "early" | "mid" | "late" | "start" | "end";

/** A unit that has a name in the calendar. */
export type CalendarUnit = "week" | "weekend" | "month" | "quarter" | "year" | "decade";

/** What the words of a time expression say, before an anchor gives them a place in the calendar. */
export type TimeShape =
  /** Given in full by the words: a day with its year, a length, a repetition. */
  | { readonly kind: "given"; readonly type: TimeType; readonly value: string }
  | {
      readonly kind: "day";
      readonly month: number;
      readonly day: number;
      readonly weekday?: number;
      readonly until?: number;
    }
  | { readonly kind: "month"; readonly month: number; readonly part?: TimePart; readonly shift?: Shift }
  | { readonly kind: "weekday"; readonly weekday: number; readonly shift?: Shift; readonly week?: Shift }
  | { readonly kind: "season"; readonly number: number; readonly month: number; readonly shift?: Shift }
  | {
      readonly kind: "holiday";
      readonly falls: HolidayDay;
      readonly year?: number;
      readonly beside?: Beside;
      readonly shift?: Shift;
    }
  /** The nth weekday of a month: "the first Tuesday in November". */
  | {
      readonly kind: "nth-weekday";
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
      readonly year?: number;
    }
  /** Days from the anchor: yesterday -1. */
  | { readonly kind: "near-day"; readonly days: number }
  /** "this week", "earlier this year", "the end of last month". */
  | {
      readonly kind: "unit";
      readonly unit: CalendarUnit;
      readonly shift: Shift;
      readonly side?: "earlier" | "later";
      readonly part?: TimePart;
    }
  | { readonly kind: "quarter"; readonly quarter: number; readonly shift?: Shift }
  /** "three days ago", "in two weeks". */
  | { readonly kind: "ago"; readonly count: number; readonly unit: TimeUnit }
  /** "the past three months". */
  | { readonly kind: "stretch"; readonly count: number; readonly unit: TimeUnit; readonly side: -1 | 1 }
  /** Counted from the time that the report speaks of just before: "a day after", "two weeks later". */
  | {
      readonly kind: "from-before";
      readonly count: number;
      readonly unit: TimeUnit;
      /** Only as precise as its unit: "that year". */
      readonly told?: true;
    };

/** A day named by its place beside another: the Wednesday after, the day before. */
export interface Beside {
  readonly side: -1 | 1;
  /** ISO 8601 number of the weekday; absent for "the day after". */
  readonly weekday?: number;
}

/** Whether the clause around a time speaks of what was or of what will be. */
export type Tense = "past" | "future" | "open";

/** A time expression as its paragraph has it; offsets count from the paragraph's start. */
export interface TimeMention extends Span {
  readonly rule: string;
  readonly shape: TimeShape;
  readonly tense: Tense;
  readonly relation?: NonNullable<TimeExpression["relation"]>;
}
