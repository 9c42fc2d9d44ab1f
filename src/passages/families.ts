import type { CandidatePair } from "./candidates.ts";

/** Two bodies that share this part of both their sampled grams are copies of one text, but for a few words. */
const SAME_TEXT = 0.85;
/** Fewer samples say too little about a whole text. */
const FEWEST_SAMPLES = 8;

/**
 * Gathers near-identical bodies into families, and says which pairs are still worth aligning: each member with its
 * family's exemplar, and exemplars among themselves. A family of 600 copies costs some 600 alignments, not 180,000.
 *
 * Bodies are numbered in the order of their claim to be the exemplar: the first of a family is it. `samples[n]` is
 * the number of sampled grams of body `n`. Pairs keep their order.
 */
export function pairsToAlign(pairs: readonly CandidatePair[], samples: Uint32Array): CandidatePair[] {
  const exemplar = exemplars(pairs, samples);
  return pairs.filter(({ a, b }) => {
    const [ofA, ofB] = [exemplar[a] ?? a, exemplar[b] ?? b];
    return (ofA === a && ofB === b) || ofB === a || ofA === b;
  });
}

/** Gives for each body the exemplar of its family: itself where it is one. */
function exemplars(pairs: readonly CandidatePair[], samples: Uint32Array): Uint32Array {
  const exemplar = Uint32Array.from(samples, (_, body) => body);
  for (const { a, b, hits } of pairs) {
    const most = Math.max(samples[a] ?? 0, samples[b] ?? 0);
    const alone = exemplar[a] === a && exemplar[b] === b;
    if (alone && most >= FEWEST_SAMPLES && hits >= SAME_TEXT * most) exemplar[b] = a;
  }
  return exemplar;
}
