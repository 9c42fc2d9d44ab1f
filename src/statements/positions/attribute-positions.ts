import { ACTING_NOUNS, OFFICE_NOUNS, OFFICIAL_NOUNS } from "../../language/en/tables/government-words.ts";
import { SOURCE_NOUNS } from "../../language/en/tables/source-nouns.ts";
import { OFFICE_TITLES } from "../../language/en/tables/titles.ts";
import { singleBlanks } from "../../language/words.ts";
import { type Citation, cite } from "../../model/citation.ts";
import type { Page } from "../../model/page.ts";
import type { Party, PolicyStatus, Position, PositionKind } from "../../model/position.ts";
import type { Quotation } from "../../model/quotation.ts";
import type { Report } from "../../model/report.ts";
import { holds, type Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import { dateBeside, type PositionPlace } from "./date-beside.ts";
import type { PartyMemory } from "./parties/party-memory.ts";
import type { PartyWords } from "./parties/party-words.ts";
import { rememberParty, rememberSubject, resolveParties } from "./parties/resolve-party.ts";
import { partyOfSpeaker } from "./parties/speaker-party.ts";
import type { PlacedPosition, PlacedSubject } from "./place-positions.ts";
import { whoIsMeant } from "./who-is-meant.ts";

/** Everything that is known of one report when its positions get their parties. */
export interface ReportPositions {
  readonly report: Report;
  readonly page: Page;
  readonly placed: readonly PlacedPosition[];
  /** The subjects of its sentences, in reading order. */
  readonly subjects: readonly PlacedSubject[];
  readonly memory: PartyMemory;
  /** The report's quotations and times, in reading order. */
  readonly quotations: readonly Quotation[];
  readonly times: readonly TimeExpression[];
  /** The day on which the report speaks, with the reason, where it is known. */
  readonly day: { readonly value: string; readonly because: string } | undefined;
}

/** Gives the positions of a report their parties, dates and quotations; those whose actor is no party are dropped. */
export function attributePositions(given: ReportPositions): Position[] {
  const positions: Position[] = [];
  const named = [...subjectsOf(given), ...speakersOf(given)].sort((a, b) => a.at - b.at);
  let heard = 0;
  for (const placed of given.placed) {
    // Whoever acted or spoke before is whom a pronoun may mean.
    const here = placed.draft.cue.start + placed.offset;
    for (; (named[heard]?.at ?? here) < here; heard++) named[heard]?.keep();
    const position = positionOf(given, placed, `${given.report.id}.p${positions.length + 1}`);
    if (position) positions.push(position);
  }
  return positions;
}

function positionOf(
  given: ReportPositions,
  { draft, offset }: PlacedPosition,
  id: string,
): Position | undefined {
  const { page, report, memory } = given;
  const at = (span: Span): Span => ({ start: span.start + offset, end: span.end + offset });
  const quotation = innermost(given.quotations, at(draft.cue));
  const [actor, ...others] = actorsOf(given, { draft, offset }, quotation);
  if (!actor || (draft.power && !isPower(actor, memory))) return undefined;
  const joint = draft.kind === "agreement" || draft.negated ? others : others.slice(0, JOINT_ACTORS);
  const recipients = draft.recipients.flatMap((words) => partiesOf(given, words, offset));
  if (draft.addressed && recipients.length === 0) return undefined;
  const recipient =
    draft.kind === "agreement" ? undefined : recipients.find((one) => one.name !== actor.name);
  const matter = recipients.length === 0 && draft.wholeMatter ? draft.wholeMatter : draft.matter;
  const sentence = report.sentences.find((one) => holds(one, at(draft.cue)));
  const date = datesOf(given, { sentence, matter: at(draft.matter), cue: at(draft.cue) });
  const carriedOver = draft.actors[0]?.kind === "pronoun" ? carriedFrom(given, actor, sentence) : undefined;
  const condition = draft.condition && cite(page, at(draft.condition));
  return {
    id,
    report: report.id,
    citation: cite(page, at(draft.clause)),
    kind: draft.kind,
    actor,
    ...(joint.length > 0 ? { others: joint } : {}),
    ...(recipient ? { recipient } : {}),
    plover: draft.plover,
    matter: singleBlanks(page.text.slice(at(matter).start, at(matter).end)),
    cue: cite(page, at(draft.cue)),
    ...date,
    status: draft.negated ? "unknown" : STATUS[draft.kind],
    ...(condition ? { conditionalOn: condition } : {}),
    ...(draft.negated ? { negated: true } : {}),
    ...(draft.modality ? { modality: draft.modality } : {}),
    ...(quotation ? { quotation: quotation.id } : {}),
    ...(carriedOver ? { carriedOver } : {}),
  };
}

/** The sentence that names whom a pronoun means, where it is another one. */
function carriedFrom(
  { page, report, memory }: ReportPositions,
  actor: Party,
  sentence: Span | undefined,
): Citation | undefined {
  const before = sentence?.start ?? 0;
  const named = [
    ...memory.subjects.filter((one) => one.party.name === actor.name).map((one) => one.at),
    ...memory.source
      .mentions()
      .filter((one) => one.person.name === actor.name)
      .map((one) => one.at),
  ];
  // Named in the sentence itself: nothing is carried over.
  if (!sentence || named.some((at) => at >= sentence.start && at < (actor.citation?.start ?? sentence.end)))
    return undefined;
  const last = Math.max(...named.filter((at) => at < before));
  const from = report.sentences.find((one) => one.start <= last && last < one.end);
  return from && cite(page, from);
}

/** The day that the sentence states; otherwise all that the report's own day tells: not later. */
function datesOf(
  { times, day }: ReportPositions,
  place: PositionPlace,
): Pick<Position, "date" | "impliedDate"> {
  const date = dateBeside(times, place);
  if (date) return { date };
  const latest = day?.value.split("/").at(-1);
  if (!day || !latest || latest === "..") return {};
  return {
    impliedDate: { value: `../${latest}`, because: `Told by a report of ${day.value} (${day.because}).` },
  };
}

/** Actors beside the first whom one position names. */
const JOINT_ACTORS = 5;

/** How far each kind of position has come by being said. */
const STATUS: Readonly<Record<PositionKind, PolicyStatus>> = {
  ask: "proposed",
  offer: "proposed",
  commitment: "proposed",
  agreement: "agreed",
  refusal: "in force",
  accusation: "in force",
  statement: "in force",
};

/** Somebody whom a report names at an offset, to be kept in mind when the reading comes there. */
interface Naming {
  readonly at: number;
  readonly keep: () => void;
}

function speakersOf({ quotations, memory, placed }: ReportPositions): Naming[] {
  // "urged the board to open its books": whoever is addressed is no subject.
  const addressed = new Set(
    placed.flatMap(({ draft, offset }) => draft.recipients.map(({ span }) => span.start + offset)),
  );
  return quotations.flatMap(({ source }): Naming[] => {
    const start = source.citation?.start;
    const at = start !== undefined && addressed.has(start) ? undefined : start;
    const keep = (): void => {
      const party = partyOfSpeaker(source, memory);
      if (party && at !== undefined) rememberParty(memory, { party, at, plural: party.kind === "group" });
    };
    return at === undefined ? [] : [{ at, keep }];
  });
}

function subjectsOf({ subjects, memory }: ReportPositions): Naming[] {
  return subjects.map(({ words, offset }) => {
    const at = words.span.start + offset;
    const keep = (): void => {
      if (words.kind === "pronoun") return;
      for (const party of resolveParties(words, at, memory)) rememberSubject(memory, words, party, at);
    };
    return { at, keep };
  });
}

function innermost(quotations: readonly Quotation[], cue: Span): Quotation | undefined {
  return quotations.findLast((one) => holds(one.content, cue));
}

function actorsOf(
  given: ReportPositions,
  { draft, offset }: PlacedPosition,
  quotation: Quotation | undefined,
): Party[] {
  const speaker = quotation && partyOfSpeaker(quotation.source, given.memory);
  if (draft.actors.length === 0) return speaker && draft.spoken ? [speaker] : [];
  const parties = draft.actors.flatMap((words): Party[] => {
    const span = { start: words.span.start + offset, end: words.span.end + offset };
    const found = whoIsMeant(given.memory, { draft, words, at: span.start }, { quotation, speaker });
    for (const party of found) rememberSubject(given.memory, words, party, span.start);
    return found.map((party) => ({ ...party, citation: cite(given.page, span) }));
  });
  return parties.filter((one, nth) => parties.findIndex((other) => other.name === one.name) === nth);
}

function partiesOf(given: ReportPositions, words: PartyWords, offset: number): Party[] {
  const span = { start: words.span.start + offset, end: words.span.end + offset };
  return resolveParties(words, span.start, given.memory).map((party) => ({
    ...party,
    citation: cite(given.page, span),
  }));
}

/** A country, a body, a group that acts, or a person whom the story names or who speaks by an office: "the mayor". */
function isPower({ kind, name }: Party, { source }: PartyMemory): boolean {
  if (kind === "group") return isOrganised(name);
  if (kind !== "person") return true;
  const title = name.split(" ").at(-1)?.toLowerCase() ?? "";
  return (
    OFFICE_TITLES.has(title) ||
    OFFICE_NOUNS.has(title) ||
    source.people.personOf(name, source.report) !== undefined
  );
}

/** "Dockers' unions", "rebels in the north": a group that decides together, rather than people of one sort. */
function isOrganised(name: string): boolean {
  const head = name.toLowerCase().split(/ (?:in|of|from|at|on|for|with)\b/)[0] ?? "";
  const noun = head.split(" ").at(-1) ?? "";
  return (
    OFFICIAL_NOUNS.has(noun) ||
    ACTING_NOUNS.has(noun) ||
    /^(?:organisation|government|business)$/.test(SOURCE_NOUNS.get(noun) ?? "")
  );
}
