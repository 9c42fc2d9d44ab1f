import { findMediaNames } from "../language/en/media-names.ts";
import type { People } from "../language/en/people.ts";
import type { PersonName } from "../language/en/person-names.ts";
import { type Citation, cite } from "../model/citation.ts";
import type { Page } from "../model/page.ts";
import type { Quotation, Silence, Speaker } from "../model/quotation.ts";
import type { Report } from "../model/report.ts";
import { holds, type Span } from "../model/span.ts";
import type { Writable } from "../model/writable.ts";
import { BLOCK_QUOTATION } from "./quotations/block-quotation.ts";
import type { Draft } from "./reader.ts";
import type { SourceWords } from "./sources/describe-source.ts";
import type { ReportMemory } from "./sources/report-memory.ts";
import { bothMeant, resolveSource } from "./sources/resolve-source.ts";
import { startMemory } from "./sources/start-memory.ts";
import type { SubjectPlaces } from "./sources/subject-places.ts";

/** A draft with the place of its passage in the page. */
export interface PlacedDraft {
  readonly draft: Draft;
  /** Offset of the passage in the page's text. */
  readonly offset: number;
}

/** Everything that is known of one report when its drafts get their speakers. */
export interface ReportDrafts {
  readonly report: Report;
  readonly page: Page;
  readonly drafts: readonly PlacedDraft[];
  readonly people: People;
  /** The names in the report's body, in reading order, by their offsets in the page. */
  readonly names: () => readonly PersonName[];
  /** Where the subjects of its sentences may begin. */
  readonly subjects: () => SubjectPlaces;
  /** ISO 8601 day of the story, for reports without a date of their own. */
  readonly storyDay: string | undefined;
}

/** A quotation without a verb of its own takes the speaker before it if that one spoke at most this far above. */
const CARRY_REACH = 900;

/** Gives the drafts of a report their speakers, in reading order. */
export function attributeDrafts(given: ReportDrafts): { quotations: Quotation[]; silences: Silence[] } {
  const { report, drafts } = given;
  const memory = startMemory({
    report,
    people: given.people,
    names: given.names,
    day: dayOf(report) ?? given.storyDay,
    relays: relaysIn(report),
    subjects: given.subjects,
  });
  const quotations: Quotation[] = [];
  const silences: Silence[] = [];
  const utterances = new Map<string, string>();
  for (const placed of drafts) {
    if (placed.draft.needsPerson && !isNamedElsewhere(given, placed, memory)) continue;
    if (placed.draft.mode === "silence") {
      silences.push(silenceOf(given, placed, memory, silences.length));
      continue;
    }
    const id = `${report.id}.q${quotations.length + 1}`;
    const key = `${placed.offset} ${placed.draft.utterance}`;
    const group = continuedGroup(given, placed, quotations.at(-1)) ?? utterances.get(key);
    if (group === undefined) utterances.set(key, id);
    quotations.push(quotationOf(given, placed, { memory, id, group, before: quotations }));
  }
  return { quotations, silences };
}

/** Says whether the person for whom a draft's source stands is named in the report outside the draft. */
function isNamedElsewhere(
  { people, report, page }: ReportDrafts,
  { draft, offset }: PlacedDraft,
  { mentions }: ReportMemory,
): boolean {
  const person = people.personOf(draft.source?.words ?? "", report.id);
  const end = draft.content.end + offset;
  const start = (draft.source?.span.start ?? draft.content.start) + offset;
  // "Weather Notes:" before every list is a label, however often it stands there.
  const label = `${draft.source?.words ?? ""}:`;
  return mentions().some(
    (one) =>
      one.person === person && (one.at < start || one.at >= end) && !page.text.startsWith(label, one.at),
  );
}

function relaysIn(report: Report): ReportMemory["relays"] {
  return report.labels.flatMap((label) =>
    label.field === "relay" && label.basis === "stated" && label.name
      ? [{ name: label.name, at: label.citation.start }]
      : [],
  );
}

