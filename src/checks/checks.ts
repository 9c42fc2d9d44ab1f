import type { FindingKind } from "../model/finding.ts";
import { alteredNumber } from "./altered-number.ts";
import { alteredQuotation } from "./altered-quotation.ts";
import { attributionConflict } from "./attribution-conflict.ts";
import { correction } from "./correction.ts";
import type { Check } from "./coverage.ts";
import { dateConflict } from "./date-conflict.ts";
import { lostActor } from "./dealings/lost-actor.ts";
import { policyDates } from "./dealings/policy-dates.ts";
import { positionConflict } from "./dealings/position-conflict.ts";
import { differingQuotation } from "./differing-quotation.ts";
import { droppedAttribution } from "./dropped-attribution.ts";
import { droppedCredit } from "./dropped-credit.ts";
import { changeFromBase } from "./figures/change-from-base.ts";
import { countedInOrder } from "./figures/counted-in-order.ts";
import { countedSince } from "./figures/counted-since.ts";
import { differingFigure } from "./figures/differing-figure.ts";
import { fewAndCount } from "./figures/few-and-count.ts";
import { lastOfSeries } from "./figures/last-of-series.ts";
import { lostBase, lostBound } from "./figures/lost-in-rewrite.ts";
import { namedCount } from "./figures/named-count.ts";
import { orderConflict } from "./figures/order-conflict.ts";
import { partAndRank } from "./figures/part-and-rank.ts";
import { partsAndSums } from "./figures/parts-and-sums.ts";
import { ranksApart } from "./figures/ranks-apart.ts";
import { rateAndTotal } from "./figures/rate-and-total.ts";
import { ratesApart } from "./figures/rates-apart.ts";
import { shareOfWhole } from "./figures/share-of-whole.ts";
import { trendAndChange } from "./figures/trend-and-change.ts";
import { trendAndRate } from "./figures/trend-and-rate.ts";
import { trendWithNumber } from "./figures/trend-with-number.ts";
import { labelConflict } from "./label-conflict.ts";
import { addedMarks, removedMarks } from "./quotation-marks.ts";

/** Every check; where two find the same kind of thing, the first goes before. */
export const CHECKS: readonly Check[] = [
  alteredQuotation,
  attributionConflict,
  differingQuotation,
  addedMarks,
  differingFigure,
  rateAndTotal,
  shareOfWhole,
  changeFromBase,
  partsAndSums,
  namedCount,
  countedSince,
  lastOfSeries,
  orderConflict,
  ranksApart,
  countedInOrder,
  trendAndChange,
  trendWithNumber,
  trendAndRate,
  fewAndCount,
  partAndRank,
  ratesApart,
  lostBase,
  lostBound,
  positionConflict,
  policyDates,
  lostActor,
  alteredNumber,
  droppedCredit,
  droppedAttribution,
  dateConflict,
  labelConflict,
  removedMarks,
  correction,
];

/** The kinds of findings in the order in which a reader should look at them. */
const KINDS: readonly FindingKind[] = [
  "altered-quotation",
  "attribution-conflict",
  "contradiction",
  "does-not-add-up",
  "added-quotation-marks",
  "position-conflict",
  "altered-number",
  "lost-base",
  "lost-bound",
  "dropped-credit",
  "dropped-attribution",
  "lost-actor",
  "date-conflict",
  "label-conflict",
  "different-measure",
  "removed-quotation-marks",
  "correction",
  "adds-up",
  "agrees",
  "implied-figure",
];

/** From this kind on findings weigh less than any of the kinds before, however many those are. */
export const FIRST_LIGHT_KIND: FindingKind = "different-measure";

/** The place of each kind of finding in the order of looking, from 0. */
export const KIND_ORDER: ReadonlyMap<FindingKind, number> = new Map(KINDS.map((kind, nth) => [kind, nth]));

/**
 * The checks that look at each derivation by itself: what they find in a set is what they find in its derivations, one
 * after another.
 */
export const PAIR_CHECKS: ReadonlySet<Check> = new Set([
  alteredQuotation,
  addedMarks,
  alteredNumber,
  droppedCredit,
  droppedAttribution,
  removedMarks,
]);
