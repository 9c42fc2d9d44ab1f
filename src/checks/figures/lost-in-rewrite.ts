import type { Figure, FigureValue } from "../../model/figure.ts";
import {
  aboutPair,
  type Check,
  type Coverage,
  type DerivedPair,
  derivedPairs,
  type Found,
} from "../coverage.ts";
import { numberWords, type Quantity, quantitiesIn, quantitiesOf } from "./quantity.ts";
import { isShare, wholesOf } from "./share-of-whole.ts";

/** Asks whether a rewrite kept a share and left out the whole that it is a share of. */
export const lostBase: Check = {
  name: "lost-base",
  run: (coverage: Coverage): Found[] =>
    derivedPairs(coverage).flatMap((pair) => {
      const shares = quantitiesIn(coverage, pair.from.report.id).filter(isShare);
      return shares
        .filter((share) => share.reports.has(pair.to.report.id))
        .flatMap((share) => baseLost(pair, share, quantitiesOf(coverage)) ?? []);
    }),
};

function baseLost(pair: DerivedPair, share: Quantity, quantities: readonly Quantity[]): Found | undefined {
  const wholes = wholesOf(share, quantities);
  if (wholes.some(({ reports }) => reports.has(pair.from.report.id))) return undefined;
  const whole = wholes.find(({ reports }) => reports.has(pair.to.report.id));
  const [here, there] = [figureOf(share, pair.from.report.id), figureOf(share, pair.to.report.id)];
  const base = whole && figureOf(whole, pair.to.report.id);
  if (!whole || !here || !there || !base) return undefined;
  return {
    kind: "lost-base",
    about: [...aboutPair(pair), share.claim, whole.claim],
    because: [here.citation, there.citation, base.citation],
    text: "A share is kept, and the whole that it is a share of is left out.",
    arithmetic: `${numberWords(share.point ?? 0)} % of ${numberWords(whole.point ?? 0)}; the whole is not given here`,
  };
}

function figureOf({ figures }: Quantity, report: string): Figure | undefined {
  return figures.find((figure) => figure.report === report);
}

/** Asks whether a rewrite gives a bounded number as an exact one: "over 1 million" become "1 million". */
export const lostBound: Check = {
  name: "lost-bound",
  run: (coverage: Coverage): Found[] =>
    derivedPairs(coverage).flatMap((pair) =>
      quantitiesIn(coverage, pair.from.report.id).flatMap((quantity) => boundLost(pair, quantity) ?? []),
    ),
};

function boundLost(pair: DerivedPair, quantity: Quantity): Found | undefined {
  const here = quantity.figures.filter(({ report }) => report === pair.from.report.id);
  const there = quantity.figures.filter(({ report }) => report === pair.to.report.id);
  const [plain, bounded] = [here[0], there.find(({ value }) => isBounded(value))];
  if (!plain || !bounded || here.some(({ value }) => isBounded(value))) return undefined;
  if (there.some(({ value }) => !isBounded(value))) return undefined;
  // Where the number stands in the same words, the alignment of the passages tells it.
  return {
    kind: "lost-bound",
    about: [...aboutPair(pair), quantity.claim],
    because: [plain.citation, bounded.citation],
    text: `The report it comes from bounds the number, “${bounded.citation.exact}”; here the bound is lost.`,
  };
}

function isBounded({ min, max, minExclusive, maxExclusive }: FigureValue): boolean {
  return [min, max, minExclusive, maxExclusive].some((bound) => bound !== undefined);
}
