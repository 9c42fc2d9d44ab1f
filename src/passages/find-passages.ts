import type { Span } from "../model/span.ts";
import type { Chain } from "./chain-runs.ts";
import { type Box, boxOf, type Cluster, clusterSeeds, type FragmentPair } from "./cluster-seeds.ts";
import { crosses, findCondensed, meets, touchesMost } from "./find-condensed.ts";
import { findDigests } from "./find-digests.ts";
import { cutFragments, type Fragment, type SentenceBody } from "./fragments.ts";
import { growCluster } from "./grow-cluster.ts";
import { chainRanges, overlapBoth, trimRanges, unite, type WordRanges } from "./passage-bounds.ts";
import { findSeeds, isAlike, isBest } from "./seed-fragments.ts";
import type { Tokens } from "./tokens.ts";

/** Two bodies with the chains of exact runs between them and the weight of each stem. */
export interface PassageInput {
  readonly a: SentenceBody;
  readonly b: SentenceBody;
  readonly chains: readonly Chain[];
  readonly rarity: (stem: number) => number;
}

/** Sentences told anew with more than this many others between them are two passages (Sanchez-Perez et al. 2014). */
const RULE = { widestGap: 4, leastLikeness: 0.34 };
/** A shorter passage is a set phrase or chance (the same source). */
const FEWEST_CHARACTERS = 150;
/** Where exact runs are this share of the stretch that they span, and of the passage, they bound it. */
const MOSTLY_EXACT = 0.8;
const EXACT_SHARE = 0.5;

/**
 * Finds the passages of two bodies that tell the same, as wholes: copied, edited, told in other words, translated or
 * condensed. Gives word ranges, ordered by `a`; no two overlap on both sides.
 *
 * Sentences are paired by the cosine of their weighted topic words, pairs that lie close together make a passage,
 * exact runs settle where copied text begins and ends. In a set of reports on one story `rarity` must be that of
 * the whole set: the story's own words then weigh little, and likeness has to come from the telling.
 */
export function findPassages(input: PassageInput): WordRanges[] {
  const fragments = { a: cutFragments(input.a, input.rarity), b: cutFragments(input.b, input.rarity) };
  const retold = findRetold(fragments);
  const bounded = retold.map((one) => bound(input, one));
  const exact = input.chains
    .map(chainRanges)
    .filter((chain) => !retold.some((one) => overlapBoth(one.ranges, chain)));
  return uniteOverlapping([...bounded, ...exact])
    .filter((one) => characters(input.a.tokens, one.a) >= FEWEST_CHARACTERS)
    .filter((one) => characters(input.b.tokens, one.b) >= FEWEST_CHARACTERS);
}

interface Retold {
  readonly ranges: WordRanges;
  readonly condensed: boolean;
}

function findRetold(fragments: FragmentPair): Retold[] {
  const seeds = findSeeds(fragments.a, fragments.b);
  const told = clusterSeeds(
    fragments,
    seeds.filter((seed) => isAlike(seed) && isBest(seed)),
    RULE,
  );
  const digests = findDigests(fragments, seeds, told);
  const free = (cluster: Cluster): boolean => !digests.some(({ box }) => meets(box, boxOf(cluster.seeds)));
  const condensed = findCondensed(fragments, seeds, told).filter(free);
  const alone = told.filter(free).filter((one) => !condensed.some((other) => crosses(one, other)));
  const grown = [...alone, ...condensed].map((cluster): Boxed => {
    const long = "long" in cluster ? (cluster.long as "a" | "b") : undefined;
    const box = boxOf(growCluster(cluster.seeds, seeds, long));
    const loose = long && !touchesMost(seeds, box, long);
    return { box: loose ? boxOf(cluster.seeds) : box, ...(long && { long }) };
  });
  return [...digests, ...grown].map(({ box, long }) => ({
    ranges: { a: toWords(fragments.a, box.a), b: toWords(fragments.b, box.b) },
    condensed: long !== undefined,
  }));
}

/** Stretches of fragments; `long` is the side that the other condenses. */
interface Boxed {
  readonly box: Box;
  readonly long?: "a" | "b";
}

function toWords(fragments: readonly Fragment[], range: Span): Span {
  return { start: fragments[range.start]?.start ?? 0, end: fragments[range.end - 1]?.end ?? 0 };
}

/** Settles where a passage begins and ends: by its exact runs where it is a copy, else by its common words. */
function bound(input: PassageInput, { ranges, condensed }: Retold): WordRanges {
  const chains = input.chains.filter((chain) => overlapBoth(chainRanges(chain), ranges));
  const exact = chains.map(chainRanges);
  const whole = unite([ranges, ...exact]);
  if (exact.length > 0) {
    const copied = unite(exact);
    const words = chains.reduce((sum, chain) => sum + chain.words, 0);
    const spanned = Math.max(size(copied.a), size(copied.b));
    if (words >= MOSTLY_EXACT * spanned && words >= EXACT_SHARE * Math.min(size(whole.a), size(whole.b)))
      return copied;
  }
  if (condensed) return whole;
  const trimmed = trimRanges(input, whole, input.rarity);
  return unite([trimmed, ...exact.filter((one) => overlapBoth(one, trimmed))]);
}

function uniteOverlapping(passages: readonly WordRanges[]): WordRanges[] {
  const united: WordRanges[] = [];
  for (const passage of [...passages].sort((x, y) => x.a.start - y.a.start || x.b.start - y.b.start)) {
    const at = united.findIndex((one) => overlapBoth(one, passage));
    const other = united[at];
    if (other) united[at] = unite([other, passage]);
    else united.push(passage);
  }
  return united;
}

function size(range: Span): number {
  return range.end - range.start;
}

function characters(tokens: Tokens, range: Span): number {
  return (tokens.end[range.end - 1] ?? 0) - (tokens.start[range.start] ?? 0);
}
