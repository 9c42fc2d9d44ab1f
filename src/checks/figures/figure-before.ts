import type { Coverage } from "../coverage.ts";
import { type Quantity, quantitiesIn } from "./quantity.ts";

const MONTH = /^\d{4}-\d\d$/;

/** Gives the nearest figure of a month that stands before another in its report: the month that the report speaks of. */
export function figureBefore(coverage: Coverage, { figure }: Quantity): Quantity | undefined {
  const before = quantitiesIn(coverage, figure.report).filter(
    (one) =>
      one.point !== undefined &&
      MONTH.test(one.period ?? "") &&
      placeIn(one, figure.report) < figure.citation.start,
  );
  return before.reduce<Quantity | undefined>(
    (last, one) => (!last || placeIn(one, figure.report) > placeIn(last, figure.report) ? one : last),
    undefined,
  );
}

/** Gives where a quantity stands in a report; beyond everything where it does not. */
export function placeIn({ figures }: Quantity, report: string): number {
  return figures.find((figure) => figure.report === report)?.citation.start ?? Number.POSITIVE_INFINITY;
}
