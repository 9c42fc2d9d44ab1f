import { phraseAfter, phraseBefore } from "../../language/en/noun-phrases.ts";
import { type PolicyTurn, turnOfNoun } from "../../language/en/policy-words.ts";
import type { DeedSentence } from "../events/clause.ts";
import { classesOfHead } from "../events/phrase-classes.ts";
import type { PolicyDraft } from "./policy-drafts.ts";
import { wordsOf } from "./policy-naming.ts";

/** Reads what a noun says of a policy: "the closure of two bridges", "the lifting of the ban". */
export function readTurnNouns(text: string, { tokens }: DeedSentence): PolicyDraft[] {
  return tokens.flatMap((token, at): PolicyDraft[] => {
    const turn = token.tag === "NOUN" ? turnOfNoun(token.lower) : undefined;
    if (!turn || tokens[at + 1]?.lower !== "of") return [];
    const about = phraseAfter(tokens, at + 2, tokens.length)?.head;
    if (!about || !fits(turn, classesOfHead(tokens, { head: about, beside: [], whole: about }))) return [];
    const stop = turn === "halts" || turn === "reopens";
    const head = Math.min(at, phraseBefore(tokens, at + 1, 0)?.head.from ?? at);
    const matter = wordsOf(text, tokens, about.from, about.to);
    return [
      {
        span: { start: tokens[head]?.start ?? 0, end: tokens[about.to - 1]?.end ?? 0 },
        at: token.start,
        name: stop ? `${token.lower.startsWith("susp") ? "suspension" : "closure"} of ${matter}` : matter,
        named: false,
        turn,
        ...(turn === "halts" ? { plover: { event: "SANCTION", mode: "discontinue" } as const } : {}),
        actors: [],
        recipients: [],
        needsAuthority: false,
        cites: turn === "halts" || turn === "in force",
      },
    ];
  });
}

function fits(turn: PolicyTurn, classes: readonly string[]): boolean {
  if (turn === "halts" || turn === "reopens")
    return classes.includes("border") || classes.includes("service");
  return classes.includes("rule");
}