/** A paragraph that goes on with a quotation which the one before it did not close belongs to that utterance. */
function continuedGroup(
  { page }: ReportDrafts,
  { draft, offset }: PlacedDraft,
  last: Quotation | undefined,
): string | undefined {
  if (!last || draft.source || last.mode !== "direct") return undefined;
  const between = page.text.slice(last.content.end, draft.content.start + offset);
  return /^\s*\n\s*[“"‘«„]$/.test(between) ? (last.group ?? last.id) : undefined;
}

/** Gives the day that a report was published, ISO 8601; undefined where no label states it. */
export function dayOf({ published, labels }: Report): string | undefined {
  const value =
    published?.value ??
    labels.find((label) => label.field === "published" || label.field === "modified")?.value;
  return value?.slice(0, 10);
}

/** Gives the day in the middle of those on which reports were published, ISO 8601; undefined where none states it. */
export function storyDayOf(reports: readonly Report[]): string | undefined {
  const days = reports.flatMap((report) => dayOf(report) ?? []).sort();
  return days[Math.floor(days.length / 2)];
}

function silenceOf(
  given: ReportDrafts,
  { draft, offset }: PlacedDraft,
  memory: ReportMemory,
  nth: number,
): Silence {
  const { report, page } = given;
  const source = sourceOf(given, draft, offset, memory) ?? { name: "", named: false };
  return {
    id: `${report.id}.s${nth + 1}`,
    report: report.id,
    source,
    citation: cite(page, moved(draft.content, offset)),
  };
}

function moved(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}

interface Context {
  readonly memory: ReportMemory;
  readonly id: string;
  readonly group: string | undefined;
  readonly before: readonly Quotation[];
}

function quotationOf(given: ReportDrafts, placed: PlacedDraft, context: Context): Quotation {
  const { report, page } = given;
  const { draft, offset } = placed;
  const content = moved(draft.content, offset);
  const own = sourceOf(given, draft, offset, context.memory);
  const companion = companionOf(given, draft, offset, context.memory);
  const signed = own || draft.reader !== BLOCK_QUOTATION ? undefined : signatureBelow(page, content.end);
  const carried =
    own || signed || draft.reader === BLOCK_QUOTATION
      ? undefined
      : carriedFrom(given, placed, context.before);
  const within = context.before.findLast(
    (one) => one.content.end > content.start && holds(one.content, content) && one.content.page === page.id,
  );
  const source = own ?? signed ?? carried?.source ?? { name: "", named: false };
  // "He noted that he has often said …": nobody passes on words of their own.
  const via = relaysOf(given, placed, within).filter((name) => name !== source.name);
  const row: Writable<Quotation> = {
    id: context.id,
    report: report.id,
    mode: draft.mode === "silence" ? "indirect" : draft.mode,
    content: cite(page, content),
    source,
    hops: 0,
  };
  if (draft.lead) row.lead = cite(page, moved(draft.lead, offset));
  if (companion) row.others = [companion];
  if (draft.cue) row.cue = cite(page, moved(draft.cue, offset));
  if (draft.venue) row.venue = cite(page, moved(draft.venue, offset));
  if (via.length > 0) {
    const own = ownNames(report);
    row.via = via;
    row.hops = via.filter((name) => !own.has(name)).length;
  }
  if (carried) row.carriedOver = carried.sentence;
  if (context.group) row.group = context.group;
  if (within) row.within = within.id;
  return row;
}

function sourceOf(
  given: ReportDrafts,
  draft: Draft,
  offset: number,
  memory: ReportMemory,
): Speaker | undefined {
  const words = draft.source && (bothMeant(draft.source, memory)?.[0] ?? draft.source);
  return words && speakerOf(given, words, offset, memory);
}

/** Who says it with the source: the mayor of "Ana Ruiz and the mayor said". */
function companionOf(
  given: ReportDrafts,
  draft: Draft,
  offset: number,
  memory: ReportMemory,
): Speaker | undefined {
  const words = draft.source && bothMeant(draft.source, memory)?.[1];
  return words && speakerOf(given, words, offset, memory);
}

function speakerOf(
  { page }: ReportDrafts,
  words: SourceWords,
  offset: number,
  memory: ReportMemory,
): Speaker {
  const span = moved(words.span, offset);
  return { ...resolveSource(words, span.start, memory), citation: cite(page, span) };
}

const LONGEST_SIGNATURE = 80;

/** The line below a block quotation that names where it comes from: "Harbour News, May 3, 2031". */
function signatureBelow(page: Page, end: number): Speaker | undefined {
  const rest = page.text.slice(end, end + 4 * LONGEST_SIGNATURE);
  const line = rest.match(/^[^\n]*\n\s*([^\n]+)/)?.[1] ?? "";
  if (line === "" || line.length > LONGEST_SIGNATURE) return undefined;
  const start = end + rest.indexOf(line);
  const name = findMediaNames(page.text, start, start + line.length)[0];
  if (!name || name.start - start > 4) return undefined;
  return { name: name.name, named: true, class: "media", basis: "signature", citation: cite(page, name) };
}

/** A quotation that stands alone belongs to whoever spoke just before, if that was close above. */
function carriedFrom(
  { report, page }: ReportDrafts,
  { draft, offset }: PlacedDraft,
  before: readonly Quotation[],
): { source: Speaker; sentence: Citation } | undefined {
  const last = before.at(-1);
  const start = draft.content.start + offset;
  if (!last || last.source.name === "" || start - last.content.end > CARRY_REACH) return undefined;
  const at = last.carriedOver ?? last.cue ?? last.content;
  const sentence = report.sentences.find((one) => one.start <= at.start && at.start < one.end);
  if (!sentence) return undefined;
  const { citation: _, ...source } = last.source;
  return { source: { ...source, basis: "carried-over" }, sentence: last.carriedOver ?? cite(page, sentence) };
}

/** Who passes the words on: the newsroom that was told, and the speaker of the statement that holds this one. */
function relaysOf(
  { page }: ReportDrafts,
  { draft, offset }: PlacedDraft,
  within: Quotation | undefined,
): string[] {
  const told = draft.addressee
    ? findMediaNames(page.text, draft.addressee.start + offset, draft.addressee.end + offset)[0]?.name
    : undefined;
  const outer =
    within && draft.cue && within.cue?.start !== draft.cue.start + offset
      ? [within.source.name, ...(within.via ?? [])]
      : [];
  return [...new Set([...(told ? [told] : []), ...outer])].filter((name) => name !== "");
}

function ownNames(report: Report): ReadonlySet<string> {
  const fields = new Set(["credit", "publisher", "dateline", "byline"]);
  return new Set(
    report.labels.flatMap((label) => (fields.has(label.field) && label.name ? [label.name] : [])),
  );
}
