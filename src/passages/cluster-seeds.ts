import type { Span } from "../model/span.ts";
import { type Fragment, likenessOf } from "./fragments.ts";
import type { RankedSeed, Seed } from "./seed-fragments.ts";

/** Fragments of two bodies. */
export interface FragmentPair {
  readonly a: readonly Fragment[];
  readonly b: readonly Fragment[];
}

/** Seeds that lie close together in both bodies. */
export interface Cluster {
  readonly seeds: readonly RankedSeed[];
  /** Cosine of the two stretches that the seeds span, each taken as one text. */
  readonly likeness: number;
}

/** How seeds are put together. */
export interface ClusterRule {
  /** Seeds with more fragments than this between them on either side are two clusters. */
  readonly widestGap: number;
  /** Stretches less alike than this are cut at smaller gaps. */
  readonly leastLikeness: number;
}

/**
 * Groups seeds that lie close together in both bodies; a group whose two stretches are not alike is tried again
 * with a smaller gap, and given up when no gap is left (recursive gap clustering, Sanchez-Perez, Sidorov &
 * Gelbukh 2014).
 */
export function clusterSeeds(
  fragments: FragmentPair,
  seeds: readonly RankedSeed[],
  rule: ClusterRule,
): Cluster[] {
  return splitByGaps(seeds, rule.widestGap).flatMap((group): Cluster[] => {
    const likeness = likenessBetween(fragments, group);
    if (likeness >= rule.leastLikeness) return [{ seeds: group, likeness }];
    if (rule.widestGap === 0) return [];
    return clusterSeeds(fragments, group, { ...rule, widestGap: rule.widestGap - 1 });
  });
}

function likenessBetween(fragments: FragmentPair, seeds: readonly Seed[]): number {
  const box = boxOf(seeds);
  return likenessOf(fragments.a.slice(box.a.start, box.a.end), fragments.b.slice(box.b.start, box.b.end));
}

/** Cuts at the gaps of one side and the other in turn until none is left. */
function splitByGaps(seeds: readonly RankedSeed[], widest: number): RankedSeed[][] {
  const done: RankedSeed[][] = [];
  const open: { group: RankedSeed[]; side: "a" | "b"; whole: boolean }[] =
    seeds.length > 0 ? [{ group: [...seeds], side: "a", whole: false }] : [];
  for (let next = open.pop(); next; next = open.pop()) {
    const groups = cut(next.group, next.side, widest);
    if (groups.length === 1 && next.whole) done.push(next.group);
    else {
      const side = next.side === "a" ? "b" : "a";
      for (const group of groups) open.push({ group, side, whole: groups.length === 1 });
    }
  }
  return done;
}

function cut(seeds: RankedSeed[], side: "a" | "b", widest: number): RankedSeed[][] {
  const groups: RankedSeed[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const seed of seeds.sort((x, y) => x[side] - y[side])) {
    if (seed[side] - last > widest + 1) groups.push([]);
    groups.at(-1)?.push(seed);
    last = seed[side];
  }
  return groups;
}

/** The stretches that seeds span, as ranges of fragments. */
export interface Box {
  readonly a: Span;
  readonly b: Span;
}

/** Gives the stretches that seeds span. */
export function boxOf(seeds: readonly Seed[]): Box {
  const range = (side: "a" | "b"): Span => {
    let [start, end] = [Number.POSITIVE_INFINITY, 0];
    for (const seed of seeds) {
      start = Math.min(start, seed[side]);
      end = Math.max(end, seed[side] + 1);
    }
    return { start, end };
  };
  return { a: range("a"), b: range("b") };
}

/** Gives the number of words in a range of fragments. */
export function wordsIn(fragments: readonly Fragment[], range: Span): number {
  return (fragments[range.end - 1]?.end ?? 0) - (fragments[range.start]?.start ?? 0);
}

/** Says whether both fragments of a seed lie in a box. */
export function isInside(seed: Seed, box: Box): boolean {
  return (["a", "b"] as const).every((side) => seed[side] >= box[side].start && seed[side] < box[side].end);
}
