import { conceptsOf } from "../../../language/en/matter-concepts.ts";
import type { Party, Policy, Position, StoryEvent } from "../../../model/position.ts";

/** A position, policy or event as a step of a thread may be. */
export interface ThreadStep {
  readonly id: string;
  readonly ledger: "position" | "policy" | "event";
  /** What the actors do: only steps of one family are one matter's moves. */
  readonly family: "asks" | "gives" | "refuses" | "judges" | "acts";
  readonly actors: readonly Party[];
  readonly recipient?: Party;
  /** The first words of what it is about, folded, so that copies are known. */
  readonly text: string;
  readonly concepts: ReadonlyMap<string, string>;
  /** Sentence that it stands in, so that the items of one list are known. */
  readonly sentence: string;
  /** ISO 8601 or EDTF; empty where nothing is known. */
  readonly date: string;
  /** Place in reading order. */
  readonly order: number;
}

/** What was read in a story of which threads are made, and the day on which each report speaks. */
export interface ThreadedStory {
  readonly positions: readonly Position[];
  readonly policies: readonly Policy[];
  readonly events: readonly StoryEvent[];
  readonly dayOf: (report: string) => string | undefined;
}

const FAMILIES = {
  ask: "asks",
  offer: "gives",
  commitment: "gives",
  agreement: "gives",
  refusal: "refuses",
  accusation: "judges",
  statement: "judges",
} as const;

/** Gives every position, policy and event of a story as a step, by date and then in reading order. */
export function threadSteps(story: ThreadedStory): ThreadStep[] {
  const steps: Omit<ThreadStep, "order">[] = [
    ...story.positions.map((one) => ({
      id: one.id,
      ledger: "position" as const,
      family: FAMILIES[one.kind],
      actors: [one.actor, ...(one.others ?? [])],
      ...(one.recipient ? { recipient: one.recipient } : {}),
      ...about(one.matter),
      sentence: `${one.citation.page} ${one.cue?.start ?? one.citation.start}`,
      date: one.date ?? one.impliedDate?.value ?? story.dayOf(one.report) ?? "",
    })),
    ...story.policies.map((one) => ({
      id: one.id,
      ledger: "policy" as const,
      family: "acts" as const,
      actors: one.actor ? [one.actor] : [],
      ...(one.recipient ? { recipient: one.recipient } : {}),
      ...about([one.name, ...one.citations.map((citation) => citation.exact)].join(" ")),
      sentence: one.id,
      date: one.statuses.find((step) => step.date)?.date ?? story.dayOf(one.statuses[0]?.report ?? "") ?? "",
    })),
    ...story.events.map((one) => ({
      id: one.id,
      ledger: "event" as const,
      family: "acts" as const,
      actors: [...(one.actor ? [one.actor] : []), ...(one.others ?? [])],
      ...(one.recipient ? { recipient: one.recipient } : {}),
      ...about(one.what),
      sentence: one.id,
      date: one.date ?? one.impliedDate?.value ?? story.dayOf(one.report) ?? "",
    })),
  ];
  return steps
    .map((step, order) => ({ ...step, order }))
    .sort((a, b) => compare(firstDay(a.date), firstDay(b.date)) || a.order - b.order);
}

function about(words: string): Pick<ThreadStep, "text" | "concepts"> {
  return {
    text: words.toLowerCase().split(" ").slice(0, TELLING_WORDS).join(" "),
    concepts: conceptsOf(words),
  };
}

/** Copies differ in what they cut off behind the first words. */
const TELLING_WORDS = 8;

/** The day that a date begins with; an open beginning counts as its end. */
function firstDay(date: string): string {
  const [first = "", last = ""] = date.split("/");
  return first === ".." || first === "" ? last : first;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** Gives whom a party acts for: its country, or itself. */
export function sideOf({ country, name }: Party): string {
  return country ?? name;
}
