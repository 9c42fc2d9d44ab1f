import { headAfter, holdsClause, isFinite, isTime, type NounPhrase, phraseAfter, phraseBefore, type TokenRun } from "../language/en/noun-phrases.ts";
import { SOURCE_NOUNS } from "../language/en/tables/source-nouns.ts";
import type { Token } from "../language/tagger.ts";
import type { Span } from "../model/span.ts";
import { type Cue, findCues } from "./cues.ts";
import type { Sentence } from "./paragraph.ts";

/** Who says what in a sentence, before it is decided what is quoted. Runs are runs of tokens of the sentence. */
export interface Frame {
  readonly cue: TokenRun;
  /** Base form of the verb, or "according to". */
  readonly lemma: string;
  readonly takes: string;
  readonly source?: NounPhrase;
  /** The stretches of the content, in order. */
  readonly content: readonly TokenRun[];
  /** Words that belong to the content but stand before the cue and make no clause: "In return, she said, …". */
  readonly lead?: TokenRun;
  /** Where or how it was said: "in a statement". */
  readonly venue?: TokenRun;
  /** Who was told. */
  readonly addressee?: TokenRun;
  /** True where the content is a clause, not a phrase. */
  readonly clause: boolean;
}

const QUOTE_MARK = /^[“”"]$/;
const STOP = /^[.!?…;]$/;

interface Reading {
  readonly tokens: readonly Token[];
  readonly quoted: readonly boolean[];
  readonly cues: readonly Cue[];
  /** First token behind a dateline. */
  readonly floor: number;
  /** End of the sentence's words, without its closing marks. */
  readonly limit: number;
}

/** Finds the frames of a sentence. */
export function findFrames(sentence: Sentence): Frame[] {
  const { tokens, quoted } = sentence;
  if (tokens.length === 0) return [];
  const cues = findCues(sentence);
  const reading: Reading = { tokens, quoted, cues, floor: behindDateline(tokens), limit: closingStart(tokens) };
  const frames: Frame[] = [];
  for (const cue of cues) {
    const frame = frameOf(reading, cue, frames);
    if (frame) frames.push(frame);
  }
  return [...frames, ...accordingFrames(reading)].sort((a, b) => a.cue.from - b.cue.from);
}

function closingStart(tokens: readonly Token[]): number {
  let to = tokens.length;
  while (to > 0 && STOP.test(tokens[to - 1]?.lower ?? "")) to--;
  return to;
}

/** "MEXICO CITY (AP) — …": the sentence begins behind the dash. */
function behindDateline(tokens: readonly Token[]): number {
  for (let at = 1; at < Math.min(tokens.length, 16); at++) {
    if (/^(?:—|–|--|-|―)$/.test(tokens[at]?.lower ?? "") && tokens[at]?.end !== tokens[at + 1]?.start) {
      const before = tokens.slice(0, at);
      return before.every((token) => token.tag === "PROPN" || token.tag === "PUNCT" || token.tag === "NUM" || token.tag === "X" || token.tag === "NOUN") ? at + 1 : 0;
    }
  }
  return 0;
}

function frameOf(reading: Reading, cue: Cue, before: readonly Frame[]): Frame | undefined {
  const inverted = invertedSource(reading, cue);
  const source = inverted ?? subjectOf(reading, cue, before);
  const base = {
    cue: { from: cue.from, to: cue.to },
    lemma: cue.verb.lemma,
    takes: cue.verb.takes,
    ...(source ? { source } : {}),
  };
  const start = inverted ? cue.from : source && !cue.participle && source.whole.to <= cue.from ? source.whole.from : cue.from;
  const after = contentAfter(reading, cue, inverted ? inverted.whole.to : cue.to, inverted !== undefined);
  const ahead = cue.participle ? undefined : contentBefore(reading, start);
  const details = { ...(after.venue ? { venue: after.venue } : {}), ...(after.addressee ? { addressee: after.addressee } : {}) };
  if (ahead && !isAdverbial(reading, ahead) && prefersBefore(reading, ahead, after, cue)) {
    const clause = holdsClause(reading.tokens, ahead) || holdsQuote(reading, ahead);
    const rest = continuation(reading, after.at, cue, ahead);
    if (clause) return { ...base, ...details, content: rest ? [ahead, rest] : [ahead], clause: true };
    if (rest) return { ...base, ...details, lead: ahead, content: [rest], clause: true };
    return undefined;
  }
  if (!after.content) return undefined;
  return { ...base, ...details, content: [after.content], clause: after.clause };
}

/** "When the talks ended, she said …": one subordinate clause, which is no content. */
function isAdverbial({ tokens }: Reading, run: TokenRun): boolean {
  const from = tokens[run.from]?.tag === "CCONJ" ? run.from + 1 : run.from;
  if (!/^(?:when|while|after|before|as|since|although|though|until|once|because)$/.test(tokens[from]?.lower ?? "")) return false;
  return indexOf(tokens, run, (token) => token.lower === ",") < 0;
}

function holdsQuote({ quoted }: Reading, run: TokenRun): boolean {
  for (let at = run.from; at < run.to; at++) if (quoted[at]) return true;
  return false;
}

/** `…, said the minister`: the source behind the verb, where the content stands before it. */
function invertedSource({ tokens, limit }: Reading, cue: Cue): NounPhrase | undefined {
  const before = tokens[cue.from - 1];
  if (cue.participle || !before || !(before.lower === "," || QUOTE_MARK.test(before.lower) || /^[?!—–]$/.test(before.lower))) return undefined;
  if (!/[qct]/.test(cue.verb.takes) || (cue.verb.takes.includes("o") && cue.verb.lemma !== "warn")) return undefined;
  if (isTime(tokens[cue.to]) || /^(?:me|him|them|us|her|it)$/.test(tokens[cue.to]?.lower ?? "")) return undefined;
  const phrase = phraseAfter(tokens, cue.to, limit);
  if (!phrase) return undefined;
  const behind = tokens[phrase.head.to];
  if (phrase.whole.to < limit && behind && isFinite(tokens, phrase.head.to)) return undefined;
  if (behind?.lower === ":" || tokens[phrase.whole.to]?.lower === ":") return undefined;
  return phrase;
}

function subjectOf(reading: Reading, cue: Cue, before: readonly Frame[]): NounPhrase | undefined {
  const { tokens, floor } = reading;
  const last = before.at(-1);
  const spoken = cue.participle ? undefined : sourceBehindQuotation(reading, cue);
  if (spoken) return spoken;
  if (cue.participle && followsNoun(tokens, cue.from)) {
    const near = phraseBefore(tokens, cue.from, floor);
    const named = near && tokens.slice(near.head.from, near.head.to).some((token) => token.tag === "PROPN" || SOURCE_NOUNS.has(token.lower));
    return (named ? near : undefined) ?? last?.source ?? clauseSubject(reading, cue.from);
  }
  if (cue.participle) return last?.source ?? clauseSubject(reading, cue.from);
  const shared = before.find((one) => last !== undefined && one.content.at(-1)?.to === last.content.at(-1)?.to);
  const own = phraseBefore(tokens, cue.from, floor);
  if (own && isRelative(tokens, own.head)) {
    const comma = tokens[own.head.from - 1]?.lower === "," ? 1 : 0;
    const antecedent = phraseBefore(tokens, own.head.from - comma, floor);
    return antecedent ? { ...antecedent, whole: { from: antecedent.whole.from, to: own.head.to } } : last?.source;
  }
  if (own) return own;
  return shared?.source ?? last?.source ?? clauseSubject(reading, cue.from);
}

/** `“…,” Ana Ruiz, the mayor of Arrel, said`: everything between the closing mark and the verb is the source. */
function sourceBehindQuotation({ tokens, quoted, cues, floor }: Reading, cue: Cue): NounPhrase | undefined {
  let mark = cue.from - 1;
  for (; mark > floor; mark--) {
    if (quoted[mark]) return undefined;
    if (QUOTE_MARK.test(tokens[mark]?.lower ?? "") && quoted[mark - 1]) {
      // A nickname in the middle of a name is no end of what was said.
      let opening = mark - 1;
      while (opening > floor && quoted[opening]) opening--;
      const nickname = mark - opening <= 3 && tokens[opening - 1]?.tag === "PROPN";
      if (!nickname) break;
      mark = opening;
    }
  }
  if (mark <= floor || cues.some((one) => one.from > mark && one.from < cue.from)) return undefined;
  const phrase = phraseAfter(tokens, mark + (tokens[mark + 1]?.lower === "," ? 2 : 1), cue.from);
  if (!phrase) return undefined;
  let rest = phrase.whole.to;
  while (rest < cue.from && (/^[,)]$/.test(tokens[rest]?.lower ?? "") || tokens[rest]?.tag === "ADV" || tokens[rest]?.tag === "AUX")) rest++;
  return rest === cue.from ? { ...phrase, whole: { from: phrase.whole.from, to: cue.from } } : undefined;
}

