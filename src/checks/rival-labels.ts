import { bylineKind, readByline } from "../language/byline.ts";
import { foldName } from "../language/words.ts";
import { daysBetween } from "../model/days.ts";
import { citationsOf, type Label, type LabelField } from "../model/label.ts";
import type { Report } from "../model/report.ts";
import type { Coverage, Found } from "./coverage.ts";

/** Dates of one report that differ by a day may be two time zones. */
const DAYS_APART = 2;
/** Below this share of common words, by the shorter of two headlines, they are not two forms of one. */
const SAME_HEADLINE = 0.2;
/** Shorter headlines have too few words to compare. */
const SHORTEST_HEADLINE = 4;

/** Where a label was read, in words, for what no words of the page show. */
const PLACE: Readonly<Partial<Record<NonNullable<Label["source"]>, string>>> = {
  text: "in the text",
  dom: "on the page",
  meta: "in its meta data",
  og: "in its meta data",
  ld: "in its linked data",
  url: "in its address",
  feed: "in its feed",
  container: "in its file",
};

/** Finds labels of one report that contradict each other: days of publication, writers, headlines; one finding a field. */
export function rivalLabels(coverage: Coverage, report: Report): Found[] {
  if (report.kind === "post") return [];
  const page = coverage.pages.find((one) => one.id === report.page);
  const sites = (page?.labels ?? []).flatMap((label) =>
    label.field === "publisher" ? [label.value, label.name ?? label.value] : [],
  );
  return [
    ...found(report, rivalDates(report), "give different days of publication"),
    ...found(report, rivalBylines(report, sites), "name different writers"),
    ...found(report, rivalHeadlines(report), "give headlines that say different things"),
  ];
}

function found(report: Report, pair: readonly Label[], differs: string): Found[] {
  const [one, other] = pair;
  if (!one || !other) return [];
  const text = `Labels of one report ${differs}: ${shown(one)} and ${shown(other)}.`;
  return [{ kind: "label-conflict", about: [report.id], because: citationsOf([one, other]), text }];
}

function shown(label: Label): string {
  const value = label.field === "published" ? label.value.slice(0, 10) : label.value;
  const quoted = label.field === "headline" ? `“${value}”` : value;
  const hidden = label.source === "dom" && label.basis === "implied";
  const place = hidden ? "in its markup" : label.source && PLACE[label.source];
  return place === undefined ? quoted : `${quoted} ${place}`;
}

function labelsOf(report: Report, field: LabelField): readonly Label[] {
  return report.labels.filter((label) => label.field === field);
}

/** A day that another label gives for a change says when the page was changed, whatever stands beside it. */
function rivalDates(report: Report): Label[] {
  const { published } = report;
  if (!published) return [];
  const changes = labelsOf(report, "modified");
  if (isListOfDays(report)) return [];
  const rival = labelsOf(report, "published").find(
    (label) =>
      apart(label, published) >= DAYS_APART &&
      standsBeside(label, published, report) &&
      !changes.some((change) => apart(change, label) < DAYS_APART),
  );
  return rival ? [published, rival] : [];
}

/** So many different days that readers see above one report are those of the stories that a page announces. */
const LIST_OF_DAYS = 3;

function isListOfDays(report: Report): boolean {
  const seen = labelsOf(report, "published").filter(({ basis }) => basis === "stated");
  return new Set(seen.map(({ value }) => value.slice(0, 10))).size >= LIST_OF_DAYS;
}

/** Further away a day that readers see is mostly that of another story, which the page announces. */
const BESIDE = 160;

/** Tells whether a day stands near the one that the report goes by, or near its first words; days for machines always do. */
function standsBeside(label: Label, published: Label, report: Report): boolean {
  if (label.basis === "implied") return true;
  const from = published.basis === "stated" ? published.citation.start : (report.body[0]?.start ?? 0);
  return Math.abs(label.citation.start - from) <= BESIDE;
}

function apart(one: Label, other: Label): number {
  return Math.abs(daysBetween(one.value, other.value));
}

/** The writers that the page shows are none of those that its meta data name, or the other way round. */
function rivalBylines(report: Report, sites: readonly string[]): Label[] {
  const persons = labelsOf(report, "byline").filter((label) =>
    namesOf(label).every((name) => bylineKind(name, sites) === "person"),
  );
  const seen = persons.filter((label) => label.basis === "stated");
  const declared = persons.filter((label) => label.basis === "implied");
  const known = new Set(seen.flatMap(surnames));
  const rival = declared.find((label) => !surnames(label).some((name) => known.has(name)));
  const agreed = declared.some((label) => surnames(label).some((name) => known.has(name)));
  return rival && seen[0] && !agreed ? [seen[0], rival] : [];
}

function namesOf(label: Label): readonly string[] {
  return readByline(label.value)?.names ?? [label.value];
}

/** Gives the words of the names that tell persons apart: a page may leave out a second name or turn the order round. */
function surnames(label: Label): string[] {
  return namesOf(label).flatMap((name) =>
    foldName(name)
      .split(" ")
      .filter((word) => word.length > 2),
  );
}

/** A headline is often shortened or sharpened elsewhere; one that shares no word with any other says something else. */
function rivalHeadlines(report: Report): Label[] {
  const { headline } = report;
  const declared = labelsOf(report, "headline").filter((label) => ["og", "ld"].includes(label.source ?? ""));
  if (!headline || headline.basis === "implied" || declared.length === 0) return [];
  const seen = labelsOf(report, "headline").filter((label) => label.basis === "stated");
  const alike = declared.some((label) => seen.some((other) => sharedWords(label, other) >= SAME_HEADLINE));
  return alike ? [] : [headline, declared[0]!];
}

/** Gives the share of the shorter headline's longer words that the other has too; 1 where there are too few to tell. */
function sharedWords(one: Label, other: Label): number {
  const [a, b] = [one, other].map(
    (label) =>
      new Set(
        foldName(label.value)
          .split(" ")
          .filter((word) => word.length > 3),
      ),
  );
  const [shorter, longer] = a!.size <= b!.size ? [a!, b!] : [b!, a!];
  if (shorter.size < SHORTEST_HEADLINE) return 1;
  return [...shorter].filter((word) => longer.has(word)).length / shorter.size;
}
