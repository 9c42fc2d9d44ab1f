import { gatherPeople, type People } from "../language/en/people.ts";
import type { PersonName } from "../language/en/person-names.ts";
import { findQuotedSpans } from "../language/en/quotation-marks.ts";
import type { Page } from "../model/page.ts";
import type { Quotation, Silence } from "../model/quotation.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import { attributeDrafts, type PlacedDraft, storyDayOf } from "./attribute-drafts.ts";
import { spansByPlace } from "./body-passages.ts";
import { joinAnnounced } from "./join-announced.ts";
import { openPassageReader, type PassageRead, type PassageToRead } from "./passage-turns.ts";
import { findSubjectPlaces, type SubjectPlaces } from "./sources/subject-places.ts";
import { inTurns } from "./turns.ts";

/** The reports of a story with the pages they stand in. */
export interface StoryToRead {
  readonly pages: readonly Page[];
  readonly reports: readonly Report[];
}

/** What the reports of a story say that somebody said. */
export interface Statements {
  readonly quotations: readonly Quotation[];
  readonly silences: readonly Silence[];
}

interface ReportReading {
  readonly report: Report;
  readonly page: Page;
  readonly drafts: readonly PlacedDraft[];
  /** The names in the report's body, in reading order, by their offsets in their passages. */
  readonly named: readonly PersonName[];
  /** The same by their offsets in the page: few reports are asked for them. */
  readonly names: () => readonly PersonName[];
  readonly subjects: () => SubjectPlaces;
}

/** Reads who said what out of the bodies of all reports. A paragraph that several pages carry is read once. */
export function readStatements({ pages, reports }: StoryToRead): Statements {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const read = openPassageReader();
  const readings = inTurns(reports).flatMap((turn) => {
    const placed = turn.flatMap((report): PlacedReport[] => {
      const page = byId.get(report.page);
      return page ? [{ page, report }] : [];
    });
    return readTurn(placed, read);
  });
  const storyDay = storyDayOf(reports);
  const people = gatherPeople(
    readings.map(({ report, named }) => [report.id, named] as const),
    storyDay,
  );
  const found = readings.map((reading) => attributeReport(reading, people, storyDay));
  return {
    quotations: found.flatMap((one) => one.quotations),
    silences: found.flatMap((one) => one.silences),
  };
}

type PlacedReport = Pick<ReportReading, "report" | "page">;

/** A report with its passages, each with the place where it begins. */
interface ReportPassages extends PlacedReport {
  readonly quoted: readonly Span[];
  readonly passages: readonly PassageToRead[];
  readonly offsets: readonly number[];
}

function readTurn(
  turn: readonly PlacedReport[],
  read: ReturnType<typeof openPassageReader>,
): ReportReading[] {
  const cut = turn.map(passagesOf);
  const found = read(cut.flatMap(({ passages }) => passages));
  let at = 0;
  return cut.map((report): ReportReading => {
    const own = found.slice(at, at + report.passages.length);
    at += own.length;
    return readingOf(report, own);
  });
}

function passagesOf({ page, report }: PlacedReport): ReportPassages {
  const places = report.kind === "post" ? wholePost(report) : report.body;
  const quoted = findQuotedSpans(page.text, places);
  const kind = report.kind === "post" ? "post" : "article";
  const passages: PassageToRead[] = [];
  const offsets: number[] = [];
  const joined = joinAnnounced(page.text, places);
  const quotations = spansByPlace(joined, quoted);
  const sentences = spansByPlace(joined, report.sentences);
  for (const [nth, { start, end }] of joined.entries()) {
    const text = page.text.slice(start, end);
    passages.push({ text, kind, quotations: quotations[nth] ?? [], sentences: sentences[nth] ?? [] });
    offsets.push(start);
  }
  return { page, report, quoted, passages, offsets };
}

function readingOf(
  { page, report, quoted, offsets }: ReportPassages,
  read: readonly PassageRead[],
): ReportReading {
  const drafts: PlacedDraft[] = [];
  const named: PersonName[] = [];
  const starts: number[] = [];
  for (const [nth, passage] of read.entries()) {
    const offset = offsets[nth] ?? 0;
    for (const draft of passage.drafts) drafts.push({ draft, offset });
    for (const name of passage.names) {
      named.push(name);
      starts.push(offset);
    }
  }
  const names = (): PersonName[] =>
    named.map(({ name, title, start, end }, nth) => {
      const offset = starts[nth] ?? 0;
      return { name, title, start: start + offset, end: end + offset };
    });
  const subjects = (): SubjectPlaces => findSubjectPlaces(page.text, report.sentences, quoted);
  return { report, page, drafts, named, names, subjects };
}

function wholePost(report: Report): Report["body"] {
  const [first, last] = [report.body[0], report.body.at(-1)];
  return first && last ? [{ page: first.page, start: first.start, end: last.end }] : [];
}

function attributeReport(reading: ReportReading, people: People, storyDay: string | undefined): Statements {
  return attributeDrafts({ ...reading, people, storyDay });
}