/** "footage of Ruiz asking": the participle goes with the noun right before it. */
function followsNoun(tokens: readonly Token[], at: number): boolean {
  let back = at - 1;
  while (tokens[back]?.tag === "ADV") back--;
  return /^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[back]?.tag ?? "");
}

function isRelative(tokens: readonly Token[], head: TokenRun): boolean {
  return head.to - head.from === 1 && /^(?:who|which|that)$/.test(tokens[head.from]?.lower ?? "");
}

/** The subject of the sentence's first finite verb, for a verb that shares it. */
function clauseSubject({ tokens, floor }: Reading, before: number): NounPhrase | undefined {
  for (let at = floor; at < before; at++) {
    if (!isFinite(tokens, at)) continue;
    const found = phraseBefore(tokens, at, floor);
    if (found) return found;
  }
  return undefined;
}

/** Finds the run from the sentence's start to the comma or mark before the source. */
function contentBefore(reading: Reading, start: number): TokenRun | undefined {
  const { tokens, floor } = reading;
  const mark = tokens[start - 1];
  if (!mark || start - 1 <= floor) return undefined;
  const set = mark.lower === "," || QUOTE_MARK.test(mark.lower) || /^[—–?!]$/.test(mark.lower);
  if (!set) return undefined;
  const comma = mark.lower === "," || /^[—–]$/.test(mark.lower);
  return { from: floor, to: comma ? start - 1 : start };
}

