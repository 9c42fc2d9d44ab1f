import { isTime } from "../../language/en/phrase-words.ts";
import type { Predicate } from "../../language/en/predicates.ts";
import type { Token } from "../../language/tagger.ts";
import { namesTime } from "./time-words.ts";

/** An adverbial before a subject is no longer than this many words: "On the second day of the talks,". */
const LONGEST_LEAD = 12;

/**
 * Gives the token at which the clause begins whose subject (or verb, where it has none of its own) stands at `at`: an
 * adverbial in front belongs to it ("Also Friday, the port …").
 */
export function clauseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  const comma = tokens[at - 1]?.lower === ",";
  const last = comma ? at - 2 : at - 1;
  let first = last;
  while (first >= 0 && last - first < LONGEST_LEAD && !isBoundary(tokens[first])) first--;
  const behindVerb = tokens[first]?.tag === "VERB" || tokens[first]?.tag === "AUX";
  const lead = behindVerb ? [] : tokens.slice(first + 1, last + 1);
  if (lead.length > 0 && lead.length < LONGEST_LEAD && isAdverbial(lead, comma)) from = first + 1;
  while (from < at && (tokens[from]?.tag === "CCONJ" || tokens[from]?.tag === "PUNCT")) from++;
  return from;
}

function isBoundary(token: Token | undefined): boolean {
  return (
    token === undefined ||
    token.tag === "CCONJ" ||
    token.tag === "SCONJ" ||
    token.tag === "VERB" ||
    token.tag === "AUX" ||
    /^[,;:.!?“”"—–()]$/.test(token.lower)
  );
}

function isAdverbial(lead: readonly Token[], comma: boolean): boolean {
  const [first] = lead;
  if (!first) return false;
  const opens = first.tag === "ADP" || first.tag === "ADV" || isTime(first);
  return opens && (comma || namesTime(lead) || lead.every((token) => token.tag === "ADV"));
}

/** What bounds a clause on its right: the verbs behind it, with the tokens at which their clauses begin. */
export interface ClauseVerbs {
  readonly predicate: Predicate;
  readonly predicates: readonly Predicate[];
  readonly starts: readonly number[];
}

const JOINT =
  /^(?:and|but|or|while|as|after|before|when|because|which|who|where|although|though|until|since|if|unless|whereas|yet|so)$/;

/** Gives the token behind the clause of a verb: the joint before the next verb that stands in a clause of its own. */
export function clauseEnd(tokens: readonly Token[], { predicate, predicates, starts }: ClauseVerbs): number {
  const stop = sentenceStop(tokens, predicate.at);
  for (const [nth, next] of predicates.entries()) {
    if (next.at <= predicate.at || next.at >= stop) continue;
    if (next.aspect === "infinitive" || next.aspect === "participle") continue;
    const start = starts[nth] ?? next.from;
    if (start <= predicate.at + 1) {
      // "Norway, which closed the border, lifted the ban": the clause goes on behind the one inside it.
      const comma = jointBefore(tokens, next.from, predicate.at);
      if (comma !== undefined && tokens[comma]?.lower === ",") return trimmed(tokens, comma, predicate.at);
      // "the limits that the council set were lifted": the clause inside ends before the verb of the outer one.
      if (start < predicate.from && isInside(tokens, predicate, next))
        return trimmed(tokens, next.from, predicate.at);
      continue;
    }
    const joint = jointBefore(tokens, start, predicate.at);
    if (joint !== undefined) return trimmed(tokens, joint, predicate.at);
  }
  return trimmed(tokens, stop, predicate.at);
}

function isInside(tokens: readonly Token[], inner: Predicate, outer: Predicate): boolean {
  const relative = tokens
    .slice(Math.max(0, inner.from - 6), inner.from)
    .some(({ lower }) => /^(?:that|which|who)$/.test(lower));
  const past = outer.aspect === "past" || outer.aspect === "perfect" || outer.aspect === "modal";
  return (
    (past || (relative && outer.aspect === "present")) &&
    outer.from > inner.at &&
    (relative || inner.aspect === "infinitive")
  );
}

function jointBefore(tokens: readonly Token[], start: number, floor: number): number | undefined {
  let at = start - 1;
  while (at > floor && (tokens[at]?.tag === "ADV" || isTime(tokens[at]))) at--;
  const word = tokens[at]?.lower ?? "";
  if (at <= floor || (word === "so" && tokens[at + 1]?.lower === "-")) return undefined;
  if (word !== "," && word !== "—" && word !== "–" && !JOINT.test(word)) return undefined;
  // "a scheme under which": the preposition goes with what follows.
  if (/^(?:which|whom|where)$/.test(word) && tokens[at - 1]?.tag === "ADP" && at - 1 > floor) at--;
  while (at - 1 > floor && (tokens[at - 1]?.lower === "," || JOINT.test(tokens[at - 1]?.lower ?? ""))) at--;
  return at;
}

function sentenceStop(tokens: readonly Token[], at: number): number {
  for (let next = at + 1; next < tokens.length; next++) {
    const word = tokens[next]?.lower ?? "";
    if (word === ";" || word === "”" || word === "—" || word === "–") return next;
    if (/^[.!?]$/.test(word) && next >= tokens.length - 2) return next;
  }
  return tokens.length;
}

function trimmed(tokens: readonly Token[], to: number, floor: number): number {
  let end = to;
  while (end - 1 > floor && (tokens[end - 1]?.tag === "PUNCT" || tokens[end - 1]?.tag === "CCONJ")) end--;
  return end;
}
