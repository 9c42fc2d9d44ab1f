/**
 * Words by which English prose attributes a statement, lower case, folded without apostrophes; written by hand
 * from general knowledge, 2026-11.
 */
export const ATTRIBUTION_CUES: ReadonlySet<string> = new Set(
  (
    "said says say saying told tells tell according announced announces reported reports claimed claims stated states " +
    "added adds wrote writes confirmed confirms acknowledged acknowledges insisted insists argued argues warned warns " +
    "noted notes explained explains alleged alleges estimated estimates believes believed suggested suggests"
  ).split(" "),
);
