import { type Citation, cite } from "../../../model/citation.ts";
import { daysBetween } from "../../../model/days.ts";
import type { Label } from "../../../model/label.ts";
import { findMentions } from "../find-mentions.ts";
import { resolveShape } from "../resolve-shape.ts";
import { type Anchor, type AnchorGrounds, dayAnchor } from "./anchor.ts";
import type { ReportReading } from "./report-reading.ts";

const DAY = /^\d{4}-\d\d-\d\d/;
/** So much text behind a dateline's place is searched for its day, up to the dash. */
const DATELINE = 60;

/** Gives the days that the report's own lines state, the strongest first: its dateline, its date lines, its page's data. */
export function statedDays(reading: ReportReading): Anchor[] {
  const published = publishedDays(reading);
  const dateline = datelineDay(reading, published[0]?.value);
  return [...(dateline ? [dateline] : []), ...published];
}

function publishedDays({ report, page, alone }: ReportReading): Anchor[] {
  const own = report.labels.filter(isPublished);
  const chosen = report.published && isPublished(report.published) ? [report.published] : [];
  const ofPage = alone && report.kind !== "post" ? page.labels.filter(isPublished) : [];
  const stated = [...chosen, ...own].map((label) => anchorOf(label, isOfText(label)));
  return distinct([...stated, ...ofPage.map((label) => anchorOf(label, false))]);
}

/** The day on which a machine saw the page, or its address, is no day of publication. */
function isPublished(label: Label): boolean {
  return label.field === "published" && label.source !== "warc" && DAY.test(label.value);
}

function isOfText({ basis, source = "text" }: Label): boolean {
  return basis === "stated" && source === "text";
}

function anchorOf(label: Label, inText: boolean): Anchor {
  const day = label.value.slice(0, 10);
  const citation = label.basis === "stated" ? { citation: label.citation } : {};
  return inText
    ? firmDay(day, { basis: "stated-date", because: `The report is dated ${day}.`, ...citation })
    : firmDay(day, { basis: "published", because: `The page gives ${day} as its date.`, ...citation });
}

function firmDay(day: string, grounds: AnchorGrounds): Anchor {
  return { ...dayAnchor(day, grounds), firm: true };
}

function distinct(anchors: readonly Anchor[]): Anchor[] {
  return anchors.filter(({ value }, nth) => anchors.findIndex((one) => one.value === value) === nth);
}

/** "HARBOUR CITY, Dec. 22 (Wire) —": the year is that of the day nearest to the page's date. */
function datelineDay({ report, page }: ReportReading, published: string | undefined): Anchor | undefined {
  const { dateline } = report;
  if (dateline?.basis !== "stated") return undefined;
  const { start, end } = dateline.citation;
  const line = page.text.slice(start, end + DATELINE).split(/\n|[–—]| --? /)[0] ?? "";
  const mention = findMentions(line).find(({ shape }) => shape.kind === "day" || isGivenDay(shape));
  if (!mention) return undefined;
  const given = mention.shape.kind === "given";
  if (!given && published === undefined) return undefined;
  const placed = resolveShape(mention.shape, { day: published ?? "2000-01-01", tense: "open" });
  if (!placed || !DAY.test(placed.value) || placed.type !== "date") return undefined;
  const citation = cite(page, { start: start + mention.start, end: start + mention.end });
  return firmDay(placed.value, { basis: "dateline", because: because(citation, published), citation });
}

function isGivenDay(shape: { readonly kind: string; readonly value?: string }): boolean {
  return shape.kind === "given" && DAY.test(shape.value ?? "");
}

function because({ exact }: Citation, published: string | undefined): string {
  const year =
    published && daysBetween(published, published) === 0 ? `, and the page's date gives the year` : "";
  return `The report's dateline says ${exact}${/\d{4}/.test(exact) ? "" : year}.`;
}
