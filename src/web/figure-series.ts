import type { Figure } from "../model/figure.ts";
import { amountWords, figureWords, mainNumber, unitWords } from "./figure-words.ts";
import type { LedgerRow } from "./ledger-rows.ts";
import { measureKey, periodOf } from "./ledgers.ts";
import { shorten } from "./words.ts";

/** One value of a series, as it is drawn and as it is read. */
export interface SeriesValue {
  readonly row: LedgerRow<Figure>;
  readonly period: string;
  readonly implied: boolean;
  /** The number with its bound, without the unit. */
  readonly amount: string;
  readonly words: string;
  /** Share of the largest number that the bar fills, 0 to 1. */
  readonly share: number;
  /** Share up to which a range goes on from there. */
  readonly upTo?: number;
  /** Where the number is only a bound, the side on which the value lies. */
  readonly open?: "above" | "below";
}

/** One measure over time. */
export interface FigureSeries {
  readonly measure: string;
  /** Unit and rate of all its values; empty where the measure says them. */
  readonly unit: string;
  readonly values: readonly SeriesValue[];
}

/** Series beyond these, the shortest ones, are left to the table. */
const MOST_SERIES = 12;
const FEWEST_PERIODS = 2;
/** More bars than these do not fit a small drawing. */
const MOST_VALUES = 24;

/**
 * Finds the measures that have values for at least two periods, those with the most values first. One value that is
 * told of two periods is no course of anything.
 */
export function findSeries(rows: readonly LedgerRow<Figure>[]): FigureSeries[] {
  const families = new Map<string, LedgerRow<Figure>[]>();
  for (const row of rows.filter(({ head }) => isDrawn(head))) {
    const key = measureKey(row.head);
    const family = families.get(key);
    if (family) family.push(row);
    else families.set(key, [row]);
  }
  return [...families.values()]
    .filter(
      (family) =>
        new Set(family.map(({ head }) => periodOf(head)!.words)).size >= FEWEST_PERIODS &&
        new Set(family.map(({ head }) => mainNumber(head.value))).size > 1,
    )
    .sort((a, b) => b.length - a.length)
    .slice(0, MOST_SERIES)
    .map((family) => seriesOf(family.slice(0, MOST_VALUES)));
}

/** Changes and ranks are no amounts, and what a report denies is no value. */
function isDrawn(figure: Figure): boolean {
  const number = mainNumber(figure.value);
  if (number === undefined || number < 0 || figure.measure === "" || !periodOf(figure)) return false;
  if (figure.kind === "change" || figure.kind === "rank" || figure.kind === "vague") return false;
  return figure.modality !== "denied" && figure.modality !== "counterfactual";
}

function seriesOf(family: readonly LedgerRow<Figure>[]): FigureSeries {
  const largest = Math.max(...family.map(({ head }) => mostOf(head)), Number.MIN_VALUE);
  const { measure, population, place } = family[0]!.head;
  const further = [population, place].flatMap((part) => (part && !measure.includes(part) ? part : []));
  return {
    measure: [measure, ...further].join(", "),
    unit: unitWords(family[0]!.head),
    values: family.map((row) => drawnValue(row, largest)),
  };
}

function drawnValue(row: LedgerRow<Figure>, largest: number): SeriesValue {
  const { value, modality } = row.head;
  const least = value.min ?? value.minExclusive;
  const most = value.max ?? value.maxExclusive;
  const from = value.point === undefined ? (least ?? most ?? 0) : value.point;
  const isRange = value.point === undefined && least !== undefined && most !== undefined && most > least;
  const hedge = modality === undefined ? "" : `, ${modality}`;
  const open = boundOf(value.point !== undefined, least, most);
  return {
    row,
    period: shorten(periodOf(row.head)!.shortWords, 30),
    implied: row.head.period === undefined,
    amount: `${amountWords(row.head)}${hedge}`,
    words: `${figureWords(row.head)}${hedge}`,
    share: from / largest,
    ...(isRange ? { upTo: most / largest } : {}),
    ...(open ? { open } : {}),
  };
}

function boundOf(
  hasPoint: boolean,
  least: number | undefined,
  most: number | undefined,
): SeriesValue["open"] | undefined {
  if (hasPoint || (least === undefined) === (most === undefined)) return undefined;
  return least === undefined ? "below" : "above";
}

function mostOf({ value }: Figure): number {
  return Math.max(mainNumber(value) ?? 0, value.max ?? 0, value.maxExclusive ?? 0);
}