function prefersBefore(reading: Reading, ahead: TokenRun, after: After, cue: Cue): boolean {
  const { tokens } = reading;
  if (!after.content) return true;
  if (after.explicit) return false;
  if (QUOTE_MARK.test(tokens[ahead.to - 1]?.lower ?? "")) {
    // "In her book “The Weir,” she said …": a title in an adverbial is not what was said.
    return QUOTE_MARK.test(tokens[ahead.from]?.lower ?? "") || holdsClause(tokens, ahead);
  }
  if (QUOTE_MARK.test(tokens[after.content.from]?.lower ?? "")) return false;
  const next = tokens[after.at];
  if (next?.lower === "," || (next && QUOTE_MARK.test(next.lower) && tokens[after.at - 1]?.lower === ",")) return true;
  void cue;
  return false;
}

interface After {
  /** Where the words behind the verb and its adverbials begin. */
  readonly at: number;
  readonly content?: TokenRun;
  readonly clause: boolean;
  /** True behind "that" or a colon. */
  readonly explicit: boolean;
  readonly venue?: TokenRun;
  readonly addressee?: TokenRun;
}

function contentAfter(reading: Reading, cue: Cue, from: number, inverted: boolean): After {
  const { tokens, limit } = reading;
  let at = from;
  let venue: TokenRun | undefined;
  let addressee: TokenRun | undefined;
  const takes = cue.verb.takes;
  if (takes.includes("o") && !inverted) {
    addressee = addresseeAt(tokens, at, limit);
    // "warned the closures would hurt": only a verb that must have a listener takes the next phrase for one.
    if (addressee && takes.includes("c") && cue.verb.lemma !== "tell" && !/^(?:that|,|:|of|against)$/.test(tokens[addressee.to]?.lower ?? "")) addressee = undefined;
    at = addressee?.to ?? at;
  }
  at = behindTitle(reading, at);
  for (let steps = 0; steps < 8; steps++) {
    const next = skipAdverbial(tokens, at, limit, takes);
    if (next === undefined) break;
    if (next.venue) venue ??= { from: at, to: next.to };
    at = next.to;
  }
  const details = { ...(venue ? { venue } : {}), ...(addressee ? { addressee } : {}) };
  const opened = inverted ? undefined : openContent(reading, cue, at);
  if (!opened) return { at, clause: false, explicit: false, ...details };
  const end = contentEnd(reading, cue, opened.from);
  const content = { from: opened.from, to: opened.clause ? end : phraseEnd(tokens, opened.from, end) };
  if (content.to <= content.from) return { at, clause: false, explicit: false, ...details };
  return { at, content, clause: opened.clause, explicit: opened.explicit, ...details };
}

