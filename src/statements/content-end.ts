import { phraseBefore, type TokenRun } from "../language/en/noun-phrases.ts";
import { holdsClause, isFiniteVerb } from "../language/en/phrase-words.ts";
import { SPEECH_NOUNS } from "../language/en/tables/speech-nouns.ts";
import type { Token } from "../language/tagger.ts";
import { addresseeAt, skipAdverbials } from "./adverbials.ts";
import type { Cue } from "./cues.ts";
import { QUOTE_MARK, type Reading } from "./frame-reading.ts";
import { invertedSource } from "./frame-source.ts";

/** Gives where content that begins at `from` ends: at the sentence's end or where another attribution takes over. */
export function contentEnd(reading: Reading, cue: Cue, from: number): number {
  const { tokens, quoted, cues, limit } = reading;
  let end = limit;
  if (quoted[cue.from]) for (end = from; quoted[end]; ) end++;
  for (let at = from; at < end; at++) {
    if (quoted[at]) continue;
    const lower = tokens[at]?.lower;
    if (lower === ";") end = at;
    if (lower === "," && tokens[at + 1]?.lower === "according" && tokens[at + 2]?.lower === "to") end = at;
    if (
      lower === "”" &&
      (tokens[at + 1]?.lower === "without" || closesContent(reading, { from, to: at }, end))
    )
      end = at + 1;
    if (lower === "," && REPORTER_GOES_ON.test(tokens[at + 1]?.lower ?? "")) end = at;
    // "…, but he did not say when"
    if (lower === "," && tellsNoMore(tokens, at + 1)) end = at;
    // "…, a claim that the council denies"
    if (lower === "," && isJudgement(tokens, at + 1)) end = at;
    // "the harbour was safe (which it is not)": a remark in brackets at the end is the reporter's.
    if (lower === "(" && tokens[end - 1]?.lower === ")" && closingOf(tokens, at) === end - 1) end = at;
  }
  end = Math.min(end, subordinateEnd(reading, cue, { from, to: end }));
  end = Math.min(end, relativeEnd(reading, cue, { from, to: end }));
  for (const other of cues) {
    if (other.from <= Math.max(from, cue.from) || other.from >= end || other.verb.takes.includes("b"))
      continue;
    end = Math.min(
      end,
      mainVerbBehind(reading, cue, { from, to: other.from }) ??
        boundaryBefore(reading, other, { from, participle: cue.participle }),
    );
  }
  return end;
}

/** Where the bracket closes that opens at `at`. */
function closingOf(tokens: readonly Token[], at: number): number {
  return tokens.findIndex(({ lower }, nth) => nth > at && lower === ")");
}

/** "a claim that", "an allegation he denies": what the reporter says of the content. */
function isJudgement(tokens: readonly Token[], at: number): boolean {
  if (!/^an?$/.test(tokens[at]?.lower ?? "")) return false;
  const noun = tokens[at + 1]?.tag === "ADJ" ? at + 2 : at + 1;
  return (
    SPEECH_NOUNS.has(tokens[noun]?.lower ?? "") &&
    /^(?:DET|PRON|PROPN|SCONJ|ADP|NOUN)$/.test(tokens[noun + 1]?.tag ?? "")
  );
}

