import { datesIn, type StatedDate } from "../language/en/stated-dates.ts";
import { cite } from "../model/citation.ts";
import { boundsOf, daysBetween } from "../model/days.ts";
import { citationsOf, type Label } from "../model/label.ts";
import type { Page } from "../model/page.ts";
import type { Report } from "../model/report.ts";
import type { AnchorBasis, TimeAnchor } from "../model/time.ts";
import { type Check, type Coverage, derivedPairs, type Found } from "./coverage.ts";

/** A page may carry an older report for weeks; from this many days on its date contradicts the text. */
const DAYS_APART = 200;
/** Pictures from the archive say so; their dates prove nothing. */
const ARCHIVE = /\bFILE\b|\bfile (?:photo|picture|image)\b|\barchive\b/i;

/** Asks whether the day that a page gives for a report is contradicted by the report's own words, or by the report it copies. */
export const dateConflict: Check = {
  name: "date-conflict",
  run: (coverage: Coverage): Found[] => {
    const found = againstLabels(coverage);
    const known = new Set(found.flatMap(({ about }) => about));
    return [...found, ...againstTimes(coverage).filter(({ about }) => !about.some((id) => known.has(id)))];
  },
};

function againstLabels(coverage: Coverage): Found[] {
  return [
    ...coverage.reports.flatMap((report) =>
      againstOwnText(
        report,
        coverage.pages.find((page) => page.id === report.page),
      ),
    ),
    ...derivedPairs(coverage).flatMap(({ derivation, from, to }): Found[] => {
      if (derivation.kind !== "republication") return [];
      const page = pageDate(from.report, from.page);
      const stated = to.report.published;
      if (!page || !stated || daysBetween(stated.value, page.value) < DAYS_APART) return [];
      const text = `The page is dated ${day(page)}; the report that it carries is dated ${day(stated)} elsewhere in this set.`;
      return [
        {
          kind: "date-conflict",
          about: [from.report.id, to.report.id, derivation.id],
          because: citationsOf([page, stated]),
          text,
        },
      ];
    }),
  ];
}

/** Anchors that come from the text itself, or from the report that it copies. */
const FROM_TEXT: ReadonlySet<AnchorBasis> = new Set([
  "dateline",
  "stated-date",
  "caption",
  "weekday",
  "derivation",
]);

/** The report speaks from a time that is far from the day that the page gives for it. */
function againstTimes({ reports, pages, times }: Coverage): Found[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const anchors = new Map<string, TimeAnchor>();
  for (const { report, anchor } of times)
    if (FROM_TEXT.has(anchor.basis) && !anchors.has(report)) anchors.set(report, anchor);
  return reports.flatMap((report): Found[] => {
    const [page, anchor] = [byId.get(report.page), anchors.get(report.id)];
    const date = page ? pageDate(report, page) : undefined;
    if (!date || !anchor || !isFar(day(date), anchor.value)) return [];
    const because = [...citationsOf([date]), ...(anchor.citation ? [anchor.citation] : [])];
    const text = `The page is dated ${day(date)}, but the text speaks from ${anchor.value.replace("/..", " or later")}.`;
    return [{ kind: "date-conflict", about: [report.id], because, text }];
  });
}

function isFar(date: string, anchor: string): boolean {
  const { from, to } = boundsOf(anchor);
  const early = from !== undefined && daysBetween(date, from) >= DAYS_APART;
  return early || (to !== undefined && daysBetween(to, date) >= DAYS_APART);
}

/** The picture of the report was taken long before the day that the page gives for it. */
function againstOwnText(report: Report, page: Page | undefined): Found[] {
  const date = page ? pageDate(report, page) : undefined;
  if (!page || !date || report.kind === "post") return [];
  const taken = pictureDates(report, page).sort((a, b) => b.value.localeCompare(a.value))[0];
  if (!taken || daysBetween(taken.value, date.value) < DAYS_APART) return [];
  const text = `The page is dated ${day(date)}, but the picture of the report was taken on ${taken.value}.`;
  return [
    { kind: "date-conflict", about: [report.id], because: [...citationsOf([date]), cite(page, taken)], text },
  ];
}

/** Finds the days on which the report's pictures were taken, as their captions state them. */
function pictureDates(report: Report, page: Page): StatedDate[] {
  return report.labels.flatMap((label) => {
    if (label.field !== "photo-credit" || label.basis !== "stated") return [];
    const start = page.text.lastIndexOf("\n", label.citation.start) + 1;
    const end = page.text.indexOf("\n", label.citation.end);
    const caption = page.text.slice(start, end < 0 ? page.text.length : end);
    if (ARCHIVE.test(caption)) return [];
    return datesIn(caption).map((found) => ({
      value: found.value,
      start: start + found.start,
      end: start + found.end,
    }));
  });
}

function pageDate(report: Report, page: Page): Label | undefined {
  return report.published ?? page.labels.find((label) => label.field === "published");
}

function day(label: Label): string {
  return label.value.slice(0, 10);
}
