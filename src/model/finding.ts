import type { Citation } from "./citation.ts";

/** What kind of thing a reader should look at. */
export type FindingKind =
  | "label-conflict"
  | "date-conflict"
  | "dropped-credit"
  | "dropped-attribution"
  | "altered-quotation"
  | "attribution-conflict"
  | "added-quotation-marks"
  | "removed-quotation-marks"
  | "altered-number"
  | "contradiction"
  | "different-measure"
  | "adds-up"
  | "agrees"
  | "does-not-add-up"
  | "lost-base"
  | "lost-bound"
  | "implied-figure"
  | "position-conflict"
  | "lost-actor"
  | "correction";

/** Something that contradicts, was altered or is missing, in words a reader can check. */
export interface Finding {
  readonly id: string;
  readonly kind: FindingKind;
  /** Ids of the reports, derivations, origins, claims or statements it is about. */
  readonly about: readonly string[];
  readonly because: readonly Citation[];
  readonly text: string;
  /** The sum, where there is one, with every operand: "6,370 × 30 days = 191,100". */
  readonly arithmetic?: string;
  /** 1 is looked at first. */
  readonly rank: number;
}
