import type { Page } from "../../model/page.ts";
import type { Policy, StoryEvent } from "../../model/position.ts";
import type { Report } from "../../model/report.ts";
import type { TimeExpression } from "../../model/time.ts";
import { dayOf } from "../attribute-drafts.ts";
import { paragraphsOf } from "../body-passages.ts";
import { gatherPolicies } from "../policies/gather-policies.ts";
import { withPolicyMeant } from "../policies/pointing.ts";
import { type PolicyDraft, readPolicyDrafts } from "../policies/policy-drafts.ts";
import { type PolicyMention, readPolicyMention, startOfSentenceBefore } from "../policies/policy-mention.ts";
import { gatherPartyStory, type PartyStory, partyMemory } from "../positions/parties/party-memory.ts";
import { describeParties, type PartyWords } from "../positions/parties/party-words.ts";
import { inTurns } from "../turns.ts";
import { type DeedSentence, readDeedSentences } from "./clause.ts";
import { type DeedReport, keepSubject } from "./deed-parties.ts";
import { distinctEvents } from "./distinct-events.ts";
import { type EventDraft, readEventDrafts } from "./event-drafts.ts";
import { readEvent } from "./read-event.ts";
import { landsNamedIn } from "./report-lands.ts";

/** The reports of a story with their pages and the dated expressions that were read in them. */
export interface DeedsToRead {
  readonly pages: readonly Page[];
  readonly reports: readonly Report[];
  readonly times: readonly TimeExpression[];
  /** The people of the story, where they were gathered before. */
  readonly parties?: PartyStory;
}

/** What happens in a story, and the policies that it speaks of. */
export interface Deeds {
  readonly events: readonly StoryEvent[];
  readonly policies: readonly Policy[];
}

/** Something that a paragraph tells, at an offset of the paragraph. */
type Told =
  | { readonly at: number; readonly subject: readonly PartyWords[] }
  | { readonly at: number; readonly event: EventDraft }
  | { readonly at: number; readonly policy: PolicyDraft };

/**
 * Reads the events and policies of all reports, in reading order. Embedded posts tell opinions and are left out; a
 * paragraph that several pages carry is read once.
 */
export function readDeeds({ pages, reports, times, parties }: DeedsToRead): Deeds {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const timesOf = groupBy(times, ({ report }) => report);
  const story = parties ?? gatherPartyStory(pages, reports);
  const known: KnownParagraphs = new Map();
  const events: StoryEvent[] = [];
  const mentions: PolicyMention[] = [];
  for (const turn of inTurns(reports.filter(({ kind }) => kind !== "post"))) {
    readNew(
      known,
      turn.flatMap(({ body, page }) => paragraphsOf(body, byId.get(page))),
    );
    for (const report of turn) {
      const page = byId.get(report.page);
      if (!page) continue;
      const given = deedReport(story, { page, report, times: timesOf.get(report.id) ?? [] });
      const read = readReport(given, known);
      events.push(
        ...distinctEvents(read.events).map((event, nth) => ({ id: `${report.id}.e${nth + 1}`, ...event })),
      );
      mentions.push(...read.mentions);
    }
  }
  return { events, policies: gatherPolicies(mentions) };
}

interface ReportDeeds {
  readonly events: Omit<StoryEvent, "id">[];
  readonly mentions: PolicyMention[];
}

/** What was read in paragraphs, by their words. */
type KnownParagraphs = Map<string, readonly Told[]>;

/** Reads the paragraphs that were not met before, each step in all of them before the next. */
function readNew(known: KnownParagraphs, paragraphs: readonly string[]): void {
  const fresh = [...new Set(paragraphs)].filter((text) => !known.has(text));
  const sentences = fresh.map(readDeedSentences);
  const events = fresh.map((text, nth) => readEventDrafts(text, sentences[nth] ?? []));
  const policies = fresh.map((text, nth) => readPolicyDrafts(text, sentences[nth] ?? []));
  for (const [nth, text] of fresh.entries()) {
    const told: Told[] = [
      ...(events[nth] ?? []).map((event) => ({ at: event.at, event })),
      ...(policies[nth] ?? []).map((policy) => ({ at: policy.at, policy })),
      ...subjectsOf(text, sentences[nth] ?? []),
    ];
    known.set(
      text,
      told.sort((a, b) => a.at - b.at),
    );
  }
}

/** A subject is kept in mind after what its own clause tells, so that "it" there does not mean itself. */
function subjectsOf(text: string, sentences: readonly DeedSentence[]): Told[] {
  return sentences.flatMap(({ tokens, clauses }) =>
    clauses.flatMap(({ subject, predicate }) =>
      subject
        ? [{ at: tokens[predicate.at]?.end ?? 0, subject: describeParties(text, tokens, subject) }]
        : [],
    ),
  );
}

function readReport(given: DeedReport, known: KnownParagraphs): ReportDeeds {
  const found: ReportDeeds = { events: [], mentions: [] };
  for (const { start, end } of given.report.body) {
    const text = given.page.text.slice(start, end);
    for (const one of known.get(text) ?? []) {
      if ("subject" in one) keepSubject(given, one.subject, start);
      else if ("event" in one)
        found.events.push(
          ...listed(readEvent(given, one.event, { offset: start, before: found.events.at(-1) })),
        );
      else
        found.mentions.push(
          ...listed(readMention(given, { draft: one.policy, told: found.mentions }, start)),
        );
    }
  }
  return found;
}

interface PolicyTold {
  readonly draft: PolicyDraft;
  /** What the report told of policies before. */
  readonly told: readonly PolicyMention[];
}

function readMention(
  given: DeedReport,
  { draft, told }: PolicyTold,
  offset: number,
): PolicyMention | undefined {
  const since = startOfSentenceBefore(given.report.sentences, draft.at + offset);
  const meant = withPolicyMeant(draft, told, since);
  return meant && readPolicyMention(given, meant, offset);
}

function listed<Item>(item: Item | undefined): Item[] {
  return item === undefined ? [] : [item];
}

function deedReport(
  story: PartyStory,
  { page, report, times }: Pick<DeedReport, "page" | "report" | "times">,
): DeedReport {
  const day =
    speakingDay(report, times) ?? (story.day ? { value: story.day, because: "the story's day" } : undefined);
  const memory = partyMemory(story, report, page.text);
  return { page, report, times, ...(day ? { day } : {}), memory, lands: landsNamedIn(page, report) };
}

/** Gives the day from which most expressions of the report are counted, otherwise the day of its labels. */
export function speakingDay(
  report: Report,
  times: readonly TimeExpression[],
): { value: string; because: string } | undefined {
  const anchors = times
    .map(({ anchor }) => anchor)
    .filter(({ basis, value }) => basis !== "words" && basis !== "told" && value !== "");
  const counts = groupBy(anchors, ({ value }) => value);
  const [most] = [...counts.values()].sort((a, b) => b.length - a.length);
  const anchor = most?.[0];
  if (anchor) return { value: anchor.value, because: anchor.because.replace(/\.$/, "") };
  const day = dayOf(report);
  return day ? { value: day, because: "its published or dateline date" } : undefined;
}

function groupBy<Item>(items: readonly Item[], key: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const known = groups.get(key(item));
    if (known) known.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
