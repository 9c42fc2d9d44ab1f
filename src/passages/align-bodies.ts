import type { Likeness, Match } from "../model/match.ts";
import type { Span } from "../model/span.ts";
import { alignSentences, type SomeSentences } from "./align-sentences.ts";
import { type Chain, chainRuns } from "./chain-runs.ts";
import { findRuns, type Run } from "./exact-runs.ts";
import { extendEdges } from "./extend-edges.ts";
import { extendMarks } from "./extend-marks.ts";
import type { GramIndex } from "./grams.ts";
import { NAME, NUMBER, QUOTED, type Tokens } from "./tokens.ts";
import type { WeighedSentences } from "./weigh-sentences.ts";

/** A body prepared for alignment. */
export interface Body {
  /** The text of the page that the words' offsets refer to. */
  readonly text: string;
  readonly tokens: Tokens;
  readonly grams: Uint32Array;
  /** Gives the table of the grams; it is built when the body is first aligned. */
  readonly index: () => GramIndex;
  /** Sentences as ranges of words: start and end of each, one behind the other. */
  readonly sentences: Uint32Array;
}

/** A passage of fewer common words is a phrase that anybody might write. */
const FEWEST_WORDS = 8;
/** ... and of fewer topic words that are neither names nor numbers: titles and names are no derivation. */
const FEWEST_TOPIC_WORDS = 3;
/** From this share of common words on two passages are the same. */
const VERBATIM = 0.97;
/** Below it the words differ so much that the passage is told anew. */
const EDITED = 0.4;
/** Told-anew sentences are looked for only where this many words of prose are the same already. */
const WORDS_BEFORE_REWRITES = 12;
/** A sentence is taken when passages cover this share of its words. */
const COVERED = 0.5;

/** Gives the weighed sentences of a body. */
export type SentencesOf = (body: Body) => WeighedSentences;

/** Aligns two bodies: passages in the same or nearly the same words, then sentences told in other words. */
export function alignBodies(a: Body, b: Body, sentencesOf: SentencesOf): Match[] {
  const chains = findChains(a, b);
  const passages = chains.map((chain) => toMatch(a, b, chain));
  const prose = chains.reduce((sum, chain, nth) => sum + chain.words * (passages[nth]?.prose ?? 0), 0);
  const rewritten = prose >= WORDS_BEFORE_REWRITES ? rewrites(a, b, chains, sentencesOf) : [];
  return [...passages, ...rewritten].sort((x, y) => x.from.start - y.from.start || x.to.start - y.to.start);
}

/** Finds the passages in the same or nearly the same words, as chains of exact runs. */
export function findChains(a: Body, b: Body): Chain[] {
  return chainRuns(findRuns(a.tokens, b.tokens, a.index(), b.grams))
    .filter((chain) => isPassage(chain, b.tokens))
    .map((chain) => extendEdges(a.tokens, b.tokens, chain));
}

function isPassage(chain: Chain, tokens: Tokens): boolean {
  if (chain.words < FEWEST_WORDS) return false;
  const topics = new Set<number>();
  for (const run of chain.runs) {
    for (let at = run.b; at < run.b + run.length; at++) {
      const stem = tokens.stem[at] ?? 0;
      if (stem !== 0 && ((tokens.flags[at] ?? 0) & (NAME | NUMBER)) === 0) topics.add(stem);
    }
  }
  return topics.size >= FEWEST_TOPIC_WORDS;
}

function toMatch(a: Body, b: Body, chain: Chain): Match {
  const first = chain.runs[0];
  const last = chain.runs.at(-1);
  if (!first || !last) throw new Error("a chain holds at least one run");
  const rangeA = { start: first.a, end: last.a + last.length };
  const rangeB = { start: first.b, end: last.b + last.length };
  const longer = Math.max(rangeA.end - rangeA.start, rangeB.end - rangeB.start);
  const similarity = Math.min(1, chain.words / Math.max(1, longer));
  const likeness: Likeness =
    similarity >= VERBATIM ? "verbatim" : similarity >= EDITED ? "edited" : "rewritten";
  return {
    ...extendMarks(a.text, b.text, { from: charsOf(a.tokens, rangeA), to: charsOf(b.tokens, rangeB) }),
    likeness,
    words: chain.words,
    similarity: round(similarity),
    ...quotedness(countQuoted(a.tokens, b.tokens, chain)),
  };
}

