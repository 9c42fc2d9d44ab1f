import type { NounPhrase, TokenRun } from "../language/en/noun-phrases.ts";
import { headAfter } from "../language/en/phrase-after.ts";
import { holdsClause, isFiniteVerb } from "../language/en/phrase-words.ts";
import type { Token } from "../language/tagger.ts";
import { addresseeAt, skipAdverbials } from "./adverbials.ts";
import { contentEnd, phraseEnd } from "./content-end.ts";
import type { Cue } from "./cues.ts";
import { indexOf, QUOTE_MARK, type Reading } from "./frame-reading.ts";

/** What stands behind a verb of saying. */
export interface After {
  /** Where the words behind the verb and its adverbials begin. */
  readonly at: number;
  readonly content?: TokenRun | undefined;
  readonly clause: boolean;
  /** True behind "that" or a colon. */
  readonly explicit: boolean;
  readonly venue?: TokenRun | undefined;
  readonly addressee?: TokenRun | undefined;
}

/** Finds what stands behind a verb of saying, past whom it was said to, when and where. */
export function contentAfter(reading: Reading, cue: Cue, inverted: NounPhrase | undefined): After {
  const { takes } = cue.verb;
  const addressee = inverted ? undefined : listenerOf(reading, cue);
  const told = addressee && behindListener(reading, cue, addressee);
  const { at, venue } = skipAdverbials(reading, inverted?.whole.to ?? told ?? cue.to, takes);
  const opened = inverted ? undefined : openContent(reading, cue, at);
  const { clause, explicit } = opened ?? NOT_OPENED;
  const content = opened && contentFrom(reading, cue, opened);
  return content
    ? { at, content, clause, explicit, venue, addressee }
    : { at, content, clause: false, explicit: false, venue, addressee };
}

const NOT_OPENED = { clause: false, explicit: false } as const;

function contentFrom(reading: Reading, cue: Cue, opened: Opened): TokenRun | undefined {
  const { from, clause } = opened;
  const end = opened.end ?? contentEnd(reading, cue, from);
  const called = cue.verb.takes.includes("s") ? quotedEnd(reading, from, end) : end;
  const to = clause ? called : phraseEnd(reading.tokens, from, end);
  return to > from ? { from, to } : undefined;
}

/** "What she calls “the great theft” began": the name ends with its mark where the verb of the sentence follows. */
function quotedEnd({ tokens, quoted }: Reading, from: number, end: number): number {
  let at = from + 1;
  while (at < end && quoted[at]) at++;
  return QUOTE_MARK.test(tokens[from]?.lower ?? "") && isFiniteVerb(tokens, at + 1)
    ? Math.min(end, at + 1)
    : end;
}

function listenerOf({ tokens, limit }: Reading, { to, verb }: Cue): TokenRun | undefined {
  if (!/[op]/.test(verb.takes)) return undefined;
  const addressee = addresseeAt(tokens, to, limit);
  // "urged voters, “…”"
  if (!verb.takes.includes("o")) {
    const mark = tokens[addressee?.to ?? limit]?.lower ?? "";
    return addressee && /^[,:]$/.test(mark) && QUOTE_MARK.test(tokens[addressee.to + 1]?.lower ?? "")
      ? addressee
      : undefined;
  }
  if (!addressee || verb.lemma === "tell" || !verb.takes.includes("c")) return addressee;
  // "warned the closures would hurt": only a verb that must have a listener takes the next phrase for one.
  return /^(?:that|,|:|of|against)$/.test(tokens[addressee.to]?.lower ?? "") ? addressee : undefined;
}

/**
 * "told teachers who came to the hall that": behind the clause on who they are, where "that" or a mark follows; the
 * sentence's end where nothing does. "asked her who paid" goes on with what was asked.
 */
function behindListener({ tokens, quoted, limit }: Reading, { verb }: Cue, { to }: TokenRun): number {
  const asked = verb.takes.includes("w") && /^(?:PRON|PROPN)$/.test(tokens[to - 1]?.tag ?? "");
  const who = tokens[to]?.lower === "who" && !asked;
  const next = tokens[to];
  if (!who && (next?.lower === "to" || (next?.tag === "ADP" && !/^(?:on|in|during|at)$/.test(next.lower))))
    return to;
  for (let at = who ? to + 2 : to; at < limit; at++) {
    const lower = tokens[at]?.lower ?? "";
    if (lower === "that" || (who && (lower === ":" || QUOTE_MARK.test(lower)))) return at;
    // "told correspondent Ana Ruiz on Monday that": no clause in between.
    if (quoted[at] || lower === "," || lower === ";" || (!who && isFiniteVerb(tokens, at))) break;
  }
  return who ? limit : to;
}

