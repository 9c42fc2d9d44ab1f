import type { Span } from "../model/span.ts";
import { type Body, charsOf, findChains } from "./align-bodies.ts";
import { findPassages } from "./find-passages.ts";
import type { SentenceBody } from "./fragments.ts";
import { prepareBody, type ReportText } from "./prepare-body.ts";

/** A passage that two reports both tell. Offsets are in the text of each report's page. */
export interface SharedPassage {
  readonly from: Span;
  readonly to: Span;
}

/**
 * Finds the passages that two reports share as wholes, in whatever words: each takes in what lies between its matches
 * and the sentences around that tell the same (`findPassages`).
 *
 * `among` is the set of reports that the two belong to. It says which words are common there and weigh little; for two
 * reports of one story it should be all reports of the story. Ordered by position in `from`.
 */
export function sharedPassages(
  from: ReportText,
  to: ReportText,
  among: readonly ReportText[] = [from, to],
): SharedPassage[] {
  const [bodyA, bodyB] = [prepareBody(from), prepareBody(to)];
  const [a, b] = [withSpans(bodyA), withSpans(bodyB)];
  const others = among.map((one) => (one === from ? a : one === to ? b : withSpans(prepareBody(one))));
  return findPassages({ a, b, chains: findChains(bodyA, bodyB), rarity: sentenceRarity(others) }).map(
    (passage) => ({
      from: charsOf(a.tokens, passage.a),
      to: charsOf(b.tokens, passage.b),
    }),
  );
}

function withSpans({ tokens, sentences }: Body): SentenceBody {
  const spans = Array.from({ length: sentences.length / 2 }, (_, nth) => ({
    start: sentences[2 * nth] ?? 0,
    end: sentences[2 * nth + 1] ?? 0,
  }));
  return { tokens, sentences: spans };
}

/** Weighs a stem by how few sentences hold it (inverse sentence frequency). */
function sentenceRarity(bodies: readonly SentenceBody[]): (stem: number) => number {
  const seen = new Map<number, number>();
  let sentences = 0;
  for (const body of bodies) {
    sentences += body.sentences.length;
    for (const { start, end } of body.sentences) {
      for (const stem of new Set(body.tokens.stem.subarray(start, end)))
        seen.set(stem, (seen.get(stem) ?? 0) + 1);
    }
  }
  return (stem) => Math.log((sentences + 1) / (seen.get(stem) ?? 1));
}
