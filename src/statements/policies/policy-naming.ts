import type { NounPhrase } from "../../language/en/noun-phrases.ts";
import { phraseAfter } from "../../language/en/phrase-after.ts";
import { isTime } from "../../language/en/phrase-words.ts";
import { type PolicyRule, policyClasses } from "../../language/en/policy-words.ts";
import type { Token } from "../../language/tagger.ts";
import { singleBlanks } from "../../language/words.ts";
import { type Clause, isTurned } from "../events/clause.ts";
import { classesOfHead } from "../events/phrase-classes.ts";

/** What a policy is named by. */
interface Naming {
  readonly clause: Clause;
  readonly about: NounPhrase;
  readonly rule: Pick<PolicyRule, "naming">;
}

/** Names a described policy by the report's words: "sanctions on two banks", "closure of the bridge". */
export function nameOf(text: string, tokens: readonly Token[], naming: Naming): string {
  const name = wordedOf(text, tokens, naming);
  return name.replace(ASIDE, "").replace(DETERMINER, "") || name;
}

/** What a report adds about a policy behind its words, or why it was made. */
const ASIDE =
  /,? (?:but|though|although|while|whereas|because|in (?:the )?hopes?|in an? (?:bid|effort|attempt|move)|in order|in (?:exchange|return|response)|as part of)\b.*$/;
const DETERMINER = /^(?:some(?: of (?:the|its|their))?|several|such|any) /i;

function wordedOf(text: string, tokens: readonly Token[], { clause, about, rule }: Naming): string {
  const { predicate } = clause;
  const changed = isTurned(predicate) || classesOfHead(tokens, about).includes("rule");
  if (rule.naming === "order")
    return wordsOf(text, tokens, predicate.at, withoutTime(tokens, predicate.at, clause.to));
  if (rule.naming === "regime" || (rule.naming === "verb" && !changed)) {
    const from = rule.naming === "regime" && isTurned(predicate) ? about.head.from : predicate.at;
    return wordsOf(text, tokens, from, withoutTime(tokens, from, clause.to));
  }
  const behind = predicate.at < about.head.from;
  const whole = behind ? ownEnd(tokens, about.head.to, clause.to) : about.head.to;
  const to = withoutAmount(tokens, about.head.from, whole);
  const matter = wordsOf(text, tokens, about.head.from, withoutTime(tokens, about.head.from, to));
  const first = tokens[about.head.from];
  const own = matter.replace(/^(?:its|their|his|her) /, "").replace(/ in (?:place|force|effect)$/, "");
  const proper = first?.tag === "PROPN" && policyClasses(first.lower).length === 0;
  const bare = rule.naming === "" || rule.naming === "verb";
  return bare ? own : `${rule.naming} ${proper ? own : withoutCapital(own)}`;
}

/** Gives the words of a run of tokens on one line. */
export function wordsOf(text: string, tokens: readonly Token[], from: number, to: number): string {
  let end = to;
  while (end - 1 > from && OPEN_END.test(tokens[end - 1]?.lower ?? "")) end--;
  return singleBlanks(text.slice(tokens[from]?.start ?? 0, tokens[end - 1]?.end ?? 0));
}

/** Words that cannot be the last of a name. */
const OPEN_END =
  /^(?:the|a|an|of|in|on|for|from|at|to|and|or|by|with|than|pending|more|another|every|each|,)$/;

function withoutCapital(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1);
}

/** "the right to vote", "steps to lower the price": nouns that say nothing without what they are for. */
const TAKES_AIM =
  /^(?:rights?|dut(?:y|ies)|obligations?|permissions?|powers?|steps?|measures?|moves?|efforts?|plans?|schemes?)$/;

/** A policy's matter goes on over "of", "against", "on" and "for" but not over a time: "sanctions against Orvania". */
function ownEnd(tokens: readonly Token[], from: number, limit: number): number {
  let to = from;
  const aim = tokens[to]?.lower === "to" && tokens[to + 1]?.tag === "VERB";
  if (aim && TAKES_AIM.test(tokens[to - 1]?.lower ?? "")) return limit;
  while (to < limit && /^(?:of|on|against|for|at|to|from|in)$/.test(tokens[to]?.lower ?? "")) {
    const phrase = phraseAfter(tokens, to + 1, limit);
    // "a tariff on watches to 39 percent": how much is no part of what it is on.
    const amount = /^(?:to|from|at|in)$/.test(tokens[to]?.lower ?? "") && tokens[to + 1]?.tag === "NUM";
    if (
      !phrase ||
      amount ||
      tokens.slice(phrase.head.from, phrase.head.to).some((token) => isTime(token) || YEAR.test(token.lower))
    )
      break;
    to = phrase.head.to;
  }
  return to;
}

/** "a tariff on watches to 39 percent": how much it is raised to is no part of the name. */
function withoutAmount(tokens: readonly Token[], from: number, to: number): number {
  for (let at = from + 1; at < to; at++)
    if (/^(?:to|at|by)$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.tag === "NUM") return at;
  return to;
}

/** "last week", "in 2024": a year counts as a time behind its preposition. */
function isTimeAt(tokens: readonly Token[], at: number): boolean {
  return (
    isTime(tokens[at]) ||
    (/^(?:march|may)$/.test(tokens[at]?.lower ?? "") && TIME_LEAD.test(tokens[at - 1]?.lower ?? "")) ||
    (YEAR.test(tokens[at]?.lower ?? "") && /^(?:in|since|until|by)$/.test(tokens[at - 1]?.lower ?? ""))
  );
}

const YEAR = /^(?:1[89]|20)\d\d$/;
const TIME_LEAD = /^(?:on|in|at|since|until|by|last|this|next|earlier|later|late|early|the)$/;

/** Takes "on Wednesday", "last year" off the end. */
function withoutTime(tokens: readonly Token[], from: number, to: number): number {
  let end = to;
  // "on March 1": the day goes with its month.
  if (tokens[end - 1]?.tag === "NUM" && isTimeAt(tokens, end - 2)) end--;
  while (end - 1 > from && isTimeAt(tokens, end - 1)) {
    end--;
    while (end - 1 > from && TIME_LEAD.test(tokens[end - 1]?.lower ?? "")) end--;
  }
  while (end - 1 > from && /^(?:last|this|next)$/.test(tokens[end - 1]?.lower ?? "")) end--;
  return end;
}