/** "told the network's “Morning Show” on Friday that": the title of a broadcast is no content. */
function behindTitle({ tokens, quoted }: Reading, at: number): number {
  if (!QUOTE_MARK.test(tokens[at]?.lower ?? "")) return at;
  let end = at + 1;
  while (quoted[end]) end++;
  const next = tokens[end + 1];
  const goesOn = next?.lower === "that" || next?.tag === "ADP" || isTime(next);
  return goesOn && end - at <= 6 ? end + 1 : at;
}

/** "told reporters", "told NBC News", "told the council": up to where a clause begins. */
function addresseeAt(tokens: readonly Token[], from: number, limit: number): TokenRun | undefined {
  const first = tokens[from];
  if (!first || first.lower === "that" || QUOTE_MARK.test(first.lower)) return undefined;
  if (first.tag === "PRON") return { from, to: from + 1 };
  const head = headAfter(tokens, from, limit);
  if (!head) return undefined;
  let to = from + 1;
  while (to < head.to) {
    const token = tokens[to];
    const before = tokens[to - 1];
    if (token?.tag === "DET" && before?.tag !== "ADP" && before?.tag !== "CCONJ") break;
    if (token?.tag === "ADP" && token.lower !== "of" && token.lower !== "for") break;
    if (to > from + 1 && token?.tag === "PROPN" && before?.tag === "NOUN") break;
    to++;
  }
  return { from, to };
}

const VENUE_OPENERS: ReadonlySet<string> = new Set("in at on during via through to from before after under by over with".split(" "));

/** Gives the end of a time or a venue that begins at `at`; undefined where something else does. */
function skipAdverbial(tokens: readonly Token[], at: number, limit: number, takes: string): { to: number; venue: boolean } | undefined {
  const token = tokens[at];
  if (!token || at >= limit) return undefined;
  if (isTime(token)) return { to: at + 1, venue: false };
  const next = tokens[at + 1];
  if (/^(?:last|this|next|late|early|later|earlier|that)$/.test(token.lower) && isTime(next)) return { to: at + 2, venue: false };
  if (token.tag === "NUM" && isTime(tokens[at - 1])) return { to: at + 1, venue: false };
  if (token.tag === "ADV" && !QUOTE_MARK.test(next?.lower ?? "") && (next?.lower === "that" || next?.tag === "ADP" || isTime(next))) return { to: at + 1, venue: false };
  if (!VENUE_OPENERS.has(token.lower) || token.tag === "PART" || takes.includes("a") || takes.includes("f")) return undefined;
  for (let to = at + 1; to < Math.min(limit, at + 5); to++) {
    if (isTime(tokens[to]) && tokens[to + 1]?.tag !== "NOUN") return { to: to + 1, venue: false };
    if (tokens[to]?.tag !== "DET" && tokens[to]?.tag !== "ADJ" && tokens[to]?.tag !== "NUM") break;
  }
  const run = headAfter(tokens, at + 1, limit);
  if (!run) return undefined;
  const behind = tokens[run.to];
  const closed = run.to >= limit || !behind || behind.lower === "that" || behind.lower === ":" || behind.lower === "," || QUOTE_MARK.test(behind.lower) || isTime(behind) || VENUE_OPENERS.has(behind.lower) || behind.tag === "SCONJ" || (behind.tag === "PRON" && isFinite(tokens, run.to + 1));
  return closed ? { to: run.to, venue: true } : undefined;
}

