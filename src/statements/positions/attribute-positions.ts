import { cite } from "../../model/citation.ts";
import type { Page } from "../../model/page.ts";
import type { Party, PolicyStatus, Position, PositionKind } from "../../model/position.ts";
import type { Quotation, Speaker } from "../../model/quotation.ts";
import type { Report } from "../../model/report.ts";
import { holds, type Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import { dateBeside } from "./date-beside.ts";
import type { PartyMemory } from "./parties/party-memory.ts";
import type { PartyWords } from "./parties/party-words.ts";
import { rememberParty, rememberSubject, resolveParties } from "./parties/resolve-party.ts";
import { partyOfSpeaker } from "./parties/speaker-party.ts";
import type { PlacedPosition } from "./place-positions.ts";

/** Everything that is known of one report when its positions get their parties. */
export interface ReportPositions {
  readonly report: Report;
  readonly page: Page;
  readonly placed: readonly PlacedPosition[];
  readonly memory: PartyMemory;
  /** The report's quotations and times, in reading order. */
  readonly quotations: readonly Quotation[];
  readonly times: readonly TimeExpression[];
}

/** Gives the positions of a report their parties, dates and quotations; those whose actor is no party are dropped. */
export function attributePositions(given: ReportPositions): Position[] {
  const positions: Position[] = [];
  const speakers = given.quotations.flatMap((one) => (one.source.citation ? [one.source] : []));
  let heard = 0;
  for (const placed of given.placed) {
    // Whoever spoke before is whom a pronoun may mean.
    const here = placed.draft.cue.start + placed.offset;
    for (; (speakers[heard]?.citation?.start ?? here) < here; heard++) hear(given.memory, speakers[heard]);
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
  const recipient =
    draft.kind === "agreement" ? undefined : recipients.find((one) => one.name !== actor.name);
  const matter = recipients.length === 0 && draft.wholeMatter ? draft.wholeMatter : draft.matter;
  const sentence = report.sentences.find((one) => holds(one, at(draft.cue)));
  const date = dateBeside(given.times, { sentence, matter: at(draft.matter), cue: at(draft.cue) });
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
    matter: page.text.slice(at(matter).start, at(matter).end).replace(/\s+/g, " "),
    cue: cite(page, at(draft.cue)),
    ...(date ? { date } : {}),
    status: draft.negated ? "unknown" : STATUS[draft.kind],
    ...(condition ? { conditionalOn: condition } : {}),
    ...(draft.negated ? { negated: true } : {}),
    ...(draft.modality ? { modality: draft.modality } : {}),
    ...(quotation ? { quotation: quotation.id } : {}),
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

function hear(memory: PartyMemory, speaker: Speaker | undefined): void {
  const party = speaker && partyOfSpeaker(speaker, memory);
  if (!party || !speaker?.citation) return;
  const plural = party.kind === "group";
  rememberParty(memory, { party, at: speaker.citation.start, plural });
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
  const parties = draft.actors.flatMap((words): Party[] => {
    const span = { start: words.span.start + offset, end: words.span.end + offset };
    // Whom somebody means by "they" in words of their own, the sentences around them do not tell.
    if (quotation?.mode === "direct" && /^(?:they|it|this|that)$/.test(words.words)) return [];
    const spoken = draft.spoken && words.kind === "pronoun" && speaker ? [speaker] : undefined;
    const found = spoken ?? resolveParties(words, span.start, given.memory, speaker);
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

function isPower({ kind, name }: Party, { source }: PartyMemory): boolean {
  return kind === "person" ? source.people.personOf(name, source.report) !== undefined : kind !== "group";
}
