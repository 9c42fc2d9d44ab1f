import type { Citation } from "./citation.ts";

/**
 * What a figure is. `vague` has no number of its own ("hundreds if not thousands", "few ferries"); a `change` without a
 * number is a trend ("exports fell"), a `share` without one a part in words ("a large part of the arrivals").
 */
export type FigureKind =
  | "count"
  | "money"
  | "percentage"
  | "share"
  | "change"
  | "rate"
  | "ratio"
  | "rank"
  | "measure"
  | "vague";

/** A number with its bounds; empty where words alone tell of a trend, a part or an amount. A "nearly" figure has `point` and `max`, "over" has `minExclusive`, "at least" has `min`. */
export interface FigureValue {
  readonly point?: number;
  readonly min?: number;
  readonly max?: number;
  readonly minExclusive?: number;
  readonly maxExclusive?: number;
}

/** How a report gives a figure, where it does not give it as a fact. */
export type FigureModality =
  | "asked"
  | "proposed"
  | "expected"
  | "scheduled"
  | "possible"
  | "counterfactual"
  | "denied";

/** What a change or a share is counted from. */
export interface FigureBase {
  /** The base's own number, where the report gives it in the same sentence. */
  readonly value?: number;
  /** ISO 8601 period of the base: `2022-11`. */
  readonly period?: string;
  /** The words for the base: "from November 2022", "of December's tally". */
  readonly citation: Citation;
}

/** A quantity that a report states (schema.org Observation). */
export interface Figure {
  readonly id: string;
  readonly report: string;
  /** The quantity with its bound and unit: "more than 6,000 people". */
  readonly citation: Citation;
  /** The sentence or clause that the figure stands in. */
  readonly context: Citation;
  readonly kind: FigureKind;
  readonly value: FigureValue;
  /** Singular: "person", "USD", "percent", "flight", "km". */
  readonly unit: string;
  /** What is measured, in the report's words without the number: "passengers of the Holm ferry". */
  readonly measure: string;
  /** Who or what is counted, where the measure names it: "Chinese". */
  readonly population?: string;
  /** Where, as stated in the same sentence. */
  readonly place?: string;
  /** When, as stated in the same sentence; ISO 8601 or EDTF. */
  readonly period?: string;
  readonly periodCitation?: Citation;
  /** When, as worked out from elsewhere, with the reason. */
  readonly impliedPeriod?: { readonly value: string; readonly because: string };
  /** ISO 8601 duration of a rate: `P1D` for "a day". */
  readonly per?: string;
  /** The words that bound or hedge the number: "nearly", "more than". */
  readonly modifier?: string;
  readonly modality?: FigureModality;
  readonly base?: FigureBase;
  readonly direction?: "up" | "down" | "same";
  /** Who the report says gives the figure. */
  readonly attributedTo?: { readonly name: string; readonly named: boolean; readonly quotation: string };
}
