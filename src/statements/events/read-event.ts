import { singleBlanks } from "../../language/words.ts";
import type { Party, StoryEvent } from "../../model/position.ts";
import type { Span } from "../../model/span.ts";
import { actorsOf, citeMoved, type DeedReport, partiesOf } from "./deed-parties.ts";
import { dateOf } from "./event-date.ts";
import type { EventDraft } from "./event-drafts.ts";
import { rulerThere } from "./land-of.ts";
import { isShared } from "./party-phrases.ts";

/** Makes an event of what a paragraph tells; none where nobody does it and no day is given. It has no id yet. */
export function readEvent(
  given: DeedReport,
  draft: EventDraft,
  { offset, before }: EventPlace,
): Omit<StoryEvent, "id"> | undefined {
  const { page, report } = given;
  const told = actorsOf(given, draft.actors, offset);
  const actors = told.length > 0 ? told : actorElsewhere(given, draft, { before, offset });
  const found = partiesOf(given, draft.recipients, offset);
  const recipient = found.find(
    ({ name, citation }) => !OWN.test(citation?.exact ?? "") && !actors.some((actor) => actor.name === name),
  );
  if (!happens(draft, actors, recipient)) return undefined;
  const [actor, ...others] = withMet(draft, actors, found);
  const target = draft.plover && isShared(draft.plover.event) ? undefined : recipient;
  const what = singleBlanks(page.text.slice(draft.what.start + offset, draft.what.end + offset));
  return {
    report: report.id,
    citation: citeMoved(page, draft.span, offset),
    cue: citeMoved(page, draft.cue, offset),
    ...(draft.plover ? { plover: draft.plover } : {}),
    ...(actor ? { actor } : {}),
    ...(others.length > 0 ? { others } : {}),
    ...(target ? { recipient: target } : {}),
    what,
    ...datedOf(given, draft, { offset, before }),
    ...(draft.place ? { place: draft.place } : {}),
    ...(draft.modality ? { modality: draft.modality } : {}),
    ...(draft.negated ? { negated: true } : {}),
  };
}

/** Where a paragraph begins, and what the report told last. */
export interface EventPlace {
  readonly offset: number;
  readonly before: Omit<StoryEvent, "id"> | undefined;
}

/**
 * Where nobody is said to do it: who was just told to do the same ("police arrested ten. Three were held"), and for what
 * only a government opens and closes, who rules there.
 */
function actorElsewhere(given: DeedReport, draft: EventDraft, { offset, before }: EventPlace): Party[] {
  if (draft.actors.length > 0 || !draft.plover) return [];
  const { event, mode } = draft.plover;
  const at = draft.span.start + offset;
  const near = before?.actor && before.plover && at - before.citation.end < NEAR;
  const same = near && before.plover?.event === event && before.plover.mode === mode && CARRIED.has(event);
  if (same && before.actor) return [withoutCitation(before.actor)];
  const ruled =
    (event === "SANCTION" && mode === "discontinue") || (event === "RETREAT" && mode === "access");
  const ruler = ruled ? rulerThere(given, { start: at, end: draft.span.end + offset }) : undefined;
  return ruler ? [withoutCitation(ruler)] : [];
}

/** "the policy, which ended in May": a date told beside the main clause is not that of what comes next. */
const RELATIVE = /, (?:which|who|whose|where|when|whom)\b/;

/** Says whether a clause tells how long or how often: "for three years". */
function lasts({ times }: DeedReport, { start, end }: Span): boolean {
  return times.some(
    ({ type, citation }) =>
      (type === "duration" || type === "set") && citation.start >= start && citation.end <= end,
  );
}

/** "On Monday police broke up a march. Two officers were hurt": what is told right behind a dated event was then too. */
function datedOf(
  given: DeedReport,
  draft: EventDraft,
  { offset, before }: EventPlace,
): Pick<StoryEvent, "date" | "impliedDate"> {
  const own = dateOf(given, draft, offset);
  const at = draft.span.start + offset;
  if (own.date !== undefined || draft.tense !== "past" || !before || draft.negated || draft.timed) return own;
  const { citation, date, modality } = before;
  const behind = citation.start >= offset && at >= citation.start && at - citation.end < RIGHT_BEHIND;
  if (date === undefined || modality !== undefined || !behind || date.includes("..")) return own;
  const beside = RELATIVE.test(citation.exact);
  if (beside || lasts(given, { start: at, end: draft.span.end + offset })) return own;
  return {
    impliedDate: { value: date, because: `Told right behind what happened then: "${citation.exact}".` },
  };
}

/** The next clause begins within so many characters. */
const RIGHT_BEHIND = 60;

/** About two sentences. */
const NEAR = 400;
const CARRIED: ReadonlySet<string> = new Set(["COERCE", "ASSAULT", "RETREAT"]);

function withoutCitation({ name, kind, country }: Party): Party {
  return { name, kind, ...(country === undefined ? {} : { country }) };
}

/** "its troops": what belongs to the actor is nobody else. */
const OWN = /^(?:its|his|her|their|our|my) /i;

function withMet(draft: EventDraft, actors: readonly Party[], met: readonly Party[]): Party[] {
  if (!draft.plover || !isShared(draft.plover.event)) return [...actors];
  return [...actors, ...met.filter(({ name }) => !actors.some((one) => one.name === name))];
}

function happens({ needs }: EventDraft, actors: readonly Party[], recipient: Party | undefined): boolean {
  if (needs === "nothing" || needs === "time") return true;
  return actors.length > 0 || (needs === "either" && recipient !== undefined);
}
