import {
  isHabitAdverb,
  isHappeningNoun,
  isHappeningVerb,
  isLightVerb,
  isMeasureNoun,
  isPhaseVerb,
} from "../../language/en/happenings.ts";
import type { NounPhrase } from "../../language/en/noun-phrases.ts";
import { ploverOfNoun } from "../../language/en/plover.ts";
import { isAuthorityNoun, isLastingState, policyRules } from "../../language/en/policy-words.ts";
import { speechVerbForm } from "../../language/en/speech-verbs.ts";
import type { Token } from "../../language/tagger.ts";
import type { Plover } from "../../model/position.ts";
import { type Clause, isTurned } from "./clause.ts";
import { classesOfHead } from "./phrase-classes.ts";

/** What makes a clause an event: somebody who acts, somebody on either side, a time beside it, or nothing more. */
export type EventNeed = "actor" | "either" | "time" | "nothing";

/** What a clause tells of: a deed with its type, or a happening without one. */
export interface Deed {
  readonly plover?: Plover;
  readonly needs: EventNeed;
  /** True where the subject is what something happens to: "the talks collapsed", "the bridge was closed". */
  readonly patient: boolean;
}

/** Types of words rather than deeds: without a day they are positions, not events. */
const OF_WORDS: ReadonlySet<string> = new Set([
  "REQUEST",
  "ACCUSE",
  "REJECT",
  "THREATEN",
  "AGREE",
  "SUPPORT",
]);
/** Types whose passive tells of an event, whoever it was done to: "nearly 300 were arrested". */
const DONE_TO: ReadonlySet<string> = new Set(["COERCE", "ASSAULT", "RETREAT", "SANCTION", "MOBILIZE", "AID"]);

/** Says what a clause tells of; none where its verb is no deed, or tells of words, trends or states. */
export function deedOf(tokens: readonly Token[], clause: Clause): Deed | undefined {
  const { predicate, subject, object } = clause;
  const { lemmas } = predicate;
  const measured = measures(tokens, subject);
  const published = (isTurned(predicate) || measured) && lemmas.some((lemma) => PUBLISHING.has(lemma));
  if (!published && measured) return undefined;
  if (keepsUp(tokens, clause)) return undefined;
  const subjectType = subject && typeOfHead(tokens, subject);
  if (subjectType && isPhaseVerb(lemmas)) return { plover: subjectType, needs: "nothing", patient: true };
  const happens = published || isHappeningVerb(lemmas) || changesRate(tokens, clause);
  if (saysThat(tokens, clause) || (!happens && isSaying(tokens, clause))) return undefined;
  if (subject && isPhaseVerb(lemmas) && isHappeningSubject(tokens, subject))
    return { needs: "time", patient: true };
  const objectType = object && isLightVerb(lemmas) ? typeOfHead(tokens, object) : undefined;
  if (objectType) return { plover: objectType, needs: "actor", patient: false };
  return deedOfVerb(tokens, clause);
}

function deedOfVerb(tokens: readonly Token[], clause: Clause): Deed | undefined {
  const { predicate, subject } = clause;
  const plover = typeOf(clause);
  const { lemmas } = predicate;
  const patient = isTurned(predicate) || isMovedItself(tokens, predicate.at);
  if (predicate.aspect === "gerund" && !plover) return undefined;
  // "The law allows": what is said in the present is a rule or a habit, but for meetings and what happens on a day.
  const habitual = predicate.aspect === "present" && !isTurned(predicate);
  if (
    habitual &&
    plover?.event !== "CONSULT" &&
    plover?.event !== "PROTEST" &&
    !(plover === undefined && isHappeningVerb(lemmas))
  )
    return undefined;
  // "A typhoon killed nine people": nobody does it to anybody.
  if (plover?.event === "ASSAULT" && subject && isHappeningSubject(tokens, subject))
    return { needs: "time", patient };
  if (plover?.event === "ASSAULT" && countsVictims(tokens, clause))
    return { plover, needs: "nothing", patient };
  // "walked out of the chamber", "voted against it": done once, on whatever day.
  if (!patient && subject && isDoneOnce(clause, plover))
    return { ...(plover ? { plover } : {}), needs: "actor", patient };
  if (plover?.mode === "investigate" && predicate.aspect === "infinitive")
    return { plover, needs: "time", patient };
  if (plover && OF_WORDS.has(plover.event)) {
    if (predicate.aspect !== "past" && predicate.aspect !== "perfect") return undefined;
    if (lemmas.includes("invite") && isTurned(predicate)) return { plover, needs: "nothing", patient };
    return { plover, needs: "time", patient };
  }
  if (plover && patient)
    return {
      plover,
      needs: DONE_TO.has(plover.event) && !isVague(tokens, subject) ? "nothing" : "either",
      patient,
    };
  if (plover)
    return isComplete(tokens, { ...clause, plover }) ? { plover, needs: "actor", patient } : undefined;
  if (!isHappeningVerb(lemmas) && !changesRate(tokens, clause)) return undefined;
  return isVague(tokens, subject) ? undefined : { needs: "time", patient };
}

/** Verbs of words and of what happens by which a party does something once, also where no day is told. */
const UNDATED: ReadonlySet<string> = new Set("appeal sue vote resign quit sign summon".split(" "));

function isDoneOnce({ predicate: { aspect, lemmas } }: Clause, plover: Plover | undefined): boolean {
  const walks = plover !== undefined && lemmas.includes("walk");
  return (aspect === "past" || aspect === "perfect") && (walks || lemmas.some((lemma) => UNDATED.has(lemma)));
}

