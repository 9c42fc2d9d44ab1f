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
/** A gram in more bodies than this is a set phrase of the corpus, no sign of copying. */
const MOST_BODIES = 2000;

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
    for (const b of counter.touched.sort((x, y) => x - y)) {
      const hits = counter.hits[b] ?? 0;
      if ((counter.best[b] ?? 0) >= FEWEST_HITS || hits >= MANY_HITS) pairs.push({ a, b, hits });
      counter.hits[b] = 0;
      counter.best[b] = 0;
    }
    counter.touched.length = 0;
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

/** Samples grouped by gram: `order[from..to]` are those of one group, one of each body, in the order of reading. */
interface Groups {
  readonly order: Uint32Array;
  /** The group of each sample, plus one; 0 for a gram that stands alone or in too many bodies. */
  readonly groupOf: Uint32Array;
  /** Where each group begins in `order`, and where it ends. */
  readonly bounds: Uint32Array;
  /** Number of different sampled grams of each body. */
  readonly counts: Uint32Array;
}

function groupSamples({ gram, body, start }: Samples): Groups {
  const order = keepFirstOfBody(sortedOrder(gram), gram, body);
  const groupOf = new Uint32Array(gram.length);
  const counts = new Uint32Array(start.length - 1);
  const bounds: number[] = [];
  for (let from = 0, at = 1; at <= order.length; at++) {
    if (at < order.length && gram[order[at] ?? 0] === gram[order[from] ?? 0]) continue;
    const wanted = at - from > 1 && at - from <= MOST_BODIES;
    if (wanted) bounds.push(from, at);
    for (let inner = from; inner < at; inner++) {
      const sample = order[inner] ?? 0;
      const of = body[sample] ?? 0;
      counts[of] = (counts[of] ?? 0) + 1;
      if (wanted) groupOf[sample] = bounds.length / 2;
    }
    from = at;
  }
  return { order, groupOf, bounds: Uint32Array.from(bounds), counts };
}

/** Leaves out a gram's later places in one body: a refrain is counted once. Equal grams stand in the order of reading. */
function keepFirstOfBody(order: Uint32Array, gram: Uint32Array, body: Uint32Array): Uint32Array {
  let kept = 0;
  for (let at = 0; at < order.length; at++) {
    const sample = order[at] ?? 0;
    const before = order[kept - 1] ?? 0;
    if (kept > 0 && gram[sample] === gram[before] && body[sample] === body[before]) continue;
    order[kept++] = sample;
  }
  return order.subarray(0, kept);
}

/** What one body shares with each later one, while it is counted. */
interface Counter {
  readonly hits: Uint32Array;
  /** Length of the longest row of hits that stand near each other. */
  readonly best: Uint32Array;
  readonly row: Uint32Array;
  readonly lastPlace: Int32Array;
  readonly lastShift: Int32Array;
  readonly touched: number[];
}

function newCounter(bodies: number): Counter {
  return {
    hits: new Uint32Array(bodies),
    best: new Uint32Array(bodies),
    row: new Uint32Array(bodies),
    lastPlace: new Int32Array(bodies),
    lastShift: new Int32Array(bodies),
    touched: [],
  };
}

function countBody(a: number, samples: Samples, groups: Groups, counter: Counter): void {
  const { body, place, start } = samples;
  for (let at = start[a] ?? 0; at < (start[a + 1] ?? 0); at++) {
    const group = groups.groupOf[at] ?? 0;
    if (group === 0) continue;
    const end = groups.bounds[2 * group - 1] ?? 0;
    for (let member = groups.bounds[2 * group - 2] ?? 0; member < end; member++) {
      const sample = groups.order[member] ?? 0;
      const b = body[sample] ?? 0;
      if (b > a) countHit(counter, b, place[at] ?? 0, place[sample] ?? 0);
    }
  }
}

/** Counts a shared gram; it lengthens the row of the one before where the two lie alike in both bodies. */
function countHit(counter: Counter, b: number, placeA: number, placeB: number): void {
  const { hits, best, row, lastPlace, lastShift, touched } = counter;
  const shift = placeB - placeA;
  const known = hits[b] ?? 0;
  if (known === 0) touched.push(b);
  const near =
    known > 0 && placeA - (lastPlace[b] ?? 0) <= WINDOW && Math.abs(shift - (lastShift[b] ?? 0)) <= DRIFT;
  const length = near ? (row[b] ?? 0) + 1 : 1;
  hits[b] = known + 1;
  row[b] = length;
  lastPlace[b] = placeA;
  lastShift[b] = shift;
  if (length > (best[b] ?? 0)) best[b] = length;
}