/** Gives the characters that a range of words covers. */
export function charsOf(tokens: Tokens, range: Span): Span {
  return { start: tokens.start[range.start] ?? 0, end: tokens.end[range.end - 1] ?? 0 };
}

interface QuotedCount {
  neither: number;
  from: number;
  to: number;
  both: number;
}

function countQuoted(a: Tokens, b: Tokens, chain: Chain): QuotedCount {
  const count: QuotedCount = { neither: 0, from: 0, to: 0, both: 0 };
  for (const run of chain.runs) {
    for (let step = 0; step < run.length; step++) {
      const inA = ((a.flags[run.a + step] ?? 0) & QUOTED) !== 0;
      const inB = ((b.flags[run.b + step] ?? 0) & QUOTED) !== 0;
      count[inA ? (inB ? "both" : "from") : inB ? "to" : "neither"]++;
    }
  }
  return count;
}

/** A passage is quoted on the sides where most of its common words are. */
function quotedness(count: QuotedCount): Pick<Match, "quoted" | "prose"> {
  const all = count.neither + count.from + count.to + count.both;
  const prose = round((all - count.both) / Math.max(1, all));
  const most = Math.max(count.neither, count.from, count.to, count.both);
  const quoted =
    most === count.neither ? "neither" : most === count.both ? "both" : most === count.from ? "from" : "to";
  return { quoted, prose };
}

function rewrites(a: Body, b: Body, chains: readonly Chain[], sentencesOf: SentencesOf): Match[] {
  const freeA = freeSentences(sentencesOf(a), a, chains, (run) => run.a);
  const freeB = freeSentences(sentencesOf(b), b, chains, (run) => run.b);
  return alignSentences(freeA, freeB, a.tokens).map(
    (pair): Match => ({
      from: charsOf(a.tokens, pair.a),
      to: charsOf(b.tokens, pair.b),
      likeness: "rewritten",
      words: pair.shared,
      similarity: round(pair.similarity),
      ...sentenceQuotedness(a.tokens, b.tokens, pair.a, pair.b),
    }),
  );
}

function freeSentences(
  sentences: WeighedSentences,
  body: Body,
  chains: readonly Chain[],
  side: (run: Run) => number,
): SomeSentences {
  const covered = new Uint8Array(body.tokens.count);
  for (const chain of chains)
    for (const run of chain.runs) covered.fill(1, side(run), side(run) + run.length);
  const numbers: number[] = [];
  for (let nth = 0; nth < sentences.count; nth++) {
    const [start, end] = [sentences.ranges[2 * nth] ?? 0, sentences.ranges[2 * nth + 1] ?? 0];
    let words = 0;
    for (let at = start; at < end; at++) words += covered[at] ?? 0;
    if (words < COVERED * (end - start)) numbers.push(nth);
  }
  return { of: sentences, numbers };
}

function sentenceQuotedness(a: Tokens, b: Tokens, inA: Span, inB: Span): Pick<Match, "quoted" | "prose"> {
  const quotedA = quotedShare(a, inA) >= 0.5;
  const quotedB = quotedShare(b, inB) >= 0.5;
  const quoted = quotedA ? (quotedB ? "both" : "from") : quotedB ? "to" : "neither";
  return { quoted, prose: quoted === "both" ? 0 : 1 };
}

function quotedShare(tokens: Tokens, span: Span): number {
  let quoted = 0;
  for (let at = span.start; at < span.end; at++) quoted += (tokens.flags[at] ?? 0) & QUOTED;
  return quoted / Math.max(1, span.end - span.start);
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