interface Opened {
  readonly from: number;
  /** Where the content ends, where that was needed to tell that it begins. */
  readonly end?: number;
  readonly clause: boolean;
  readonly explicit: boolean;
}

/** Decides whether what begins at `at` is content of the kind that the verb takes. */
function openContent(reading: Reading, cue: Cue, at: number): Opened | undefined {
  const { tokens, limit } = reading;
  const { takes } = cue.verb;
  const token = tokens[at];
  if (!token || at >= limit) return undefined;
  if (token.lower === ",") return behindComma(reading, at);
  // "showed “contempt”": what somebody shows is not said.
  if (QUOTE_MARK.test(token.lower))
    return cue.verb.lemma === "show" ? undefined : { from: at, clause: true, explicit: false };
  // "told the council about the tax" says what it was about, not what was said.
  if (takes.includes("o") && /^(?:about|of)$/.test(token.lower)) return undefined;
  // "asked not to be named" is a condition, no request to anybody.
  if (takes.includes("p") && token.lower === "not") return undefined;
  return openExplicit(tokens, at, takes) ?? openBare(reading, cue, at);
}

/** Content behind a colon, "that" or a question word. */
function openExplicit(tokens: readonly Token[], at: number, takes: string): Opened | undefined {
  const word = tokens[at]?.lower ?? "";
  const explicit = { clause: true, explicit: true };
  if (word === ":") return { from: at + 1, ...explicit };
  // "said that was not her view": a pronoun, which belongs to the content.
  if (word === "that" && isFiniteVerb(tokens, at + 1))
    return /[ct]/.test(takes) ? { from: at, ...explicit } : undefined;
  if (word === "that" && /[ctowb]/.test(takes))
    return { from: tokens[at + 1]?.lower === "," ? at + 2 : at + 1, ...explicit };
  return takes.includes("w") && QUESTION_WORD.test(word) ? { from: at, ...explicit } : undefined;
}

const QUESTION_WORD = /^(?:whether|if|why|how|what|who|when|where)$/;

/** A clause without "that", or a phrase. */
function openBare(reading: Reading, cue: Cue, at: number): Opened | undefined {
  const { tokens } = reading;
  const { takes } = cue.verb;
  const rest = { from: at, to: contentEnd(reading, cue, at) };
  const clause =
    (cue.verb.lemma === "say" && hidesVerb(tokens, rest)) ||
    (/[cow]/.test(takes) && holdsMainClause(tokens, rest, takes)) ||
    (/[ct]/.test(takes) && opensClause(tokens, rest));
  // "said she forgave him": a pronoun and a verb that the tagger does not know.
  const pronoun =
    takes.includes("c") && !takes.includes("n") && /^(?:he|she|they|we)$/.test(tokens[at]?.lower ?? "");
  // "said the tax “drowns” the harbour": the verb of the clause may be what is quoted.
  const quotes =
    cue.verb.lemma === "say" && indexOf(tokens, rest, (token) => QUOTE_MARK.test(token.lower)) > at;
  if (clause || quotes || (pronoun && rest.to > at + 1))
    return { from: at, end: rest.to, clause: true, explicit: false };
  const from = takes.includes("q") ? undefined : phraseStart(tokens, rest, takes);
  return from === undefined ? undefined : { from, clause: false, explicit: false };
}

/** "said the decision paved the way": a verb that the tagger takes for an adjective, between a noun and an article. */
function hidesVerb(tokens: readonly Token[], run: TokenRun): boolean {
  const at = indexOf(tokens, run, ({ tag, lower }) => tag === "ADJ" && lower.endsWith("ed"));
  return at > run.from && tokens[at - 1]?.tag === "NOUN" && tokens[at + 1]?.tag === "DET";
}

/** "acknowledged the reality, which makes …": the verb of a relative clause makes no clause of what stands before it. */
function holdsMainClause(tokens: readonly Token[], run: TokenRun, takes: string): boolean {
  if (!takes.includes("n")) return holdsClause(tokens, run);
  for (let at = run.from; at < run.to; at++) {
    if (at > run.from && /^(?:which|who|whose|that|where)$/.test(tokens[at]?.lower ?? "")) return false;
    if (isFiniteVerb(tokens, at)) return true;
  }
  return false;
}

