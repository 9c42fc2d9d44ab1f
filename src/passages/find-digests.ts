import type { Span } from "../model/span.ts";
import { type Box, boxOf, type Cluster, type FragmentPair, wordsIn } from "./cluster-seeds.ts";
import { touchedShare } from "./find-condensed.ts";
import { type Fragment, likenessOf } from "./fragments.ts";
import type { RankedSeed } from "./seed-fragments.ts";

/** A stretch of one body that tells in short what the other body tells as a whole. */
export interface Digest {
  readonly box: Box;
  /** The side that is told at length, always from its first fragment to its last. */
  readonly long: "a" | "b";
}

/** A fragment belongs to a digest where the other body has more than this share of its topic words' weight. */
const COVERED = 0.5;
/** A stretch ends where it has lost this much weight again: some dozen rare words that the other body lacks. */
const LOST = 30;
/** A shorter text is no digest of a whole one: its words may all be chance. */
const FEWEST_WORDS = 70;
/** The long body has at least this many times the digest's words, and at most so many: a book has all words. */
const LEAST_RATIO = 3;
const MOST_RATIO = 20;
/** A digest's words are found in the other body so much more often than those of the text around it ... */
const LEAST_CONTRAST = 0.5;
/** ... of which there is at least as much, for chance to be measured on, times this. */
const LEAST_AROUND = 1;
/** A digest is about what the other body is about (cosine of the two as wholes) ... */
const LEAST_LIKENESS = 0.3;
/** ... and this share of the sentences there has some word of its topic in it. */
const LEAST_TOUCHED = 0.16;
/** What one stretch of the other body, this many times as long, tells nearly all of is taken from that place. */
const PLACE = 1.5;
const MOST_IN_ONE_PLACE = 0.8;
/** Passages this alike, of about the same length and no shorter than these words are copies, not part of a digest. */
const COPIED = 0.6;
const BALANCED = 2;
const FEWEST_COPIED_WORDS = 50;

/**
 * Finds the stretches of one body that condense the other as a whole. Whoever sums up a text uses its words but takes
 * them from everywhere, so no two sentences need be alike: what shows a digest is that its words are nearly all in the
 * other body, that the words around it are not, and that no one place of the other body holds most of them.
 *
 * `told` are the passages found by their sentences; where they are copies, they belong to no digest.
 */
export function findDigests(
  fragments: FragmentPair,
  seeds: readonly RankedSeed[],
  told: readonly Cluster[],
): Digest[] {
  return (["a", "b"] as const).flatMap((long): Digest[] => {
    const [short, whole] = [long === "a" ? "b" : "a", { start: 0, end: fragments[long].length }] as const;
    const copied = copiedFragments(fragments, told, short);
    const covering = coverOf(fragments[short], fragments[long], copied);
    const total = sumUp(covering);
    return coveredStretches(covering)
      .filter((stretch) => isDigest({ ...fragments, long, stretch, covering, total }))
      .map((stretch) => ({ long, box: long === "a" ? { a: whole, b: stretch } : { a: stretch, b: whole } }))
      .filter(({ box }) => touchedShare(seeds, box, long) >= LEAST_TOUCHED);
  });
}

/** Weight of a fragment's topic words, and of those that the other body has; both 0 for copied fragments. */
interface Cover {
  readonly weight: number;
  readonly covered: number;
}

function copiedFragments(
  fragments: FragmentPair,
  told: readonly Cluster[],
  side: "a" | "b",
): ReadonlySet<number> {
  const copied = new Set<number>();
  for (const { seeds, likeness } of told) {
    const box = boxOf(seeds);
    const words = [wordsIn(fragments.a, box.a), wordsIn(fragments.b, box.b)];
    const shorter = Math.min(...words);
    if (likeness < COPIED || shorter < FEWEST_COPIED_WORDS || Math.max(...words) > BALANCED * shorter)
      continue;
    for (let at = box[side].start; at < box[side].end; at++) copied.add(at);
  }
  return copied;
}

