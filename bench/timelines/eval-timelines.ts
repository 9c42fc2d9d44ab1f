import { foldName } from "../../src/language/words.ts";
import type { StoryEvent } from "../../src/model/position.ts";
import { readDeeds } from "../../src/statements/events/read-deeds.ts";
import { readTimes } from "../../src/statements/times/read-times.ts";
import {
  readTimelineCorpora,
  type TimelineCorpus,
  type TimelineEvent,
  type TimelinePage,
} from "./read-timelines.ts";
import { addTimeline, scoresOf, type TimelineTally } from "./score-timelines.ts";

/** Measures timelines of entities from raw text (SemEval-2015 Task 4, track A): `npm run eval -- timelines DIR`. */
export async function evalTimelines(args: readonly string[]): Promise<void> {
  const [folder] = args;
  if (!folder) throw new Error("usage: npm run eval -- timelines DIR");
  const all: TimelineTally = { goldRelations: 0, goldFound: 0, madeRelations: 0, madeRight: 0 };
  for (const corpus of readTimelineCorpora(folder)) {
    const tally: TimelineTally = { goldRelations: 0, goldFound: 0, madeRelations: 0, madeRight: 0 };
    const events = readCorpus(corpus);
    for (const { entity, events: gold } of corpus.timelines) {
      const made = timelineOf(entity, events);
      addTimeline(tally, gold, made);
      addTimeline(all, gold, made);
    }
    console.log(rowOf(corpus.name, tally));
  }
  console.log(rowOf("all", all));
}

function rowOf(name: string, tally: TimelineTally): string {
  const [precision, recall, f1] = scoresOf(tally).map((share) => share.toFixed(2).padStart(6));
  return `${name.padEnd(10)} precision ${precision}  recall ${recall}  F1 ${f1}  (${tally.goldRelations} gold, ${tally.madeRelations} made)`;
}

interface PlacedEvent {
  readonly event: StoryEvent;
  /** The document, sentence and words of its cue, as the task names a mention. */
  readonly mention: string;
}

function readCorpus({ pages: read }: TimelineCorpus): PlacedEvent[] {
  const pages = read.map(({ page }) => page);
  const reports = read.map(({ report }) => report);
  const times = readTimes({ pages, reports, derivations: [] });
  const byId = new Map(read.map((one) => [one.page.id, one]));
  return readDeeds({ pages, reports, times }).events.flatMap((event): PlacedEvent[] => {
    const page = byId.get(event.citation.page);
    const mention = page && mentionOf(page, event);
    return mention ? [{ event, mention }] : [];
  });
}

function mentionOf({ page, words }: TimelinePage, { cue }: StoryEvent): string | undefined {
  const word = cue && words.find(({ start, end }) => start <= cue.start && cue.start < end);
  return word && `${page.id}-${word.sentence}-${word.word}`;
}

/** Puts the events that an entity takes part in into the order of their days; those without a day are in none. */
function timelineOf(entity: string, events: readonly PlacedEvent[]): TimelineEvent[] {
  const own = events.filter(({ event }) => takesPart(entity, event));
  const days = [...new Set(own.flatMap(({ event }) => dayOf(event) ?? []))].sort();
  return own.map(({ event, mention }) => {
    const day = dayOf(event);
    return {
      order: day ? days.indexOf(day) + 1 : 0,
      day: day ? withUnknown(day) : "XXXX-XX-XX",
      mentions: [mention],
    };
  });
}

/** An event without a day of its own stands on the latest day that its tense allows: that of its report. */
function dayOf({ date, impliedDate }: StoryEvent): string | undefined {
  const first = (date ?? impliedDate?.value.replace(/^\.\.\//, ""))
    ?.replace(/^\[|\]$/g, "")
    .split(/\/|\.\./)[0];
  return first && /^\d{4}/.test(first) ? first.slice(0, 10) : undefined;
}

/** Writes "2005" as the task does: "2005-XX-XX". */
function withUnknown(day: string): string {
  const [year = "", month = "XX", date = "XX"] = day.split("-");
  return `${year}-${month}-${date}`;
}

function takesPart(entity: string, { actor, others = [], recipient, citation }: StoryEvent): boolean {
  const name = foldName(entity);
  const named = [actor, ...others, recipient].some(
    (party) => party && (foldName(party.name) === name || foldName(party.name).endsWith(` ${name}`)),
  );
  return named || foldName(citation.exact).includes(name);
}
