import type { NounPhrase } from "../../language/en/noun-phrases.ts";
import { isLastingState } from "../../language/en/policy-words.ts";
import type { Token } from "../../language/tagger.ts";
import type { Clause, DeedSentence } from "../events/clause.ts";
import { classesOfHead } from "../events/phrase-classes.ts";
import { describeParties } from "../positions/parties/party-words.ts";
import { entersForce, holdingTurn } from "./holding.ts";
import { ownersOf } from "./owners.ts";
import { pointingWords } from "./pointing.ts";
import type { PolicyDraft } from "./policy-drafts.ts";
import { nameOf, wordsOf } from "./policy-naming.ts";

/** Reads a state that lasts: "the port remained closed", "keeping flights suspended", "the ban remains in force". */
export function lastingDraft(text: string, sentence: DeedSentence, clause: Clause): PolicyDraft | undefined {
  const { tokens, clauses } = sentence;
  const { predicate, subject, object } = clause;
  if (predicate.negated) return undefined;
  const held = heldDraft(text, sentence, clause);
  if (held) return held;
  const kept = keptRate(text, sentence, clause);
  if (kept) return kept;
  const keeps = predicate.lemmas.some((lemma) => lemma === "keep" || lemma === "leave");
  const whole = keeps ? object : subject;
  if (!whole) return undefined;
  const about = withoutState(tokens, whole);
  const naming = namingOf(tokens, clause, about);
  if (naming === undefined) return undefined;
  return {
    span: { start: clause.span.start, end: endOf(tokens, clause, clauses) },
    at: tokens[predicate.at]?.start ?? 0,
    name: nameOf(text, tokens, { clause, about, rule: { naming } }),
    named: false,
    turn: naming === "" ? "in force" : "halts",
    ...(naming === "" ? {} : { plover: { event: "SANCTION", mode: "discontinue" } as const }),
    actors: keeps && subject ? describeParties(text, tokens, subject) : [],
    recipients: [],
    needsAuthority: keeps,
    cites: true,
  };
}

/** "left the key rate unchanged", "held its benchmark rate at 4 percent": what an authority decides not to move. */
function keptRate(text: string, { tokens }: DeedSentence, clause: Clause): PolicyDraft | undefined {
  const { predicate, subject, object, span } = clause;
  const keeps = predicate.lemmas.some((lemma) => /^(?:keep|leave|hold)$/.test(lemma));
  const done = /^(?:past|perfect|participle)$/.test(predicate.aspect);
  if (!keeps || !done || predicate.passive || !subject || !object) return undefined;
  const words = tokens.slice(object.head.from, clause.to).map(({ lower }) => lower);
  const still = words.findIndex(
    (word, nth) =>
      /^(?:unchanged|steady)$/.test(word) ||
      (/^(?:at|on)$/.test(word) &&
        (words[nth + 1] === "hold" || tokens[object.head.from + nth + 1]?.tag === "NUM")),
  );
  const head = { from: object.head.from, to: object.head.from + still };
  const about = { head, beside: [], whole: head };
  if (still < 1 || !classesOfHead(tokens, about).includes("rate")) return undefined;
  return {
    span,
    at: tokens[predicate.at]?.start ?? 0,
    name: wordsOf(text, tokens, head.from, head.to),
    named: false,
    turn: "in force",
    actors: describeParties(text, tokens, subject),
    recipients: [],
    needsAuthority: true,
    cites: true,
  };
}

/** "The levy took effect in May", "the pact runs until 2030". */
function heldDraft(text: string, sentence: DeedSentence, clause: Clause): PolicyDraft | undefined {
  const { subject, span, predicate } = clause;
  const { tokens } = sentence;
  const turn = subject && holdingTurn(sentence, clause);
  if (!subject || !turn) return undefined;
  const last = tokens[subject.head.to - 1];
  const plain = entersForce(sentence, clause) && (last?.tag === "NOUN" || last?.lower === "it");
  if (!plain && !classesOfHead(tokens, subject).includes("rule")) return undefined;
  return {
    span,
    at: tokens[predicate.at]?.start ?? 0,
    name:
      pointingWords(text, tokens, subject) ??
      nameOf(text, tokens, { clause, about: subject, rule: { naming: "" } }),
    named: false,
    turn,
    actors: [],
    ...ownersOf(text, tokens, subject),
    recipients: [],
    needsAuthority: false,
    cites: true,
  };
}

/** "keeping operations limited or suspended at the port": what is joined on goes with it. */
function endOf(tokens: readonly Token[], { span, to }: Clause, clauses: readonly Clause[]): number {
  if (!/^(?:and|or)$/.test(tokens[to]?.lower ?? "") || !isLastingState(tokens[to + 1]?.lower ?? ""))
    return span.end;
  return clauses.find(({ predicate }) => predicate.at === to + 1)?.span.end ?? span.end;
}

function withoutState(tokens: readonly Token[], phrase: NounPhrase): NounPhrase {
  const { from, to } = phrase.head;
  const state = tokens.findIndex((token, at) => at > from && at < to && isLastingState(token.lower));
  if (state < 0) return phrase;
  const head = { from, to: state };
  return { head, beside: [], whole: head };
}

/** Gives what the policy is named by: a stop that lasts, or a rule in force; none where the clause tells of neither. */
function namingOf(
  tokens: readonly Token[],
  { predicate, to }: Clause,
  about: NounPhrase,
): string | undefined {
  const classes = classesOfHead(tokens, about);
  const behind = tokens.slice(predicate.at + 1, to).map(({ lower }) => lower);
  const lasts = predicate.lemmas.some((lemma) => /^(?:remain|stay|keep|leave)$/.test(lemma));
  if (lasts && behind.some(isLastingState)) {
    if (classes.includes("border")) return "closure of";
    if (classes.includes("service")) return "suspension of";
  }
  // "kept the ban in place": what is the subject is read as holding.
  const kept = predicate.lemmas.some((lemma) => lemma === "keep" || lemma === "leave");
  return kept && /\bin (?:place|force|effect)\b/.test(behind.join(" ")) && classes.includes("rule")
    ? ""
    : undefined;
}
