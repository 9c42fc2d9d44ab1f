import { phraseBefore } from "../../language/en/noun-phrases.ts";
import type { Token } from "../../language/tagger.ts";
import type { DeedSentence } from "../events/clause.ts";
import { partiesIn } from "../events/party-phrases.ts";
import { classesOfHead } from "../events/phrase-classes.ts";
import { isTimeWord } from "../events/time-words.ts";
import type { PolicyDraft } from "./policy-drafts.ts";
import { wordsOf } from "./policy-naming.ts";

/** A time ends at most this many words behind its "since". */
const TIME_REACH = 5;

/** Reads a rule that is told as being in force beside its noun: "a ban in place since May", "the levy, in force until 2024". */
export function readStandingNouns(text: string, sentence: DeedSentence): PolicyDraft[] {
  const { tokens, clauses } = sentence;
  return tokens.flatMap((token, at): PolicyDraft[] => {
    if (token.lower !== "in" || !/^(?:place|force|effect)$/.test(tokens[at + 1]?.lower ?? "")) return [];
    const to = timeEnd(tokens, at + 2);
    const about = phraseBefore(tokens, tokens[at - 1]?.lower === "," ? at - 1 : at, 0);
    const holder = clauses.findLast(({ from, to: end }) => from <= at && at < end);
    if (to === undefined || !about || !classesOfHead(tokens, about).includes("rule")) return [];
    if (tokens[about.head.to - 1]?.tag !== "NOUN") return [];
    const maker = holder && holder.predicate.at < about.head.from ? holder.subject : undefined;
    return [
      {
        span: { start: tokens[about.head.from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
        at: token.start,
        name: wordsOf(text, tokens, about.head.from, about.head.to),
        named: false,
        turn: "in force",
        actors: maker ? partiesIn(text, tokens, maker) : [],
        recipients: [],
        needsAuthority: false,
        cites: true,
      },
    ];
  });
}

const YEAR = /^(?:1[89]|20)\d\d$/;

function timeEnd(tokens: readonly Token[], from: number): number | undefined {
  if (!/^(?:since|until|from)$/.test(tokens[from]?.lower ?? "")) return undefined;
  let end: number | undefined;
  for (let at = from + 1; at < Math.min(tokens.length, from + 1 + TIME_REACH); at++) {
    const token = tokens[at];
    if (!token || /^(?:VERB|AUX|PUNCT|CCONJ)$/.test(token.tag)) break;
    if (isTimeWord(token, tokens[at - 1]) || YEAR.test(token.lower)) end = at + 1;
  }
  return end;
}
