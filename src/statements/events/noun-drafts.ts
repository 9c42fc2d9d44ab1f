import { isHappeningNoun } from "../../language/en/happenings.ts";
import { ploverOfNoun } from "../../language/en/plover.ts";
import type { Token } from "../../language/tagger.ts";
import type { Span } from "../../model/span.ts";
import type { DeedSentence } from "./clause.ts";
import type { EventDraft } from "./event-drafts.ts";
import { isTimeWord } from "./time-words.ts";

/** A time stands at most this many words behind the noun whose day it is: "the parade in the old town on Saturday". */
const TIME_REACH = 9;

/** Reads events that a noun tells of with its day: "In a press conference on Friday", "the closure of the port last week". */
export function readNounDrafts(_text: string, sentence: DeedSentence, read: readonly Span[]): EventDraft[] {
  const { tokens } = sentence;
  const found: EventDraft[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    if (token?.tag !== "NOUN" || tokens[at + 1]?.tag === "NOUN") continue;
    const plover = ploverOfNoun(token.lower);
    if (!plover && !isHappeningNoun(token.lower)) continue;
    const to = timeBehind(tokens, at);
    if (to === undefined) continue;
    const from = phraseStart(tokens, at);
    const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
    if (read.some((one) => one.start <= span.start && span.end <= one.end)) continue;
    if (found.some((one) => one.span.end > span.start)) continue;
    found.push({
      sentence: sentence.span,
      span,
      what: span,
      at: token.start,
      ...(plover ? { plover } : {}),
      actors: [],
      recipients: [],
      tense: "past",
      negated: false,
      needs: "time",
    });
  }
  return found;
}

/** Gives the end of the time behind a noun, if no verb and no mark stands between. */
function timeBehind(tokens: readonly Token[], at: number): number | undefined {
  for (let next = at + 1; next <= Math.min(tokens.length - 1, at + TIME_REACH); next++) {
    const token = tokens[next];
    if (
      !token ||
      token.tag === "VERB" ||
      token.tag === "AUX" ||
      token.tag === "PUNCT" ||
      token.tag === "CCONJ"
    )
      return undefined;
    if (token.tag === "SCONJ") return undefined;
    if (!isTimeWord(token, tokens[next - 1])) continue;
    let to = next + 1;
    while (tokens[to] && (isTimeWord(tokens[to] as Token, tokens[to - 1]) || tokens[to]?.tag === "NUM")) to++;
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
  return tokens[from - 1]?.tag === "ADP" && tokens[from - 2]?.tag !== "NOUN" ? from - 1 : from;
}
