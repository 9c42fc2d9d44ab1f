import { isHappeningNoun } from "../../language/en/happenings.ts";
import { type NounPhrase, phraseBefore } from "../../language/en/noun-phrases.ts";
import { phraseAfter } from "../../language/en/phrase-after.ts";
import { OUTLOOK_WORDS } from "../../language/en/tables/happening-words.ts";
import type { Token } from "../../language/tagger.ts";
import type { Span } from "../../model/span.ts";
import type { PartyWords } from "../positions/parties/party-words.ts";
import type { Clause, DeedSentence } from "./clause.ts";
import { typeOfNounAt } from "./deed.ts";
import type { EventDraft } from "./event-drafts.ts";
import { type Standing, standingOf } from "./event-standing.ts";
import { isShared, partakersOf, partiesIn } from "./party-phrases.ts";
import { isTimeWord } from "./time-words.ts";

/** A time stands at most this many words behind the noun whose day it is: "the parade in the old town on Saturday". */
const TIME_REACH = 9;

/** Reads events that a noun tells of with its day: "In a press conference on Friday", "the closure of the port last week". */
export function readNounDrafts(text: string, sentence: DeedSentence, read: readonly Span[]): EventDraft[] {
  const { tokens } = sentence;
  const found: EventDraft[] = [];
  for (const [at, token] of tokens.entries()) {
    if (token.tag !== "NOUN" || tokens[at + 1]?.tag === "NOUN") continue;
    const plover = typeOfNounAt(tokens, at);
    const happens = plover !== undefined || isHappeningNoun(token.lower);
    const due = happens ? outlookBehind(tokens, at) : undefined;
    const to = happens ? timeBehind(tokens, due ?? at) : undefined;
    const standing = to === undefined ? undefined : due ? DUE : standingAround(sentence, at);
    if (to === undefined || !standing) continue;
    const span = { start: tokens[phraseStart(tokens, at)]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    if (
      [...read, ...found.map((one) => one.span)].some((one) => one.start < span.end && span.start < one.end)
    )
      continue;
    found.push({
      span,
      what: span,
      cue: { start: token.start, end: token.end },
      at: token.start,
      ...(plover ? { plover } : {}),
      actors: partakers(text, sentence, { at, to, shared: plover !== undefined && isShared(plover.event) }),
      recipients: [],
      tense: standing.tense,
      ...(standing.modality ? { modality: standing.modality } : {}),
      negated: false,
      timed: true,
      needs: "nothing",
    });
  }
  return found;
}

interface NounPlace {
  readonly at: number;
  readonly to: number;
  readonly shared: boolean;
}

/** Who takes part: whoever is named behind the noun, whose it is, or who does what is told at it. */
function partakers(text: string, sentence: DeedSentence, { at, to, shared }: NounPlace): PartyWords[] {
  const { tokens, clauses } = sentence;
  const behind = partakersOf(text, tokens, { from: at, to, shared });
  if (behind.length > 0) return behind;
  const own = ownerOf(tokens, at);
  if (own) return partiesIn(text, tokens, own);
  const noun = tokens[at]?.lower ?? "";
  if (GIVEN_BY.test(noun) && /^(?:of|by|from)$/.test(tokens[at + 1]?.lower ?? "")) {
    const giver = phraseAfter(tokens, at + 2, to);
    if (giver) return partiesIn(text, tokens, giver);
  }
  // "In a press conference on Friday, Ruiz said": whoever speaks gives it.
  const before = tokens[phraseStart(tokens, at)]?.lower ?? "";
  const around = SPOKEN_AT.test(noun) && /^(?:in|at|during)$/.test(before) ? clauses[0]?.subject : undefined;
  return around ? partiesIn(text, tokens, around) : [];
}

/** Nouns of what somebody does by being there or going: "the presence of the guards". */
const GIVEN_BY =
  /^(?:presence|participation|arrival|departure|resignation|visit|withdrawal|return|flights?)$/;
const SPOKEN_AT = /^(?:conference|briefing|speech|interview|address)$/;

/** "Norway's visit", "the minister's speech": whose it is. */
function ownerOf(tokens: readonly Token[], at: number): NounPhrase | undefined {
  const mark = at - 1;
  if (tokens[mark]?.tag !== "PART" || !/^['’]s?$/.test(tokens[mark]?.lower ?? "")) return undefined;
  return phraseBefore(tokens, mark, 0);
}

const DUE: Standing = { tense: "future", modality: "scheduled", needsTime: true };

/** "a ruling is due in May": gives the place of the word that sets it, where no verb follows. */
function outlookBehind(tokens: readonly Token[], at: number): number | undefined {
  let next = at + 1;
  while (tokens[next]?.tag === "AUX" || tokens[next]?.tag === "ADV") next++;
  const word = tokens[next]?.lower ?? "";
  const set = Object.hasOwn(OUTLOOK_WORDS, word) && OUTLOOK_WORDS[word] === "scheduled";
  const joint = tokens[next + 1];
  return set && next > at + 1 && joint?.lower !== "to" && joint !== undefined ? next : undefined;
}

/** Says how a noun stands by the clause that it is in: what is asked for or may be is told as such, or not at all. */
function standingAround(sentence: DeedSentence, at: number): Standing | undefined {
  const around = sentence.clauses
    .filter(({ from, to }) => from <= at && at < to)
    .sort((a: Clause, b: Clause) => b.predicate.from - a.predicate.from);
  const clause = around.find(({ predicate }) => predicate.from < at) ?? around[0];
  if (!clause) return { tense: "past", needsTime: false };
  const { aspect, negated } = clause.predicate;
  if (negated) return undefined;
  if (aspect === "gerund" || aspect === "present") return { tense: "past", needsTime: false };
  return standingOf(sentence, clause);
}

/** Gives the end of the time behind a noun, if no verb and no mark stands between. */
function timeBehind(tokens: readonly Token[], at: number): number | undefined {
  for (let next = at + 1; next <= Math.min(tokens.length - 1, at + TIME_REACH); next++) {
    const token = tokens[next];
    if (!token || /^(?:VERB|AUX|PUNCT|CCONJ|SCONJ)$/.test(token.tag)) return undefined;
    if (!isTimeWord(token, tokens[next - 1])) continue;
    let to = next + 1;
    for (
      let last = tokens[to];
      last && (isTimeWord(last, tokens[to - 1]) || last.tag === "NUM");
      last = tokens[to]
    )
      to++;
    return to;
  }
  return undefined;
}

function phraseStart(tokens: readonly Token[], at: number): number {
  let from = at;
  while (from > 0 && /^(?:NOUN|PROPN|ADJ|NUM|DET)$/.test(tokens[from - 1]?.tag ?? "")) {
    from--;
    if (tokens[from]?.tag === "DET") break;
  }
  return /^(?:in|at|during)$/.test(tokens[from - 1]?.lower ?? "") && tokens[from - 2]?.tag !== "NOUN"
    ? from - 1
    : from;
}