interface Opened {
  readonly from: number;
  readonly clause: boolean;
  readonly explicit: boolean;
}

/** Decides whether what begins at `at` is content of the kind that the verb takes. */
function openContent(reading: Reading, cue: Cue, at: number): Opened | undefined {
  const { tokens, limit, quoted } = reading;
  const takes = cue.verb.takes;
  const token = tokens[at];
  if (!token || at >= limit) return undefined;
  if (token.lower === ":") return { from: at + 1, clause: true, explicit: true };
  if (token.lower === "that" && /[ctowb]/.test(takes)) return { from: tokens[at + 1]?.lower === "," ? at + 2 : at + 1, clause: true, explicit: true };
  if (token.lower === ",") return behindComma(reading, at);
  if (QUOTE_MARK.test(token.lower)) return { from: at, clause: true, explicit: false };
  // "told the council about the tax" says what it was about, not what was said.
  if (takes.includes("o") && /^(?:about|of)$/.test(token.lower)) return undefined;
  if (takes.includes("w") && /^(?:whether|if|why|how|what|who|when|where)$/.test(token.lower)) return { from: at, clause: true, explicit: true };
  const rest = { from: at, to: contentEnd(reading, cue, at) };
  if (/[cow]/.test(takes) && holdsMainClause(tokens, rest, takes)) return { from: at, clause: true, explicit: false };
  if (/[ct]/.test(takes) && opensClause(tokens, rest)) return { from: at, clause: true, explicit: false };
  void quoted;
  return phraseContent(reading, cue, rest);
}

/** "acknowledged the reality, which makes …": the verb of a relative clause makes no clause of what stands before it. */
function holdsMainClause(tokens: readonly Token[], run: TokenRun, takes: string): boolean {
  if (!takes.includes("n")) return holdsClause(tokens, run);
  for (let at = run.from; at < run.to; at++) {
    if (at > run.from && /^(?:which|who|whose|that|where)$/.test(tokens[at]?.lower ?? "")) return false;
    if (isFinite(tokens, at)) return true;
  }
  return false;
}

/** A noun phrase and then a finite verb: a clause without "that". */
function opensClause(tokens: readonly Token[], run: TokenRun): boolean {
  const head = headAfter(tokens, run.from, run.to);
  return head !== undefined && head.to < run.to && isFinite(tokens, head.to);
}

function behindComma({ tokens, limit }: Reading, comma: number): Opened | undefined {
  if (QUOTE_MARK.test(tokens[comma + 1]?.lower ?? "")) return { from: comma + 1, clause: true, explicit: false };
  for (let at = comma + 1; at < Math.min(limit, comma + 14); at++) {
    if (tokens[at]?.lower === "," && tokens[at + 1]?.lower === "that") return { from: at + 2, clause: true, explicit: true };
  }
  return undefined;
}

