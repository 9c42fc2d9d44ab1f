import { REPETITION_WORDS } from "../../language/en/tables/units.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import { figureBefore } from "./figure-before.ts";
import { type Quantity, quantitiesOf } from "./quantity.ts";
import { findingOf } from "./relation.ts";

const MONTH = /^(\d{4})-(\d\d)$/;
const SINCE_MONTH = /^(\d{4}-\d\d)\/\.\.$/;

/** Asks whether the "fourth monthly rise since July" is in the fourth month after July, or in the fourth with it. */
export const countedSince: Check = {
  name: "counted-since",
  run: (coverage: Coverage): Found[] =>
    quantitiesOf(coverage)
      .filter(isMonthly)
      .flatMap((rank) => compare(rank, figureBefore(coverage, rank)) ?? []),
};

function isMonthly({ figure, period = "" }: Quantity): boolean {
  if (figure.kind !== "rank" || !SINCE_MONTH.test(period)) return false;
  const words = figure.citation.exact.toLowerCase().split(/\s+/);
  return words.some((word) => REPETITION_WORDS.get(word) === "P1M");
}

function compare(rank: Quantity, now: Quantity | undefined): Found | undefined {
  const since = SINCE_MONTH.exec(rank.period ?? "")?.[1] ?? "";
  if (!now || rank.point === undefined) return undefined;
  const months = monthsSince(since, now.period ?? "");
  const agrees = months === rank.point || months + 1 === rank.point;
  // Months without a rise may lie between: more months than rises prove nothing.
  if (!agrees && (months < 1 || months + 1 > rank.point)) return undefined;
  const arithmetic = `${since} to ${now.period}: ${months} months; stated: ${rank.figure.citation.exact}`;
  return agrees
    ? findingOf("adds-up", [rank, now], { text: "A count of months and the months agree.", arithmetic })
    : findingOf("does-not-add-up", [rank, now], {
        text: "More months are counted than there were.",
        arithmetic,
      });
}

function monthsSince(from: string, to: string): number {
  const [a, b] = [MONTH.exec(from), MONTH.exec(to)];
  if (!a || !b) return 0;
  return (Number(b[1]) - Number(a[1])) * 12 + Number(b[2]) - Number(a[2]);
}
