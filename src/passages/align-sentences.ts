import type { Span } from "../model/span.ts";
import { NAME, type Tokens } from "./tokens.ts";

/** A sentence as word numbers, with its topic words and their weight. */
export interface WeighedSentence extends Span {
  /** Stems of the topic words, sorted, each once. */
  readonly stems: Uint32Array;
  /** Weight of each stem, as `stems`. */
  readonly weights: Float64Array;
  readonly weight: number;
}

/** Two sentences told in other words: word ranges in each body, and how alike they are. */
export interface SentencePair {
  readonly a: Span;
  readonly b: Span;
  readonly similarity: number;
  readonly shared: number;
}

/** Sentences with fewer topic words say too little to be told anew. */
const FEWEST_STEMS = 5;
/** Weighted overlap (Dice) of two sentences that tell the same in other words. */
const LEAST_SIMILARITY = 0.45;
/** At least this many topic words in common, names not counted. */
const LEAST_SHARED = 4;

/** Weighs the sentences of a body that say enough to be told anew; `rarity` weighs a stem. */
export function weighSentences(
  tokens: Tokens,
  sentences: readonly Span[],
  rarity: (stem: number) => number,
): WeighedSentence[] {
  return sentences.flatMap((span) => {
    const all = tokens.stem.slice(span.start, span.end).sort();
    const stems = all.filter((stem, at) => stem !== 0 && stem !== all[at - 1]);
    if (stems.length < FEWEST_STEMS) return [];
    const weights = Float64Array.from(stems, rarity);
    return [
      {
        start: span.start,
        end: span.end,
        stems,
        weights,
        weight: weights.reduce((sum, one) => sum + one, 0),
      },
    ];
  });
}

/**
 * Pairs the sentences of two bodies that tell the same thing in other words: the weighted Dice coefficient of
 * their topic words (as in Sanchez-Perez, Sidorov & Gelbukh 2014), each sentence of `b` with its best in `a`.
 */
export function alignSentences(
  a: readonly WeighedSentence[],
  b: readonly WeighedSentence[],
  tokens: Tokens,
): SentencePair[] {
  const pairs: SentencePair[] = [];
  for (const one of b) {
    let best: SentencePair | undefined;
    for (const other of a) {
      const pair = compare(other, one, tokens, Math.max(LEAST_SIMILARITY, best?.similarity ?? 0));
      if (pair && pair.similarity > (best?.similarity ?? 0)) best = pair;
    }
    if (best) pairs.push(best);
  }
  return pairs;
}

/** Compares two sentences; undefined where they are less alike than `least` or share too little. */
function compare(
  a: WeighedSentence,
  b: WeighedSentence,
  tokens: Tokens,
  least: number,
): SentencePair | undefined {
  if (2 * Math.min(a.weight, b.weight) < least * (a.weight + b.weight)) return undefined;
  const { common, shared } = intersect(a, b);
  if (shared < LEAST_SHARED) return undefined;
  const similarity = (2 * common) / (a.weight + b.weight);
  if (similarity < least || sharedPlain(a, b, tokens) < LEAST_SHARED) return undefined;
  return { a: { start: a.start, end: a.end }, b: { start: b.start, end: b.end }, similarity, shared };
}

function intersect(a: WeighedSentence, b: WeighedSentence): { common: number; shared: number } {
  let common = 0;
  let shared = 0;
  for (let inA = 0, inB = 0; inA < a.stems.length && inB < b.stems.length; ) {
    const difference = (a.stems[inA] ?? 0) - (b.stems[inB] ?? 0);
    if (difference === 0) {
      common += a.weights[inA] ?? 0;
      shared++;
    }
    if (difference <= 0) inA++;
    if (difference >= 0) inB++;
  }
  return { common, shared };
}

/** Counts the topic words in common that are no names: names alone never show derivation. */
function sharedPlain(a: WeighedSentence, b: WeighedSentence, tokens: Tokens): number {
  const plain = new Set<number>();
  for (let at = a.start; at < a.end; at++) {
    const stem = tokens.stem[at] ?? 0;
    if (stem !== 0 && ((tokens.flags[at] ?? 0) & NAME) === 0 && b.stems.includes(stem)) plain.add(stem);
  }
  return plain.size;
}