function coverOf(
  fragments: readonly Fragment[],
  other: readonly Fragment[],
  copied: ReadonlySet<number>,
): readonly Cover[] {
  const known = new Set<number>();
  for (const { stems } of other) for (const stem of stems) known.add(stem);
  return fragments.map(({ stems, weights }, nth): Cover => {
    let [weight, covered] = [0, 0];
    if (copied.has(nth)) return { weight, covered };
    stems.forEach((stem, at) => {
      weight += weights[at] ?? 0;
      if (known.has(stem)) covered += weights[at] ?? 0;
    });
    return { weight, covered };
  });
}

/** Gives the stretches of highest gain, each ended by a copied fragment or by too much that is not covered. */
function coveredStretches(covering: readonly Cover[]): Span[] {
  const found: Span[] = [];
  let sum = 0;
  let start = 0;
  let best = { sum: 0, start: 0, end: 0 };
  covering.forEach(({ weight, covered }, nth) => {
    if (weight === 0 || sum <= 0) {
      if (best.sum > 0) found.push(best);
      best = { sum: 0, start: 0, end: 0 };
      sum = 0;
      start = weight === 0 ? nth + 1 : nth;
    }
    sum += covered - COVERED * weight;
    if (sum > best.sum) best = { sum, start, end: nth + 1 };
    else if (sum < best.sum - LOST) sum = 0;
  });
  if (best.sum > 0) found.push(best);
  return found.map((one) => ({ start: one.start, end: one.end }));
}

interface Candidate extends FragmentPair {
  readonly long: "a" | "b";
  readonly stretch: Span;
  readonly covering: readonly Cover[];
  readonly total: Cover;
}

function isDigest({ a, b, long, stretch, covering, total }: Candidate): boolean {
  const [short, other] = long === "a" ? [b, a] : [a, b];
  const words = wordsIn(short, stretch);
  const ratio = wordsIn(other, { start: 0, end: other.length }) / words;
  if (words < FEWEST_WORDS || ratio < LEAST_RATIO || ratio > MOST_RATIO) return false;
  const inside = sumUp(covering.slice(stretch.start, stretch.end));
  const around = { weight: total.weight - inside.weight, covered: total.covered - inside.covered };
  if (around.weight < LEAST_AROUND * inside.weight) return false;
  if (inside.covered / inside.weight - around.covered / around.weight < LEAST_CONTRAST) return false;
  const told = short.slice(stretch.start, stretch.end);
  if (likenessOf(told, other) < LEAST_LIKENESS) return false;
  const rarity = raritiesOf(told);
  const all = heaviestPlace(other, rarity, Number.POSITIVE_INFINITY);
  return heaviestPlace(other, rarity, PLACE * words) < MOST_IN_ONE_PLACE * all;
}

function sumUp(covering: readonly Cover[]): Cover {
  return {
    weight: covering.reduce((sum, one) => sum + one.weight, 0),
    covered: covering.reduce((sum, one) => sum + one.covered, 0),
  };
}

/** Gives the weight of each stem once, however often it is said. */
function raritiesOf(fragments: readonly Fragment[]): ReadonlyMap<number, number> {
  const rarity = new Map<number, number>();
  for (const { stems, weights } of fragments) {
    stems.forEach((stem, at) => {
      rarity.set(stem, Math.min(rarity.get(stem) ?? Number.POSITIVE_INFINITY, weights[at] ?? 0));
    });
  }
  return rarity;
}

/** Gives the most weight of different stems that any stretch of so many words holds. */
function heaviestPlace(
  fragments: readonly Fragment[],
  rarity: ReadonlyMap<number, number>,
  words: number,
): number {
  const counts = new Map<number, number>();
  let [most, sum, from] = [0, 0, 0];
  const move = (fragment: Fragment | undefined, step: 1 | -1): void => {
    for (const stem of fragment?.stems ?? []) {
      const weight = rarity.get(stem);
      if (weight === undefined) continue;
      const count = (counts.get(stem) ?? 0) + step;
      counts.set(stem, count);
      if (count === (step === 1 ? 1 : 0)) sum += step * weight;
    }
  };
  fragments.forEach((fragment, nth) => {
    move(fragment, 1);
    while (from < nth && fragment.end - (fragments[from]?.start ?? 0) > words) move(fragments[from++], -1);
    most = Math.max(most, sum);
  });
  return most;
}
