import { GRAM } from "./grams.ts";
import { type Groups, groupSamples, type Samples } from "./group-samples.ts";

/** Two bodies, by their numbers (`a < b`), with the number of sampled grams they share. */
export interface CandidatePair {
  readonly a: number;
  readonly b: number;
  readonly hits: number;
}

/** The candidate pairs of a set of bodies. */
export interface Candidates {
  /** Ordered by `a`, then `b`. */
  readonly pairs: readonly CandidatePair[];
  /** Number of sampled grams of each body. */
  readonly samples: Uint32Array;
}

/** One gram in four is kept, those whose two lowest bits are 0, so that two bodies keep the same ones (Manber 1994). */
const LEFT_OUT = 0b11;
/** Fewer shared samples are chance: three stand for some twelve to fifteen shared words in a row. */
const FEWEST_HITS = 3;
/** They must stand as near each other in both bodies, in words ... */
const WINDOW = 80;
/** ... and as far from each other in the one as in the other, but for edits. */
const DRIFT = 24;
/** So many shared samples anywhere are no chance either. */
const MANY_HITS = 12;
/** Gives the grams of a body that are kept, sorted, each once. */
export function sampleOf(grams: Uint32Array): Uint32Array {
  const kept = grams.filter((gram) => (gram & LEFT_OUT) === 0).sort();
  return kept.filter((gram, at) => at === 0 || gram !== kept[at - 1]);
}

/**
 * Proposes the pairs of bodies that are worth aligning: those that share sampled grams in one place.
 *
 * `grams[n]` are the gram hashes of body `n`. Linear in the number of grams plus the number of shared ones.
 */
export function proposePairs(grams: readonly Uint32Array[]): Candidates {
  const samples = collectSamples(grams);
  const groups = groupSamples(samples);
  const counter = newCounter(grams.length);
  const pairs: CandidatePair[] = [];
  for (let a = 0; a < grams.length; a++) {
    countBody(a, samples, groups, counter);
    for (const pair of takeProposed(a, counter)) pairs.push(pair);
  }
  return { pairs, samples: groups.counts };
}

function collectSamples(grams: readonly Uint32Array[]): Samples {
  let room = 0;
  for (const list of grams)
    for (let at = 0; at < list.length; at++) if (((list[at] ?? 0) & LEFT_OUT) === 0) room++;
  const samples = {
    gram: new Uint32Array(room),
    next: new Uint32Array(room),
    where: new Uint32Array(2 * room),
    start: new Uint32Array(grams.length + 1),
  };
  let to = 0;
  grams.forEach((list, body) => {
    for (let at = 0; at < list.length; at++) {
      const gram = list[at] ?? 0;
      if ((gram & LEFT_OUT) !== 0) continue;
      samples.gram[to] = gram;
      samples.next[to] = list[at + GRAM] ?? 0;
      samples.where[2 * to] = body;
      samples.where[2 * to++ + 1] = at;
    }
    samples.start[body + 1] = to;
  });
  return samples;
}

/** Numbers kept of each body side by side, so that one line of the cache holds them. */
const FIELDS = 8;
const HITS = 0;
/** Length of the longest row of hits that stand near each other, and of the one in hand. */
const BEST = 1;
const ROW = 2;
const LAST_PLACE = 3;
const LAST_SHIFT = 4;

/** What one body shares with each later one, while it is counted. */
interface Counter {
  /** `FIELDS` numbers of each body. */
  readonly of: Int32Array;
  /** The bodies that share anything, in the order of meeting them. */
  readonly touched: Uint32Array;
  met: number;
}

function newCounter(bodies: number): Counter {
  return { of: new Int32Array(bodies * FIELDS), touched: new Uint32Array(bodies), met: 0 };
}

function countBody(a: number, { where, start }: Samples, groups: Groups, counter: Counter): void {
  const end = start[a + 1] ?? 0;
  for (let at = start[a] ?? 0; at < end; at++) {
    const [from, to, placeA] = [
      groups.behind[2 * at] ?? 0,
      groups.behind[2 * at + 1] ?? 0,
      where[2 * at + 1] ?? 0,
    ];
    for (let member = from; member < to; member++)
      countHit(counter, groups.members[2 * member] ?? 0, placeA, groups.members[2 * member + 1] ?? 0);
  }
}

/** Counts a shared gram; it lengthens the row of the one before where the two lie alike in both bodies. */
function countHit(counter: Counter, b: number, placeA: number, placeB: number): void {
  const { of } = counter;
  const at = b * FIELDS;
  const shift = placeB - placeA;
  const known = of[at + HITS] ?? 0;
  if (known === 0) counter.touched[counter.met++] = b;
  const near =
    known > 0 &&
    placeA - (of[at + LAST_PLACE] ?? 0) <= WINDOW &&
    Math.abs(shift - (of[at + LAST_SHIFT] ?? 0)) <= DRIFT;
  const length = near ? (of[at + ROW] ?? 0) + 1 : 1;
  of[at + HITS] = known + 1;
  of[at + ROW] = length;
  of[at + LAST_PLACE] = placeA;
  of[at + LAST_SHIFT] = shift;
  if (length > (of[at + BEST] ?? 0)) of[at + BEST] = length;
}

/** Gives the bodies that share enough with the one counted, by number, and makes ready for the next. */
function takeProposed(a: number, counter: Counter): CandidatePair[] {
  const { of, touched, met } = counter;
  const pairs: CandidatePair[] = [];
  for (let nth = 0; nth < met; nth++) {
    const b = touched[nth] ?? 0;
    const hits = of[b * FIELDS + HITS] ?? 0;
    // Most bodies met share a phrase or two by chance: only those that stay are sorted.
    if ((of[b * FIELDS + BEST] ?? 0) >= FEWEST_HITS || hits >= MANY_HITS) pairs.push({ a, b, hits });
    of[b * FIELDS + HITS] = 0;
    of[b * FIELDS + BEST] = 0;
  }
  counter.met = 0;
  return pairs.sort((one, other) => one.b - other.b);
}