function phraseContent(reading: Reading, cue: Cue, rest: TokenRun): Opened | undefined {
  const { tokens } = reading;
  const takes = cue.verb.takes;
  const first = tokens[rest.from];
  if (!first || cue.verb.takes.includes("q")) return undefined;
  if (takes.includes("i") && first.lower === "to") return { from: rest.from, clause: false, explicit: false };
  if (takes.includes("p")) {
    const to = indexOf(tokens, rest, (token) => token.lower === "to" && token.tag === "PART");
    // "called on the council to act": the council is part of what is asked, unless it is only who was warned.
    if (to > rest.from && to - rest.from < 14) return { from: takes.includes("o") ? to + 1 : rest.from, clause: false, explicit: false };
  }
  if (takes.includes("a")) {
    const object = headAfter(tokens, rest.from, rest.to);
    const as = indexOf(tokens, { from: rest.from, to: Math.min(rest.to, (object?.to ?? rest.from) + 3) }, (token) => token.lower === "as");
    if (as >= rest.from && as + 1 < rest.to) return { from: as + 1, clause: false, explicit: false };
  }
  if (takes.includes("f") && !takes.includes("n")) {
    const of = indexOf(tokens, rest, (token) => token.lower === "of" || token.lower === "for");
    if (of > rest.from) return { from: of + 1, clause: false, explicit: false };
  }
  if (/[ns]/.test(takes) && (first.tag === "DET" || first.tag === "NOUN" || first.tag === "PROPN" || first.tag === "ADJ" || first.tag === "PRON" || first.tag === "NUM" || first.lower.endsWith("ing")))
    return { from: rest.from, clause: false, explicit: false };
  return undefined;
}

function indexOf(tokens: readonly Token[], run: TokenRun, test: (token: Token) => boolean): number {
  for (let at = run.from; at < run.to; at++) {
    const token = tokens[at];
    if (token && test(token)) return at;
  }
  return -1;
}

/** Gives where content that begins at `from` ends: at the sentence's end or where another attribution takes over. */
function contentEnd(reading: Reading, cue: Cue, from: number): number {
  const { tokens, quoted, cues, limit } = reading;
  let end = limit;
  for (let at = from; at < end; at++) {
    if (quoted[at]) continue;
    const lower = tokens[at]?.lower;
    if (lower === ";" ) end = at;
    if (lower === "," && tokens[at + 1]?.lower === "according" && tokens[at + 2]?.lower === "to") end = at;
    if (lower === "," && /^(?:while|without)$/.test(tokens[at + 1]?.lower ?? "") ) end = at;
  }
  for (const other of cues) {
    if (other.from <= Math.max(from, cue.from) || other.from >= end || other.verb.takes.includes("b")) continue;
    end = Math.min(end, boundaryBefore(reading, other, from));
  }
  return end;
}

/** A phrase ends before a clause that is hung on to it: "…, because", "…, which", or a verb that agrees. */
function phraseEnd(tokens: readonly Token[], from: number, end: number): number {
  let infinitive = tokens[from]?.tag === "VERB";
  let relative = infinitive || tokens[from]?.lower === "to";
  for (let at = from; at < end; at++) {
    const token = tokens[at];
    if (!token) break;
    if (token.lower === "to" && token.tag === "PART") infinitive = true;
    const opens = token.tag === "SCONJ" || /^(?:which|who|whose|where|while|but)$/.test(token.lower);
    if (opens && tokens[at - 1]?.lower === ",") return at - 1;
    if (opens || token.lower === "that") relative = true;
    if (!infinitive && token.tag === "CCONJ" && joinsVerb(tokens, at + 1)) return tokens[at - 1]?.lower === "," ? at - 1 : at;
    // "remarks Ruiz had made": a relative clause without its pronoun.
    if (token.tag === "AUX" && /^(?:PROPN|PRON)$/.test(tokens[at - 1]?.tag ?? "") && tokens.slice(from, at - 1).some((one) => one.tag === "NOUN")) relative = true;
    if (token.tag === "AUX" && !relative && isFinite(tokens, at) && tokens[at - 1]?.tag !== "PRON") return at;
  }
  return end;
}

function joinsVerb(tokens: readonly Token[], at: number): boolean {
  let next = at;
  while (tokens[next]?.tag === "ADV") next++;
  return isFinite(tokens, next);
}

