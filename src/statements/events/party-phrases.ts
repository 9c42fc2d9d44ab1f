import type { NounPhrase } from "../../language/en/noun-phrases.ts";
import { phraseAfter } from "../../language/en/phrase-after.ts";
import { isTime } from "../../language/en/phrase-words.ts";
import type { Token } from "../../language/tagger.ts";
import { describeParties, type PartyWords } from "../positions/parties/party-words.ts";
import type { Clause } from "./clause.ts";

const TOWARDS = /^(?:with|to|against|on)$/;
const SHARING = /^(?:with|between)$/;
const PLACING = /^(?:in|at|near|on|outside|inside|over|along|by|during|after|before)$/;

/** Takes the words for parties in a phrase apart; where and when is no part of them: "the crossings in Tell and Orr". */
export function partiesIn(text: string, tokens: readonly Token[], phrase: NounPhrase): PartyWords[] {
  const { from, to } = phrase.head;
  const leader = leaderIn(tokens, phrase);
  if (leader) return partiesIn(text, tokens, leader);
  for (let at = from + 1; at < to; at++) {
    const cut =
      isLed(tokens, at) || PLACING.test(tokens[at]?.lower ?? "") || (isTime(tokens[at]) && at === to - 1);
    if (!cut) continue;
    const head = { from, to: at };
    return describeParties(text, tokens, { head, beside: [], whole: head });
  }
  return describeParties(text, tokens, phrase);
}

/** "Marchers led by", "drivers armed with": a participle behind a noun is no part of the name. */
function isLed(tokens: readonly Token[], at: number): boolean {
  const noun = /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.tag ?? "");
  return noun && tokens[at]?.tag === "VERB" && /(?:ed|en|led)$/.test(tokens[at]?.lower ?? "");
}

/** "a delegation led by the finance minister": who leads it acts. */
function leaderIn(tokens: readonly Token[], { head: { from, to } }: NounPhrase): NounPhrase | undefined {
  for (let at = from + 1; at < to - 2; at++) {
    const led = /^(?:led|headed)$/.test(tokens[at]?.lower ?? "") && tokens[at + 1]?.lower === "by";
    if (!led || !SENT.test(tokens[at - 1]?.lower ?? "")) continue;
    const head = { from: at + 2, to };
    return { head, beside: [], whole: head };
  }
  return undefined;
}

const SENT = /^(?:delegation|mission|team|group)$/;

/** Gives the words for whoever an act is done to or with: its object, then what stands behind "with", "to", "against". */
export function recipientOf(text: string, tokens: readonly Token[], clause: Clause): PartyWords[] {
  const { plover, object, predicate, to } = clause;
  const found = object ? partiesIn(text, tokens, object) : [];
  // A happening without a type does nothing to anybody but its object.
  if (!plover) return found;
  const joint = isShared(plover.event) ? SHARING : TOWARDS;
  return [...found, ...partiesBehind(text, tokens, { joint, from: predicate.at + 1, to })];
}

/** Says whether a type has actors on all sides and no recipient (PLOVER): meetings and agreements. */
export function isShared(event: string): boolean {
  return event === "CONSULT" || event === "AGREE";
}

/** Gives the words for those who take part in what a noun tells: "talks between Orvania and its creditors". */
export function partakersOf(
  text: string,
  tokens: readonly Token[],
  { from, to, shared }: { readonly from: number; readonly to: number; readonly shared: boolean },
): PartyWords[] {
  return partiesBehind(text, tokens, { joint: shared ? /^(?:between|with)$/ : /^by$/, from, to });
}

interface Behind {
  readonly joint: RegExp;
  readonly from: number;
  readonly to: number;
}

function partiesBehind(text: string, tokens: readonly Token[], { joint, from, to }: Behind): PartyWords[] {
  const found: PartyWords[] = [];
  for (let at = from; at < to - 1; at++) {
    if (!joint.test(tokens[at]?.lower ?? "")) continue;
    const phrase = phraseAfter(tokens, at + 1, to);
    if (phrase) found.push(...partiesIn(text, tokens, phrase));
  }
  return found;
}
