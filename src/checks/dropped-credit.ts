import { findOrganisations } from "../language/find-organisations.ts";
import { foldName } from "../language/words.ts";
import { cite } from "../model/citation.ts";
import type { Label } from "../model/label.ts";
import {
  aboutPair,
  type Check,
  type Coverage,
  type DerivedPair,
  derivedPairs,
  type Found,
} from "./coverage.ts";

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
        names(pair.from.page.labels, credit.name) ||
        isNamedBeside(pair, credit.name)
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
          text: `${sharedPart(pair)} is the same as one credited to ${credit.name}; this page does not name ${credit.name}.`,
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

/** Above this share of the copy it is the text, below it a part of it. */
const MOST_OF_IT = 0.5;

function sharedPart({ derivation: { share } }: DerivedPair): string {
  return share.from >= MOST_OF_IT ? "The text" : `${Math.round(share.from * 100)} % of the text`;
}

/** Code units before and behind a body in which a line may name the agency in a way that makes no label. */
const BESIDE = 400;
/** A line with such a word credits a picture. */
const OF_PICTURE = /\b(?:photos?|photograph|images?|pictures?|pool|getty|gallery|file|video)\b/iu;

/** "Ana Ruvane / NWA" stands under pictures; of a writer's name it is a byline. */
const BEHIND_STROKE = /\/\s*$/u;
/** Shorter parts of a writer's name are initials and particles. */
const SHORTEST_SURNAME = 4;

function isNamedBeside({ from: { report, page }, to }: DerivedPair, name: string): boolean {
  const [start, end] = [report.body[0]?.start ?? 0, report.body.at(-1)?.end ?? 0];
  const zones = [page.text.slice(Math.max(0, start - BESIDE), start), page.text.slice(end, end + BESIDE)];
  const writers = foldName(to.report.byline?.value ?? "")
    .split(" ")
    .filter((word) => word.length >= SHORTEST_SURNAME);
  return zones
    .flatMap((zone) => zone.split("\n"))
    .some((line) => !OF_PICTURE.test(line) && namesIn(line, name, writers));
}

/** A name of several words is found even where a page has glued it to the word before. */
function namesIn(line: string, name: string, writers: readonly string[]): boolean {
  if (name.includes(" ") && line.includes(name)) return true;
  const signed = writers.some((writer) => foldName(line).split(" ").includes(writer));
  return findOrganisations(line).some(
    ({ start, organisation }) =>
      organisation.name === name && (signed || !BEHIND_STROKE.test(line.slice(0, start))),
  );
}