/** Gives the place before a later verb of saying where the content before it ends; the sentence's end where it is nested. */
function boundaryBefore(reading: Reading, other: Cue, from: number): number {
  const { tokens, floor } = reading;
  const before = tokens[other.from - 1];
  if (other.participle && before && QUOTE_MARK.test(before.lower)) return other.from;
  if (other.participle) return before && /^[,—–]$/.test(before.lower) ? other.from - 1 : reading.limit;
  let at = other.from - 1;
  while (at > from && (tokens[at]?.tag === "ADV" || tokens[at]?.tag === "AUX")) at--;
  if (tokens[at]?.tag === "CCONJ") return tokens[at - 1]?.lower === "," ? at - 1 : at;
  if (before?.lower === "," && invertedSource(reading, other)) return other.from - 1;
  const subject = phraseBefore(tokens, other.from, floor);
  if (!subject || subject.whole.from <= from) return reading.limit;
  const ahead = tokens[subject.whole.from - 1]?.lower;
  if (ahead === "," && isLast(reading, other)) return subject.whole.from - 1;
  if (/^(?:and|but|while)$/.test(ahead ?? "") && tokens[subject.whole.from - 2]?.lower === ",") return subject.whole.from - 2;
  return reading.limit;
}

/** `…, the minister said.`: nothing of weight follows the verb. */
function isLast(reading: Reading, cue: Cue): boolean {
  const after = contentAfter(reading, cue, cue.to, false);
  return after.content === undefined && (after.at >= reading.limit || reading.tokens[after.at]?.tag === "PUNCT");
}

/** `“…,” she said, and the rest`: the content goes on behind the attribution. */
function continuation(reading: Reading, at: number, cue: Cue, ahead: TokenRun): TokenRun | undefined {
  const { tokens, limit } = reading;
  let from = at;
  if (tokens[from]?.lower !== ",") return undefined;
  from++;
  while (/^(?:and|but|or|that)$/.test(tokens[from]?.lower ?? "") || tokens[from]?.lower === ",") from++;
  const first = tokens[from];
  if (!first || from >= limit) return undefined;
  const run = { from, to: contentEnd(reading, cue, from) };
  if (QUOTE_MARK.test(first.lower)) return run;
  const later = indexOf(tokens, run, (token) => token.lower === ",") + 1;
  if (first.lower.endsWith("ing") && !reading.cues.some((one) => one.from === from) && later > from && QUOTE_MARK.test(tokens[later]?.lower ?? "")) return { from: later, to: run.to };
  const joined = from > at + 1;
  const open = joined || !holdsClause(tokens, ahead);
  if (!open || QUOTE_MARK.test(tokens[ahead.from]?.lower ?? "") || first.tag === "SCONJ" || first.lower === "who") return undefined;
  if (first.tag === "VERB" && first.lower.endsWith("ing")) return undefined;
  return run.to > run.from && holdsClause(tokens, run) ? run : undefined;
}

/** "according to X": the rest of the sentence is X's. */
function accordingFrames(reading: Reading): Frame[] {
  const { tokens, quoted, floor, limit } = reading;
  const frames: Frame[] = [];
  for (let at = floor; at < limit - 2; at++) {
    if (quoted[at] || tokens[at]?.lower !== "according" || tokens[at + 1]?.lower !== "to") continue;
    const source = phraseAfter(tokens, at + 2, limit);
    if (!source) continue;
    const cue = { from: at, to: at + 2 };
    const content = accordingContent(reading, at, source);
    if (content) frames.push({ cue, lemma: "according to", takes: "c", source, content: [content], clause: true });
  }
  return frames;
}

function accordingContent({ tokens, floor, limit }: Reading, at: number, source: NounPhrase): TokenRun | undefined {
  const before = { from: floor, to: tokens[at - 1]?.lower === "," ? at - 1 : at };
  const behind = { from: source.whole.to + (tokens[source.whole.to]?.lower === "," ? 1 : 0), to: limit };
  if (before.to > before.from && holdsClause(tokens, before)) return before;
  return behind.to > behind.from && holdsClause(tokens, behind) ? behind : undefined;
}

/** Gives the stretch of text that a run of tokens covers. */
export function spanOfRun(tokens: readonly Token[], run: TokenRun): Span {
  return { start: tokens[run.from]?.start ?? 0, end: tokens[run.to - 1]?.end ?? 0 };
}
