import type { Span } from "../model/span.ts";
import { NAME, type Tokens } from "./tokens.ts";

/** A sentence as word numbers, both ends as in a half-open span, with the weight of its content. */
interface Sentence extends Span {
  readonly stems: ReadonlySet<number>;
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

/**
 * Pairs the sentences of two bodies that tell the same thing in other words: the weighted Dice coefficient of
 * their topic words (as in Sanchez-Perez, Sidorov & Gelbukh 2014), each sentence of `b` with its best in `a`.
 *
 * `freeA` and `freeB` say for each sentence whether no passage covers it yet; `rarity` weighs a stem.
 */
export function alignSentences(
  a: { readonly tokens: Tokens; readonly sentences: readonly Span[] },
  b: { readonly tokens: Tokens; readonly sentences: readonly Span[] },
  rarity: (stem: number) => number,
): SentencePair[] {
  const left = a.sentences
    .map((span) => describe(a.tokens, span, rarity))
    .filter((one) => one.stems.size >= FEWEST_STEMS);
  const right = b.sentences
    .map((span) => describe(b.tokens, span, rarity))
    .filter((one) => one.stems.size >= FEWEST_STEMS);
  const pairs: SentencePair[] = [];
  for (const one of right) {
    let best: SentencePair | undefined;
    for (const other of left) {
      const pair = compare(other, one, rarity, a.tokens);
      if (pair && pair.similarity > (best?.similarity ?? 0)) best = pair;
    }
    if (best) pairs.push(best);
  }
  return pairs;
}

function describe(tokens: Tokens, span: Span, rarity: (stem: number) => number): Sentence {
  const stems = new Set<number>();
  for (let at = span.start; at < span.end; at++) {
    const stem = tokens.stem[at] ?? 0;
    if (stem !== 0) stems.add(stem);
  }
  let weight = 0;
  for (const stem of stems) weight += rarity(stem);
  return { start: span.start, end: span.end, stems, weight };
}

function compare(
  a: Sentence,
  b: Sentence,
  rarity: (stem: number) => number,
  tokens: Tokens,
): SentencePair | undefined {
  let common = 0;
  let shared = 0;
  for (const stem of b.stems) {
    if (!a.stems.has(stem)) continue;
    common += rarity(stem);
    shared++;
  }
  if (shared < LEAST_SHARED) return undefined;
  const similarity = (2 * common) / (a.weight + b.weight);
  if (similarity < LEAST_SIMILARITY || sharedPlain(a, b, tokens) < LEAST_SHARED) return undefined;
  return { a: { start: a.start, end: a.end }, b: { start: b.start, end: b.end }, similarity, shared };
}

/** Counts the topic words in common that are no names: names alone never show derivation. */
function sharedPlain(a: Sentence, b: Sentence, tokens: Tokens): number {
  const plain = new Set<number>();
  for (let at = a.start; at < a.end; at++) {
    const stem = tokens.stem[at] ?? 0;
    if (stem !== 0 && b.stems.has(stem) && ((tokens.flags[at] ?? 0) & NAME) === 0) plain.add(stem);
  }
  return plain.size;
}
