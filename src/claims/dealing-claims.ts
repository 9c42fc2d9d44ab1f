import { sharedCount, toldStems } from "../language/told-stems.ts";
import { foldName } from "../language/words.ts";
import type { Citation } from "../model/citation.ts";
import type { Derivation } from "../model/derivation.ts";
import type { Party, Position, StoryEvent } from "../model/position.ts";
import type { Quotation } from "../model/quotation.ts";
import { alignedWords } from "./aligned-words.ts";
import { gatherAlike } from "./alike.ts";
import type { Carriage } from "./weigh-support.ts";

/** Positions or events that are one claim, with what carries them. */
export interface DealingGroup {
  readonly ids: readonly string[];
  readonly carriages: readonly Carriage[];
  readonly speakers: number;
}

/** Stems that two clauses must share to tell of one thing, and their share of the shorter clause. */
const STEMS = { fewest: 2, share: 0.6 } as const;
const NOBODY = { name: "", named: false } as const;

interface Days {
  readonly start: string;
  readonly end: string;
}

interface Told {
  readonly id: string;
  readonly report: string;
  readonly content: Citation;
  readonly group: string;
  readonly actors: readonly string[];
  readonly recipient: string;
  readonly stems: ReadonlySet<string>;
  /** The first and the last day, shortened where only the month or year is known; none where nothing is known. */
  readonly days?: Days | undefined;
  readonly negated: boolean;
  readonly quotation?: Quotation;
}

/** Gathers what one party asks, offers or says in several reports: the same kind, actor and matter. */
export function gatherPositions(
  positions: readonly Position[],
  quotations: readonly Quotation[],
  derivations: readonly Derivation[],
): DealingGroup[] {
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  const told = positions.map((position): Told => {
    const { id, report, citation, kind, actor, others = [], recipient, matter } = position;
    const quotation = byId.get(position.quotation ?? "");
    return {
      id,
      report,
      content: citation,
      group: kind,
      actors: namesOf([actor, ...others]),
      recipient: recipient ? foldName(recipient.name) : "",
      stems: toldStems(matter),
      negated: position.negated === true,
      ...(quotation ? { quotation } : {}),
    };
  });
  return gather(told, derivations, () => true);
}

/** Gathers the events that several reports tell of: the same actors, what they did, and no other day. */
export function gatherEvents(
  events: readonly StoryEvent[],
  derivations: readonly Derivation[],
): DealingGroup[] {
  const told = events.map((event): Told => {
    const { id, report, citation, actor, others = [], recipient, what, date, impliedDate } = event;
    return {
      id,
      report,
      content: citation,
      group: "event",
      actors: namesOf(actor ? [actor, ...others] : others),
      recipient: recipient ? foldName(recipient.name) : "",
      stems: toldStems(what),
      days: boundsOf(date ?? impliedDate?.value ?? ""),
      negated: event.negated === true,
    };
  });
  return gather(told, derivations, (one, other) => datesMeet(one.days, other.days));
}

function gather(
  told: readonly Told[],
  derivations: readonly Derivation[],
  fits: (one: Told, other: Told) => boolean,
): DealingGroup[] {
  const aligned = [...alignedWords(derivations, told)].filter(([one, other]) => sameWords(one, other));
  const groups = gatherAlike(told, {
    keysOf: ({ group, actors }) => (actors.length > 0 ? actors : [""]).map((actor) => `${group}|${actor}`),
    isSame: sameWords,
    pairs: aligned,
    mayStandTogether: (one, other) =>
      one.group === other.group &&
      one.negated === other.negated &&
      recipientsMeet(one, other) &&
      fits(one, other),
  });
  return groups.map((group) => ({
    ids: group.map(({ id }) => id),
    carriages: group.map(carriageOf),
    speakers: new Set(group.flatMap(({ quotation }) => quotation?.source.name ?? [])).size,
  }));
}

function namesOf(parties: readonly Party[]): string[] {
  return [...new Set(parties.map(({ name }) => foldName(name)))];
}

function recipientsMeet(one: Told, other: Told): boolean {
  return one.recipient === "" || other.recipient === "" || one.recipient === other.recipient;
}

function sameWords(one: Told, other: Told): boolean {
  const shared = sharedCount(one.stems, other.stems);
  const least = Math.min(one.stems.size, other.stems.size);
  return shared >= Math.min(STEMS.fewest, least) && shared > 0 && shared >= STEMS.share * least;
}

/** "2023-12" meets "2023-12-27"; where one is not known nothing speaks against it. */
function datesMeet(a: Days | undefined, b: Days | undefined): boolean {
  if (!a || !b) return true;
  const length = Math.min(a.start.length, b.start.length, a.end.length, b.end.length);
  return (
    a.start.slice(0, length) <= b.end.slice(0, length) && b.start.slice(0, length) <= a.end.slice(0, length)
  );
}

function boundsOf(value: string): Days | undefined {
  if (value === "") return undefined;
  const [start = "", end = start] = value.split("/");
  return { start: start === ".." ? "0000" : start, end: end === ".." ? "9999" : end };
}

function carriageOf({ report, content, quotation }: Told): Carriage {
  if (!quotation) return { report, content, source: NOBODY, hops: 0 };
  const { source, via, hops } = quotation;
  return { report, content, source, hops, ...(via ? { via } : {}) };
}
