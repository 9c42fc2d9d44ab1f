import { stoppingOf } from "../../language/en/policy-words.ts";
import type { Clause, DeedSentence } from "../events/clause.ts";
import { partiesIn } from "../events/party-phrases.ts";
import type { PolicyDraft } from "./policy-drafts.ts";
import { wordsOf } from "./policy-naming.ts";

/** Reads what authorities stop or resume doing: "Norway stopped issuing visas in May". */
export function stoppedDraft(
  text: string,
  { tokens, clauses }: DeedSentence,
  { predicate, object, span, to }: Clause,
): PolicyDraft | undefined {
  if (predicate.aspect !== "gerund" || !object || tokens[object.head.to - 1]?.tag === "PRON")
    return undefined;
  const governor = clauses.findLast((one) => one.predicate.at < predicate.from);
  if (!governor?.subject || governor.predicate.at !== predicate.from - 1) return undefined;
  const { aspect, modal, negated, passive, lemmas } = governor.predicate;
  const turn = stoppingOf(lemmas);
  const done = aspect === "past" || aspect === "perfect";
  const coming = /^(?:will|'ll|shall)$/.test(modal ?? "");
  if (!turn || negated || passive || !(done || coming)) return undefined;
  const matter = wordsOf(text, tokens, predicate.at, Math.min(object.head.to, to));
  return {
    span: { start: governor.span.start, end: Math.max(span.end, governor.span.end) },
    at: tokens[predicate.at]?.start ?? span.start,
    name: turn === "halts" ? `suspension of ${matter}` : matter,
    named: false,
    turn: coming ? "agreed" : turn,
    ...(turn === "halts" ? { plover: { event: "SANCTION", mode: "discontinue" } as const } : {}),
    actors: partiesIn(text, tokens, governor.subject),
    recipients: [],
    needsAuthority: true,
    cites: true,
  };
}
