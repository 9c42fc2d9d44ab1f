import { phraseBefore } from "../../language/en/noun-phrases.ts";
import { phraseAfter } from "../../language/en/phrase-after.ts";
import { type PolicyTurn, turnOfNoun } from "../../language/en/policy-words.ts";
import type { Clause, DeedSentence } from "../events/clause.ts";
import { partiesIn } from "../events/party-phrases.ts";
import { classesOfHead } from "../events/phrase-classes.ts";
import type { PolicyDraft } from "./policy-drafts.ts";
import { wordsOf } from "./policy-naming.ts";

/** Reads what a noun says of a policy: "the closure of two bridges", "the lifting of the ban". */
export function readTurnNouns(text: string, sentence: DeedSentence): PolicyDraft[] {
  const { tokens } = sentence;
  return tokens.flatMap((token, at): PolicyDraft[] => {
    const turn = token.tag === "NOUN" ? turnOfNoun(token.lower) : undefined;
    const ordered = TO_NOUNS.test(token.lower) ? orderOf(sentence, at) : undefined;
    if (!turn || (TO_NOUNS.test(token.lower) ? !ordered : tokens[at + 1]?.lower !== "of")) return [];
    const about = phraseAfter(tokens, at + 2, tokens.length)?.head;
    if (!about || !fits(turn, classesOfHead(tokens, { head: about, beside: [], whole: about }))) return [];
    const stop = turn === "halts" || turn === "reopens";
    const head = Math.min(at, phraseBefore(tokens, at + 1, 0)?.head.from ?? at);
    const matter = wordsOf(text, tokens, about.from, about.to);
    return [
      {
        span: { start: tokens[head]?.start ?? 0, end: tokens[about.to - 1]?.end ?? 0 },
        at: token.start,
        name: stop
          ? `${/^(?:susp|halt|stop)/.test(token.lower) ? "suspension" : "closure"} of ${matter}`
          : matter,
        named: false,
        turn,
        ...(turn === "halts" ? { plover: { event: "SANCTION", mode: "discontinue" } as const } : {}),
        actors: ordered?.subject ? partiesIn(text, tokens, ordered.subject) : [],
        recipients: [],
        needsAuthority: ordered !== undefined,
        cites: turn === "halts" || turn === "in force" || ordered !== undefined,
      },
    ];
  });
}

/** "ordered a halt to the flights", "announced an end to the curfew": these take "to", and somebody orders them. */
const TO_NOUNS = /^(?:end|halt|stop)$/;
const ORDERING = /\b(?:order|announce|declare|impose|decree)\b/;

function orderOf({ tokens, clauses }: DeedSentence, at: number): Clause | undefined {
  if (tokens[at + 1]?.lower !== "to") return undefined;
  const clause = clauses.findLast(({ predicate }) => predicate.at < at);
  if (!clause || clause.to <= at || clause.predicate.negated) return undefined;
  const { aspect, lemmas } = clause.predicate;
  return (aspect === "past" || aspect === "perfect") && ORDERING.test(lemmas.join(" ")) ? clause : undefined;
}

function fits(turn: PolicyTurn, classes: readonly string[]): boolean {
  if (turn === "halts" || turn === "reopens")
    return ["border", "service", "check"].some((one) => classes.includes(one));
  return classes.includes("rule");
}
