import { isTime, type NounPhrase, phraseAfter } from "../../language/en/noun-phrases.ts";
import { type PolicyRule, policyClasses } from "../../language/en/policy-words.ts";
import type { Token } from "../../language/tagger.ts";
import type { Clause } from "../events/clause.ts";

/** What a policy is named by. */
interface Naming {
  readonly clause: Clause;
  readonly about: NounPhrase;
  readonly rule: Pick<PolicyRule, "naming">;
}

/** Names a described policy by the report's words: "sanctions on two banks", "closure of the bridge". */
export function nameOf(text: string, tokens: readonly Token[], { clause, about, rule }: Naming): string {
  const { predicate } = clause;
  if (rule.naming === "verb")
    return wordsOf(text, tokens, predicate.at, withoutTime(tokens, predicate.at, clause.to));
  const behind = predicate.at < about.head.from;
  const to = behind ? ownEnd(tokens, about.head.to, clause.to) : about.head.to;
  const matter = wordsOf(text, tokens, about.head.from, withoutTime(tokens, about.head.from, to));
  const first = tokens[about.head.from];
  const proper = first?.tag === "PROPN" && policyClasses(first.lower).length === 0;
  return rule.naming === "" ? matter : `${rule.naming} ${proper ? matter : withoutCapital(matter)}`;
}

/** Gives the words of a run of tokens on one line. */
export function wordsOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  return text.slice(tokens[from]?.start ?? 0, tokens[to - 1]?.end ?? 0).replace(/\s+/g, " ");
}

function withoutCapital(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** A policy's matter goes on over "of", "against", "on" and "for" but not over a time: "sanctions against Orvania". */
function ownEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from;
  while (to < limit && /^(?:of|on|against|for|at|to|from|in)$/.test(tokens[to]?.lower ?? "")) {
    const phrase = phraseAfter(tokens, to + 1, limit);
    if (!phrase || tokens.slice(phrase.head.from, phrase.head.to).some((token) => isTime(token))) break;
    to = phrase.head.to;
  }
  return to;
}

const TIME_LEAD = /^(?:on|in|at|since|until|by|last|this|next|earlier|later|late|early|the)$/;

/** Takes "on Wednesday", "last year" off the end. */
function withoutTime(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  while (end - 1 > from && isTime(tokens[end - 1])) {
    end--;
    while (end - 1 > from && TIME_LEAD.test(tokens[end - 1]?.lower ?? "")) end--;
  }
  while (end - 1 > from && /^(?:last|this|next)$/.test(tokens[end - 1]?.lower ?? "")) end--;
  return end;
}
