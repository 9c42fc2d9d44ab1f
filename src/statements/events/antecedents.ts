import { type NounPhrase, phraseBefore } from "../../language/en/noun-phrases.ts";
import { isTime } from "../../language/en/phrase-words.ts";
import { policyClasses } from "../../language/en/policy-words.ts";
import type { Predicate } from "../../language/en/predicates.ts";
import { SOURCE_NOUNS } from "../../language/en/tables/source-nouns.ts";
import { OFFICE_TITLES } from "../../language/en/tables/titles.ts";
import type { Token } from "../../language/tagger.ts";

const YEAR = /^(?:1[89]|20)\d\d$/;

/** "in 2021 the council", "that talks": the year and the joint are no part of the subject. */
export function withoutLead(
  tokens: readonly Token[],
  phrase: NounPhrase | undefined,
): NounPhrase | undefined {
  const first = tokens[phrase?.head.from ?? -1]?.lower ?? "";
  const plural = tokens[(phrase?.head.from ?? 0) + 1]?.lower.endsWith("s") ?? false;
  const which = phrase ? whichIn(tokens, phrase) : undefined;
  if (phrase && which !== undefined) return beginningAt(phrase, which + 1);
  const relative = first === "that" && tokens[(phrase?.head.from ?? 0) - 1]?.tag === "NOUN";
  const leads = YEAR.test(first) || (first === "that" && plural) || relative;
  // "That policy ended": at the head of a sentence the word points.
  if (phrase?.head.from === 1 && /^(?:that|this|these|those)$/.test(tokens[0]?.lower ?? ""))
    return beginningAt(phrase, 0);
  if (!phrase || phrase.head.to - phrase.head.from < 2 || !leads) return phrase;
  return beginningAt(phrase, phrase.head.from + 1);
}

/** "a scheme under which crews were paid": the phrase before the verb begins behind "which". */
function whichIn(tokens: readonly Token[], { head }: NounPhrase): number | undefined {
  for (let at = head.to - 2; at > head.from; at--)
    if (tokens[at]?.lower === "which" && tokens[at - 1]?.tag === "ADP") return at;
  return undefined;
}

function beginningAt(phrase: NounPhrase, from: number): NounPhrase {
  const { head, whole } = phrase;
  return {
    ...phrase,
    head: { from, to: head.to },
    whole: { from: from < whole.from ? from : Math.max(from, whole.from), to: whole.to },
  };
}

/** What is known of a sentence's verbs and their subjects so far. */
export interface SubjectSearch {
  readonly predicate: Predicate;
  readonly predicates: readonly Predicate[];
  readonly subjects: readonly (NounPhrase | undefined)[];
}

/** "a defeat for Mayor Ana Ruiz, who": the person at the end of the phrase is meant; in "two members of the party" not. */
export function personAtEnd(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const { from, to } = phrase.head;
  const joint = tokens.slice(from, to).findLastIndex(({ tag }) => tag === "ADP");
  const noun = tokens[from + joint - 1];
  const named = tokens.slice(to - 2, to).every(({ tag }) => tag === "PROPN") && to - (from + joint) > 2;
  if (joint < 1 || !named || noun?.tag !== "NOUN" || noun.lower.endsWith("s")) return phrase;
  return isPersonNoun(noun.lower) ? phrase : beginningAt(phrase, from + joint + 1);
}

function isPersonNoun(noun: string): boolean {
  return SOURCE_NOUNS.has(noun) || OFFICE_TITLES.has(noun);
}

/** "A curfew in force since Sunday was lifted": a time behind "since" is no subject. */
export function beforeTime(tokens: readonly Token[], phrase: NounPhrase | undefined): NounPhrase | undefined {
  if (!phrase || phrase.head.to - phrase.head.from !== 1 || !isTime(tokens[phrase.head.from])) return phrase;
  const before = tokens[phrase.head.from - 1]?.lower ?? "";
  const own = /^(?:since|until|from)$/.test(before)
    ? phraseBefore(tokens, phrase.head.from - 1, 0)
    : undefined;
  return own ? { ...own, whole: { from: own.whole.from, to: phrase.whole.to } } : phrase;
}

/** Marks and joints that keep a verb from belonging to the noun before the clause that stands between. */
const PARTED = /^(?:[,;:.“”"—–()]|and|but|or|that|which|who|as|when|while|because|if)$/;

/** "the limits that the council set in May were lifted", "a scheme to fit them was dropped": the noun before the clause inside. */
export function antecedentAround(
  tokens: readonly Token[],
  { predicate, predicates, subjects }: SubjectSearch,
): NounPhrase | undefined {
  const nth = predicates.findLastIndex((one) => one.at < predicate.from);
  const inner = predicates[nth];
  if (!inner) return undefined;
  const plain = predicate.aspect === "present" && !predicate.passive;
  if (plain && inner.aspect === "infinitive") return undefined;
  if (tokens.slice(inner.at + 1, predicate.from).some(({ lower }) => PARTED.test(lower))) return undefined;
  if (plain && inner.aspect === "gerund" && !holdsRule(tokens, inner)) return undefined;
  const opens = opensInner(tokens, inner, subjects[nth]);
  const noun = tokens[(opens ?? 0) - 1];
  if (opens === undefined || noun?.tag !== "NOUN" || isHappeningTaker(tokens, inner, opens)) return undefined;
  const antecedent = phraseBefore(tokens, opens, 0);
  return antecedent && { ...antecedent, whole: { from: antecedent.whole.from, to: predicate.from } };
}

/** Gives the place where a clause inside a noun phrase opens: "to", "that" or the preposition before an "-ing". */
function opensInner(
  tokens: readonly Token[],
  inner: Predicate,
  subject: NounPhrase | undefined,
): number | undefined {
  if (inner.aspect === "infinitive") return inner.from;
  if (inner.aspect !== "gerund") return relativeOf(tokens, inner, subject);
  return /^(?:for|on|against|to|of)$/.test(tokens[inner.from - 1]?.lower ?? "") ? inner.from - 1 : undefined;
}

/** "a ban on selling fireworks": the noun before the preposition names a rule. */
function holdsRule(tokens: readonly Token[], { from }: Predicate): boolean {
  return policyClasses(tokens[from - 2]?.lower ?? "").includes("rule");
}

/** Gives the place of the "that" or "which" before the subject of a verb. */
function relativeOf(
  tokens: readonly Token[],
  inner: Predicate,
  subject: NounPhrase | undefined,
): number | undefined {
  if (!ownsSubject(tokens, inner, subject)) return undefined;
  const at = subject.whole.from - 1;
  return /^(?:that|which)$/.test(tokens[at]?.lower ?? "") ? at : undefined;
}

/** "told the council to close": an object whose infinitive is what it is to do encloses nothing. */
function isHappeningTaker(tokens: readonly Token[], inner: Predicate, opens: number): boolean {
  if (inner.aspect !== "infinitive") return false;
  for (let back = opens - 1; back >= 0 && !PARTED.test(tokens[back]?.lower ?? ""); back--)
    if (tokens[back]?.tag === "VERB") return true;
  return false;
}

/** Says whether a subject stands right before its verb rather than before another one. */
export function ownsSubject(
  tokens: readonly Token[],
  { from }: Predicate,
  subject: NounPhrase | undefined,
): subject is NounPhrase {
  if (!subject || subject.whole.from >= from) return false;
  const between = tokens.slice(subject.whole.to, from);
  return (
    between.length <= 6 &&
    !between.some(({ tag, lower }) => tag === "VERB" || lower === "and" || lower === "but")
  );
}
