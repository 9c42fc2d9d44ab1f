import type { Figure } from "../../../model/figure.ts";
import type { Party, Policy, Position, StoryEvent } from "../../../model/position.ts";
import type { Report } from "../../../model/report.ts";
import { sharedLength } from "../../../model/span.ts";
import type { TimeExpression } from "../../../model/time.ts";
import { overlapping, placesByPage } from "./places.ts";
import { withConcepts } from "./step-concepts.ts";
import { withDates } from "./step-dates.ts";

/** What the actors of a step do: only steps of one family are one party's moves. */
export type StepFamily = "asks" | "gives" | "refuses" | "judges" | "acts";

/** Where a step stands in a page. */
export interface StepPlace {
  readonly page: string;
  readonly start: number;
  readonly end: number;
}

/** A position, policy or event as it was read, before it is known what it is about and when it stands. */
export interface StoryStep {
  readonly id: string;
  readonly report: string;
  readonly ledger: "position" | "policy" | "event";
  readonly kind: Position["kind"] | "policy" | "event";
  readonly family: StepFamily;
  readonly actors: readonly Party[];
  readonly recipient?: Party;
  /** What it is about, in the words of the reports. */
  readonly words: string;
  /** Every clause that tells it, the first one first. */
  readonly places: readonly StepPlace[];
  /** The words right before its first clause. */
  readonly before: string;
  /** Stated date, or a bound that was worked out. */
  readonly date?: string;
  readonly stated: boolean;
  /** True where it is still to come. */
  readonly ahead: boolean;
  /** True where its date is that of its end, and it began before. */
  readonly began: boolean;
}

/** A step with what it is about and where it stands in time. */
export interface ThreadStep extends StoryStep {
  readonly concepts: ReadonlyMap<string, string>;
  /** The same for copies and repetitions of one move. */
  readonly move: string;
  /** Day that it is ordered by; empty where nothing is known. */
  readonly day: string;
}

/** What was read in a story of which threads are made, and the day on which each report speaks. */
export interface ThreadedStory {
  readonly reports: readonly Report[];
  readonly positions: readonly Position[];
  readonly policies: readonly Policy[];
  readonly events: readonly StoryEvent[];
  readonly figures: readonly Figure[];
  readonly times: readonly TimeExpression[];
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
  const events = eventsApart(story);
  const steps = [
    ...story.positions.map(positionStep),
    ...policiesApart(story.policies, events).map(policyStep),
    ...events.map(eventStep),
  ];
  return withDates(withConcepts(steps, story), story);
}

function positionStep(one: Position): StoryStep {
  const date = one.date ?? one.impliedDate?.value;
  return {
    id: one.id,
    report: one.report,
    ledger: "position",
    kind: one.kind,
    family: FAMILIES[one.kind],
    actors: [one.actor, ...(one.others ?? [])],
    ...(one.recipient ? { recipient: one.recipient } : {}),
    words: mainWords(one),
    places: [one.citation],
    before: one.citation.prefix ?? "",
    ...(date === undefined ? {} : { date }),
    stated: one.date !== undefined,
    ahead: false,
    began: false,
  };
}

function policyStep(one: Policy): StoryStep {
  const [first] = one.citations;
  const dated = one.statuses.find((step) => step.date);
  return {
    id: one.id,
    report: dated?.report ?? one.statuses[0]?.report ?? "",
    ledger: "policy",
    kind: "policy",
    family: "acts",
    actors: one.actor ? [one.actor] : [],
    ...(one.recipient ? { recipient: one.recipient } : {}),
    words: [one.name, ...one.citations.map((citation) => citation.exact)].join(". "),
    places: [...one.citations, ...one.statuses.map((step) => step.citation)],
    before: first?.prefix ?? "",
    ...(dated?.date === undefined ? {} : { date: dated.date }),
    stated: dated !== undefined,
    ahead: false,
    began: dated?.status === "ended" && one.statuses[0] !== dated,
  };
}

function eventStep(one: StoryEvent): StoryStep {
  const date = one.date ?? one.impliedDate?.value;
  return {
    id: one.id,
    report: one.report,
    ledger: "event",
    kind: "event",
    family: "acts",
    actors: [...(one.actor ? [one.actor] : []), ...(one.others ?? [])],
    ...(one.recipient ? { recipient: one.recipient } : {}),
    words: mainClause(one),
    places: [one.citation],
    before: one.citation.prefix ?? "",
    ...(date === undefined ? {} : { date }),
    stated: one.date !== undefined,
    ahead: one.modality === "expected" || one.modality === "scheduled",
    began: false,
  };
}

/**
 * What a position is about, with the noun that names it ("raised its bid"), and without a clause that tells what came of
 * it ("a raise of 4 percent, ending the strike").
 */
function mainWords({ matter, cue }: Position): string {
  const named = /\b(?:its|their|his|her|an?|the)\b/.test(cue?.exact ?? "") ? `${cue?.exact} ` : "";
  return named + matter.replace(/, (?:\p{Ll}+ing|which|who|whose|where)\b.*$/u, "");
}

/** "debated the levy, which the port opposes": a relative clause behind the verb tells of something else. */
function mainClause({ citation, cue }: StoryEvent): string {
  const told = cue ? cue.end - citation.start : 0;
  const behind = citation.exact.slice(told).search(/, (?:which|who|whose|where)\b/);
  return behind < 0 ? citation.exact : citation.exact.slice(0, told + behind);
}

/** An event that a position tells in the same words is no step of its own. */
function eventsApart({ positions, events }: ThreadedStory): StoryEvent[] {
  const places = placesByPage(positions, ({ citation }) => [citation]);
  return events.filter(({ citation, cue, modality }) => {
    const ahead = modality === "expected" || modality === "scheduled";
    const around = overlapping(places, citation);
    return !around.some((one) => (cue && one.cue && sharedLength(cue, one.cue) > 0) || (ahead && one.cue));
  });
}

/** Two clauses are one where this share of the shorter one is common. */
const SAME_CLAUSE = 0.8;

/** A policy of which every step is told by an event is told by these, each at its own date. */
function policiesApart(policies: readonly Policy[], events: readonly StoryEvent[]): Policy[] {
  const places = placesByPage(events, ({ citation }) => [citation]);
  return policies.filter(
    ({ citations, statuses }) =>
      ![...citations, ...statuses.map((step) => step.citation)].every((clause) =>
        overlapping(places, clause).some(({ citation }) => {
          const shorter = Math.min(citation.end - citation.start, clause.end - clause.start);
          return sharedLength(citation, clause) >= SAME_CLAUSE * shorter;
        }),
      ),
  );
}

/** Gives whom a party acts for: its country, or itself. */
export function sideOf({ country, name }: Party): string {
  return country ?? name;
}
