import { isMotionVerb } from "../../language/en/happenings.ts";
import { type NounPhrase, phraseBefore } from "../../language/en/noun-phrases.ts";
import { phraseAfter, segmentEnd } from "../../language/en/phrase-after.ts";
import { isTime } from "../../language/en/phrase-words.ts";
import { findPredicates, type Predicate } from "../../language/en/predicates.ts";
import { repairTags } from "../../language/en/repair-tags.ts";
import { splitSentences } from "../../language/en/sentences.ts";
import { OUTLOOK_WORDS } from "../../language/en/tables/happening-words.ts";
import { typeAct, typePredicate, wrapperOf } from "../../language/en/type-predicate.ts";
import { type Token, tagWords } from "../../language/tagger.ts";
import type { Plover } from "../../model/position.ts";
import type { Span } from "../../model/span.ts";
import {
  antecedentAround,
  beforeTime,
  ownsSubject,
  personAtEnd,
  type SubjectSearch,
  withoutLead,
} from "./antecedents.ts";
import { clauseEnd, clauseStart } from "./clause-bounds.ts";
import { mayHoldDeed } from "./deed-cues.ts";

/** A sentence that may tell of something done, tagged; offsets count from the start of its paragraph. */
export interface DeedSentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly clauses: readonly Clause[];
}

/** A verb with who does what to whom, and the words of its clause. Positions are those of the sentence's tokens. */
export interface Clause {
  readonly predicate: Predicate;
  readonly plover: Plover | undefined;
  /** The type of the act itself, where the words around the verb make something else of it: "will close" is a threat. */
  readonly act: Plover | undefined;
  /** The grammatical subject; of "and closed the port" that of the verb before. */
  readonly subject: NounPhrase | undefined;
  /** Who does it, where the verb is passive: "by the ministry". */
  readonly agent: NounPhrase | undefined;
  readonly object: NounPhrase | undefined;
  readonly from: number;
  readonly to: number;
  readonly span: Span;
  /** The word that makes it part of another clause, lower case: "if", "after", "which". */
  readonly opener: string | undefined;
}

/** What is longer is a list or a table without full stops; walking over it would take time with the square of its length. */
const LONGEST_SENTENCE = 2000;

/** Reads the clauses of every sentence of a paragraph that holds a word of dealing. */
export function readDeedSentences(text: string): DeedSentence[] {
  return splitSentences(text, { start: 0, end: text.length }).flatMap((span): DeedSentence[] => {
    const words = text.slice(span.start, span.end);
    if (words.length > LONGEST_SENTENCE || !mayHoldDeed(words)) return [];
    const tokens = repairTags(tagWords(words, span.start));
    return [{ span, tokens, clauses: readClauses(tokens) }];
  });
}

