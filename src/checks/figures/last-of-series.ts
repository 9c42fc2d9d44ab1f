import { CHANGE_NOUNS } from "../../language/en/tables/change-words.ts";
import { samePeriod } from "../../model/period.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import { likeness } from "../likeness.ts";
import { figureBefore, placeIn } from "./figure-before.ts";
import { numberWords, type Quantity, quantitiesIn, quantitiesOf } from "./quantity.ts";
import { findingOf } from "./relation.ts";

const MONTH = /^(\d{4})-(\d\d)$/;
const DECEMBER = 12;
/** Share of the words of the measure that is told of and the change's measure in common. */
const SAME = 0.5;

const WAYS: ReadonlyMap<string, "up" | "down"> = new Map(
  (["up", "down"] as const).flatMap((way) =>
    CHANGE_NOUNS[way].split(" ").map((noun) => [noun, way] as const),
  ),
);

/** Asks whether the last of the "four monthly rises" is stated, and goes the same way. */
export const lastOfSeries: Check = {
  name: "last-of-series",
  run: (coverage: Coverage): Found[] =>
    quantitiesOf(coverage)
      .filter(({ figure }) => figure.kind === "rank" && WAYS.has(figure.unit))
      .flatMap((rank) => compare(coverage, rank) ?? []),
};

function compare(coverage: Coverage, rank: Quantity): Found | undefined {
  const now = figureBefore(coverage, rank);
  const { report } = rank.figure;
  const last = quantitiesIn(coverage, report).find(
    (change) => now !== undefined && change !== now && isLast(change, now),
  );
  if (!now || !last || placeIn(last, report) > rank.figure.citation.start) return undefined;
  const { direction, base, unit } = last.figure;
  const arithmetic = `${base?.period} to ${last.period}: ${direction} ${numberWords(Math.abs(last.point ?? 0))} ${unit}; stated: ${rank.figure.citation.exact}`;
  return direction === WAYS.get(rank.figure.unit)
    ? findingOf("agrees", [rank, last], {
        text: "The last of the changes that are counted is stated, and goes the same way.",
        arithmetic,
      })
    : undefined;
}

/** A change of the same thing in the time that is told of, from the month before. */
function isLast({ figure, period, stems, point }: Quantity, now: Quantity): boolean {
  if (figure.kind !== "change" || figure.direction === undefined || point === undefined) return false;
  const base = figure.base?.period;
  if (period === undefined || base === undefined || !samePeriod(period, now.period ?? "")) return false;
  return isMonthBefore(base, period) && likeness(stems, now.stems) >= SAME;
}

function isMonthBefore(one: string, other: string): boolean {
  const [a, b] = [MONTH.exec(one), MONTH.exec(other)];
  if (!a || !b) return false;
  return Number(b[1]) * DECEMBER + Number(b[2]) - Number(a[1]) * DECEMBER - Number(a[2]) === 1;
}
