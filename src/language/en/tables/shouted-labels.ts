/**
 * Words that newsrooms set in capitals before a headline or a first sentence ("EXCLUSIVE — ..."), lower case; they
 * are no places. Written by hand from general knowledge of house styles, 2026-11.
 */
export const SHOUTED_LABELS: ReadonlySet<string> = new Set(
  (
    "exclusive breaking urgent alert update updated developing live watch listen video photos pictures gallery " +
    "opinion analysis editorial commentary comment review interview profile explainer feature special " +
    "correction corrected clarification new note warning fact-check factbox timeline summary poll quiz " +
    "fact facts claim verdict question answer context background related more contact caption credit source"
  )
    .split(" ")
    .concat(
      "the facts",
      "the fact",
      "the claim",
      "the verdict",
      "fact check",
      "read more",
      "in brief",
      "key points",
    ),
);