function readClauses(tokens: readonly Token[]): Clause[] {
  const predicates = withParticiples(tokens, findPredicates(tokens));
  const subjects: (NounPhrase | undefined)[] = [];
  const starts: number[] = [];
  for (const predicate of predicates) {
    subjects.push(withoutLead(tokens, subjectOf(tokens, { predicate, predicates, subjects })));
    starts.push(startOf(tokens, { predicate, predicates, subjects }, starts));
  }
  return predicates.map((predicate, nth): Clause => {
    const subject = subjects[nth];
    const from = starts[nth] ?? predicate.from;
    const to = clauseEnd(tokens, { predicate, predicates, starts });
    const object = objectOf(tokens, predicate.at, to) ?? relativeObject(tokens, predicate, subject);
    const agent = isTurned(predicate) ? agentOf(tokens, predicate.at, to) : undefined;
    const plover = typePredicate(tokens, predicate);
    const act = typeAct(tokens, predicate);
    const opener = openerOf(
      tokens,
      ownsSubject(tokens, predicate, subject) ? subject.whole.from : predicate.from,
    );
    return {
      predicate,
      from,
      to,
      span: { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
      plover,
      act,
      subject,
      agent,
      object,
      opener,
    };
  });
}

/** Says whether a verb's subject is what the act is done to. */
export function isTurned({ passive, aspect }: Predicate): boolean {
  return passive || aspect === "participle";
}

/** A clause begins at its own subject; what is "begun to be done" or what one travels to do, where that clause begins. */
function startOf(
  tokens: readonly Token[],
  { predicate, predicates, subjects }: SubjectSearch,
  starts: readonly number[],
): number {
  const governor = predicates.findLastIndex((one) => one.at < predicate.from);
  const verb = predicates[governor];
  if (
    predicate.aspect === "infinitive" &&
    verb &&
    (wrapperOf(tokens, predicate)?.at === verb.at || isMotionVerb(verb.lemmas))
  )
    return starts[governor] ?? predicate.from;
  const subject = subjects.at(-1);
  const outlook = tokens[predicate.governor ?? -1]?.lower ?? "";
  const due = Object.hasOwn(OUTLOOK_WORDS, outlook) || IS_TO.test(outlook);
  if (subject && predicate.aspect === "infinitive" && due)
    return clauseStart(tokens, Math.min(subject.whole.from, predicate.from));
  if (ownsSubject(tokens, predicate, subject)) return clauseStart(tokens, subject.whole.from);
  if (subject || !hasTense(predicate) || predicate.joined) return predicate.from;
  let from = predicate.from;
  while (from > 0 && !CLAUSE_MARK.test(tokens[from - 1]?.lower ?? "")) from--;
  return from;
}

/** Where the words before a verb are no subject that is known, its clause begins behind the last of these. */
const CLAUSE_MARK =
  /^(?:[,;:.“”"‘—–(]|and|but|or|that|which|who|if|when|while|as|because|after|before|where)$/;

const RELATIVE = /^(?:which|who|that)$/;

function subjectOf(tokens: readonly Token[], search: SubjectSearch): NounPhrase | undefined {
  const { predicate, predicates, subjects } = search;
  const { from, aspect, at } = predicate;
  if (predicate.joined) return subjects[predicates.findLastIndex((one) => one.at < from)];
  if (aspect === "infinitive") return subjectOfInfinitive(tokens, search);
  const before = tokens[from - 1];
  if (aspect === "gerund" && (before?.tag === "ADP" || before?.lower === "for"))
    return phraseBefore(tokens, from - 1, 0);
  if (before && RELATIVE.test(before.lower)) {
    const antecedent = phraseBefore(tokens, tokens[from - 2]?.lower === "," ? from - 2 : from - 1, 0);
    if (antecedent) return before.lower === "who" ? personAtEnd(tokens, antecedent) : antecedent;
  }
  if (aspect === "participle") return phraseBefore(tokens, before?.lower === "," ? from - 1 : at, 0);
  const joined = joinedTo(tokens, from);
  const earlier = predicates.findLastIndex((one) => one.at < from && hasTense(one));
  if (earlier >= 0 && (joined || isListed(tokens, { predicate, predicates }))) return subjects[earlier];
  if (aspect === "gerund" && before?.lower === ",") return subjects[earlier];
  const enclosed = antecedentAround(tokens, search);
  if (enclosed) return enclosed;
  return (
    beforeTime(tokens, phraseBefore(tokens, from, 0)) ??
    (before?.tag === "ADV" ? subjects[earlier] : undefined)
  );
}

/**
 * "the treaty, signed in 2004 by both states, …": a participle behind a comma and before "in" or "by". The first finite
 * verb of a sentence is none, if no other follows: "Its head, Ana Ruiz, resigned on Friday".
 */
function withParticiples(tokens: readonly Token[], predicates: readonly Predicate[]): Predicate[] {
  const read: Predicate[] = [];
  for (const [nth, predicate] of predicates.entries()) {
    const beside = tokens[predicate.from - 1]?.lower === "," && isParticiple(tokens, predicate);
    const other = read.some(hasTense) || predicates.slice(nth + 1).some((one) => isMain(tokens, one));
    read.push(beside && other ? { ...predicate, aspect: "participle" } : predicate);
  }
  return read;
}

function isMain(tokens: readonly Token[], predicate: Predicate): boolean {
  return hasTense(predicate) && /^(?:,|said|says)$/.test(tokens[predicate.from - 1]?.lower ?? "");
}

function isParticiple(tokens: readonly Token[], { at, from, aspect }: Predicate): boolean {
  return aspect === "past" && from === at && /^(?:in|by|on|at)$/.test(tokens[at + 1]?.lower ?? "");
}

function hasTense({ aspect }: Predicate): boolean {
  return aspect !== "infinitive" && aspect !== "gerund" && aspect !== "participle";
}

/** "and reopened": the verb has no subject of its own. */
function joinedTo(tokens: readonly Token[], from: number): boolean {
  let at = from - 1;
  while (tokens[at]?.tag === "ADV") at--;
  const word = tokens[at]?.lower;
  if (word === "and" || word === "or" || word === "but" || word === "then") return true;
  return word === "while" && from - 1 === at;
}

/** "introduced a levy, halved it and abolished it": a verb right behind a comma, in a row that "and" ends. */
function isListed(
  tokens: readonly Token[],
  { predicate, predicates }: Pick<SubjectSearch, "predicate" | "predicates">,
): boolean {
  if (predicate.aspect !== "past" || predicate.passive || tokens[predicate.from - 1]?.lower !== ",")
    return false;
  const next = predicates.find((one) => one.at > predicate.at && hasTense(one));
  const before = predicates.findLast((one) => one.at < predicate.from && hasTense(one));
  const joint = tokens[(next?.from ?? 0) - 1]?.lower;
  return before?.aspect === "past" && !before.passive && next?.aspect === "past" && joint === "and";
}

/** "agreed to close": who agrees closes; "asked the ministry to close": the ministry closes. */
function subjectOfInfinitive(
  tokens: readonly Token[],
  { predicate, predicates, subjects }: SubjectSearch,
): NounPhrase | undefined {
  const due = subjectOfOutlook(tokens, predicate);
  if (due) return due;
  const governor = predicates.findLastIndex((one) => one.at < predicate.from);
  const wrapper = wrapperOf(tokens, predicate);
  const verb = predicates[governor];
  if (verb && (wrapper?.at === verb.at || predicate.governor === verb.at)) return subjects[governor];
  const between =
    verb && !isMotionVerb(verb.lemmas) ? phraseBefore(tokens, predicate.from, verb.at + 1) : undefined;
  const own = between && tokens[between.whole.from - 1]?.tag !== "ADP" ? between : undefined;
  return own ?? (verb ? subjects[governor] : undefined);
}

/** "The duty is to be halved": what is to be done has the subject of "is". */
export const IS_TO: RegExp = /^(?:is|are|was|were)$/;

/** "The ministers are due to meet": the subject stands before "are", which is no verb of its own. */
function subjectOfOutlook(tokens: readonly Token[], { governor = -1 }: Predicate): NounPhrase | undefined {
  if (IS_TO.test(tokens[governor]?.lower ?? "") && tokens[governor]?.tag === "AUX")
    return phraseBefore(tokens, governor, 0);
  if (!Object.hasOwn(OUTLOOK_WORDS, tokens[governor]?.lower ?? "") || tokens[governor]?.tag === "VERB")
    return undefined;
  let at = governor;
  while (at > 0 && (tokens[at - 1]?.tag === "ADV" || tokens[at - 1]?.tag === "AUX")) at--;
  if (at === governor) return undefined;
  // "the Senate, which is due to vote": the words before "which" are meant.
  const which = RELATIVE.test(tokens[at - 1]?.lower ?? "") && tokens[at - 2]?.lower === ",";
  return phraseBefore(tokens, which ? at - 2 : at, 0);
}

/** "the limits that the council imposed": the object stands before the clause. */
function relativeObject(
  tokens: readonly Token[],
  predicate: Predicate,
  subject: NounPhrase | undefined,
): NounPhrase | undefined {
  if (predicate.passive || !ownsSubject(tokens, predicate, subject)) return undefined;
  const joint = tokens[subject.whole.from - 1]?.lower ?? "";
  if (joint !== "that" && joint !== "which") return undefined;
  const before = subject.whole.from - 1;
  return phraseBefore(tokens, tokens[before - 1]?.lower === "," ? before - 1 : before, 0);
}

const PARTICLE = /^(?:up|out|down|off|back|over|away|dead)$/;

function objectOf(tokens: readonly Token[], at: number, limit: number): NounPhrase | undefined {
  let from = at + 1;
  while (from < limit && (tokens[from]?.tag === "ADV" || PARTICLE.test(tokens[from]?.lower ?? ""))) from++;
  if (tokens[from]?.lower === "at" && /^(?:least|most)$/.test(tokens[from + 1]?.lower ?? "")) from += 2;
  if (isTime(tokens[from])) return undefined;
  const phrase = phraseAfter(tokens, from, limit);
  return phrase && isTimeLead(tokens, phrase) ? undefined : phrase;
}

/** "reversed last week", "returned a year later": what stands before a time is no object. */
function isTimeLead(tokens: readonly Token[], { head: { from, to } }: NounPhrase): boolean {
  const leads = tokens
    .slice(from, to)
    .every(({ lower }) => /^(?:an?|the|last|this|next|one|two|three)$/.test(lower));
  return leads && (isTime(tokens[to]) || /^(?:weeks?|months?|years?|days?)$/.test(tokens[to]?.lower ?? ""));
}

/** "dropped after a revolt by skippers": a "by" behind these belongs to what they open. */
const APART = /^(?:after|before|during|amid|following|despite)$/;

function agentOf(tokens: readonly Token[], at: number, to: number): NounPhrase | undefined {
  const limit = Math.min(to, segmentEnd(tokens, at, to));
  for (let next = at + 1; next < limit && !APART.test(tokens[next]?.lower ?? ""); next++)
    if (tokens[next]?.lower === "by" && tokens[next + 1]?.tag !== "NUM")
      return phraseAfter(tokens, next + 1, limit);
  return undefined;
}

const OPENERS: ReadonlySet<string> = new Set(
  "if unless whether although though after before until since when while as because that which who whom where whose what how why once for than without despite".split(
    " ",
  ),
);

/** Gives the word that opens a clause, where it stands right before its subject. */
function openerOf(tokens: readonly Token[], from: number): string | undefined {
  let at = from - 1;
  while (tokens[at]?.tag === "ADV" && !OPENERS.has(tokens[at]?.lower ?? "")) at--;
  const word = tokens[at]?.lower ?? "";
  return OPENERS.has(word) ? word : undefined;
}
