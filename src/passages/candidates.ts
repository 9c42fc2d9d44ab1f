import { sortedOrder } from "./radix-sort.ts";

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

/** One gram in this many is kept, chosen by its value, so that two bodies keep the same ones (Manber 1994). */
const SAMPLE = 4;
/** Fewer shared samples are chance: three stand for some twelve to fifteen shared words in a row. */
const FEWEST_HITS = 3;
/** They must stand as near each other in both bodies, in words ... */
const WINDOW = 80;
/** ... and as far from each other in the one as in the other, but for edits. */
const DRIFT = 24;
/** So many shared samples anywhere are no chance either. */
const MANY_HITS = 12;
/** A gram in more bodies than this is a set phrase, or stands in a report of very many copies ... */
const COMMON = 256;
/** ... and ties them to the first so many bodies only: enough to find the first of the copies, and cheap for a phrase. */
const FIRST = 64;

/** Gives the grams of a body that are kept, sorted, each once. */
export function sampleOf(grams: Uint32Array): Uint32Array {
  const kept = grams.filter((gram) => gram % SAMPLE === 0).sort();
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

/** The sampled grams of all bodies in the order of reading, each with its place in its body. */
interface Samples {
  readonly gram: Uint32Array;
  readonly body: Uint32Array;
  readonly place: Uint32Array;
  /** Where the samples of each body begin; one entry more than bodies. */
  readonly start: Uint32Array;
}

function collectSamples(grams: readonly Uint32Array[]): Samples {
  let room = 0;
  for (const list of grams)
    for (let at = 0; at < list.length; at++) if ((list[at] ?? 0) % SAMPLE === 0) room++;
  const samples = {
    gram: new Uint32Array(room),
    body: new Uint32Array(room),
    place: new Uint32Array(room),
    start: new Uint32Array(grams.length + 1),
  };
  let to = 0;
  grams.forEach((list, body) => {
    for (let at = 0; at < list.length; at++) {
      const gram = list[at] ?? 0;
      if (gram % SAMPLE !== 0) continue;
      samples.gram[to] = gram;
      samples.body[to] = body;
      samples.place[to++] = at;
    }
    samples.start[body + 1] = to;
  });
  return samples;
}

/** Samples grouped by gram, one of each body and in the order of reading within a group. */
interface Groups {
  /** Body and place of each member, group after group. */
  readonly body: Uint32Array;
  readonly place: Uint32Array;
  /** The members behind each sample in its group: in later bodies. None for the later bodies of a common gram. */
  readonly from: Uint32Array;
  readonly to: Uint32Array;
  /** Number of different sampled grams of each body. */
  readonly counts: Uint32Array;
}

function groupSamples({ gram, body, place, start }: Samples): Groups {
  const members = firstOfBodies(gram, body);
  const [from, to] = [new Uint32Array(gram.length), new Uint32Array(gram.length)];
  const counts = new Uint32Array(start.length - 1);
  const { length } = members.order;
  for (let first = 0, at = 1; at <= length; at++) {
    if (at < length && members.gram[at] === members.gram[first]) continue;
    const looking = at - first > COMMON ? first + FIRST : at;
    for (let inner = first; inner < at; inner++) {
      const of = members.body[inner] ?? 0;
      counts[of] = (counts[of] ?? 0) + 1;
      if (inner >= looking) continue;
      const sample = members.order[inner] ?? 0;
      from[sample] = inner + 1;
      to[sample] = at;
    }
    first = at;
  }
  return { body: members.body, place: members.order.map((sample) => place[sample] ?? 0), from, to, counts };
}

/** Samples sorted by gram, then by body: their numbers, grams and bodies. */
interface Members {
  readonly order: Uint32Array;
  readonly gram: Uint32Array;
  readonly body: Uint32Array;
}

/**
 * Sorts the samples and leaves out a gram's later places in one body: a refrain is counted once. Equal grams stand in
 * the order of reading. Gram and body are fetched once, for the fetching is what takes time.
 */
function firstOfBodies(gram: Uint32Array, body: Uint32Array): Members {
  const order = sortedOrder(gram);
  const [grams, bodies] = [new Uint32Array(order.length), new Uint32Array(order.length)];
  let kept = 0;
  for (let at = 0; at < order.length; at++) {
    const sample = order[at] ?? 0;
    const [ownGram, ownBody] = [gram[sample] ?? 0, body[sample] ?? 0];
    if (kept > 0 && ownGram === grams[kept - 1] && ownBody === bodies[kept - 1]) continue;
    order[kept] = sample;
    grams[kept] = ownGram;
    bodies[kept++] = ownBody;
  }
  return {
    order: order.subarray(0, kept),
    gram: grams.subarray(0, kept),
    body: bodies.subarray(0, kept),
  };
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

function countBody(a: number, { place, start }: Samples, groups: Groups, counter: Counter): void {
  const end = start[a + 1] ?? 0;
  for (let at = start[a] ?? 0; at < end; at++) {
    const [to, placeA] = [groups.to[at] ?? 0, place[at] ?? 0];
    for (let member = groups.from[at] ?? 0; member < to; member++)
      countHit(counter, groups.body[member] ?? 0, placeA, groups.place[member] ?? 0);
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
