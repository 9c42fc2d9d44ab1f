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
  | {
      readonly kind: "weekday";
      readonly weekday: number;
      readonly shift?: Shift;
      readonly week?: Shift;
      /** "a week from Tuesday" 1, "a week ago Tuesday" -1. */
      readonly weeks?: number;
    }
  | {
      readonly kind: "season";
      readonly number: number;
      readonly month: number;
      readonly shift?: Shift;
      /** "in the summer": any summer, unless the clause tells of what was or will be. */
      readonly bare?: true;
    }
  /** "the 9th": of the month told before. */
  | { readonly kind: "told-day"; readonly day: number }
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
  /** "January-March": months of one year, or of two where the last comes first. */
  | { readonly kind: "months"; readonly first: number; readonly last: number }
  /** "the three months ended March 31": so many months to a month. */
  | { readonly kind: "ended"; readonly months: number; readonly month: number; readonly year?: number }
  /** "in two weeks": a day where the clause looks ahead, otherwise a length. */
  | { readonly kind: "due"; readonly count: number; readonly unit: TimeUnit; readonly length: string }
  /** The night between two days: "overnight". */
  | { readonly kind: "night" }
  /** "this week", "earlier this year", "the end of last month". */
  | {
      readonly kind: "unit";
      readonly unit: CalendarUnit;
      readonly shift: Shift | -2;
      readonly side?: "earlier" | "later";
      readonly part?: TimePart;
      /** "the year": in January it may be the one that has just ended. */
      readonly open?: true;
    }
  | { readonly kind: "quarter"; readonly quarter: number; readonly shift?: Shift }
  /** "three days ago", "in two weeks". */
  | { readonly kind: "ago"; readonly count: number; readonly unit: TimeUnit }
  /** "the past three months". */
  | { readonly kind: "stretch"; readonly count: number; readonly unit: TimeUnit; readonly side: -1 | 1 }
  /** Counted from the time that the report speaks of just before: "a day after", "two weeks later". */
  | { readonly kind: "from-before"; readonly count: number; readonly unit: TimeUnit }
  /** A day, week, month or year beside the one that the report speaks of just before: "that week", "the previous month". */
  | ToldUnit
  /** "the following Tuesday" 1, "that Tuesday" 0, "the previous Tuesday" -1, counted from the day told before. */
  | { readonly kind: "told-weekday"; readonly weekday: number; readonly side: Shift }
  /** The same stretch of another year: "the same quarter last year", of the year that is given or the one before. */
  | { readonly kind: "same-period"; readonly unit?: TimeUnit; readonly year?: number }
  /** A part of a longer time: "May last year", "the first three months of 2031". */
  | { readonly kind: "within"; readonly of: TimeShape; readonly taken: Taken };

/** A unit of the calendar by its place beside the one told before. */
export interface ToldUnit {
  readonly kind: "told";
  readonly unit: CalendarUnit | "day";
  readonly count: number;
  /** "later in the month" looks ahead where its clause does. */
  readonly side?: "earlier" | "later";
  readonly part?: TimePart;
  /** "for the year": the report's own, unless its clause tells of what was. */
  readonly own?: true;
  /** Only in a clause that tells of what was: "the next year" is the coming one otherwise. */
  readonly past?: true;
}

/** What is taken of a longer time: a month of a year, or some units counted from its start, or from its end where `nth` is -1. */
export type Taken =
  | { readonly season: number }
  | { readonly month: number; readonly part?: TimePart }
  | { readonly unit: TakenUnit; readonly count: number; readonly nth: number };

/** The units that a year or a month is cut into. */
export type TakenUnit = "day" | "week" | "weekend" | "month" | "quarter" | "half";

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
