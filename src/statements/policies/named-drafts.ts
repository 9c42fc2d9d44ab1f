import { phraseBefore } from "../../language/en/noun-phrases.ts";
import type { PolicyTurn } from "../../language/en/policy-words.ts";
import { policyRules, turnOfNoun } from "../../language/en/policy-words.ts";
import type { Token } from "../../language/tagger.ts";
import type { Span } from "../../model/span.ts";
import type { Clause, DeedSentence } from "../events/clause.ts";
import { partiesIn } from "../events/party-phrases.ts";
import { describeParties } from "../positions/parties/party-words.ts";
import { holdingTurn } from "./holding.ts";
import type { PolicyDraft } from "./policy-drafts.ts";
import { findPolicyNames, type PolicyName } from "./policy-names.ts";
import { isComing } from "./policy-standing.ts";

const STANDING = /\b(?:extend|renew|prolong|amend|revise|ease|relax|tighten|expand)\b/;

/** What will be ended, extended or amended is in force; what will be introduced is agreed. */
function comingTurn(turn: PolicyTurn): PolicyTurn {
  return turn === "ended" ? "in force" : "agreed";
}

/** Reads the clauses of a sentence that speak of a policy by its name. */
export function readNamedDrafts(text: string, sentence: DeedSentence): PolicyDraft[] {
  const words = text.slice(sentence.span.start, sentence.span.end);
  const names = findPolicyNames(words).map((one) => ({
    ...one,
    start: one.start + sentence.span.start,
    end: one.end + sentence.span.start,
  }));
  return names.map((name) => draftOf(text, sentence, name));
}

function draftOf(text: string, sentence: DeedSentence, name: PolicyName): PolicyDraft {
  const { tokens } = sentence;
  const relative = relativeBehind(sentence, name);
  const clause = relative ?? clauseAround(sentence, name) ?? clauseBehind(sentence, name);
  const aside = isAside(tokens, name, clause);
  const span = relative
    ? spanWithName(tokens, name, relative)
    : aside || !clause
      ? { start: name.start, end: name.end }
      : clause.span;
  const turn =
    turnBefore(tokens, name) ??
    turnUnder(tokens, name, clause) ??
    (clause ? turnOf(sentence, clause, relative !== undefined) : undefined);
  const actor = clause && !relative && !isAbout(clause, tokens, name) ? clause.subject : clause?.agent;
  return {
    span,
    at: name.start,
    name: name.name,
    named: true,
    turn: turn ?? "unknown",
    ...(clause?.plover?.event === "COERCE" || clause?.plover?.event === "SANCTION"
      ? { plover: clause.plover }
      : {}),
    actors: actor ? describeParties(text, tokens, actor) : [],
    recipients: [],
    ...ownerBefore(text, tokens, name),
    needsAuthority: false,
    cites:
      !aside &&
      turnBefore(tokens, name) === undefined &&
      clause !== undefined &&
      (relative !== undefined || turn !== undefined),
  };
}

