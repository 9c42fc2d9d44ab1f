import type { NounPhrase } from "../../language/en/noun-phrases.ts";
import { phraseAfter } from "../../language/en/phrase-after.ts";
import { boundTo, type PolicyTurn } from "../../language/en/policy-words.ts";
import type { Token } from "../../language/tagger.ts";
import { type Clause, type DeedSentence, isTurned } from "../events/clause.ts";
import { partiesIn } from "../events/party-phrases.ts";
import { classesOfHead } from "../events/phrase-classes.ts";
import type { PolicyDraft } from "./policy-drafts.ts";
import { nameOf, wordsOf } from "./policy-naming.ts";

/**
 * Reads what people must or may do by a rule that no noun names ("households are limited to 50 litres a day",
 * "students are exempt from the fee"), and what is done under one ("under the decree, shops may open at noon").
 */
export function regimeDraft(
  text: string,
  { tokens, clauses }: DeedSentence,
  clause: Clause,
): PolicyDraft | undefined {
  const { predicate, subject, agent, opener, span } = clause;
  if (!subject || predicate.negated || (opener !== undefined && NOT_TOLD.test(opener))) return undefined;
  const told = tokens[predicate.at]?.start ?? span.start;
  const draft = { span, at: told, named: false, recipients: [], cites: true } as const;
  const under = ruleAbove(text, tokens, clause);
  if (under) return { ...draft, ...under, actors: [], needsAuthority: false };
  const turn = boundTurn(tokens, clause);
  if (!turn || isOne(tokens, subject) || clauses.some((one) => isWish(one, predicate.from))) return undefined;
  return {
    ...draft,
    name: nameOf(text, tokens, { clause, about: subject, rule: { naming: "regime" } }),
    turn,
    actors: agent ? partiesIn(text, tokens, agent) : [],
    needsAuthority: agent !== undefined,
  };
}

const NOT_TOLD = /^(?:if|unless|whether|how|what|why|that)$/;

/** "are limited to 50 litres a day", "are exempt from the fee", "are barred from two ports". */
function boundTurn(tokens: readonly Token[], { predicate, subject, to }: Clause): PolicyTurn | undefined {
  const { aspect, modal } = predicate;
  const coming = /^(?:will|'ll|shall)$/.test(modal ?? "");
  if (!isTurned(predicate) || !(aspect === "present" || aspect === "perfect" || coming)) return undefined;
  const bound = boundTo(predicate.lemmas, tokens[predicate.at + 1]?.lower ?? "");
  if (!bound) return undefined;
  const counted = tokens.slice(predicate.at + 2, Math.min(to, predicate.at + 2 + NUMBER_REACH));
  if (bound === "number" && !counted.some(({ tag }) => tag === "NUM")) return undefined;
  if (bound === "number" && subject && !isManyOrRate(tokens, subject)) return undefined;
  if (bound === "always" && DOING.test(predicate.lemmas.join(" ")) && !isPeople(tokens, subject))
    return undefined;
  return coming ? "agreed" : "in force";
}

/** What people, not things, are said to have to do or to be free to do: "patience is required to win" is no rule. */
const DOING = /\b(?:require|allow|permit|order|tell|authori[sz]e|instruct)\b/;
const PEOPLE = /^(?:people|women|men|children|police|staff|anyone|everyone)$/;

function isPeople(tokens: readonly Token[], subject: NounPhrase | undefined): boolean {
  const last = tokens[(subject?.head.to ?? 0) - 1]?.lower ?? "";
  return /[^s]s$/.test(last) || PEOPLE.test(last);
}

/** "The camera is capped at 720 lines": of one thing only what is paid or counted is set by a rule. */
function isManyOrRate(tokens: readonly Token[], subject: NounPhrase): boolean {
  const last = tokens[subject.head.to - 1]?.lower ?? "";
  return /[^s]s$/.test(last) || classesOfHead(tokens, subject).includes("rate");
}

/** "to a maximum of 50 litres": the number stands at most this many words behind "to". */
const NUMBER_REACH = 5;

/** Rules bind many: what "he" or one named person may do is no rule. */
function isOne(tokens: readonly Token[], { head }: NounPhrase): boolean {
  const last = tokens[head.to - 1];
  // At the head of a sentence a plain noun has a capital: "Households".
  const nouns = tokens
    .slice(head.from, head.to)
    .some(({ tag, lower }, nth) => tag === "NOUN" || (nth + head.from === 0 && lower.endsWith("s")));
  return last === undefined || last.tag === "PRON" || !nouns;
}

function isWish({ predicate }: Clause, from: number): boolean {
  return predicate.at < from && /^(?:infinitive|modal)$/.test(predicate.aspect);
}

/** "Under the decree, shops may open at noon": the rule that is above the clause. */
function ruleAbove(
  text: string,
  tokens: readonly Token[],
  { predicate, from, to }: Clause,
): Pick<PolicyDraft, "name" | "turn"> | undefined {
  const { aspect, modal = "", passive } = predicate;
  const will = /^(?:will|'ll|shall)$/.test(modal);
  const lasting = /^(?:may|must|can)$/.test(modal) || (aspect === "present" && (passive || modal === ""));
  if (!will && !lasting) return undefined;
  const at = tokens.findIndex(({ lower }, nth) => lower === "under" && nth >= from && nth < to);
  const rule = at < 0 ? undefined : phraseAfter(tokens, at + 1, tokens.length);
  if (!rule || !classesOfHead(tokens, rule).includes("rule")) return undefined;
  const name = wordsOf(text, tokens, rule.head.from, rule.head.to);
  return { name, turn: will ? "agreed" : "in force" };
}