/** "but she would not say when", "but declined to name them": that the speaker told no more is the reporter's. */
function tellsNoMore(tokens: readonly Token[], at: number): boolean {
  if (!/^(?:but|and|though|although)$/.test(tokens[at]?.lower ?? "")) return false;
  let verb = at + 1;
  while (/^(?:PRON|ADV|DET|NOUN|PROPN)$/.test(tokens[verb]?.tag ?? "") && verb <= at + MOST_BEFORE_REFUSAL)
    verb++;
  const [word, next] = [tokens[verb]?.lower ?? "", tokens[verb + 1]?.lower ?? ""];
  const refused = REFUSES.test(word) && next === "to";
  const denied = /^(?:did|does|do|would|could|has|have)$/.test(word) && /^n[o']t$/.test(next);
  if (!refused && !denied) return false;
  let told = verb + 2;
  while (tokens[told]?.tag === "ADV") told++;
  const telling = tokens[told]?.lower ?? "";
  return TOLD_NOT.test(telling) || (GIVING.test(telling) && DETAILS.test(tokens[told + 1]?.lower ?? ""));
}

const GIVING = /^(?:give|gave|given|provide|provided|offer|offered)$/;
const DETAILS = /^(?:any|further|more|details|specifics|evidence|reasons?)$/;
const MOST_BEFORE_REFUSAL = 3;
const REFUSES = /^(?:declined|declines|refused|refuses)$/;
/** What a speaker refuses to do, or has not done, where a report says that nothing more was told. */
const TOLD_NOT =
  /^(?:say|said|tell|told|comment|elaborate|elaborated|disclose|disclosed|specify|specified|name|named|identify|identified|detail|detailed|explain|explained|discuss|discussed|clarify|reveal|revealed|confirm|confirmed|estimate)$/;

/** Behind a comma these mostly open what the reporter sets against the content. */
const REPORTER_GOES_ON = /^(?:while|without|although|though)$/;

const SUBORDINATES = /^(?:if|when|while|although|though|because|since|after|before|once|until)$/;

/** "When Ruiz said that she was tired, they left": the content of a clause that leads up to the main one ends with it. */
function subordinateEnd({ tokens, quoted, floor }: Reading, cue: Cue, run: TokenRun): number {
  const first = /^(?:and|but|so|even|only|or)$/.test(tokens[floor]?.lower ?? "") ? floor + 1 : floor;
  if (!SUBORDINATES.test(tokens[first]?.lower ?? "")) return run.to;
  for (let at = first; at < cue.from; at++) if (tokens[at]?.lower === ",") return run.to;
  for (let at = run.from; at < run.to; at++)
    if (!quoted[at] && tokens[at]?.lower === "," && holdsClause(tokens, { from: at, to: run.to })) return at;
  return run.to;
}

/** Fewer quoted words than this may be part of the clause that goes on behind them. */
const FEWEST_WORDS_CLOSED = 4;

/** `said, “Go home,” and left`: behind a quotation that is the whole content the reporter goes on. */
function closesContent({ tokens, quoted }: Reading, quotation: TokenRun, end: number): boolean {
  const { from, to } = quotation;
  if (!QUOTE_MARK.test(tokens[from]?.lower ?? "") || quoted.slice(from + 1, to).includes(false)) return false;
  if (quoted.slice(to, end).includes(true)) return false;
  const set = /^[,?!]$/.test(tokens[to - 1]?.lower ?? "") || to - from > FEWEST_WORDS_CLOSED;
  const next = tokens[to + 1];
  if (!set || !next) return false;
  return next.tag === "CCONJ" ? isFiniteVerb(tokens, to + 2) : HANGS_ON.test(next.lower);
}

const HANGS_ON = /^(?:when|while|before|after|as|because|in|on|at|during|amid|to|with|about|for|from)$/;

/** "Ruiz, who said she was tired, left": the content of a relative clause ends where the main verb follows its mark. */
function relativeEnd({ tokens, quoted }: Reading, cue: Cue, run: TokenRun): number {
  let back = cue.from - 1;
  while (tokens[back]?.tag === "AUX" || tokens[back]?.tag === "ADV") back--;
  const mark = tokens[back - 1]?.lower ?? "";
  if (!/^(?:who|which)$/.test(tokens[back]?.lower ?? "") || !/^[,—–(]$/.test(mark)) return run.to;
  for (let at = run.from + 1; at < run.to; at++) {
    if (quoted[at] || tokens[at]?.lower !== (mark === "(" ? ")" : mark)) continue;
    const next = tokens[at + 1]?.tag === "ADV" ? at + 2 : at + 1;
    if (mark !== "," || isFiniteVerb(tokens, next)) return at;
  }
  return run.to;
}

/** A phrase ends before a clause that is hung on to it: "…, because", "…, which", or a verb that agrees. */
export function phraseEnd(tokens: readonly Token[], from: number, end: number): number {
  let infinitive = tokens[from]?.tag === "VERB";
  let relative = infinitive || tokens[from]?.lower === "to";
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.lower === "to" && token.tag === "PART") infinitive = true;
    const opens = token.tag === "SCONJ" || /^(?:which|who|whose|where|while|but)$/.test(token.lower);
    if (opens && tokens[at - 1]?.lower === ",") return at - 1;
    if (opens || token.lower === "that") relative = true;
    if (!infinitive && token.tag === "CCONJ" && joinsVerb(tokens, at + 1))
      return tokens[at - 1]?.lower === "," ? at - 1 : at;
    // "remarks Ruiz had made": a relative clause without its pronoun.
    if (
      token.tag === "AUX" &&
      /^(?:PROPN|PRON)$/.test(tokens[at - 1]?.tag ?? "") &&
      tokens.slice(from, at - 1).some((one) => one.tag === "NOUN")
    )
      relative = true;
    if (token.tag === "AUX" && !relative && isFiniteVerb(tokens, at) && tokens[at - 1]?.tag !== "PRON")
      return at;
  }
  return end;
}

