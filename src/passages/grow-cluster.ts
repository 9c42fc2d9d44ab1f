import { type Box, boxOf, isInside } from "./cluster-seeds.ts";
import { isBest, type RankedSeed } from "./seed-fragments.ts";

/** Weaker likeness is enough beside a passage that stands already. */
const BESIDE = 0.2;
/** ... and weaker still on the long side of a summary, where a sentence leaves few words. */
const BESIDE_SUMMARY = 0.1;
/** How many fragments may be passed over on the way. */
const GAP = 2;
const SUMMARY_GAP = 24;

/**
 * Adds the weaker seeds at the edges of a cluster, again and again: what is too unlike to stand alone may
 * continue a passage (thresholding with hysteresis, Canny 1986). `long` is the side that a summary condenses.
 */
export function growCluster(
  seeds: readonly RankedSeed[],
  weaker: readonly RankedSeed[],
  long?: "a" | "b",
): readonly RankedSeed[] {
  const candidates = weaker.filter((seed) =>
    long ? seed.cosine > BESIDE_SUMMARY : seed.cosine > BESIDE && isBest(seed),
  );
  const gaps = { a: long === "a" ? SUMMARY_GAP : GAP, b: long === "b" ? SUMMARY_GAP : GAP };
  let grown = seeds;
  for (let box = boxOf(grown); ; box = boxOf(grown)) {
    const more = candidates.filter((seed) => isNear(seed, box, gaps) && !isInside(seed, box));
    if (more.length === 0) return grown;
    grown = [...grown, ...more];
  }
}

function isNear(seed: RankedSeed, box: Box, gaps: { a: number; b: number }): boolean {
  return (["a", "b"] as const).every(
    (side) => seed[side] >= box[side].start - gaps[side] && seed[side] < box[side].end + gaps[side],
  );
}
