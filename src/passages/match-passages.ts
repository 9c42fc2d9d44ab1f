import type { PairMatches } from "../model/match.ts";
import { alignBodies, type Body, type SentencesOf } from "./align-bodies.ts";
import { type WeighedSentence, weighSentences } from "./align-sentences.ts";
import { proposePairs } from "./candidates.ts";
import { pairsToAlign } from "./families.ts";
import { prepareBody, type ReportText } from "./prepare-body.ts";

/**
 * Matches the passages that reports have in common: copies, excerpts, quotations, edited text and sentences told
 * in other words, each with its exact span on both sides.
 *
 * Bodies are cut into words, pairs are proposed by shared four-word grams, and each proposed pair is
 * aligned. Near-identical bodies are one family: each is aligned to the family's first, so the order of `reports`
 * says who stands for the others. Gives the pairs that share anything, in that order (`a` before `b`). Posts take
 * part, so that their words are found in prose.
 */
export function matchPassages(reports: readonly ReportText[]): PairMatches[] {
  const bodies = reports.map(prepareBody);
  const sentencesOf = weighOnce(rarityOf(bodies));
  const { pairs, samples } = proposePairs(bodies.map((body) => body.grams));
  return pairsToAlign(pairs, samples).flatMap(({ a, b }) => {
    const [left, right] = [bodies[a], bodies[b]];
    const [first, second] = [reports[a], reports[b]];
    if (!left || !right || !first || !second) return [];
    const matches = alignBodies(left, right, sentencesOf);
    return matches.length > 0 ? [{ a: first.report.id, b: second.report.id, matches }] : [];
  });
}

/** Weighs the sentences of each body when it is first asked for them. */
function weighOnce(rarity: (stem: number) => number): SentencesOf {
  const known = new Map<Body, readonly WeighedSentence[]>();
  return (body) => {
    const sentences = known.get(body) ?? weighSentences(body.tokens, body.sentences, rarity);
    known.set(body, sentences);
    return sentences;
  };
}

/** Weighs a stem by how few bodies hold it (smoothed inverse document frequency, Spärck Jones 1972), at least 1. */
function rarityOf(bodies: readonly Body[]): (stem: number) => number {
  const seen = new Map<number, number>();
  for (const { tokens } of bodies) {
    for (const stem of new Set(tokens.stem)) if (stem !== 0) seen.set(stem, (seen.get(stem) ?? 0) + 1);
  }
  const all = bodies.length + 1;
  return (stem) => 1 + Math.log(all / (seen.get(stem) ?? 1));
}
