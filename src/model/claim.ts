/** What a claim is made of. */
export type ClaimKind = "quotation" | "figure" | "position" | "event";

/** How much carries a claim in this set. */
export interface Support {
  /** Independent organisations, as a range; copies and hops add none (rules R1, R5, R6, R11). */
  readonly organisations: { readonly min: number; readonly max: number };
  /** Bodies of reporting: two reports of one organisation count twice here (rule R5). */
  readonly reports: number;
  readonly pages: number;
  /** Distinct speakers; an unnamed group is one and is never added up (rule R10). */
  readonly speakers: number;
}

/** One statement, figure, position or event as the reports of a set carry it: word for word, cut, altered or in other words. */
export interface Claim {
  readonly id: string;
  readonly kind: ClaimKind;
  /** Ids of what carries it. Quotations: those with the fullest words first, then the others; everything in reading order. */
  readonly statements: readonly string[];
  readonly support: Support;
  /** Ids of the origins that carry it. */
  readonly origins: readonly string[];
  /** Newsrooms that it is passed on from and of which no origin carries it: "told NBC News" on another's page. */
  readonly relays: readonly string[];
}
