/** Grams with the bodies that hold them, sorted by gram, then by body; two arrays of one length. */
export interface Segment {
  readonly gram: Uint32Array;
  readonly body: Uint32Array;
  /** Where each bucket of grams begins, by their highest bits; one entry more than buckets, the last is the length. */
  readonly buckets: Uint32Array;
}

/** A merge of two segments that goes on in steps. */
export interface Merge {
  readonly first: Segment;
  readonly second: Segment;
  readonly gram: Uint32Array;
  readonly body: Uint32Array;
  readonly buckets: Uint32Array;
  bucket: number;
  inFirst: number;
  inSecond: number;
  at: number;
  done: boolean;
}

/** Grams per bucket on average: two cache lines to scan for one look-up. */
const PER_BUCKET = 32;

/** Makes the empty table of buckets for so many grams: a power of two of them. */
function newBuckets(length: number): Uint32Array {
  let count = 1;
  while (count * PER_BUCKET < length && count < 2 ** 26) count *= 2;
  return new Uint32Array(count + 1);
}

/** Gives how many low bits of a gram do not tell its bucket; 32 for a single bucket. */
function shiftOf(buckets: Uint32Array): number {
  return 33 - (32 - Math.clz32(buckets.length - 1));
}

/** Gives the bucket of a gram. A shift by 32 would be no shift, hence the single bucket is told apart. */
function bucketOf(gram: number, shift: number): number {
  return shift >= 32 ? 0 : gram >>> shift;
}

/** Builds the table of buckets of sorted grams. */
export function bucketsOf(gram: Uint32Array): Uint32Array {
  const buckets = newBuckets(gram.length);
  const shift = shiftOf(buckets);
  let bucket = 0;
  for (let at = 0; at < gram.length; at++) {
    const own = bucketOf(gram[at] ?? 0, shift);
    while (bucket <= own) buckets[bucket++] = at;
  }
  buckets.fill(gram.length, bucket);
  return buckets;
}

/** 32 bits of gram and 21 bits of order fit a double's 53. */
const ORDER = 2 ** 21;

/** Sorts grams and their bodies, given in the order of adding, into a segment. */
export function sortSegment(gram: Uint32Array, body: Uint32Array): Segment {
  const keys = new Float64Array(gram.length);
  for (let at = 0; at < gram.length; at++) keys[at] = (gram[at] ?? 0) * ORDER + at;
  keys.sort();
  const sorted = { gram: new Uint32Array(gram.length), body: new Uint32Array(gram.length) };
  for (let at = 0; at < keys.length; at++) {
    const from = (keys[at] ?? 0) % ORDER;
    sorted.gram[at] = gram[from] ?? 0;
    sorted.body[at] = body[from] ?? 0;
  }
  return { ...sorted, buckets: bucketsOf(sorted.gram) };
}

/** Begins a merge; all bodies of `first` are older than those of `second`. */
export function newMerge(first: Segment, second: Segment): Merge {
  const length = first.gram.length + second.gram.length;
  return {
    first,
    second,
    gram: new Uint32Array(length),
    body: new Uint32Array(length),
    buckets: newBuckets(length),
    bucket: 0,
    inFirst: 0,
    inSecond: 0,
    at: 0,
    done: length === 0,
  };
}

/** Goes on with a merge for at most `steps` grams and gives how many it took. */
export function mergeStep(merge: Merge, steps: number): number {
  const { first, second, gram, body, buckets } = merge;
  const shift = shiftOf(buckets);
  const end = Math.min(gram.length, merge.at + steps);
  const begun = merge.at;
  let { inFirst, inSecond, at, bucket } = merge;
  const lengthFirst = first.gram.length;
  const lengthSecond = second.gram.length;
  for (; at < end; at++) {
    const fromFirst =
      inSecond >= lengthSecond ||
      (inFirst < lengthFirst && (first.gram[inFirst] ?? 0) <= (second.gram[inSecond] ?? 0));
    if (fromFirst) {
      gram[at] = first.gram[inFirst] ?? 0;
      body[at] = first.body[inFirst++] ?? 0;
    } else {
      gram[at] = second.gram[inSecond] ?? 0;
      body[at] = second.body[inSecond++] ?? 0;
    }
    const own = bucketOf(gram[at] ?? 0, shift);
    while (bucket <= own) buckets[bucket++] = at;
  }
  const done = at === gram.length;
  if (done) buckets.fill(gram.length, bucket);
  Object.assign(merge, { inFirst, inSecond, at, bucket, done });
  return at - begun;
}

/** A range of positions, half-open. */
export interface Run {
  readonly from: number;
  readonly to: number;
}

/** Finds where a gram stands in a segment: its bucket, then a scan. */
export function findRun(segment: Segment, gram: number): Run {
  const { gram: grams, buckets } = segment;
  const bucket = bucketOf(gram, shiftOf(buckets));
  const end = buckets[bucket + 1] ?? grams.length;
  let from = buckets[bucket] ?? 0;
  while (from < end && (grams[from] ?? 0) < gram) from++;
  let to = from;
  while (to < end && grams[to] === gram) to++;
  return { from, to };
}
