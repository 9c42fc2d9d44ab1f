import { gatherPeople, type People } from "../language/en/people.ts";
import { findPersonNames, type PersonName } from "../language/en/person-names.ts";
import { findQuotedSpans } from "../language/en/quotation-marks.ts";
import type { Page } from "../model/page.ts";
import type { Quotation, Silence } from "../model/quotation.ts";
import type { Report } from "../model/report.ts";
import { attributeDrafts, type PlacedDraft, storyDayOf } from "./attribute-drafts.ts";
import { withQuotations } from "./body-passages.ts";
import { joinAnnounced } from "./join-announced.ts";
import { readPassage } from "./read-passage.ts";
import type { Draft } from "./reader.ts";
import { findSubjectPlaces, type SubjectPlaces } from "./sources/subject-places.ts";

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
  const known = new Map<string, KnownPassage>();
  const readings = reports.flatMap((report): ReportReading[] => {
    const page = byId.get(report.page);
    return page ? [readReport(page, report, known)] : [];
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

/** What was read of a passage's text: its drafts by its kind and its quotations, and the names in it. */
interface KnownPassage {
  readonly drafts: Map<string, readonly Draft[]>;
  readonly names: readonly PersonName[];
}

function readReport(page: Page, report: Report, known: Map<string, KnownPassage>): ReportReading {
  const places = report.kind === "post" ? wholePost(report) : report.body;
  const quoted = findQuotedSpans(page.text, places);
  const kind = report.kind === "post" ? "post" : "article";
  const drafts: PlacedDraft[] = [];
  const named: PersonName[] = [];
  const offsets: number[] = [];
  for (const [place, inside] of withQuotations(joinAnnounced(page.text, places), quoted)) {
    const text = page.text.slice(place.start, place.end);
    const passage = known.get(text) ?? { drafts: new Map(), names: findPersonNames(text) };
    known.set(text, passage);
    const key =
      inside.length === 0 ? kind : `${kind} ${inside.map(({ start, end }) => `${start}-${end}`).join(",")}`;
    const read = passage.drafts.get(key) ?? readPassage(text, inside, kind);
    passage.drafts.set(key, read);
    for (const draft of read) drafts.push({ draft, offset: place.start });
    for (const name of passage.names) {
      named.push(name);
      offsets.push(place.start);
    }
  }
  const names = (): PersonName[] =>
    named.map(({ name, title, start, end }, nth) => {
      const offset = offsets[nth] ?? 0;
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
