import type { NounPhrase } from "../../language/en/noun-phrases.ts";
import type { Token } from "../../language/tagger.ts";
import type { Plover, StoryEvent } from "../../model/position.ts";
import type { Span } from "../../model/span.ts";
import { describeParties, type PartyWords } from "../positions/parties/party-words.ts";
import type { Clause, DeedSentence } from "./clause.ts";
import { deedOf, type EventNeed, isHabit } from "./deed.ts";
import { type Standing, standingOf } from "./event-standing.ts";
import { readNounDrafts } from "./noun-drafts.ts";
import { placeIn } from "./place-words.ts";
import { recipientOf } from "./recipient.ts";
import { namesTime } from "./time-words.ts";

/** An event as a paragraph tells it, before the story says who its parties are and when it was. */
export interface EventDraft extends Pick<Standing, "tense"> {
  readonly span: Span;
  readonly what: Span;
  /** Where its verb or noun stands: of several times the nearest counts. */
  readonly at: number;
  readonly plover?: Plover;
  readonly actors: readonly PartyWords[];
  readonly recipients: readonly PartyWords[];
  readonly modality?: NonNullable<StoryEvent["modality"]>;
  readonly negated: boolean;
  /** What the story must still show before it counts; that a time stands beside it is known. */
  readonly needs: EventNeed;
  readonly place?: string;
}

/** Reads what happens in the tagged sentences of a paragraph. */
export function readEventDrafts(text: string, sentences: readonly DeedSentence[]): EventDraft[] {
  return sentences.flatMap((sentence) => {
    const read = sentence.clauses.flatMap((clause) => readClause(text, sentence, clause));
    const spans = read.map(({ span }) => span);
    return withoutDoubles([...read, ...readNounDrafts(sentence, spans)]);
  });
}

function readClause(text: string, sentence: DeedSentence, clause: Clause): EventDraft[] {
  const { tokens } = sentence;
  const standing = standingOf(sentence, clause);
  const deed = standing && deedOf(tokens, clause);
  const needs = deed && neededBy(tokens, clause, { deed: deed.needs, standing });
  if (!standing || !deed || !needs) return [];
  const { predicate, subject, agent, span } = clause;
  const actor = deed.patient ? agent : subject;
  const patient = deed.patient ? subject : undefined;
  const place = placeIn(text, tokens, clause);
  return [
    {
      span,
      what: { start: Math.min(tokens[predicate.from]?.start ?? span.start, span.end), end: span.end },
      at: tokens[predicate.at]?.start ?? 0,
      ...(deed.plover ? { plover: deed.plover } : {}),
      actors: actor ? describeParties(text, tokens, withoutPlace(tokens, actor)) : [],
      recipients: patient
        ? describeParties(text, tokens, withoutPlace(tokens, patient))
        : recipientOf(text, tokens, clause),
      tense: standing.tense,
      ...(standing.modality ? { modality: standing.modality } : {}),
      negated: predicate.negated,
      needs,
      ...(place ? { place } : {}),
    },
  ];
}

/** "the crossings in Tell and Orr": the places are no parties. */
function withoutPlace(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const { from, to } = phrase.head;
  for (let at = from + 1; at < to; at++) {
    if (!/^(?:in|at|near|on|outside|inside|over|along)$/.test(tokens[at]?.lower ?? "")) continue;
    const head = { from, to: at };
    return { head, beside: [], whole: head };
  }
  return phrase;
}

/** Says what a clause still needs to be an event; none where it needs a time and names none. */
function neededBy(
  tokens: readonly Token[],
  clause: Clause,
  { deed, standing }: { readonly deed: EventNeed; readonly standing: Standing },
): EventNeed | undefined {
  if (namesTime(tokens.slice(clause.from, clause.to)))
    return deed === "actor" ? "either" : deed === "time" ? "nothing" : deed;
  const untimed =
    deed === "time" || standing.needsTime || clause.predicate.negated || isHabit(tokens, clause);
  return untimed ? undefined : deed;
}

/** Two drafts of the same words are one event: the typed one, otherwise the first. */
function withoutDoubles(drafts: readonly EventDraft[]): EventDraft[] {
  const kept: EventDraft[] = [];
  const order = [...drafts].sort((a, b) => Number(!a.plover) - Number(!b.plover));
  for (const draft of order) if (!kept.some((one) => overlaps(one.span, draft.span))) kept.push(draft);
  return kept.sort((a, b) => a.at - b.at);
}

/** Drafts that share more of the shorter one than this tell of the same thing. */
const SAME_WORDS = 0.6;

function overlaps(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > SAME_WORDS * Math.min(a.end - a.start, b.end - b.start);
}
