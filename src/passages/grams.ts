import type { Tokens } from "./tokens.ts";
import { takeGrams, type WordArena } from "./word-arena.ts";

/** Words in a gram: four in a row are seldom shared by chance, and survive one changed word in eight. */
export const GRAM = 4;

const EMPTY = -1;

/** Where each run of four words stands in a body: an open hash table with chains. */
export interface GramIndex {
  /** Hash of the gram that begins at each word; `count - GRAM + 1` of them. */
  readonly gram: Uint32Array;
  readonly mask: number;
  /** First position for each slot, or -1. */
  readonly head: Int32Array;
  /** Next position with the same slot, or -1. */
  readonly next: Int32Array;
}

/** Hashes every run of four words. Length is 0 for bodies of fewer words; with an `arena` it is a view of its room. */
export function gramsOf(tokens: Tokens, arena?: WordArena): Uint32Array {
  const { word, count } = tokens;
  const length = Math.max(0, count - GRAM + 1);
  const grams = arena ? takeGrams(arena, length) : new Uint32Array(length);
  for (let at = 0; at < grams.length; at++) {
    let hash = word[at] ?? 0;
    for (let step = 1; step < GRAM; step++)
      hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) ^ (word[at + step] ?? 0);
    hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39);
    grams[at] = (hash ^ (hash >>> 15)) >>> 0;
  }
  return grams;
}

/** Builds the table of a body's grams, positions in rising order within a chain. */
export function indexGrams(gram: Uint32Array): GramIndex {
  let size = 16;
  while (size < gram.length * 2) size *= 2;
  const mask = size - 1;
  const head = new Int32Array(size).fill(EMPTY);
  const next = new Int32Array(gram.length).fill(EMPTY);
  for (let at = gram.length - 1; at >= 0; at--) {
    const slot = (gram[at] ?? 0) & mask;
    next[at] = head[slot] ?? EMPTY;
    head[slot] = at;
  }
  return { gram, mask, head, next };
}
