import type { Citation } from "./citation.ts";

/** What a time expression gives: a day, month or year; a stretch between two; a length; a repetition (TIMEX3). */
export type TimeType = "date" | "interval" | "duration" | "set";

/** From what a report's day of speaking was found, the strongest first. */
export type AnchorBasis =
  | "words"
  | "told"
  | "dateline"
  | "stated-date"
  | "caption"
  | "published"
  | "derivation"
  | "weekday"
  | "clues"
  | "story"
  | "none";

/** The day or stretch from which an expression is counted, with the reason. */
export interface TimeAnchor {
  /** ISO 8601 date, or an EDTF interval where nothing decides a day (`2023-12-30/2024-01-31`); empty where nothing is known. */
  readonly value: string;
  readonly basis: AnchorBasis;
  /** A sentence that a reader can check. */
  readonly because: string;
  /** The words that the anchor was read from. */
  readonly citation?: Citation;
}

/** A dated expression of a report, worked out as a calendar value. */
export interface TimeExpression {
  readonly id: string;
  readonly report: string;
  readonly citation: Citation;
  readonly type: TimeType;
  /**
   * ISO 8601 or EDTF: `2023-12-27`, `2023-12`, `2023`, `2023-12-18/2023-12-22` (inclusive ends, `..` open),
   * `[2023-12-29..2024-01-05]` for one of these days where the anchor leaves them open, `2023-22` for a season,
   * a length `P3Y`, `PXD` for some days, a repetition by its period `P1M`.
   */
  readonly value: string;
  /** How the value was found; where the words give it in full, the anchor's basis is `words`. */
  readonly anchor: TimeAnchor;
  /** Words of direction or bound beside the date: `through`, `by`, `since`, `until`, `before`, `after`. */
  readonly relation?: "through" | "by" | "since" | "until" | "before" | "after" | "from";
}
