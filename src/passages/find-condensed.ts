import { sharedLength } from "../model/span.ts";
import {
  type Box,
  boxOf,
  type Cluster,
  clusterSeeds,
  type FragmentPair,
  isInside,
  wordsIn,
} from "./cluster-seeds.ts";
import { isAlike, type RankedSeed } from "./seed-fragments.ts";

/** A cluster whose one side tells in short what stands spread out on the other. */
export interface Condensed extends Cluster {
  /** The side that is told at length. */
  readonly long: "a" | "b";
}

/** A summary takes its sentences from far apart: wider gaps and less likeness than for retold text. */
const RULE = { widestGap: 40, leastLikeness: 0.3 };
/** The long side has at least this many times the short side's words. */
const LEAST_RATIO = 2;
/** A shorter text is a sentence, no summary. */
const FEWEST_WORDS = 40;
/** So many sentences of each side must take part. */
const FEWEST_SENTENCES = 2;
/** Sentences that follow each other in the summary lie at least so far apart at length, as a rule. */
const LEAST_SPREAD = 2;
/** A summary rests on the other text as a whole: this share of its sentences has a partner there ... */
const LEAST_SUPPORTED = 0.5;
/** ... and this share of the sentences at length has some word of its topic in it. */
const LEAST_TOUCHED = 0.28;
/** Passages of about the same length and this alike are retold at that length ... */
const BALANCED = 2;
const SOLID = 0.7;
/** ... and where they make up this share of the short side there is no summary. */
const MOST_SOLID = 0.6;

/**
 * Finds where one body condenses a stretch of the other: its sentences have partners that lie spread over a
 * stretch at least twice as long (the summary rule of Sanchez-Perez, Sidorov & Gelbukh 2014, decided for each
 * place). `told` are the clusters found already; where they explain the likeness, nothing is condensed.
 */
export function findCondensed(
  fragments: FragmentPair,
  seeds: readonly RankedSeed[],
  told: readonly Cluster[],
): Condensed[] {
  return clusterSeeds(fragments, seeds.filter(isAlike), RULE).flatMap((cluster): Condensed[] => {
    const words = sizeOf(fragments, boxOf(cluster.seeds));
    const long = words.a > words.b ? "a" : "b";
    const [shorter, longer] = [Math.min(words.a, words.b), Math.max(words.a, words.b)];
    if (shorter < FEWEST_WORDS || longer < LEAST_RATIO * shorter) return [];
    if (!isSpread(cluster.seeds, long) || !isSupported(cluster.seeds, long)) return [];
    if (!touchesMost(seeds, boxOf(cluster.seeds), long)) return [];
    return solidWords(fragments, cluster, told) >= MOST_SOLID * shorter ? [] : [{ ...cluster, long }];
  });
}

function sizeOf(fragments: FragmentPair, box: Box): { a: number; b: number } {
  return { a: wordsIn(fragments.a, box.a), b: wordsIn(fragments.b, box.b) };
}

/** Each sentence of the short side counts with its best partner; the median step between partners decides. */
function isSpread(seeds: readonly RankedSeed[], long: "a" | "b"): boolean {
  const short = long === "a" ? "b" : "a";
  const best = new Map<number, RankedSeed>();
  for (const seed of seeds) {
    if (seed.cosine > (best.get(seed[short])?.cosine ?? 0)) best.set(seed[short], seed);
  }
  const partners = new Set(seeds.map((seed) => seed[long]));
  if (Math.min(best.size, partners.size) < FEWEST_SENTENCES) return false;
  const places = [...best.values()].map((seed) => seed[long]).sort((x, y) => x - y);
  const steps = places.slice(1).map((place, nth) => place - (places[nth] ?? 0));
  return (steps.sort((x, y) => x - y)[(steps.length - 1) >> 1] ?? 0) >= LEAST_SPREAD;
}

function isSupported(seeds: readonly RankedSeed[], long: "a" | "b"): boolean {
  const short = long === "a" ? "b" : "a";
  const { start, end } = boxOf(seeds)[short];
  return new Set(seeds.map((seed) => seed[short])).size >= LEAST_SUPPORTED * (end - start);
}

/** Says whether enough of the long side's sentences in a box have to do with the short side at all. */
export function touchesMost(seeds: readonly RankedSeed[], box: Box, long: "a" | "b"): boolean {
  return touchedShare(seeds, box, long) >= LEAST_TOUCHED;
}

/** Gives the share of the long side's sentences in a box that have some word of the short side's topic. */
export function touchedShare(seeds: readonly RankedSeed[], box: Box, long: "a" | "b"): number {
  const touched = new Set<number>();
  for (const seed of seeds) if (isInside(seed, box)) touched.add(seed[long]);
  return touched.size / (box[long].end - box[long].start);
}

function solidWords(fragments: FragmentPair, cluster: Cluster, told: readonly Cluster[]): number {
  let words = 0;
  for (const other of told) {
    if (other.likeness < SOLID || !crosses(cluster, other)) continue;
    const size = sizeOf(fragments, boxOf(other.seeds));
    const shorter = Math.min(size.a, size.b);
    if (Math.max(size.a, size.b) < BALANCED * shorter) words += shorter;
  }
  return words;
}

/** Says whether the stretches of two clusters overlap in both bodies. */
export function crosses(one: Cluster, other: Cluster): boolean {
  return meets(boxOf(one.seeds), boxOf(other.seeds));
}

/** Says whether two boxes overlap in both bodies. */
export function meets(one: Box, other: Box): boolean {
  return sharedLength(one.a, other.a) > 0 && sharedLength(one.b, other.b) > 0;
}
