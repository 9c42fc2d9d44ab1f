/** How two pages of the set belong together, as read by eye. */
export type Relation =
  | "same report"
  | "version"
  | "rewrite"
  | "shared quotations"
  | "boilerplate"
  | "unrelated";

/** One pair of pages with its relation. Pages are named by their id in the outside set. */
export interface PairLabel {
  readonly a: string;
  readonly b: string;
  readonly relation: Relation;
  /** `a<-b` where page `a` was made from page `b`; `null` where neither was made from the other or nothing tells. */
  readonly direction: "a<-b" | "b<-a" | null;
  /** False where another reader could choose another relation. */
  readonly sure: boolean;
  readonly why: string;
}

/** Whose report the body of one page rests on. */
export interface OriginLabel {
  readonly page: string;
  /** Canonical names; empty where the set does not tell. */
  readonly organisations: readonly string[];
  /** How the page shows it. */
  readonly basis: "credited" | "uncredited copy" | "own reporting" | "embedded";
  /** Names that the page credits beside them, or other names of the same newsroom. */
  readonly also?: readonly string[];
  readonly kind: "reporting" | "commentary" | "blurb";
  readonly sure: boolean;
  readonly why: string;
}

/** The hand-made answers for the outside set of one story (`labels.json`). */
export interface OneStoryLabels {
  readonly about: string;
  readonly pairs: readonly PairLabel[];
  readonly origins: readonly OriginLabel[];
}