/** A noun phrase and then a finite verb: a clause without "that". */
function opensClause(tokens: readonly Token[], run: TokenRun): boolean {
  const head = headAfter(tokens, run.from, run.to);
  return head !== undefined && head.to < run.to && isFiniteVerb(tokens, head.to);
}

function behindComma({ tokens, limit }: Reading, comma: number): Opened | undefined {
  if (QUOTE_MARK.test(tokens[comma + 1]?.lower ?? ""))
    return { from: comma + 1, clause: true, explicit: false };
  for (let at = comma + 1; at < Math.min(limit, comma + 14); at++) {
    if (tokens[at]?.lower === "," && tokens[at + 1]?.lower === "that")
      return { from: at + 2, clause: true, explicit: true };
  }
  return undefined;
}

/** Finds where the phrase begins that a verb takes instead of a clause. */
function phraseStart(tokens: readonly Token[], rest: TokenRun, takes: string): number | undefined {
  if (takes.includes("i") && tokens[rest.from]?.lower === "to") return rest.from;
  return (
    (takes.includes("p") ? askedStart(tokens, rest, takes) : undefined) ??
    (takes.includes("a") ? judgedStart(tokens, rest) : undefined) ??
    (takes.includes("f") && !takes.includes("n") ? behindOf(tokens, rest) : undefined) ??
    (takes.includes("n") && opensPhrase(tokens[rest.from]) ? rest.from : undefined) ??
    (takes.includes("s") && isNaming(tokens, rest) ? rest.from : undefined)
  );
}

/** "called him a liar", "called the plan reckless", but not "called the mayor on Friday". */
function isNaming(tokens: readonly Token[], rest: TokenRun): boolean {
  const first = tokens[rest.from];
  const object = headAfter(tokens, rest.from, rest.to);
  if (!first || !object || !opensPhrase(first)) return false;
  const next = tokens[object.to];
  if (next !== undefined && object.to < rest.to && (opensPhrase(next) || next.lower === "“")) return true;
  // An adjective at the phrase's end, or a name or a pronoun with more behind it: "called Ruiz incompetent".
  const last = tokens[object.to - 1];
  const quoted = indexOf(tokens, rest, (token) => token.lower === "“") >= 0;
  const article = indexOf(tokens, { from: rest.from + 1, to: rest.to }, (token) => /^an?$/.test(token.lower));
  const named = article > 0 && tokens[article - 1]?.tag !== "ADP" && tokens[article - 1]?.tag !== "VERB";
  return (
    quoted || named || last?.tag === "ADJ" || (last?.tag === "NOUN" && /^(?:PROPN|PRON)$/.test(first.tag))
  );
}

/** A listener and an infinitive further apart than this do not belong together. */
const LONGEST_LISTENER = 14;

/** "called on the council to act": the council is part of what is asked, unless it is only who was warned. */
function askedStart(tokens: readonly Token[], rest: TokenRun, takes: string): number | undefined {
  const to = indexOf(tokens, rest, (token) => token.lower === "to" && token.tag === "PART");
  if (to <= rest.from || to - rest.from >= LONGEST_LISTENER) return undefined;
  return takes.includes("o") ? to + 1 : rest.from;
}

/** "described it as a mistake": what stands behind "as". */
function judgedStart(tokens: readonly Token[], rest: TokenRun): number | undefined {
  const object = headAfter(tokens, rest.from, rest.to);
  const near = { from: rest.from, to: Math.min(rest.to, (object?.to ?? rest.from) + 3) };
  const as = indexOf(tokens, near, (token) => token.lower === "as");
  return as >= rest.from && as + 1 < rest.to ? as + 1 : undefined;
}

/** "accused him of lying". */
function behindOf(tokens: readonly Token[], rest: TokenRun): number | undefined {
  const of = indexOf(tokens, rest, (token) => token.lower === "of" || token.lower === "for");
  return of > rest.from ? of + 1 : undefined;
}

function opensPhrase(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    (/^(?:DET|NOUN|PROPN|ADJ|PRON|NUM)$/.test(token.tag) || /(?:ing|ed)$/.test(token.lower))
  );
}
