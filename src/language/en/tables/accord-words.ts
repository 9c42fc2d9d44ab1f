/**
 * Words for dealings as such, by the stems that `toldStems` gives: without others beside them they say that something was
 * agreed or promised, and not what.
 */
export const ACCORD_STEMS: ReadonlySet<string> = new Set([
  "accord",
  "agreed",
  "agreem",
  "announ",
  "clear",
  "commit",
  "concre",
  "deal",
  "firm",
  "good",
  "hard",
  "import",
  "key",
  "major",
  "make",
  "making",
  "new",
  "pact",
  "pledge",
  "promis",
  "reache",
  "reach",
  "severa",
  "signif",
  "some",
  "specif",
  "treaty",
  "unders",
]);
