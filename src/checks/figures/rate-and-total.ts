import { DURATION_WORDS } from "../../language/en/tables/duration-words.ts";
import { durationInDays, lengthInDays, periodsMeet, timesIn } from "../../model/period.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import { numberWords, type Quantity, quantitiesOf } from "./quantity.ts";
import { belongTogether, findingOf, pairsOf, standNear } from "./relation.ts";

/** A rate so coarse that its rounding moves the product by more than this share says nothing of the total. */
const COARSE = 0.1;
/** An average that misses its total by more than this share of it contradicts it. */
const APART = 0.1;
/** With fewer repetitions there is nothing to multiply. */
const FEWEST_TIMES = 2;
/** Only a mean must give the total; a peak need not. */
const AVERAGE = /\b(?:average[sd]?|averaging|mean)\b/i;

/** Asks whether a rate, times the length of the period, gives the total that is stated for the period. */
export const rateAndTotal: Check = {
  name: "rate-and-total",
  run: (coverage: Coverage): Found[] =>
    pairsOf(quantitiesOf(coverage), isRate, isTotal).flatMap(([rate, total]) => compare(rate, total) ?? []),
};

function isRate({ figure, point }: Quantity): boolean {
  return figure.per !== undefined && point !== undefined && figure.unit !== "percent";
}

function isTotal({ figure, point, period }: Quantity): boolean {
  const real = figure.kind === "count" || figure.kind === "money" || figure.kind === "measure";
  return real && figure.per === undefined && point !== undefined && period !== undefined;
}

function compare(rate: Quantity, total: Quantity): Found | undefined {
  const { per = "" } = rate.figure;
  const { period = "", point: whole = 0 } = total;
  const times = timesIn(per, period);
  if (times === undefined || times < FEWEST_TIMES || whole <= 0) return undefined;
  if (rate.period !== undefined && !isWithin(rate.period, period)) return undefined;
  if (!belongTogether(rate, total)) return undefined;
  const product = (rate.point ?? 0) * times;
  const margin = rate.slack * times + total.slack;
  if (Math.abs(product - whole) <= margin && margin <= COARSE * whole)
    return findingOf("adds-up", [rate, total], {
      text: "A rate and a total agree.",
      arithmetic: sumOf(rate, times, product, whole),
    });
  const mean = AVERAGE.test(rate.figure.context.exact) && standNear(rate, total);
  if (!mean || Math.abs(product - whole) <= margin + APART * whole) return undefined;
  return findingOf("does-not-add-up", [rate, total], {
    text: "An average and the total for its period do not fit together.",
    arithmetic: sumOf(rate, times, product, whole),
  });
}

/** A rate of a year says nothing of one of its months. */
function isWithin(ofRate: string, ofTotal: string): boolean {
  const [a, b] = [lengthInDays(ofRate), lengthInDays(ofTotal)];
  return a !== undefined && b !== undefined && a <= b && periodsMeet(ofRate, ofTotal);
}

function sumOf({ figure, point = 0 }: Quantity, times: number, product: number, whole: number): string {
  const unit = DURATION_WORDS.get(figure.per ?? "")?.many ?? `times ${figure.per}`;
  const parts = `${numberWords(point)} × ${numberWords(Math.round(times))} ${unit} = ${numberWords(product)}`;
  return `${parts}; stated: ${numberWords(whole)}`;
}

/** Tells how many times longer one duration is than another: 12 for a year and a month. */
export function durationRatio(longer: string, shorter: string): number | undefined {
  const [a, b] = [durationInDays(longer), durationInDays(shorter)];
  return a === undefined || b === undefined || b === 0 ? undefined : a / b;
}
