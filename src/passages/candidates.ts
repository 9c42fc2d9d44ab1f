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
  /** Number of distinct sampled grams of each body. */
  readonly samples: Uint32Array;
}

/** One gram in this many is kept, chosen by its value, so that two bodies keep the same ones (Manber 1994). */
const SAMPLE = 4;
/** Fewer shared samples are chance: three stand for some twelve to fifteen shared words in a row. */
const FEWEST_HITS = 3;
/** A gram in more bodies than this is a set phrase of the corpus, no sign of copying. */
const MOST_BODIES = 2000;
/** 32 bits of gram and 21 bits of body number fit a double's 53. */
const BODIES = 2 ** 21;

/** Gives the grams of a body that are kept, sorted, each once. */
export function sampleOf(grams: Uint32Array): Uint32Array {
  const kept = grams.filter((gram) => gram % SAMPLE === 0).sort();
  return kept.filter((gram, at) => at === 0 || gram !== kept[at - 1]);
}

/**
 * Proposes the pairs of bodies that are worth aligning: those that share sampled grams.
 *
 * `grams[n]` are the gram hashes of body `n`. Linear in the number of grams plus the number of shared ones.
 */
export function proposePairs(grams: readonly Uint32Array[]): Candidates {
  const keys = sampledKeys(grams);
  const samples = countSamples(keys, grams.length);
  const groups = groupStarts(keys);
  const hits = new Uint32Array(grams.length);
  const rows = groupsByBody(keys, groups, grams.length);
  const pairs: CandidatePair[] = [];
  for (let a = 0; a < grams.length; a++) {
    const touched: number[] = [];
    for (const group of rows[a] ?? []) {
      for (let at = group.from; at < group.to; at++) {
        const b = (keys[at] ?? 0) % BODIES;
        if (b <= a) continue;
        if (hits[b] === 0) touched.push(b);
        hits[b] = (hits[b] ?? 0) + 1;
      }
    }
    for (const b of touched.sort((x, y) => x - y)) {
      const count = hits[b] ?? 0;
      hits[b] = 0;
      if (count >= FEWEST_HITS) pairs.push({ a, b, hits: count });
    }
  }
  return { pairs, samples };
}

function countSamples(keys: Float64Array, bodies: number): Uint32Array {
  const samples = new Uint32Array(bodies);
  for (const key of keys) {
    const body = key % BODIES;
    samples[body] = (samples[body] ?? 0) + 1;
  }
  return samples;
}

/** Gives one number per sampled gram of a body, gram above and body below, sorted, each once. */
function sampledKeys(grams: readonly Uint32Array[]): Float64Array {
  let room = 0;
  for (const list of grams) for (const gram of list) if (gram % SAMPLE === 0) room++;
  const keys = new Float64Array(room);
  let at = 0;
  grams.forEach((list, body) => {
    for (const gram of list) if (gram % SAMPLE === 0) keys[at++] = gram * BODIES + body;
  });
  keys.sort();
  let kept = 0;
  for (let from = 0; from < keys.length; from++) {
    if (from === 0 || keys[from] !== keys[from - 1]) keys[kept++] = keys[from] ?? 0;
  }
  return keys.subarray(0, kept);
}

interface Group {
  readonly from: number;
  readonly to: number;
}

function groupStarts(keys: Float64Array): Group[] {
  const groups: Group[] = [];
  let from = 0;
  for (let at = 1; at <= keys.length; at++) {
    const same =
      at < keys.length && Math.floor((keys[at] ?? 0) / BODIES) === Math.floor((keys[from] ?? 0) / BODIES);
    if (same) continue;
    if (at - from > 1 && at - from <= MOST_BODIES) groups.push({ from, to: at });
    from = at;
  }
  return groups;
}

function groupsByBody(keys: Float64Array, groups: readonly Group[], bodies: number): Group[][] {
  const rows: Group[][] = Array.from({ length: bodies }, () => []);
  for (const group of groups) {
    for (let at = group.from; at < group.to; at++) rows[(keys[at] ?? 0) % BODIES]?.push(group);
  }
  return rows;
}
