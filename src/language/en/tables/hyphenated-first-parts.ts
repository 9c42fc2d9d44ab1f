/**
 * Words that are written with a hyphen before another word: "long-term", "cross-border". Written by hand from general
 * knowledge, 2026-11.
 */
export const HYPHENATED_FIRST_PARTS: ReadonlySet<string> = new Set(
  "all anti best cross cease co counter ex far fast first follow full half hard high ill industry large late least left long longer low mass mid multi near new non off old on one open part post pre pro re right round second self semi short single six ten third three two ultra vice well wide world year".split(
    " ",
  ),
);
