import type { Span } from "../model/span.ts";
import type { Tokens } from "./tokens.ts";

/** A body's words and sentences, sentences as word ranges in order. */
export interface SentenceBody {
  readonly tokens: Tokens;
  readonly sentences: readonly Span[];
}

/** A sentence, or a part of a long one, as a word range with its weighted topic words. */
export interface Fragment extends Span {
  /** Distinct stems; their weights stand at the same places. */
  readonly stems: readonly number[];
  readonly weights: readonly number[];
  /** Length of the vector that the weights make. */
  readonly norm: number;
}

/** A sentence with fewer topic words says too little on its own and is read with the next. */
const FEWEST_TOPIC_WORDS = 3;
/** A longer sentence is cut into equal parts: a list or a text without stops is no sentence. */
const MOST_WORDS = 50;

/** Cuts a body into fragments of about a sentence; `rarity` weighs a stem. */
export function cutFragments(body: SentenceBody, rarity: (stem: number) => number): Fragment[] {
  const ranges: Span[] = [];
  let start = -1;
  for (const sentence of body.sentences) {
    if (start < 0) start = sentence.start;
    const range = { start, end: sentence.end };
    if (topicWords(body.tokens, range) < FEWEST_TOPIC_WORDS) continue;
    ranges.push(...parts(range));
    start = -1;
  }
  const end = body.sentences.at(-1)?.end ?? 0;
  if (start >= 0) ranges.push({ start: ranges.pop()?.start ?? start, end });
  return ranges.map((range) => weigh(body.tokens, range, rarity));
}

function topicWords(tokens: Tokens, range: Span): number {
  let words = 0;
  for (let at = range.start; at < range.end; at++) if (tokens.stem[at] !== 0) words++;
  return words;
}

function parts(range: Span): Span[] {
  const words = range.end - range.start;
  const count = Math.ceil(words / MOST_WORDS);
  const edge = (nth: number): number => range.start + Math.round((words * nth) / count);
  return Array.from({ length: count }, (_, nth) => ({ start: edge(nth), end: edge(nth + 1) }));
}

function weigh(tokens: Tokens, range: Span, rarity: (stem: number) => number): Fragment {
  const counts = new Map<number, number>();
  for (let at = range.start; at < range.end; at++) {
    const stem = tokens.stem[at] ?? 0;
    if (stem !== 0) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  }
  const stems = [...counts.keys()];
  const weights = stems.map((stem) => (counts.get(stem) ?? 0) * rarity(stem));
  return { ...range, stems, weights, norm: Math.sqrt(weights.reduce((sum, one) => sum + one * one, 0)) };
}

/** Gives the cosine of two stretches of fragments, each taken as one text. */
export function likenessOf(a: readonly Fragment[], b: readonly Fragment[]): number {
  const [left, right] = [addUp(a), addUp(b)];
  let common = 0;
  for (const [stem, weight] of left) common += weight * (right.get(stem) ?? 0);
  const length = (sum: Map<number, number>): number =>
    Math.sqrt([...sum.values()].reduce((total, one) => total + one * one, 0));
  return common / (length(left) * length(right) || 1);
}

function addUp(fragments: readonly Fragment[]): Map<number, number> {
  const sum = new Map<number, number>();
  for (const { stems, weights } of fragments) {
    stems.forEach((stem, nth) => {
      sum.set(stem, (sum.get(stem) ?? 0) + (weights[nth] ?? 0));
    });
  }
  return sum;
}
