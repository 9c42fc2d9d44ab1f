import type { Citation } from "./citation.ts";

/** What a label is about. */
export type LabelField =
  | "headline"
  | "standfirst"
  | "byline"
  | "dateline"
  | "credit"
  | "photo-credit"
  | "published"
  | "modified"
  | "captured"
  | "publisher"
  | "source-link"
  | "contribution"
  | "correction"
  | "relay";

/** Where a label was read. */
export type LabelSource = "text" | "dom" | "meta" | "ld" | "og" | "url" | "feed" | "warc" | "container";

/**
 * One labelled fact about a page or a report. Candidates that disagree are all kept, side by side.
 *
 * A *stated* label is copied from the words it cites; an *implied* one is worked out and says from what.
 * Dates are ISO 8601 (`2023-12-22`, or with time); organisations carry their canonical name in `name`.
 */
export type Label = StatedLabel | ImpliedLabel;

interface LabelCore {
  readonly field: LabelField;
  readonly value: string;
  /** Canonical name of the organisation that the value names, where one was recognised. */
  readonly name?: string;
  readonly source?: LabelSource;
}

/** A label that is copied word for word from the page. */
export interface StatedLabel extends LabelCore {
  readonly basis: "stated";
  readonly citation: Citation;
}

/** A label that was worked out, with the reason. */
export interface ImpliedLabel extends LabelCore {
  readonly basis: "implied";
  readonly because: string;
}

/** Gives the words that labels are copied from; implied labels have none. */
export function citationsOf(labels: readonly (Label | undefined)[]): Citation[] {
  return labels.flatMap((label) => (label?.basis === "stated" ? [label.citation] : []));
}
