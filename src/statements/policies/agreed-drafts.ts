import { wrapperOf } from "../../language/en/type-predicate.ts";
import type { Clause, DeedSentence } from "../events/clause.ts";
import { partiesIn, recipientOf } from "../events/party-phrases.ts";
import type { PolicyDraft } from "./policy-drafts.ts";
import { nameOf } from "./policy-naming.ts";

/** What is done again and again is an arrangement, not one act: "200 a month", "every week". */
const RECURRING = /\b(?:per|every|each|a|an) (?:hour|day|week|month|quarter|year)\b/;

/** Reads a standing arrangement that was agreed: "agreed to take back 200 migrants a month". */
export function agreedDraft(
  text: string,
  { tokens, clauses }: DeedSentence,
  clause: Clause,
): PolicyDraft | undefined {
  const { predicate, subject, object, span, from, to } = clause;
  const wrapper = wrapperOf(tokens, predicate);
  const governor = clauses.find((one) => one.predicate.at === wrapper?.at)?.predicate;
  const agreed = governor?.lemmas.some((lemma) => /^(?:agree|undertake|commit)$/.test(lemma));
  const done = governor?.aspect === "past" || governor?.aspect === "perfect";
  if (!agreed || !done || governor?.negated || !subject || !object) return undefined;
  if (
    !RECURRING.test(
      tokens
        .slice(from, to)
        .map(({ lower }) => lower)
        .join(" "),
    )
  )
    return undefined;
  return {
    span,
    at: tokens[predicate.at]?.start ?? span.start,
    name: nameOf(text, tokens, { clause, about: object, rule: { naming: "verb" } }),
    named: false,
    turn: "agreed",
    ...(clause.act ? { plover: clause.act } : {}),
    actors: partiesIn(text, tokens, subject),
    recipients: recipientOf(text, tokens, clause),
    needsAuthority: true,
    cites: true,
  };
}
