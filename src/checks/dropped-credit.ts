import { cite } from "../model/citation.ts";
import type { Label } from "../model/label.ts";
import { aboutPair, type Check, type Coverage, derivedPairs, type Found } from "./coverage.ts";

/** Asks whether a copy has lost the credit that the text it carries had. */
export const droppedCredit: Check = {
  name: "dropped-credit",
  run: (coverage: Coverage): Found[] =>
    derivedPairs(coverage).flatMap((pair): Found[] => {
      if (pair.derivation.kind !== "republication" && pair.derivation.kind !== "excerpt") return [];
      const credit = pair.to.report.labels.find(
        (label) => label.field === "credit" && label.name !== undefined,
      );
      if (
        !credit?.name ||
        names(pair.from.report.labels, credit.name) ||
        names(pair.from.page.labels, credit.name)
      )
        return [];
      const first = pair.from.report.dateline ?? pair.from.report.byline;
      const opening = pair.from.report.sentences[0];
      const evidence =
        first?.basis === "stated" ? [first.citation] : opening ? [cite(pair.from.page, opening)] : [];
      return [
        {
          kind: "dropped-credit",
          about: aboutPair(pair),
          because: [...evidence, ...(credit.basis === "stated" ? [credit.citation] : [])],
          text: `The text is the same as one credited to ${credit.name}; this page does not name ${credit.name}.`,
        },
      ];
    }),
};

const NAMING: readonly Label["field"][] = [
  "credit",
  "contribution",
  "relay",
  "source-link",
  "publisher",
  "byline",
];

function names(labels: readonly Label[], name: string): boolean {
  return labels.some((label) => label.name === name && NAMING.includes(label.field));
}
