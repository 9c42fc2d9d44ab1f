import { DURATION_WORDS } from "../../language/en/tables/duration-words.ts";
import { timesIn } from "../../model/period.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import { numberWords, type Quantity, quantitiesOf } from "./quantity.ts";
import { durationRatio } from "./rate-and-total.ts";
import { findingOf, pairsOf, sameMatter } from "./relation.ts";

/** A rate and a total that lie closer than this factor are compared as a sum, not told apart. */
const APART = 1.5;

/**
 * Asks which figures of one thing must not be compared as they stand: rates by different units of time, and a rate
 * against a total for another time. What they come to on one footing is shown.
 */
export const ratesApart: Check = {
  name: "rates-apart",
  run: (coverage: Coverage): Found[] => {
    const quantities = quantitiesOf(coverage);
    return [
      ...pairsOf(quantities, isRate, isRate).flatMap(([one, other]) => compareRates(one, other) ?? []),
      ...pairsOf(quantities, isRate, isYearly).flatMap(([rate, total]) => compareTotal(rate, total) ?? []),
    ];
  },
};

function isRate({ figure, point }: Quantity): boolean {
  return figure.per !== undefined && point !== undefined && figure.unit !== "percent";
}

/** A total for a year or so, which a rate may be held against by mistake. */
function isYearly({ figure, point, period }: Quantity): boolean {
  return (
    figure.kind === "count" && figure.per === undefined && point !== undefined && /^\d{4}$/.test(period ?? "")
  );
}

function compareRates(one: Quantity, other: Quantity): Found | undefined {
  const ratio = durationRatio(other.figure.per ?? "", one.figure.per ?? "");
  if (ratio === undefined || ratio <= 1 || !sameMatter(one, other)) return undefined;
  const times = Math.round(ratio);
  const product = (one.point ?? 0) * times;
  const arithmetic = `${numberWords(one.point ?? 0)} × ${times} = ${numberWords(product)} a ${unitOf(other)}, beside ${numberWords(other.point ?? 0)} a ${unitOf(other)}`;
  const text = `One rate is by the ${unitOf(one)}, the other by the ${unitOf(other)}: they are not to be compared as they stand.`;
  return findingOf("different-measure", [one, other], { text, arithmetic });
}

function compareTotal(rate: Quantity, total: Quantity): Found | undefined {
  const { per = "" } = rate.figure;
  const year = total.period ?? "";
  const times = timesIn(per, year);
  if (times === undefined || times < 2 || !sameMatter(rate, total)) return undefined;
  // A rate for the same year is a sum and looked at as one.
  if (rate.period === year) return undefined;
  const product = (rate.point ?? 0) * Math.round(times);
  const whole = total.point ?? 0;
  if (Math.max(product, whole) < APART * Math.min(product, whole)) return undefined;
  const arithmetic = `${numberWords(rate.point ?? 0)} × ${Math.round(times)} = ${numberWords(product)} a year, beside ${numberWords(whole)} in ${year}`;
  const text = `One is a rate by the ${unitOf(rate)}, the other a total for ${year}: they are not to be compared as they stand.`;
  return findingOf("different-measure", [rate, total], { text, arithmetic });
}

function unitOf({ figure }: Quantity): string {
  return DURATION_WORDS.get(figure.per ?? "")?.one ?? figure.per ?? "";
}
