import {
  isHabitAdverb,
  isHappeningVerb,
  isLightVerb,
  isMeasureNoun,
  isPhaseVerb,
} from "../../language/en/happenings.ts";
import type { NounPhrase } from "../../language/en/noun-phrases.ts";
import { ploverOfNoun } from "../../language/en/plover.ts";
import { findQuotedSpans } from "../../language/en/quotation-marks.ts";
import { speechVerbForm } from "../../language/en/speech-verbs.ts";
import type { Token } from "../../language/tagger.ts";
import type { Plover, StoryEvent } from "../../model/position.ts";
import type { Span } from "../../model/span.ts";
import { describeParties, type PartyWords } from "../positions/parties/party-words.ts";
import type { Clause, DeedSentence } from "./clause.ts";
import { standingOf } from "./event-standing.ts";
import { readNounDrafts } from "./noun-drafts.ts";
import { placeIn } from "./place-words.ts";
import { recipientOf } from "./recipient.ts";
import { namesTime } from "./time-words.ts";

/** An event as a paragraph tells it, before the story says who its parties are and when it was. */
export interface EventDraft {
  readonly sentence: Span;
  readonly span: Span;
  readonly what: Span;
  /** Where its verb or noun stands: of several times the nearest counts. */
  readonly at: number;
  readonly plover?: Plover;
  readonly actors: readonly PartyWords[];
  readonly recipients: readonly PartyWords[];
  readonly tense: "past" | "present" | "future";
  readonly modality?: NonNullable<StoryEvent["modality"]>;
  readonly negated: boolean;
  /** What makes it an event: a type that needs an actor, or a time beside it. */
  readonly needs: "actor" | "time" | "either";
  readonly place?: string;
}

/** Types of words rather than deeds: without a day they are positions, not events. */
const OF_WORDS: ReadonlySet<string> = new Set(["REQUEST", "ACCUSE", "REJECT", "THREATEN", "AGREE"]);

/** Reads what happens in the tagged sentences of a paragraph. */
export function readEventDrafts(text: string, sentences: readonly DeedSentence[]): EventDraft[] {
  const quoted = findQuotedSpans(text, [{ start: 0, end: text.length }]);
  return sentences.flatMap((sentence) => {
    const read = sentence.clauses.flatMap((clause) => readClause({ text, sentence, clause, quoted }));
    const nouns = readNounDrafts(
      text,
      sentence,
      read.map(({ span }) => span),
    );
    return withoutDoubles([...read, ...nouns]);
  });
}

/** A clause with the paragraph that it stands in. */
interface Surroundings {
  readonly text: string;
  readonly sentence: DeedSentence;
  readonly clause: Clause;
  readonly quoted: readonly Span[];
}

function readClause(given: Surroundings): EventDraft[] {
  const { text, sentence, clause } = given;
  const { tokens } = sentence;
  const { predicate } = clause;
  const standing = standingOf(sentence, clause);
  if (!standing || isSaying(tokens, clause)) return [];
  const deed = deedOf(tokens, clause);
  if (!deed) return [];
  const timed = namesTime(tokens.slice(clause.from, clause.to));
  if (predicate.negated && !timed) return [];
  if (isHabit(tokens, clause) && !timed) return [];
  const needs = standing.needsTime || predicate.negated ? "time" : deed.needs;
  if (needs === "time" && !timed) return [];
  const turned = predicate.passive || predicate.aspect === "participle" || deed.patient;
  const actorPhrase = turned ? clause.agent : clause.subject;
  const patient = turned ? clause.subject : undefined;
  if (measures(tokens, clause.subject)) return [];
  const { start: sayer } = tokens[predicate.from] ?? { start: 0 };
  const place = placeIn(text, tokens, clause);
  return [
    {
      sentence: sentence.span,
      span: clause.span,
      what: { start: Math.min(sayer, clause.span.end), end: clause.span.end },
      at: tokens[predicate.at]?.start ?? 0,
      ...(deed.plover ? { plover: deed.plover } : {}),
      actors: actorPhrase ? describeParties(text, tokens, actorPhrase) : [],
      recipients: patient ? describeParties(text, tokens, patient) : recipientOf(text, tokens, clause),
      tense: standing.tense,
      ...(standing.modality ? { modality: standing.modality } : {}),
      negated: predicate.negated,
      needs: turned && needs === "actor" ? "either" : needs,
      ...(place ? { place } : {}),
    },
  ];
}

/** What a clause tells of: a deed with its type, or a happening. */
interface Deed {
  readonly plover?: Plover;
  readonly needs: EventDraft["needs"];
  /** True where the subject is what something happens to: "the talks collapsed". */
  readonly patient: boolean;
}

function deedOf(tokens: readonly Token[], clause: Clause): Deed | undefined {
  const { predicate, plover, subject, object } = clause;
  const { lemmas } = predicate;
  const subjectType = subject && typeOfHead(tokens, subject);
  if (subjectType && isPhaseVerb(lemmas)) return { plover: subjectType, needs: "either", patient: true };
  const objectType = object && isLightVerb(lemmas) ? typeOfHead(tokens, object) : undefined;
  if (objectType) return { plover: objectType, needs: "actor", patient: false };
  if (plover && OF_WORDS.has(plover.event))
    return isInvitation(lemmas) || !isHappeningVerb(lemmas)
      ? { plover, needs: "time", patient: false }
      : { needs: "time", patient: false };
  if (plover) return { plover, needs: plover.event === "SUPPORT" ? "actor" : "actor", patient: false };
  if (isHappeningVerb(lemmas)) return { needs: "time", patient: false };
  return undefined;
}

function isInvitation(lemmas: readonly string[]): boolean {
  return lemmas.includes("invite");
}

/** Gives the type of the noun that a phrase ends in, or of the one before its "of" or "between". */
export function typeOfHead(tokens: readonly Token[], { head }: NounPhrase): Plover | undefined {
  for (let at = head.from; at < head.to; at++) {
    const token = tokens[at];
    const behind = tokens[at + 1];
    if (token?.tag !== "NOUN") continue;
    if (behind && at + 1 < head.to && behind.tag !== "ADP") continue;
    return ploverOfNoun(token.lower);
  }
  return undefined;
}

/** A verb of saying tells of words; "announced", "confirmed" and the like are statements, not events. */
function isSaying(tokens: readonly Token[], { predicate, plover }: Clause): boolean {
  if (plover && plover.event !== "REQUEST" && plover.event !== "ACCUSE") return false;
  const form = speechVerbForm(tokens[predicate.at]?.lower ?? "");
  return form !== undefined;
}

function isHabit(tokens: readonly Token[], { predicate }: Clause): boolean {
  return tokens
    .slice(Math.max(0, predicate.from - 1), predicate.at)
    .some(({ lower }) => isHabitAdverb(lower));
}

function measures(tokens: readonly Token[], subject: NounPhrase | undefined): boolean {
  if (!subject) return false;
  const head = tokens.slice(subject.head.from, subject.head.to);
  const noun = head.find((token, nth) => token.tag === "NOUN" && head[nth + 1]?.tag !== "NOUN");
  return noun !== undefined && isMeasureNoun(noun.lower);
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