/** "Shelling had wounded two children": who died or was hurt is counted, whoever did it. */
function countsVictims(tokens: readonly Token[], { predicate, object }: Clause): boolean {
  const told = predicate.aspect === "past" || predicate.aspect === "perfect";
  const hurts = predicate.lemmas.some((lemma) => /^(?:kill|wound|injure)$/.test(lemma));
  return told && hurts && object !== undefined && tokens[object.head.from]?.tag === "NUM";
}

/** Types whose verbs do something to somebody: without an object they are used of something else. */
const DOES_TO: ReadonlySet<string> = new Set(["ASSAULT", "COERCE", "SANCTION", "AID", "CONCEDE"]);

function isComplete(tokens: readonly Token[], { predicate, plover, object }: Clause): boolean {
  const asksObject =
    plover && (DOES_TO.has(plover.event) || /^(?:visit|tour)/.test(tokens[predicate.at]?.lower ?? ""));
  return (
    !asksObject ||
    object !== undefined ||
    /^(?:with|on|at|against|down|into)$/.test(tokens[predicate.at + 1]?.lower ?? "")
  );
}

/** What is to come on a day is an act of its own type, although the words that promise it are a promise. */
function typeOf({ predicate, plover, act }: Clause): Plover | undefined {
  return predicate.aspect === "modal" || predicate.aspect === "infinitive" ? act : plover;
}

const JOBS = /^(?:jobs|staff|workforce|output|production)$/;

/** "raised its key rate": rates and taxes are raised and cut on a day, eyebrows are not. */
function changesRate(tokens: readonly Token[], { predicate, subject, object }: Clause): boolean {
  if (!policyRules(predicate.lemmas).some(({ takes }) => takes === "rate")) return false;
  const about = isTurned(predicate) ? subject : object;
  const jobs = about && tokens.slice(about.head.from, about.head.to).some(({ lower }) => JOBS.test(lower));
  if (jobs) return true;
  return about !== undefined && classesOfHead(tokens, about).includes("rate");
}

function isHappeningSubject(tokens: readonly Token[], { head }: NounPhrase): boolean {
  for (let at = head.from; at < head.to; at++)
    if (tokens[at]?.tag === "NOUN" && tokens[at + 1]?.tag !== "NOUN")
      return isHappeningNoun(tokens[at]?.lower ?? "");
  return false;
}

const PUBLISHING: ReadonlySet<string> = new Set([
  "release",
  "publish",
  "issue",
  "unveil",
  "disclose",
  "file",
  "present",
]);

/** "the bridge reopened Friday": a verb of opening or closing without an object moves its subject. */
function isMovedItself(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 1];
  const moves = /^(?:re)?(?:open|clos|start)(?:ed|es?|s|ing)?$/.test(tokens[at]?.lower ?? "");
  return (
    moves &&
    (behind === undefined || behind.tag !== "DET") &&
    !/^(?:NOUN|NUM|ADJ|PRON)$/.test(behind?.tag ?? "")
  );
}

function isVague(tokens: readonly Token[], subject: NounPhrase | undefined): boolean {
  if (subject !== undefined && subject.head.to - subject.head.from > 1) return false;
  return (
    subject === undefined ||
    /^(?:it|this|that|these|those|which)$/.test(tokens[subject.head.from]?.lower ?? "")
  );
}

/** Gives the type of the noun that a phrase is about, or of one that stands before it: "deportation flights". */
function typeOfHead(tokens: readonly Token[], { head }: NounPhrase): Plover | undefined {
  for (let at = head.from; at < head.to; at++) {
    if (tokens[at]?.tag !== "NOUN") continue;
    if (at + 1 < head.to && /^(?:NOUN|PROPN)$/.test(tokens[at + 1]?.tag ?? "")) continue;
    return typeOfNounAt(tokens, at);
  }
  return undefined;
}

/** Gives the type of a noun by itself or by the nouns that stand before it. */
export function typeOfNounAt(tokens: readonly Token[], at: number): Plover | undefined {
  for (let back = at; tokens[back]?.tag === "NOUN"; back--) {
    const plover = ploverOfNoun(tokens[back]?.lower ?? "");
    if (plover) return plover;
  }
  return undefined;
}

/** "keeping flights suspended", "the port remained closed": a state, whose verb tells of no new deed. */
function keepsUp(tokens: readonly Token[], { predicate }: Clause): boolean {
  if (!isLastingState(tokens[predicate.at]?.lower ?? "") || predicate.passive) return false;
  return tokens
    .slice(0, predicate.at)
    .some(({ lower }) => /^(?:keep|keeps|kept|keeping|remain|remains|remained|remaining)$/.test(lower));
}

function saysThat(tokens: readonly Token[], { predicate }: Clause): boolean {
  const behind = tokens[predicate.at + 1];
  return behind?.lower === "that" && behind.tag === "SCONJ";
}

/** A verb of saying tells of words; "announced", "confirmed" and the like are statements, not events. */
function isSaying(tokens: readonly Token[], { predicate, plover, subject, object }: Clause): boolean {
  if (plover && plover.event !== "REQUEST" && plover.event !== "ACCUSE") return false;
  // "The court ordered the ministry in May to pay": an order is given on a day.
  if (predicate.lemmas.includes("order") && subject && object && isAuthority(tokens, subject)) return false;
  return speechVerbForm(tokens[predicate.at]?.lower ?? "") !== undefined;
}

function isAuthority(tokens: readonly Token[], { head }: NounPhrase): boolean {
  return tokens.slice(head.from, head.to).some(({ lower }) => isAuthorityNoun(lower));
}

/** Says whether an adverb beside the verb makes a habit or a stance of it: "has long opposed". */
export function isHabit(tokens: readonly Token[], { predicate }: Clause): boolean {
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
