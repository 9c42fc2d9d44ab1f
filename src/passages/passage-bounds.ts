import { type Span, sharedLength } from "../model/span.ts";
import type { Chain } from "./chain-runs.ts";
import type { SentenceBody } from "./fragments.ts";
import type { Tokens } from "./tokens.ts";

/** Two stretches of words, one in each body. */
export interface WordRanges {
  readonly a: Span;
  readonly b: Span;
}

/** A word that only one side has costs this share of what it gains when both have it. */
const ALONE = 0.15;
/** A bound this many words from a sentence's is the sentence's. */
const NEAR_SENTENCE = 6;
/** Trimming one side changes what the other has in common; two rounds settle it. */
const ROUNDS = 2;

/**
 * Trims two stretches to the words that they have in common: on each side the part of highest sum, where a topic word
 * counts for its rarity if the other side has it and against otherwise (maximum subarray, Bentley 1984).
 * Bounds near those of a sentence move there.
 */
export function trimRanges(
  bodies: { readonly a: SentenceBody; readonly b: SentenceBody },
  ranges: WordRanges,
  rarity: (stem: number) => number,
): WordRanges {
  let { a, b } = ranges;
  for (let round = 0; round < ROUNDS; round++) {
    a = heaviestPart(bodies.a.tokens, a, weightBy(stemsIn(bodies.b.tokens, b), rarity));
    b = heaviestPart(bodies.b.tokens, b, weightBy(stemsIn(bodies.a.tokens, a), rarity));
  }
  if (a.end <= a.start || b.end <= b.start) return ranges;
  return { a: toSentences(a, bodies.a.sentences), b: toSentences(b, bodies.b.sentences) };
}

function weightBy(common: ReadonlySet<number>, rarity: (stem: number) => number): (stem: number) => number {
  return (stem) => (stem === 0 ? 0 : common.has(stem) ? rarity(stem) : -ALONE * rarity(stem));
}

function stemsIn(tokens: Tokens, range: Span): Set<number> {
  return new Set(tokens.stem.subarray(range.start, range.end));
}

function heaviestPart(tokens: Tokens, range: Span, weight: (stem: number) => number): Span {
  let best = { sum: 0, start: range.start, end: range.start };
  let sum = 0;
  let start = range.start;
  for (let at = range.start; at < range.end; at++) {
    const gain = weight(tokens.stem[at] ?? 0);
    sum += gain;
    if (sum <= 0) {
      sum = 0;
      start = at + 1;
    } else if (gain > 0 && sum > best.sum) best = { sum, start, end: at + 1 };
  }
  return { start: best.start, end: best.end };
}

function toSentences(range: Span, sentences: readonly Span[]): Span {
  const near = (bounds: readonly number[], bound: number): number => {
    let best = bound;
    let distance = NEAR_SENTENCE + 1;
    for (const one of bounds) {
      if (Math.abs(one - bound) >= distance) continue;
      distance = Math.abs(one - bound);
      best = one;
    }
    return best;
  };
  const start = near(
    sentences.map((one) => one.start),
    range.start,
  );
  const end = near(
    sentences.map((one) => one.end),
    range.end,
  );
  return end > start ? { start, end } : range;
}

/** Gives the stretches that a chain of exact runs spans. */
export function chainRanges(chain: Chain): WordRanges {
  const first = chain.runs[0] ?? { a: 0, b: 0, length: 0 };
  const last = chain.runs.at(-1) ?? first;
  return {
    a: { start: first.a, end: last.a + last.length },
    b: { start: first.b, end: last.b + last.length },
  };
}

/** Says whether two pairs of stretches overlap on both sides. */
export function overlapBoth(x: WordRanges, y: WordRanges): boolean {
  return sharedLength(x.a, y.a) > 0 && sharedLength(x.b, y.b) > 0;
}

/** Gives the smallest stretches that hold all of the given ones, of which there is at least one. */
export function unite(all: readonly WordRanges[]): WordRanges {
  const span = (side: "a" | "b"): Span => ({
    start: Math.min(...all.map((one) => one[side].start)),
    end: Math.max(...all.map((one) => one[side].end)),
  });
  return { a: span("a"), b: span("b") };
}
