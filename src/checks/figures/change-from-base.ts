import { samePeriod } from "../../model/period.ts";
import type { Check, Coverage, Found } from "../coverage.ts";
import { likeness } from "../likeness.ts";
import { numberWords, type Quantity, quantitiesOf, standTogether } from "./quantity.ts";
import { findingOf, standNear } from "./relation.ts";

/** Share of the words of a change that the value it changes must have in its sentence. */
const SAME = 0.5;
/** A value before and a value now that miss the change by more than this share contradict it. */
const APART = 0.02;

/** Asks whether a change in per cent fits the values before and after, and what it implies where one of them is not given. */
export const changeFromBase: Check = {
  name: "change-from-base",
  run: (coverage: Coverage): Found[] => {
    const quantities = quantitiesOf(coverage);
    return quantities.filter(isChange).flatMap((change) => checkChange(change, quantities));
  },
};

function isChange({ figure, point }: Quantity): boolean {
  const { kind, unit, direction, base } = figure;
  const moved = direction === "up" || direction === "down";
  return (
    kind === "change" && unit === "percent" && moved && base?.period !== undefined && point !== undefined
  );
}

function checkChange(change: Quantity, quantities: readonly Quantity[]): Found[] {
  const values = quantities.filter((value) => isValueOf(change, value));
  const now = values.find((value) => isNow(change, value));
  if (!now) return [];
  const before = values.find(
    ({ period }) => period !== undefined && samePeriod(period, change.figure.base?.period ?? ""),
  );
  return before ? compare(change, now, before) : [implied(change, now)];
}

function isValueOf(change: Quantity, value: Quantity): boolean {
  const { unit, kind, per } = value.figure;
  if (value === change || unit === "percent" || kind === "rank" || kind === "change") return false;
  if (value.point === undefined || per !== undefined || !standTogether(change, value)) return false;
  if (change.figure.base?.value === value.point) return true;
  return (
    likeness(change.stems, value.stems) >= SAME ||
    (standNear(change, value) && likeness(change.around, value.around) >= SAME)
  );
}

/** The value of the change's own time; where the change gives none, one beside it. */
function isNow(change: Quantity, { period, ...value }: Quantity): boolean {
  if (period === undefined) return false;
  if (samePeriod(period, change.figure.base?.period ?? "")) return false;
  return change.period === undefined ? standNear(change, value) : samePeriod(change.period, period);
}

/** A fall may be given as "down 8%" or as −8. */
function factorOf({ figure, point = 0 }: Quantity): number {
  const share = Math.abs(point) / 100;
  return figure.direction === "down" ? 1 - share : 1 + share;
}

function compare(change: Quantity, now: Quantity, before: Quantity): Found[] {
  const factor = factorOf(change);
  const expected = (before.point ?? 0) * factor;
  const actual = now.point ?? 0;
  const margin = ((before.point ?? 0) * change.slack) / 100 + before.slack * factor + now.slack;
  const arithmetic = `${numberWords(before.point ?? 0)} × ${numberWords(factor * 100)} % = ${numberWords(Math.round(expected))}; stated: ${numberWords(actual)}`;
  if (Math.abs(expected - actual) <= margin)
    return [
      findingOf("adds-up", [change, before, now], {
        text: "A change fits the values before and after.",
        arithmetic,
      }),
    ];
  if (Math.abs(expected - actual) <= margin + APART * actual) return [];
  const text = "A change does not fit the values before and after.";
  return [findingOf("does-not-add-up", [change, before, now], { text, arithmetic })];
}

function implied(change: Quantity, now: Quantity): Found {
  const factor = factorOf(change);
  const before = (now.point ?? 0) / factor;
  const arithmetic = `${numberWords(now.point ?? 0)} ÷ ${numberWords(factor * 100)} % = about ${numberWords(Math.round(before))}`;
  const text = `A change implies a value for ${change.figure.base?.period ?? ""} that was not found in these pages.`;
  return findingOf("implied-figure", [change, now], { text, arithmetic });
}
