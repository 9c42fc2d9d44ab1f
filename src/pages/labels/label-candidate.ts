import type { Citation } from "../../model/citation.ts";
import type { Label, LabelField, LabelSource } from "../../model/label.ts";

/** A value of a page's container before it is a label: as it is written there, with where it was read. */
export interface LabelCandidate {
  readonly field: LabelField;
  readonly value: string;
  readonly source: LabelSource;
  /** Where it was read, in words. */
  readonly because: string;
  /** The words of the page's text that it was copied from, where they stand there. */
  readonly citation?: Citation;
}

/** Makes a label of a candidate: stated where its words stand in the page's text, else implied by where it was read. */
export function labelOf({ field, value, source, because, citation }: LabelCandidate): Label {
  return citation
    ? { field, value, source, basis: "stated", citation }
    : { field, value, source, basis: "implied", because };
}
