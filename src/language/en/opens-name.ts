import type { Token } from "../tagger.ts";

/** Names of months that are given names too. */
const GIVEN_MONTHS = /^(?:jan|april|may|june|august)$/;

/** Says whether a month's name opens a person's: "Jan Peters", "May Lund". */
export function opensName(tokens: readonly Token[], at: number): boolean {
  return GIVEN_MONTHS.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.tag === "PROPN";
}
