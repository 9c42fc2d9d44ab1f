import type { Span } from "../model/span.ts";
import { NAME, type Tokens } from "./tokens.ts";
import type { WeighedSentences } from "./weigh-sentences.ts";

/** Two sentences told in other words: word ranges in each body, and how alike they are. */
export interface SentencePair {
  readonly a: Span;
  readonly b: Span;
  readonly similarity: number;
  readonly shared: number;
}

/** Some sentences of a body, by their numbers. */
export interface SomeSentences {
  readonly of: WeighedSentences;
  readonly numbers: readonly number[];
}

/** Weighted overlap (Dice) of two sentences that tell the same in other words. */
const LEAST_SIMILARITY = 0.45;
/** At least this many topic words in common, names not counted. */
const LEAST_SHARED = 4;

/**
 * Pairs the sentences of two bodies that tell the same thing in other words: the weighted Dice coefficient of
 * their topic words (as in Sanchez-Perez, Sidorov & Gelbukh 2014), each sentence of `b` with its best in `a`.
 */
export function alignSentences(a: SomeSentences, b: SomeSentences, tokens: Tokens): SentencePair[] {
  const pairs: SentencePair[] = [];
  for (const inB of b.numbers) {
    let best: SentencePair | undefined;
    for (const inA of a.numbers) {
      const least = Math.max(LEAST_SIMILARITY, best?.similarity ?? 0);
      const pair = compare({ a: a.of, inA, b: b.of, inB, tokens }, least);
      if (pair && pair.similarity > (best?.similarity ?? 0)) best = pair;
    }
    if (best) pairs.push(best);
  }
  return pairs;
}

/** Two sentences to compare, by their numbers, and the words of the first one's body. */
interface Comparison {
  readonly a: WeighedSentences;
  readonly inA: number;
  readonly b: WeighedSentences;
  readonly inB: number;
  readonly tokens: Tokens;
}

/** Compares two sentences; undefined where they are less alike than `least` or share too little. */
function compare(compared: Comparison, least: number): SentencePair | undefined {
  const { a, inA, b, inB } = compared;
  const [weightA, weightB] = [a.weight[inA] ?? 0, b.weight[inB] ?? 0];
  if (2 * Math.min(weightA, weightB) < least * (weightA + weightB)) return undefined;
  const { common, shared } = intersect(compared);
  if (shared < LEAST_SHARED) return undefined;
  const similarity = (2 * common) / (weightA + weightB);
  if (similarity < least || sharedPlain(compared) < LEAST_SHARED) return undefined;
  return { a: rangeOf(a, inA), b: rangeOf(b, inB), similarity, shared };
}

function rangeOf({ ranges }: WeighedSentences, nth: number): Span {
  return { start: ranges[2 * nth] ?? 0, end: ranges[2 * nth + 1] ?? 0 };
}

function intersect({ a, inA, b, inB }: Comparison): { common: number; shared: number } {
  const [endA, endB] = [a.first[inA + 1] ?? 0, b.first[inB + 1] ?? 0];
  let common = 0;
  let shared = 0;
  for (let atA = a.first[inA] ?? 0, atB = b.first[inB] ?? 0; atA < endA && atB < endB; ) {
    const [stemA, stemB] = [a.stems[atA] ?? 0, b.stems[atB] ?? 0];
    if (stemA === stemB) {
      common += a.weights[atA] ?? 0;
      shared++;
    }
    if (stemA <= stemB) atA++;
    if (stemA >= stemB) atB++;
  }
  return { common, shared };
}

/** Counts the topic words in common that are no names: names alone never show derivation. */
function sharedPlain({ a, inA, b, inB, tokens }: Comparison): number {
  const ofB = b.stems.subarray(b.first[inB] ?? 0, b.first[inB + 1] ?? 0);
  const plain = new Set<number>();
  const { start, end } = rangeOf(a, inA);
  for (let at = start; at < end; at++) {
    const stem = tokens.stem[at] ?? 0;
    if (stem !== 0 && ((tokens.flags[at] ?? 0) & NAME) === 0 && ofB.includes(stem)) plain.add(stem);
  }
  return plain.size;
}
