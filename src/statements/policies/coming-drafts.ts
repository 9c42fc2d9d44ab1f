import type { NounPhrase } from "../../language/en/noun-phrases.ts";
import { isDraftNoun, isMovingVerb, isSetByAuthorities } from "../../language/en/policy-words.ts";
import type { Token } from "../../language/tagger.ts";
import { type Clause, type DeedSentence, isTurned } from "../events/clause.ts";
import { partiesIn } from "../events/party-phrases.ts";
import type { PolicyDraft } from "./policy-drafts.ts";
import { nameOf, wordsOf } from "./policy-naming.ts";

/**
 * Reads what a rule that is not yet in force would do ("the bill would free inmates"), what authorities set and what
 * is to move ("tolls will rise"), and what was done until a year ("Until 2019 Chile bought its tents from Peru").
 */
export function comingDraft(
  text: string,
  { tokens, clauses }: DeedSentence,
  clause: Clause,
): PolicyDraft | undefined {
  const { predicate, subject, opener } = clause;
  if (predicate.negated || !subject || isTurned(predicate)) return undefined;
  if (opener !== undefined && /^(?:if|unless|whether|how|what)$/.test(opener)) return undefined;
  const words = { text, tokens };
  if (predicate.modal === "would" && isDraft(tokens, subject))
    return draftOf(words, clause, { about: subject, turn: "proposed" });
  // "Analysts said tariffs will rise": what somebody else foresees is no decision.
  const own = clauses.every((one) => one.predicate.at >= predicate.at);
  const will = own && /^(?:will|'ll|shall)$/.test(predicate.modal ?? "");
  if (will && isMovingVerb(predicate.lemmas) && isSet(tokens, subject))
    return draftOf(words, clause, { about: subject, turn: "agreed" });
  return untilDraft(words, clause, subject);
}

interface Words {
  readonly text: string;
  readonly tokens: readonly Token[];
}

function draftOf(
  { text, tokens }: Words,
  clause: Clause,
  { about, turn }: { readonly about: NounPhrase; readonly turn: PolicyDraft["turn"] },
): PolicyDraft {
  return {
    span: clause.span,
    at: tokens[clause.predicate.at]?.start ?? 0,
    name: nameOf(text, tokens, { clause, about, rule: { naming: "" } }),
    named: false,
    turn,
    actors: [],
    recipients: [],
    needsAuthority: false,
    cites: true,
  };
}

/** Gives the last noun of a phrase before its first preposition. */
function headNoun(tokens: readonly Token[], { head }: NounPhrase): string {
  const end = tokens.slice(head.from, head.to).findIndex(({ tag }) => tag === "ADP");
  const own = tokens.slice(head.from, end < 0 ? head.to : head.from + end);
  return own.findLast(({ tag }) => tag === "NOUN")?.lower ?? "";
}

function isDraft(tokens: readonly Token[], subject: NounPhrase): boolean {
  return isDraftNoun(headNoun(tokens, subject));
}

function isSet(tokens: readonly Token[], subject: NounPhrase): boolean {
  return isSetByAuthorities(headNoun(tokens, subject));
}

const YEAR = /^(?:1[89]|20)\d\d$/;

/** "Until 2019 Chile bought its tents from Peru": a country's practice that has ended. */
function untilDraft(words: Words, clause: Clause, subject: NounPhrase): PolicyDraft | undefined {
  const { text, tokens } = words;
  const { predicate, object, from } = clause;
  const opens = tokens[from]?.lower === "until" && YEAR.test(tokens[from + 1]?.lower ?? "");
  if (!opens || predicate.aspect !== "past" || !object) return undefined;
  return {
    ...draftOf(words, clause, { about: object, turn: "ended" }),
    name: wordsOf(text, tokens, predicate.at, clause.to),
    actors: partiesIn(text, tokens, subject),
    needsAuthority: true,
  };
}