function joinsVerb(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (tokens[next]?.tag === "ADV") next++;
  return isFiniteVerb(tokens, next);
}

/** Gives the place before a later verb of saying where the content before it ends; the sentence's end where it is nested. */
function boundaryBefore(
  reading: Reading,
  other: Cue,
  { from, participle }: { readonly from: number; readonly participle: boolean },
): number {
  const { tokens, floor } = reading;
  const before = tokens[other.from - 1];
  if (other.participle && before && QUOTE_MARK.test(before.lower)) return other.from;
  if (other.participle)
    return before && /^[,—–]$/.test(before.lower)
      ? other.from - 1
      : (absoluteStart(reading, other) ?? reading.limit);
  let at = other.from - 1;
  while (at > from && (tokens[at]?.tag === "ADV" || tokens[at]?.tag === "AUX")) at--;
  if (tokens[at]?.tag === "CCONJ") return tokens[at - 1]?.lower === "," ? at - 1 : at;
  if (before?.lower === "," && (participle || invertedSource(reading, other))) return other.from - 1;
  const subject = phraseBefore(tokens, other.from, floor);
  if (!subject || subject.whole.from <= from) return reading.limit;
  const ahead = tokens[subject.whole.from - 1]?.lower;
  // "In a letter calling for talks, the mayor said …"
  if (ahead === "," && (participle || isLast(reading, other))) return subject.whole.from - 1;
  if (/^(?:and|but|while)$/.test(ahead ?? "") && tokens[subject.whole.from - 2]?.lower === ",")
    return subject.whole.from - 2;
  return reading.limit;
}

/** "The clerk who reported the call said that": where the verb of the sentence follows what a relative clause reports. */
function mainVerbBehind({ tokens }: Reading, cue: Cue, run: TokenRun): number | undefined {
  const relative =
    /^(?:who|that)$/.test(tokens[cue.from - 1]?.lower ?? "") && tokens[cue.from - 2]?.tag === "NOUN";
  const phrase = tokens[run.from - 1]?.lower !== "that" && !holdsClause(tokens, run) && run.to > run.from;
  return relative && phrase && tokens[run.to + 1]?.lower === "that" ? run.to : undefined;
}

/** "…, with the mayor warning of delays": the comma before "with", where only a noun phrase stands behind it. */
function absoluteStart({ tokens }: Reading, { from }: Cue): number | undefined {
  let at = from - 1;
  while (/^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(tokens[at]?.tag ?? "")) at--;
  return tokens[at]?.lower === "with" && tokens[at - 1]?.lower === "," && at < from - 1 ? at - 1 : undefined;
}

/** `…, the minister said.`: nothing of weight follows the verb. */
function isLast({ tokens, limit, quoted }: Reading, cue: Cue): boolean {
  const { takes } = cue.verb;
  const addressee = takes.includes("o") ? addresseeAt(tokens, cue.to, limit) : undefined;
  const { at } = skipAdverbials({ tokens, quoted, limit }, addressee?.to ?? cue.to, takes);
  return at >= limit || tokens[at]?.tag === "PUNCT";
}
