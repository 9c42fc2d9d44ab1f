import type { Fragment } from "./fragments.ts";

/** Two fragments, by their numbers, that share topic words. */
export interface Seed {
  readonly a: number;
  readonly b: number;
  /** Cosine of their weighted topic words, 0 to 1. */
  readonly cosine: number;
  /** Share of their distinct topic words that both hold (Dice), 0 to 1. */
  readonly dice: number;
}

/** A seed with how it stands to the best seed of either of its fragments, 0 to 1. */
export interface RankedSeed extends Seed {
  readonly standing: number;
}

/** Less alike than this two fragments only share a topic word. */
const LEAST_COSINE = 0.1;
/** ... and one common word shows nothing. */
const LEAST_COMMON = 2;
/** A stem in more fragments than this is no sign, and would make the work quadratic. */
const MOST_FRAGMENTS = 256;
/** From these on two fragments may tell the same (Sanchez-Perez, Sidorov & Gelbukh 2014). */
const SAME_COSINE = 0.33;
const SAME_DICE = 0.33;
const SAME_COMMON = 3;
/** A sentence is told from one place: a partner that is this much worse than the best is chance. */
const LEAST_STANDING = 0.8;

/** Finds the pairs of fragments that share topic words, ordered by `b`. */
export function findSeeds(a: readonly Fragment[], b: readonly Fragment[]): RankedSeed[] {
  const places = placesOf(a);
  const product = new Float64Array(a.length);
  const common = new Uint16Array(a.length);
  const seeds: Seed[] = [];
  b.forEach((fragment, nth) => {
    const touched: number[] = [];
    fragment.stems.forEach((stem, at) => {
      for (const { place, weight } of places.get(stem) ?? []) {
        if (common[place] === 0) touched.push(place);
        common[place] = (common[place] ?? 0) + 1;
        product[place] = (product[place] ?? 0) + weight * (fragment.weights[at] ?? 0);
      }
    });
    for (const place of touched) {
      const other = a[place];
      const shared = common[place] ?? 0;
      const cosine = (product[place] ?? 0) / ((other?.norm ?? 1) * fragment.norm || 1);
      common[place] = 0;
      product[place] = 0;
      if (!other || shared < LEAST_COMMON || cosine <= LEAST_COSINE) continue;
      const dice = (2 * shared) / (other.stems.length + fragment.stems.length);
      seeds.push({ a: place, b: nth, cosine, dice: shared < SAME_COMMON ? 0 : dice });
    }
  });
  return rank(seeds);
}

interface Place {
  readonly place: number;
  readonly weight: number;
}

function placesOf(fragments: readonly Fragment[]): Map<number, Place[]> {
  const places = new Map<number, Place[]>();
  fragments.forEach(({ stems, weights }, place) => {
    stems.forEach((stem, at) => {
      const entry = { place, weight: weights[at] ?? 0 };
      const known = places.get(stem);
      if (known) known.push(entry);
      else places.set(stem, [entry]);
    });
  });
  for (const [stem, list] of places) if (list.length > MOST_FRAGMENTS) places.delete(stem);
  return places;
}

function rank(seeds: readonly Seed[]): RankedSeed[] {
  const best = { a: new Map<number, number>(), b: new Map<number, number>() };
  for (const seed of seeds) {
    best.a.set(seed.a, Math.max(best.a.get(seed.a) ?? 0, seed.cosine));
    best.b.set(seed.b, Math.max(best.b.get(seed.b) ?? 0, seed.cosine));
  }
  return seeds.map((seed) => ({
    ...seed,
    standing: seed.cosine / Math.max(best.a.get(seed.a) ?? 1, best.b.get(seed.b) ?? 1),
  }));
}

/** Says whether two fragments may tell the same thing, by their words alone. */
export function isAlike(seed: Seed): boolean {
  return seed.cosine > SAME_COSINE && seed.dice > SAME_DICE;
}

/** Says whether no other fragment is a clearly better partner of either. */
export function isBest(seed: RankedSeed): boolean {
  return seed.standing >= LEAST_STANDING;
}
