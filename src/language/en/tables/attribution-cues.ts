/**
 * Words by which English prose attributes a statement, lower case, folded without apostrophes; written by hand
 * from general knowledge, 2026-11. Forms that are as often nouns ("states", "reports", "claims") are left out.
 */
export const ATTRIBUTION_CUES: ReadonlySet<string> = new Set(
  (
    "said says saying told tells tell according announced reported claimed stated " +
    "added adds wrote writes confirmed confirms acknowledged acknowledges insisted insists argued argues warned " +
    "noted explained explains alleged alleges estimated estimates believes believed suggested suggests"
  ).split(" "),
);
