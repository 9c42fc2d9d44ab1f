import { timesIn } from "../../model/period.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import { likeness } from "../likeness.ts";
import { numberWords, type Quantity, quantitiesOf } from "./quantity.ts";
import { findingOf, pairsOf, sameMatter, standNear } from "./relation.ts";
import { isGeneral, isTrend, toldWords } from "./trends.ts";

const YEAR = /^\d{4}/;
/** Share of the words of the trend's measure that rate and total must have. */
const SAME = 0.5;
/** Rate and total must lie so far apart that neither's rounding makes the way. */
const APART = 1.1;

/** Asks whether a rate of now, beside the total of an earlier year, goes the way that a trend near it tells. */
export const trendAndRate: Check = {
  name: "trend-and-rate",
  run: (coverage: Coverage): Found[] => {
    const quantities = quantitiesOf(coverage);
    const totals = quantities.filter(isYearly);
    return pairsOf(quantities, isYearlyTrend, isRate).flatMap(([trend, rate]) => {
      if (!isOf(trend, rate)) return [];
      const total = totals.find((one) => isOf(trend, one) && isBefore(one, trend) && sameMatter(rate, one));
      return (total && compare(trend, rate, total)) ?? [];
    });
  },
};

function isYearlyTrend(one: Quantity): boolean {
  return isTrend(one) && one.figure.direction !== "same" && YEAR.test(one.period ?? "") && !isGeneral(one);
}

function isRate({ figure, point }: Quantity): boolean {
  return figure.per !== undefined && point !== undefined && figure.unit !== "percent";
}

function isYearly({ figure, point, period }: Quantity): boolean {
  return (
    figure.kind === "count" && figure.per === undefined && point !== undefined && /^\d{4}$/.test(period ?? "")
  );
}

function isOf(trend: Quantity, other: Quantity): boolean {
  return standNear(trend, other) && likeness(trend.stems, other.stems) >= SAME;
}

/** The total is of a year before the trend's. */
function isBefore({ period: before = "" }: Quantity, { period: after = "" }: Quantity): boolean {
  return Number(before.slice(0, 4)) < Number(after.slice(0, 4));
}

function compare(trend: Quantity, rate: Quantity, total: Quantity): Found | undefined {
  const year = total.period ?? "";
  const times = timesIn(rate.figure.per ?? "", year);
  if (times === undefined || times < 2) return undefined;
  const [now, before] = [(rate.point ?? 0) * Math.round(times), total.point ?? 0];
  const way = now > APART * before ? "up" : before > APART * now ? "down" : undefined;
  // What is expected may still come about: a rate that goes the other way contradicts nothing.
  if (way !== trend.figure.direction) return undefined;
  const arithmetic = `${toldWords(trend)}; ${numberWords(rate.point ?? 0)} × ${Math.round(times)} = ${numberWords(now)} a year, after ${numberWords(before)} in ${year}: ${way}`;
  const text = "A rate beside the total of an earlier year goes the way that a trend tells.";
  return findingOf("agrees", [trend, rate, total], { text, arithmetic });
}