/** "Norway's Harbour Act": the possessor before the name. */
function ownerBefore(text: string, tokens: readonly Token[], name: Span): Pick<PolicyDraft, "owners"> {
  let at = tokens.findIndex((token) => token.start >= name.start) - 1;
  while (/^["“‘]$/.test(tokens[at]?.lower ?? "")) at--;
  if (tokens[at]?.tag !== "PART" || !/^['’]s?$/.test(tokens[at]?.lower ?? "")) return {};
  const owner = phraseBefore(tokens, at, 0);
  return owner ? { owners: partiesIn(text, tokens, owner) } : {};
}

/** "the Harbour Act, which forced ships to wait": the clause that says what it does. */
function relativeBehind({ tokens, clauses }: DeedSentence, name: PolicyName): Clause | undefined {
  const at = tokens.findIndex((token) => token.start >= name.end);
  if (at < 0) return undefined;
  for (let next = at; next < Math.min(tokens.length, at + 4); next++)
    if (/^(?:which|that)$/.test(tokens[next]?.lower ?? ""))
      return clauses.find(({ predicate }) => predicate.from > next && predicate.from <= next + 2);
  return undefined;
}

function clauseAround({ clauses }: DeedSentence, name: Span): Clause | undefined {
  const around = clauses.filter(
    ({ span, predicate }) =>
      span.start <= name.start &&
      name.end <= span.end &&
      predicate.aspect !== "infinitive" &&
      !isNaming(predicate.lemmas),
  );
  return around.sort((a, b) => a.span.end - a.span.start - (b.span.end - b.span.start))[0];
}

/** "The rescue, dubbed Quiet Sea, was approved": the verb behind the naming has no subject that is known. */
function clauseBehind({ tokens, clauses }: DeedSentence, name: Span): Clause | undefined {
  const naming = clauses.find(({ predicate, span }) => isNaming(predicate.lemmas) && span.end >= name.start);
  const next = clauses.find(({ span }) => span.start >= name.end);
  const opens = naming && naming.predicate.at <= LONGEST_OPENING;
  if (!opens || !next || next.subject || next.predicate.aspect === "infinitive") return undefined;
  return { ...next, from: 0, span: { start: tokens[0]?.start ?? 0, end: next.span.end } };
}

/** "The rescue of the old northern bank, dubbed": a subject at the head of a sentence is rarely longer. */
const LONGEST_OPENING = 9;

/** "an order known as Title 9": the verb only gives the name. */
function isNaming(lemmas: readonly string[]): boolean {
  return lemmas.some((lemma) => /^(?:know|call|dub|name|title)$/.test(lemma));
}

function spanWithName(tokens: readonly Token[], name: PolicyName, { span }: Clause): Span {
  const at = tokens.findIndex((token) => token.start >= name.start);
  let from = at;
  while (from > 0 && /^(?:[“"‘]|the|'s)$/.test(tokens[from - 1]?.lower ?? "")) from--;
  if (tokens[from]?.lower === "'s") from--;
  return {
    start: Math.min(tokens[from]?.start ?? name.start, name.start),
    end: Math.max(span.end, name.end),
  };
}

/** "While Title 9 was in effect", "the legacy of", "under the Harbour Act": a mention in passing. */
function isAside(tokens: readonly Token[], name: PolicyName, clause: Clause | undefined): boolean {
  const at = tokens.findIndex((token) => token.start >= name.start);
  const before = tokens.slice(Math.max(0, at - 3), at).map(({ lower }) => lower);
  if (clause?.opener && /^(?:while|when|after|before|since|until|as)$/.test(clause.opener)) return true;
  return before.some((word) => /^(?:during|after|before|since|despite|legacy|unlike|like)$/.test(word));
}

/** "the lifting of Title 9": the noun says what became of it. */
function turnBefore(tokens: readonly Token[], name: Span): PolicyTurn | undefined {
  const at = tokens.findIndex((token) => token.start >= name.start);
  const of = tokens[at - 1]?.lower === "the" ? at - 2 : at - 1;
  return tokens[of]?.lower === "of" ? turnOfNoun(tokens[of - 1]?.lower ?? "") : undefined;
}

/** "Under Operation Calm Sea, police searched ten ships": it is in force. */
function turnUnder(tokens: readonly Token[], name: Span, clause: Clause | undefined): PolicyTurn | undefined {
  const at = tokens.findIndex((token) => token.start >= name.start);
  const under = tokens.slice(Math.max(0, at - 2), at).some(({ lower }) => lower === "under");
  const { modal = "", negated } = clause?.predicate ?? { negated: true };
  if (!under || negated) return undefined;
  if (/^(?:will|'ll|shall)$/.test(modal)) return "agreed";
  return modal === "" || /^(?:may|must|can)$/.test(modal) ? "in force" : undefined;
}

function isAbout({ subject }: Clause, tokens: readonly Token[], name: Span): boolean {
  return (
    subject !== undefined &&
    (tokens[subject.whole.from]?.start ?? 0) <= name.start &&
    name.end <= (tokens[subject.whole.to - 1]?.end ?? 0)
  );
}

function turnOf(sentence: DeedSentence, clause: Clause, relative: boolean): PolicyTurn | undefined {
  const { predicate } = clause;
  if (predicate.negated) return undefined;
  const held = holdingTurn(sentence, clause);
  if (held) return held;
  const rule = policyRules(predicate.lemmas, sentence.tokens[predicate.at + 1]?.lower).find(
    ({ takes }) => takes === undefined || takes === "rule" || takes === "+",
  );
  if (rule && isComing(sentence, clause) && STANDING.test(predicate.lemmas.join(" "))) return "in force";
  if (rule && isComing(sentence, clause))
    return rule.turn === "proposed" ? "proposed" : comingTurn(rule.turn);
  if (rule && predicate.modal) return rule.turn === "ended" ? undefined : "proposed";
  // "the treaty, which expires in three years": until then it is in force.
  if (rule?.turn === "ended" && /^(?:progressive|present)$/.test(predicate.aspect) && !predicate.passive)
    return "in force";
  if (rule) return rule.turn;
  const acts =
    /^(?:force|require|allow|oblige|bar|enable|let|prevent|make|end|limit|restrict|protect|govern)$/;
  if (predicate.lemmas.some((lemma) => acts.test(lemma)))
    return predicate.aspect === "present" || relative ? "in force" : undefined;
  return undefined;
}
