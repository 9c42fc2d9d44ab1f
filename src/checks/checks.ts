import { alteredNumber } from "./altered-number.ts";
import { alteredQuotation } from "./altered-quotation.ts";
import { attributionConflict } from "./attribution-conflict.ts";
import { correction } from "./correction.ts";
import type { Check } from "./coverage.ts";
import { dateConflict } from "./date-conflict.ts";
import { differingQuotation } from "./differing-quotation.ts";
import { droppedAttribution } from "./dropped-attribution.ts";
import { droppedCredit } from "./dropped-credit.ts";
import { labelConflict } from "./label-conflict.ts";
import { addedMarks, removedMarks } from "./quotation-marks.ts";

/** Every check, in the order in which a reader should look at what it finds. */
export const CHECKS: readonly Check[] = [
  alteredQuotation,
  attributionConflict,
  differingQuotation,
  addedMarks,
  alteredNumber,
  droppedCredit,
  droppedAttribution,
  dateConflict,
  labelConflict,
  removedMarks,
  correction,
];

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
