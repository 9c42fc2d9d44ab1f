import { periodsMeet } from "../../model/period.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import { likeness } from "../likeness.ts";
import { type Quantity, quantitiesOf } from "./quantity.ts";
import { findingOf, pairsOf } from "./relation.ts";
import { isGeneral, isTrend, toldWords } from "./trends.ts";

/** What joins a trend to the number that shows it: "soaring numbers in May, with landings above 900 a day". */
const JOINT = /^[^.;:]{0,40}(?:,\s+(?:with|to|reaching|hitting|topping)\s|:\s)[^.;:]{0,40}$/;
/** Share of the words of a trend's measure that the number's measure must have, where the trend names a measure. */
const SAME = 0.5;

/** Asks which number of the same sentence and time shows a trend that is told without one. */
export const trendWithNumber: Check = {
  name: "trend-with-number",
  run: (coverage: Coverage): Found[] =>
    pairsOf(quantitiesOf(coverage), isTrend, isAmount)
      .filter(([trend, number]) => isShownBy(trend, number))
      .map(([trend, number]) =>
        findingOf("agrees", [trend, number], {
          text: "A trend and the number that its sentence shows it by speak of the same time.",
          arithmetic: `${toldWords(trend)} beside ${toldWords(number)}`,
        }),
      ),
};

function isAmount({ figure, point }: Quantity): boolean {
  const { kind } = figure;
  return (
    point !== undefined && (kind === "count" || kind === "rate" || kind === "money" || kind === "measure")
  );
}

function isShownBy(trend: Quantity, number: Quantity): boolean {
  const [a, b] = [trend.figure, number.figure];
  if (a.context.page !== b.context.page || a.context.start !== b.context.start) return false;
  if (a.modality !== b.modality || b.citation.start < a.citation.end) return false;
  const { exact, start } = a.context;
  if (!JOINT.test(exact.slice(a.citation.end - start, b.citation.start - start))) return false;
  if (trend.period !== undefined && number.period !== undefined && !periodsMeet(trend.period, number.period))
    return false;
  return isGeneral(trend) || likeness(trend.stems, number.stems) >= SAME;
}
