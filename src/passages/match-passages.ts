import type { Match, PairMatches } from "../model/match.ts";
import { alignBodies, type Body, type SentencesOf } from "./align-bodies.ts";
import { type CandidatePair, proposePairs } from "./candidates.ts";
import { countStems, holdersOf, type StemCounts } from "./count-stems.ts";
import { pairsToAlign } from "./families.ts";
import { prepareBody, type ReportText } from "./prepare-body.ts";
import { type WeighedSentences, weighSentences } from "./weigh-sentences.ts";
import { openArena } from "./word-arena.ts";

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
  const arena = openArena();
  const bodies = reports.map((report) => prepareBody(report, arena));
  const { pairs, stems } = planAlignments(bodies);
  return nameMatches(reports, alignPairs(bodies, pairs, stems));
}

/** What of a body its plan looks at. */
export type PlannedBody = Pick<Body, "tokens" | "grams">;

/** What has to be known of all bodies before any two are aligned. */
export interface AlignmentPlan {
  /** The pairs to align, by the bodies' numbers, ordered by `a`, then `b`. */
  readonly pairs: readonly CandidatePair[];
  readonly stems: StemCounts;
}

/** What two bodies share, by their numbers. */
export interface AlignedPair {
  readonly a: number;
  readonly b: number;
  readonly matches: readonly Match[];
}

/** Plans which bodies to align with which. */
export function planAlignments(bodies: readonly PlannedBody[]): AlignmentPlan {
  const { pairs, samples } = proposePairs(bodies.map((body) => body.grams));
  return { pairs: pairsToAlign(pairs, samples), stems: countStems(bodies) };
}

/**
 * Aligns pairs of bodies and gives those that share anything, in their order. What a pair shares depends on its two
 * bodies and on `stems` alone, so that a plan may be carried out in parts.
 */
export function alignPairs(
  bodies: readonly Body[],
  pairs: readonly { readonly a: number; readonly b: number }[],
  stems: StemCounts,
): AlignedPair[] {
  const sentencesOf = weighOnce(rarityOf(stems));
  return pairs.flatMap(({ a, b }) => {
    const [left, right] = [bodies[a], bodies[b]];
    const matches = left && right ? alignBodies(left, right, sentencesOf) : [];
    return matches.length > 0 ? [{ a, b, matches }] : [];
  });
}

/** Names the reports of aligned pairs by their ids. */
export function nameMatches(reports: readonly ReportText[], aligned: readonly AlignedPair[]): PairMatches[] {
  return aligned.flatMap(({ a, b, matches }) => {
    const [first, second] = [reports[a], reports[b]];
    return first && second ? [{ a: first.report.id, b: second.report.id, matches }] : [];
  });
}

/** Weighs the sentences of each body when it is first asked for them. */
function weighOnce(rarity: (stem: number) => number): SentencesOf {
  const known = new Map<Body, WeighedSentences>();
  return (body) => {
    const sentences = known.get(body) ?? weighSentences(body.tokens, body.sentences, rarity);
    known.set(body, sentences);
    return sentences;
  };
}

/** Weighs a stem by how few bodies hold it (smoothed inverse document frequency, Spärck Jones 1972), at least 1. */
function rarityOf(stems: StemCounts): (stem: number) => number {
  return (stem) => 1 + Math.log((stems.bodies + 1) / Math.max(1, holdersOf(stems, stem)));
}
