import type { Tokens } from "./tokens.ts";

/** How many of a set of bodies hold each stem: an open hash table in two arrays, so that threads can be given it. */
export interface StemCounts {
  readonly bodies: number;
  /** The stem in each slot, 0 in an empty one; a power of two of slots. */
  readonly stem: Uint32Array;
  /** Number of bodies that hold the slot's stem. */
  readonly holders: Uint32Array;
}

const FIRST_SLOTS = 1 << 12;
/** A table that is fuller than this is doubled. */
const FULLEST = 0.5;

/** The table while it is filled. */
interface Filling {
  stem: Uint32Array;
  holders: Uint32Array;
  /** The body that was counted last for the slot's stem, its number plus one. */
  last: Uint32Array;
  taken: number;
}

/** Counts the bodies that hold each stem; function words, whose stem is 0, are left out. */
export function countStems(bodies: readonly { readonly tokens: Tokens }[]): StemCounts {
  let table = newTable(FIRST_SLOTS);
  bodies.forEach(({ tokens }, nth) => {
    for (let at = 0; at < tokens.count; at++) {
      const stem = tokens.stem[at] ?? 0;
      if (stem !== 0) countOne(table, stem, nth + 1);
      if (table.taken > table.stem.length * FULLEST) table = doubled(table);
    }
  });
  return { bodies: bodies.length, stem: table.stem, holders: table.holders };
}

/** Gives the number of bodies that hold a stem. */
export function holdersOf({ stem: stems, holders }: StemCounts, stem: number): number {
  return holders[slotOf(stems, stem)] ?? 0;
}

function newTable(slots: number): Filling {
  return {
    stem: new Uint32Array(slots),
    holders: new Uint32Array(slots),
    last: new Uint32Array(slots),
    taken: 0,
  };
}

function countOne(table: Filling, stem: number, body: number): void {
  const slot = slotOf(table.stem, stem);
  if (table.stem[slot] === 0) {
    table.stem[slot] = stem;
    table.taken++;
  }
  if (table.last[slot] === body) return;
  table.last[slot] = body;
  table.holders[slot] = (table.holders[slot] ?? 0) + 1;
}

/** Finds the slot of a stem, or the empty one that it would take (linear probing). */
function slotOf(stems: Uint32Array, stem: number): number {
  const mask = stems.length - 1;
  let slot = Math.imul(stem, SPREAD) >>> 0;
  slot = (slot ^ (slot >>> 15)) & mask;
  while (stems[slot] !== 0 && stems[slot] !== stem) slot = (slot + 1) & mask;
  return slot;
}

/** Spreads stems over the slots (Knuth's multiplicative hashing, 32 bits). */
const SPREAD = 0x9e3779b1;

function doubled(table: Filling): Filling {
  const next = newTable(table.stem.length * 2);
  next.taken = table.taken;
  for (let slot = 0; slot < table.stem.length; slot++) {
    const stem = table.stem[slot] ?? 0;
    if (stem === 0) continue;
    const to = slotOf(next.stem, stem);
    next.stem[to] = stem;
    next.holders[to] = table.holders[slot] ?? 0;
    next.last[to] = table.last[slot] ?? 0;
  }
  return next;
}
