import type { Page } from "../../../model/page.ts";
import type { LabelledBlock, Report } from "../../../model/report.ts";
import type { Span } from "../../../model/span.ts";
import type { TimeMention } from "../time-shape.ts";

/** A report with its page and the time expressions of its body; their offsets are the page's. */
export interface ReportReading {
  readonly report: Report;
  readonly page: Page;
  readonly mentions: readonly TimeMention[];
  /** The stretch of the page from the report's first words to its last. */
  readonly extent: Span;
  /** Captions and picture credits that belong to the report. */
  readonly captions: readonly Span[];
  /** Reports of kind post that stand inside the report. */
  readonly posts: readonly Report[];
  /** Whether the report is the only one of its page, posts left aside. */
  readonly alone: boolean;
}

/** What a page holds besides the report in question. */
export interface PageSurroundings {
  readonly reports: readonly Report[];
  readonly blocks: readonly LabelledBlock[];
}

/** So far behind its last words a report's posts and captions may stand. */
const BEHIND = 2_000;

/** Puts together what stands in and around a report. */
export function surroundReport(
  report: Report,
  page: Page,
  { reports, blocks }: PageSurroundings,
): Omit<ReportReading, "mentions"> {
  const extent = extentOf(report);
  const others = reports.filter((one) => one.id !== report.id);
  const articles = others.filter((one) => one.kind !== "post");
  const floor = Math.max(0, ...articles.map((one) => extentOf(one).end).filter((end) => end <= extent.start));
  const ceiling = Math.min(
    extent.end + BEHIND,
    ...articles.map((one) => extentOf(one).start).filter((start) => start >= extent.end),
  );
  const near = (span: Span): boolean => span.start >= floor && span.end <= ceiling;
  return {
    report,
    page,
    extent,
    captions: captionsOf(report, page, blocks).filter(near),
    posts: others.filter((one) => one.kind === "post" && near(extentOf(one))),
    alone: articles.length === 0,
  };
}

function extentOf(report: Report): Span {
  return { start: report.body[0]?.start ?? 0, end: report.body.at(-1)?.end ?? 0 };
}

/** The blocks that are captions, and the lines in which a picture's credit stands. */
function captionsOf(report: Report, page: Page, blocks: readonly LabelledBlock[]): Span[] {
  const labelled = blocks.filter(
    ({ kind, report: owner }) =>
      (kind === "caption" || kind === "photo-credit") && (owner === undefined || owner === report.id),
  );
  const lines = report.labels.flatMap((label) => {
    if (label.field !== "photo-credit" || label.basis !== "stated") return [];
    const start = page.text.lastIndexOf("\n", label.citation.start) + 1;
    const end = page.text.indexOf("\n", label.citation.end);
    return [{ start, end: end < 0 ? page.text.length : end }];
  });
  return [...labelled, ...lines].map(({ start, end }) => ({ start, end }));
}
