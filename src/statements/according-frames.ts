import type { NounPhrase, TokenRun } from "../language/en/noun-phrases.ts";
import { headAfter, phraseAfter } from "../language/en/phrase-after.ts";
import { holdsClause, isFiniteVerb } from "../language/en/phrase-words.ts";
import {
  ACCOUNT_NOUNS,
  NOTING_VERBS,
  PUTTING_VERBS,
  WORD_NOUNS,
} from "../language/en/tables/speech-nouns.ts";
import type { Token } from "../language/tagger.ts";
import type { Frame } from "./frame.ts";
import { QUOTE_MARK, type Reading } from "./frame-reading.ts";

/** A phrase that says on whose word a sentence rests. */
interface Resting {
  readonly cue: TokenRun;
  readonly source: NounPhrase;
  /** The whole phrase. */
  readonly whole: TokenRun;
}

const OPENERS: ReadonlySet<string> = new Set(["according", "in", "per", "as", "by"]);

/** "according to X", "as X put it", "in the words of X", "by X's own account": the rest of the sentence is X's. */
export function accordingFrames(reading: Reading): Frame[] {
  const { tokens, quoted, floor, limit } = reading;
  const frames: Frame[] = [];
  for (let at = floor; at < limit - 2; at++) {
    if (!OPENERS.has(tokens[at]?.lower ?? "")) continue;
    const resting = quoted[at]
      ? undefined
      : (namedSource(reading, at) ?? putSource(reading, at) ?? ownedWords(reading, at));
    const content = resting && accordingContent(reading, resting);
    if (resting && content) frames.push(frameOn(resting, content));
  }
  return frames;
}

/** "according to X", "in the words of X", and behind a comma "per X". */
function namedSource({ tokens, floor, limit }: Reading, at: number): Resting | undefined {
  const word = (ahead: number): string => tokens[at + ahead]?.lower ?? "";
  const words = word(0) === "in" && word(1) === "the" && word(2) === "words" && word(3) === "of";
  const per = word(0) === "per" && (at === floor || tokens[at - 1]?.lower === ",") && word(1) === "the";
  const length = word(0) === "according" && word(1) === "to" ? 2 : words ? 4 : per ? 1 : 0;
  const source = length > 0 ? phraseAfter(tokens, at + length, limit) : undefined;
  return source && { cue: { from: at, to: at + length }, source, whole: { from: at, to: source.whole.to } };
}

/** "as X put it" */
function putSource({ tokens, limit }: Reading, at: number): Resting | undefined {
  if (tokens[at]?.lower !== "as") return undefined;
  const head = headAfter(tokens, at + 1, limit);
  const to = head?.to ?? limit;
  if (!head) return undefined;
  if (!PUTTING_VERBS.has(tokens[to]?.lower ?? "") || tokens[to + 1]?.lower !== "it")
    return notingSource(tokens, at, head, limit);
  const whole = { from: at, to: behindVenue(tokens, to + 2, limit) };
  return { cue: { from: to, to: to + 2 }, source: bare(head), whole };
}

/** "as X notes," "as X recently noted,": the tagger takes "notes" for a noun. */
function notingSource(
  tokens: readonly Token[],
  at: number,
  head: TokenRun,
  limit: number,
): Resting | undefined {
  let verb = head.to;
  while (tokens[verb]?.tag === "ADV") verb++;
  if (NOTING_VERBS.has(tokens[head.to - 1]?.lower ?? "") && tokens[head.to]?.lower === ",")
    verb = head.to - 1;
  const source = { from: head.from, to: Math.min(head.to, verb) };
  const speaks = tokens.slice(source.from, source.to).some((token) => token.tag === "PROPN");
  if (!NOTING_VERBS.has(tokens[verb]?.lower ?? "") || !speaks || verb + 1 >= limit) return undefined;
  if (tokens[verb + 1]?.lower !== ",") return undefined;
  return { cue: { from: verb, to: verb + 1 }, source: bare(source), whole: { from: at, to: verb + 1 } };
}

/** "as X put it in a long interview:" has no more words behind it than this. */
const LONGEST_VENUE = 10;

/** Where the mark stands that closes the phrase; right behind it where a clause comes first. */
function behindVenue(tokens: readonly Token[], from: number, limit: number): number {
  for (let at = from; at < Math.min(limit, from + LONGEST_VENUE); at++) {
    if (tokens[at]?.tag === "PUNCT") return at;
    if (isFiniteVerb(tokens, at)) break;
  }
  return from;
}

/** An owner's name has no more words than this. */
const LONGEST_OWNER = 8;

