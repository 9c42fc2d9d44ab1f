import { cite } from "../../model/citation.ts";
import type { Derivation } from "../../model/derivation.ts";
import type { Label } from "../../model/label.ts";
import type { Page } from "../../model/page.ts";
import type { LabelledBlock, Report } from "../../model/report.ts";
import { sharedLength } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import { paragraphsOf } from "../body-passages.ts";
import { inTurns } from "../turns.ts";
import { inferAnchors } from "./anchors/infer-anchors.ts";
import { type ReportReading, surroundReport } from "./anchors/report-reading.ts";
import { findMentions, findMentionsIn } from "./find-mentions.ts";
import { placeMentions } from "./place-mentions.ts";
import type { TimeMention } from "./time-shape.ts";

/** The reports of a story with their pages, and who came from whom: copies speak from the day of their model. */
export interface TimesToRead {
  readonly pages: readonly Page[];
  readonly reports: readonly Report[];
  readonly derivations: readonly Derivation[];
  /** The anatomy of each page, by page id; without it captions are known by their picture credits alone. */
  readonly anatomy?: ReadonlyMap<string, readonly LabelledBlock[]>;
}

/** Reads the dated expressions of all reports, in reading order, each worked out from its report's anchor. */
export function readTimes(story: TimesToRead): TimeExpression[] {
  const readings = readReports(story);
  const anchors = inferAnchors(readings, story.derivations);
  return readings.flatMap((reading) => {
    const anchor = anchors.get(reading.report.id);
    const placed = anchor ? placeMentions(withHeader(reading), anchor) : [];
    return placed.map(({ span, ...time }, nth): TimeExpression => {
      const citation = cite(reading.page, span);
      return { id: `${reading.report.id}.t${nth + 1}`, report: reading.report.id, citation, ...time };
    });
  });
}

function readReports({ pages, reports, anatomy }: TimesToRead): ReportReading[] {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const byPage = new Map<string, Report[]>();
  for (const report of reports) byPage.set(report.page, [...(byPage.get(report.page) ?? []), report]);
  const known: KnownParagraphs = new Map();
  return inTurns(reports).flatMap((turn) => {
    const texts = turn.map(({ body, page }) => paragraphsOf(body, byId.get(page)));
    readNew(known, texts.flat());
    return turn.flatMap((report, nth): ReportReading[] => {
      const page = byId.get(report.page);
      if (!page) return [];
      const surroundings = { reports: byPage.get(page.id) ?? [], blocks: anatomy?.get(page.id) ?? [] };
      const mentions = report.body.flatMap(({ start }, at) => {
        const found = known.get(texts[nth]?.[at] ?? "") ?? [];
        return found.map((mention) => moved(mention, start));
      });
      return [{ ...surroundReport(report, page, surroundings), mentions }];
    });
  });
}

/** What was found in paragraphs, by their words: one that several pages carry is read once. */
type KnownParagraphs = Map<string, readonly TimeMention[]>;

/** Reads the paragraphs that were not met before. */
function readNew(known: KnownParagraphs, paragraphs: readonly string[]): void {
  const fresh = [...new Set(paragraphs)].filter((text) => !known.has(text));
  for (const [nth, found] of findMentionsIn(fresh).entries()) known.set(fresh[nth] ?? "", found);
}

function moved(mention: TimeMention, by: number): TimeMention {
  return { ...mention, start: mention.start + by, end: mention.end + by };
}

/** The days that the report's own date lines state, and what its headline names, stand beside its body. */
function withHeader(reading: ReportReading): ReportReading {
  const { report, mentions } = reading;
  const around = new Map<number, TimeMention>();
  for (const label of [report.headline, ...report.labels]) {
    if (label?.basis !== "stated" || !(label === report.headline || isDateLine(label))) continue;
    const { start, exact } = label.citation;
    for (const found of findMentions(exact)) {
      const mention = moved(found, start);
      const given = mention.shape.kind === "given" && mention.shape.type === "date";
      if ((label === report.headline || given) && !mentions.some((one) => sharedLength(one, mention) > 0))
        around.set(mention.start, mention);
    }
  }
  return { ...reading, mentions: [...around.values(), ...mentions].sort((a, b) => a.start - b.start) };
}

function isDateLine({ field, source = "text" }: Label): boolean {
  return field === "published" && source === "text";
}
