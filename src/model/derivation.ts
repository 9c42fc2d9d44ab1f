import type { Match } from "./match.ts";
import type { Reason } from "./reason.ts";

/** How one report came from another. */
export type DerivationKind = "republication" | "excerpt" | "rewrite" | "quotation" | "revision";

/** The PROV-O property for each kind of derivation (W3C PROV-O, 2013). */
export const PROV_PROPERTY: Readonly<Record<DerivationKind, string>> = {
  republication: "prov:wasDerivedFrom",
  excerpt: "prov:wasQuotedFrom",
  rewrite: "prov:wasDerivedFrom",
  quotation: "prov:wasQuotedFrom",
  revision: "prov:wasRevisionOf",
};

/** One report that came from another, with the reasons, strongest first. */
export interface Derivation {
  readonly id: string;
  /** Id of the derived report. */
  readonly from: string;
  /** Id of the report it came from. */
  readonly to: string;
  readonly kind: DerivationKind;
  readonly prov: string;
  /**
   * `stated` where the page says it, `probable` where the reasons point one way, `undecided` where
   * they do not: then `from` and `to` only follow the order of reading.
   */
  readonly direction: "stated" | "probable" | "undecided";
  readonly because: readonly Reason[];
  /** Share of each report's body characters that lie in matched passages, 0 to 1, three decimals. */
  readonly share: { readonly from: number; readonly to: number };
  readonly matches: readonly Match[];
  /** Ids of the findings about this derivation. */
  readonly findings?: readonly string[];
}