/** "in X's words", "by her own account" */
function ownedWords({ tokens, limit }: Reading, at: number): Resting | undefined {
  const opener = tokens[at]?.lower ?? "";
  if (opener !== "in" && opener !== "by") return undefined;
  for (let noun = at + 2; noun < Math.min(limit, at + LONGEST_OWNER); noun++) {
    if (!(opener === "in" ? WORD_NOUNS : ACCOUNT_NOUNS).has(tokens[noun]?.lower ?? "")) continue;
    const owner = tokens[noun - 1]?.lower === "own" ? noun - 1 : noun;
    const mark = tokens[owner - 1]?.lower ?? "";
    const pronoun = /^(?:his|her|their|its)$/.test(mark);
    const source = { from: at + 1, to: pronoun ? owner : owner - 1 };
    if ((!pronoun && !/^['’]s?$/.test(mark)) || source.to <= source.from) return undefined;
    return { cue: { from: owner, to: noun + 1 }, source: bare(source), whole: { from: at, to: noun + 1 } };
  }
  return undefined;
}

function bare(head: TokenRun): NounPhrase {
  return { head, beside: [], whole: head };
}

type Content = Pick<Frame, "content" | "lead"> & { readonly source: NounPhrase };

function frameOn({ cue }: Resting, content: Content): Frame {
  return { cue, lemma: "according to", takes: "c", ...content, clause: true };
}

/** The first words of a clause that leads up to another. */
const OPENS_LEAD = /^(?:(?:and|but|so) )?(?:if|when|while|because|although|though|since|unless|in case)\b/;

/** What rests on the source. */
function accordingContent(reading: Reading, { source, whole }: Resting): Content | undefined {
  const { tokens, floor, limit } = reading;
  const behind = { from: behindMark(tokens, whole.to), to: limit };
  // "And in case it is not plain, as X notes, there are many": what stands before leads up to the rest.
  if (opensLead(reading) && behind.to > behind.from && holdsClause(tokens, behind))
    return { content: [behind], source };
  const quotes = QUOTE_MARK.test(tokens[behind.from]?.lower ?? "");
  const to = /^[,—–]$/.test(tokens[whole.from - 1]?.lower ?? "") ? whole.from - 1 : whole.from;
  const before = { from: floor, to };
  const inserted = insertedContent(reading, before, whole);
  if (inserted) return { ...inserted, source };
  if (before.to > before.from && (quotes || holdsClause(tokens, before)))
    return quotes ? { content: [behind], lead: before, source } : { content: [before], source };
  return contentBehind(reading, source, whole);
}

/** "He had, according to X, left", "The mill, according to X, closed": the phrase stands between the parts of one clause. */
function insertedContent(
  { tokens, limit }: Reading,
  before: TokenRun,
  whole: TokenRun,
): Pick<Content, "content" | "lead"> | undefined {
  const marked = tokens[before.to]?.lower === "," && tokens[whole.to]?.lower === ",";
  const behind = { from: whole.to + 1, to: limit };
  if (!marked || before.to <= before.from || behind.to <= behind.from) return undefined;
  const last = tokens[before.to - 1];
  // "The town, which, according to X, sees itself as poor, wants more": the relative clause ends with its comma.
  if (/^(?:which|who)$/.test(last?.lower ?? "")) {
    const end = tokens.findIndex(
      ({ lower }, at) =>
        at > behind.from &&
        lower === "," &&
        isFiniteVerb(tokens, tokens[at + 1]?.tag === "ADV" ? at + 2 : at + 1),
    );
    return { content: [{ from: behind.from, to: end < 0 ? limit : end }], lead: undefined };
  }
  const verb = tokens[behind.from]?.tag === "ADV" ? behind.from + 1 : behind.from;
  const parted = last?.tag === "AUX" || (!holdsClause(tokens, before) && isFiniteVerb(tokens, verb));
  return parted ? { content: [behind], lead: before } : undefined;
}

function opensLead({ tokens, floor }: Reading): boolean {
  const words = tokens.slice(floor, floor + 3).map((token) => token.lower);
  return OPENS_LEAD.test(words.join(" "));
}

/**
 * "According to the ministry, the mill closed": what reads like an apposition of the source opens the clause where no
 * clause with a subject would be left behind it.
 */
function contentBehind({ tokens, limit }: Reading, source: NounPhrase, whole: TokenRun): Content | undefined {
  // "According to the Herald's Marn, Ana Ruiz, a clerk, wrote": a second name is no apposition of the first.
  const named = tokens[source.head.to - 1]?.tag === "PROPN";
  const second = source.beside.findIndex((run) => named && run.to - run.from > 1 && isName(tokens, run));
  for (let kept = second < 0 ? source.beside.length : second; kept >= 0; kept--) {
    const beside = source.beside.slice(0, kept);
    const all = kept === source.beside.length;
    const to = all ? whole.to : (beside.at(-1) ?? source.head).to;
    const behind = { from: behindMark(tokens, to), to: limit };
    const opensWithVerb = kept > 0 && isFiniteVerb(tokens, behind.from);
    if (behind.to <= behind.from || opensWithVerb || !holdsClause(tokens, behind)) continue;
    const own = all ? source : { head: source.head, beside, whole: { from: source.whole.from, to } };
    return { content: [behind], source: own };
  }
  return undefined;
}

function isName(tokens: readonly Token[], run: TokenRun): boolean {
  return tokens.slice(run.from, run.to).every(({ tag }) => tag === "PROPN");
}

function behindMark(tokens: readonly Token[], at: number): number {
  return at + (/^(?:[,:—–]|--)$/.test(tokens[at]?.lower ?? "") ? 1 : 0);
}
