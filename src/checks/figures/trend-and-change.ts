import { periodsMeet, samePeriod } from "../../model/period.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import { type Quantity, quantitiesOf } from "./quantity.ts";
import { findingOf } from "./relation.ts";
import { isGeneral, isTrend, toldWords } from "./trends.ts";

/** Share of all stems of two measures that both have, from which on they measure one thing. */
const SAME = 0.7;

/**
 * Asks whether a trend in words and a change in numbers go the same way. They are only set against each other where
 * measure, people and place are the same and the times meet; they contradict each other only where time and base are
 * stated and the same.
 */
export const trendAndChange: Check = {
  name: "trend-and-change",
  run: (coverage: Coverage): Found[] => {
    const quantities = quantitiesOf(coverage);
    const trends = quantities.filter((one) => isTrend(one) && isStated(one) && !isGeneral(one));
    if (trends.length === 0) return [];
    const changes = byStem(quantities.filter((one) => isChange(one) && isStated(one)));
    return trends.flatMap((trend) => {
      const found = partnersOf(trend, changes).flatMap((change) => compare(trend, change) ?? []);
      return found.slice(0, 1);
    });
  },
};

function isStated({ figure, period }: Quantity): boolean {
  return figure.modality === undefined && period !== undefined;
}

function isChange({ figure, point }: Quantity): boolean {
  return figure.kind === "change" && figure.direction !== undefined && point !== undefined;
}

function byStem(changes: readonly Quantity[]): ReadonlyMap<string, readonly Quantity[]> {
  const index = new Map<string, Quantity[]>();
  for (const change of changes) {
    for (const stem of change.stems) {
      const list = index.get(stem);
      if (list) list.push(change);
      else index.set(stem, [change]);
    }
  }
  return index;
}

function partnersOf(trend: Quantity, changes: ReadonlyMap<string, readonly Quantity[]>): Quantity[] {
  const found = new Set([...trend.stems].flatMap((stem) => changes.get(stem) ?? []));
  return [...found].filter((change) => isOfOneThing(trend, change));
}

function isOfOneThing(one: Quantity, other: Quantity): boolean {
  const shared = [...one.stems].filter((stem) => other.stems.has(stem)).length;
  if (shared < SAME * new Set([...one.stems, ...other.stems]).size) return false;
  const same = (a: string | undefined, b: string | undefined): boolean => (a ?? "") === (b ?? "");
  return (
    same(one.figure.population, other.figure.population) &&
    same(one.figure.place, other.figure.place) &&
    periodsMeet(one.period ?? "", other.period ?? "")
  );
}

function compare(trend: Quantity, change: Quantity): Found | undefined {
  const arithmetic = `${toldWords(trend)} beside ${toldWords(change)}`;
  if (trend.figure.direction === change.figure.direction)
    return findingOf("agrees", [trend, change], {
      text: "A trend and a change of the same thing go the same way.",
      arithmetic,
    });
  if (!isSameTime(trend, change)) return undefined;
  const text = "A trend and a change of the same thing, time and base go different ways.";
  return findingOf("contradiction", [trend, change], { text, arithmetic });
}

/** "Fell in May from April" and "rose in May from a year ago" are both true. */
function isSameTime({ figure: one }: Quantity, { figure: other }: Quantity): boolean {
  if (one.period === undefined || other.period === undefined) return false;
  if (one.base?.period === undefined || other.base?.period === undefined) return false;
  return samePeriod(one.period, other.period) && samePeriod(one.base.period, other.base.period);
}
