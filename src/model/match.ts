import type { Span } from "./span.ts";

/** How close two matched passages are: the same words, the same with edits, or told anew. */
export type Likeness = "verbatim" | "edited" | "rewritten";

/** Two passages of two reports that carry the same text. Offsets are in the text of each report's page. */
export interface Match {
  readonly from: Span;
  readonly to: Span;
  readonly likeness: Likeness;
  /** Number of words that the two passages have in common, in order. */
  readonly words: number;
  /** Share of the longer passage's words that they are, 0 to 1, three decimals. */
  readonly similarity: number;
  /** Share of the common words that stand outside quotation marks on at least one side, 0 to 1, three decimals. */
  readonly prose: number;
  /**
   * Which side stands inside quotation marks. `both` is a quotation of the same public words and no sign of
   * derivation; `from` alone is one report quoting the other's prose.
   */
  readonly quoted: "neither" | "from" | "to" | "both";
}

/** All matches between two reports. */
export interface PairMatches {
  readonly a: string;
  readonly b: string;
  /** `from` is in report `a`, `to` in report `b`; ordered by position in `a`. */
  readonly matches: readonly Match[];
}
