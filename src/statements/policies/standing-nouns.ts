import { phraseBefore } from "../../language/en/noun-phrases.ts";
import type { PolicyTurn } from "../../language/en/policy-words.ts";
import type { Token } from "../../language/tagger.ts";
import type { DeedSentence } from "../events/clause.ts";
import { partiesIn } from "../events/party-phrases.ts";
import { classesOfHead } from "../events/phrase-classes.ts";
import { isTimeWord } from "../events/time-words.ts";
import { ownersOf } from "./owners.ts";
import type { PolicyDraft } from "./policy-drafts.ts";
import { wordsOf } from "./policy-naming.ts";

/** A time ends at most this many words behind its "since". */
const TIME_REACH = 5;

/** Reads a rule that is told as being in force beside its noun: "a ban in place since May", "the levy, in force until 2024". */
export function readStandingNouns(text: string, sentence: DeedSentence): PolicyDraft[] {
  const { tokens, clauses } = sentence;
  return tokens.flatMap((token, at): PolicyDraft[] => {
    if (token.lower !== "in" || !/^(?:place|force|effect)$/.test(tokens[at + 1]?.lower ?? "")) return [];
    const be = copulaBefore(tokens, at);
    const to = timeEnd(tokens, at + 2) ?? (be ? at + 2 : undefined);
    const end = be?.from ?? at;
    const near = phraseBefore(tokens, tokens[end - 1]?.lower === "," ? end - 1 : end, 0);
    // "A ban on selling shells was in force": the noun before the "-ing" is meant.
    const outer = clauses.find(
      (one) => one.predicate.aspect === "gerund" && one.from <= at && at < one.to && one.predicate.at < at,
    )?.subject;
    const about = near && outer && !classesOfHead(tokens, near).includes("rule") ? outer : near;
    const holder = clauses.findLast(({ from, to: end }) => from <= at && at < end);
    // "in force since 1997" is said of rules alone.
    const known = tokens[at + 1]?.lower === "force" && to !== undefined && to > at + 2;
    if (to === undefined || !about || !(known || classesOfHead(tokens, about).includes("rule"))) return [];
    if (!/^(?:NOUN|PROPN)$/.test(tokens[about.head.to - 1]?.tag ?? "")) return [];
    const maker = holder && holder.predicate.at < about.head.from ? holder.subject : undefined;
    return [
      {
        span: { start: tokens[about.head.from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 },
        at: token.start,
        name: wordsOf(text, tokens, about.head.from, about.head.to),
        named: false,
        turn: be?.turn ?? "in force",
        ...(maker ? {} : ownersOf(text, tokens, about)),
        actors: maker ? partiesIn(text, tokens, maker) : [],
        recipients: [],
        needsAuthority: false,
        cites: true,
      },
    ];
  });
}

interface Copula {
  readonly from: number;
  readonly turn: PolicyTurn;
}

/** "has been in force", "which was in place": the words that join a rule to its state, with what they make of it. */
function copulaBefore(tokens: readonly Token[], at: number): Copula | undefined {
  let from = at;
  while (from > 0 && /^(?:AUX|ADV)$/.test(tokens[from - 1]?.tag ?? "")) from--;
  const words = tokens.slice(from, at).map(({ lower }) => lower);
  if (!words.some((word) => /^(?:is|are|was|were|been|be)$/.test(word)) || words.includes("not"))
    return undefined;
  const modal = words.find((word) => /^(?:will|would|may|might|could|should|must)$/.test(word));
  if (modal !== undefined && modal !== "will") return undefined;
  if (/^(?:which|that)$/.test(tokens[from - 1]?.lower ?? "")) from--;
  const past = words.some((word) => word === "was" || word === "were");
  const over = past && tokens.slice(at, at + TIME_REACH).some(({ lower }) => /^(?:until|to)$/.test(lower));
  return { from, turn: modal ? "agreed" : over ? "ended" : "in force" };
}

const YEAR = /^(?:1[89]|20)\d\d$/;

function timeEnd(tokens: readonly Token[], from: number): number | undefined {
  if (!/^(?:since|until|from|in|for)$/.test(tokens[from]?.lower ?? "")) return undefined;
  let end: number | undefined;
  for (let at = from + 1; at < Math.min(tokens.length, from + 1 + TIME_REACH); at++) {
    const token = tokens[at];
    if (!token || /^(?:VERB|AUX|PUNCT|CCONJ)$/.test(token.tag)) break;
    if (isTimeWord(token, tokens[at - 1]) || YEAR.test(token.lower)) end = at + 1;
  }
  return end;
}
