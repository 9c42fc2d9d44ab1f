import type { Token } from "../../language/tagger.ts";
import type { Plover, StoryEvent } from "../../model/position.ts";
import type { Span } from "../../model/span.ts";
import type { PartyWords } from "../positions/parties/party-words.ts";
import type { Clause, DeedSentence } from "./clause.ts";
import { type Deed, deedOf, type EventNeed, isHabit } from "./deed.ts";
import { type Standing, standingOf } from "./event-standing.ts";
import { readNounDrafts } from "./noun-drafts.ts";
import { isShared, partakersOf, partiesIn, recipientOf } from "./party-phrases.ts";
import { placeIn } from "./place-words.ts";
import { namesTime } from "./time-words.ts";

/** An event as a paragraph tells it, before the story says who its parties are and when it was. */
export interface EventDraft extends Pick<Standing, "tense"> {
  readonly span: Span;
  readonly what: Span;
  /** Its verb or noun. */
  readonly cue: Span;
  /** Where that stands: of several times the nearest counts. */
  readonly at: number;
  readonly plover?: Plover;
  readonly actors: readonly PartyWords[];
  readonly recipients: readonly PartyWords[];
  readonly modality?: NonNullable<StoryEvent["modality"]>;
  readonly negated: boolean;
  /** What the story must still show before it counts; that a time stands beside it is known. */
  readonly needs: EventNeed;
  /** The words in which its day stands, where that is less than its clause: "called off a strike that was to begin Monday". */
  readonly told?: Span;
  /** The words of time that open its sentence: "In 2020, as prices rose, the council …". */
  readonly lead?: Span;
  readonly place?: string;
  /** True where its words name a time, whether or not a day can be worked out from them. */
  readonly timed: boolean;
}

/** Reads what happens in the tagged sentences of a paragraph. */
export function readEventDrafts(text: string, sentences: readonly DeedSentence[]): EventDraft[] {
  return sentences.flatMap((sentence) => {
    const read = sentence.clauses.flatMap((clause) => readClause(text, sentence, clause));
    const spans = read.map(({ span }) => span);
    return [...read, ...readNounDrafts(text, sentence, spans)].sort((a, b) => a.at - b.at);
  });
}

function readClause(text: string, sentence: DeedSentence, clause: Clause): EventDraft[] {
  const { tokens } = sentence;
  const standing = standingOf(sentence, clause);
  const deed = standing && deedOf(tokens, clause);
  const needs = deed && neededBy(tokens, clause, { deed: deed.needs, standing });
  if (!standing || !deed || !needs) return [];
  const { predicate, subject, span } = clause;
  const patient = deed.patient ? subject : undefined;
  const place = placeIn(text, tokens, clause);
  return [
    {
      span,
      what: { start: Math.min(tokens[predicate.from]?.start ?? span.start, span.end), end: span.end },
      cue: { start: tokens[predicate.at]?.start ?? 0, end: tokens[predicate.at]?.end ?? 0 },
      at: tokens[predicate.at]?.start ?? 0,
      ...(deed.plover ? { plover: deed.plover } : {}),
      actors: actorsIn(text, tokens, { clause, deed }),
      recipients: patient ? partiesIn(text, tokens, patient) : recipientOf(text, tokens, clause),
      tense: standing.tense,
      ...(standing.modality ? { modality: standing.modality } : {}),
      negated: predicate.negated,
      timed: namesTime(tokens.slice(clause.from, clause.to)),
      needs,
      ...toldOf(sentence, clause),
      ...leadOf(sentence, clause),
      ...(place ? { place } : {}),
    },
  ];
}

/** What a relative clause behind the object says has a day of its own. */
function toldOf({ tokens }: DeedSentence, { predicate, span, to }: Clause): Pick<EventDraft, "told"> {
  for (let at = predicate.at + 2; at < to; at++) {
    const relative = /^(?:that|which|who)$/.test(tokens[at]?.lower ?? "") && tokens[at - 1]?.tag === "NOUN";
    if (relative && /^(?:AUX|VERB)$/.test(tokens[at + 1]?.tag ?? ""))
      return { told: { start: span.start, end: tokens[at - 1]?.end ?? span.end } };
  }
  return {};
}

/** An adverbial of time at the head of a sentence holds for its past verbs up to a semicolon. */
function leadOf({ tokens }: DeedSentence, { predicate, from }: Clause): Pick<EventDraft, "lead"> {
  const comma = tokens.findIndex(({ lower }) => lower === ",");
  const opens = /^(?:in|on|during|by)$/.test(tokens[0]?.lower ?? "");
  if (!opens || comma < 1 || comma > LONGEST_LEAD || from <= comma) return {};
  const lead = tokens.slice(0, comma);
  const past = predicate.aspect === "past" || predicate.aspect === "perfect";
  const parted = tokens.slice(comma, predicate.at).some(({ lower }) => lower === ";");
  if (!past || parted || !namesTime(lead)) return {};
  return { lead: { start: tokens[0]?.start ?? 0, end: tokens[comma]?.start ?? 0 } };
}

/** "On the second Monday in May 2020," is long for an adverbial of time. */
const LONGEST_LEAD = 7;

/** Gives the words for whoever acts; of "the talks between them went on" those who talk. */
function actorsIn(
  text: string,
  tokens: readonly Token[],
  { clause, deed }: { readonly clause: Clause; readonly deed: Deed },
): PartyWords[] {
  const { subject, agent, predicate, from } = clause;
  const actor = deed.patient ? agent : subject;
  if (actor) return partiesIn(text, tokens, actor);
  const shared = deed.plover !== undefined && isShared(deed.plover.event);
  return deed.patient ? partakersOf(text, tokens, { from, to: predicate.from, shared }) : [];
}

/** Says what a clause still needs to be an event; none where it needs a time and names none. */
function neededBy(
  tokens: readonly Token[],
  clause: Clause,
  { deed, standing }: { readonly deed: EventNeed; readonly standing: Standing },
): EventNeed | undefined {
  const { aspect } = clause.predicate;
  const told = aspect === "past" || aspect === "perfect" || standing.modality === "scheduled";
  if (namesTime(tokens.slice(clause.from, clause.to)) && told && deed !== "time") return "nothing";
  if (namesTime(tokens.slice(clause.from, clause.to)))
    return deed === "actor" ? "either" : deed === "time" ? "nothing" : deed;
  const untimed =
    deed === "time" || standing.needsTime || clause.predicate.negated || isHabit(tokens, clause);
  return untimed ? undefined : deed;
}
