import { GRAM, type GramIndex } from "./grams.ts";
import type { Tokens } from "./tokens.ts";

/** A run of the same words in two bodies: `length` words from word `a` of the one and word `b` of the other. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** A gram that stands more often in one body is passed over: a refrain, a list, a broken page. */
const MOST_PLACES = 32;

/**
 * Finds the longest runs of the same words, at least one gram long, ordered by their place in `b`, then in `a`.
 * Each pair of places is covered once.
 */
export function findRuns(a: Tokens, b: Tokens, index: GramIndex, grams: Uint32Array): Run[] {
  const runs: Run[] = [];
  const covered = new Map<number, number>();
  const places: number[] = [];
  for (let at = 0; at < grams.length; at++) {
    placesOf(grams[at] ?? 0, index, places);
    if (places.length > MOST_PLACES) continue;
    for (const place of places) {
      const diagonal = place - at;
      if ((covered.get(diagonal) ?? -1) > at) continue;
      const length = runLength(a, b, place, at);
      if (length >= GRAM) runs.push({ a: place, b: at, length });
      covered.set(diagonal, at + Math.max(length, 1));
    }
  }
  return runs;
}

/** Fills `places` with where a gram stands, at most one more than are looked at. */
function placesOf(gram: number, index: GramIndex, places: number[]): void {
  places.length = 0;
  for (let at = index.head[gram & index.mask] ?? -1; at >= 0; at = index.next[at] ?? -1) {
    if (index.gram[at] === gram && places.push(at) > MOST_PLACES) return;
  }
}

function runLength(a: Tokens, b: Tokens, fromA: number, fromB: number): number {
  const most = Math.min(a.count - fromA, b.count - fromB);
  let length = 0;
  while (length < most && a.word[fromA + length] === b.word[fromB + length]) length++;
  return length;
}
