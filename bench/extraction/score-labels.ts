import type { Label } from "../../src/model/label.ts";
import type { Report } from "../../src/model/report.ts";
import type { ExtractionTruth } from "./extraction-set.ts";

/** Fields of a page's labels that sets give an answer for. */
export type LabelName = "title" | "author" | "date";

/** What was made of one field: the set's answer, what was found, and whether it is right. */
export interface LabelVerdict {
  readonly field: LabelName;
  readonly owed: string;
  readonly found: string | undefined;
  readonly right: boolean;
}

/**
 * Judges the labels of a page's first report against a set's answer, field by field; fields without one are left out.
 *
 * A title is right where it equals the answer or one holds the other, without regard to case, accents and punctuation,
 * and the shorter has at least half of the longer's length. An author is right where the words of the answer and of the
 * byline are the same, or one holds all of the other's, without words such as "by". A date is right to the day.
 */
export function judgeLabels(truth: ExtractionTruth, report: Report | undefined): LabelVerdict[] {
  const verdicts: LabelVerdict[] = [];
  const judge = (
    field: LabelName,
    owed: string | undefined,
    label: Label | undefined,
    isRight: (owed: string, found: string) => boolean,
  ): void => {
    if (owed === undefined) return;
    const found = label?.value;
    verdicts.push({ field, owed, found, right: found !== undefined && isRight(owed, found) });
  };
  judge("title", truth.title, report?.headline, sameTitle);
  judge("author", truth.author, report?.byline, sameAuthor);
  judge("date", truth.date, report?.published, (owed, found) => owed.slice(0, 10) === found.slice(0, 10));
  return verdicts;
}

function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

function sameTitle(owed: string, found: string): boolean {
  const [short, long] = [fold(owed), fold(found)].sort((a, b) => a.length - b.length);
  return short !== undefined && long?.includes(short) === true && short.length * 2 >= long.length;
}

const NO_NAMES = new Set([
  "by",
  "and",
  "with",
  "from",
  "staff",
  "reporter",
  "written",
  "posted",
  "the",
  "for",
]);

function sameAuthor(owed: string, found: string): boolean {
  const names = (text: string): Set<string> =>
    new Set(
      fold(text)
        .split(" ")
        .filter((word) => word !== "" && !NO_NAMES.has(word)),
    );
  const [few, many] = [names(owed), names(found)].sort((a, b) => a.size - b.size);
  return few !== undefined && many !== undefined && few.size > 0 && [...few].every((word) => many.has(word));
}
