import { sampleOf } from "./candidates.ts";
import {
  bucketsOf,
  findRun,
  type Merge,
  mergeStep,
  newMerge,
  type Segment,
  sortSegment,
} from "./segments.ts";

/** A body that shares grams with the one asked about. */
export interface IndexHit {
  /** Number of the body, in the order of adding. */
  readonly body: number;
  /** Number of sampled grams in common. */
  readonly hits: number;
}

/**
 * An index of bodies by their sampled grams that takes one body at a time and answers at once.
 *
 * New grams go to a small sorted buffer; full buffers become segments, and two segments of one size are merged into
 * one of double size, a bounded number of steps with each insert, so that no insert waits for a merge (log-structured
 * merge, O'Neil et al. 1996). A segment holds eight bytes per gram: its hash and the body's number.
 *
 * It is an object with methods because it changes: a caller holds one index and adds to it for years.
 */
export interface MatchIndex {
  /** Adds a body by its gram hashes and gives its number. */
  readonly add: (grams: Uint32Array) => number;
  /** Gives the bodies that share at least `FEWEST_HITS` sampled grams, most hits first, then by number. */
  readonly query: (grams: Uint32Array, most?: number) => IndexHit[];
  /** Number of bodies. */
  readonly size: () => number;
  /** Bytes that the grams take. */
  readonly bytes: () => number;
  /** Gives the index as bytes that `loadMatchIndex` reads. */
  readonly save: () => Uint8Array;
}

/** Fewer shared samples are chance. */
const FEWEST_HITS = 3;
/** Grams kept in the buffer before it becomes a segment: sorting so few takes a tenth of a millisecond. */
const BUFFER = 2048;
/** Merge steps per gram inserted: each gram is merged once per doubling, some twenty times for a million bodies. */
const STEPS_PER_GRAM = 48;
/** A gram in more bodies than this is a set phrase of the archive and is passed over in a query. */
const MOST_BODIES = 512;

interface State {
  bodies: number;
  readonly bufferGram: Uint32Array;
  readonly bufferBody: Uint32Array;
  buffered: number;
  /** Finished segments, the oldest and largest first. */
  segments: Segment[];
  merge: Merge | undefined;
}

/** Makes an empty index. */
export function createMatchIndex(): MatchIndex {
  return indexOver({
    bodies: 0,
    bufferGram: new Uint32Array(BUFFER),
    bufferBody: new Uint32Array(BUFFER),
    buffered: 0,
    segments: [],
    merge: undefined,
  });
}

function indexOver(state: State): MatchIndex {
  return {
    add: (grams) => add(state, sampleOf(grams)),
    query: (grams, most = Number.POSITIVE_INFINITY) => query(state, sampleOf(grams), most),
    size: () => state.bodies,
    bytes: () =>
      8 * BUFFER +
      state.segments.reduce((sum, segment) => sum + bytesOf(segment), state.merge ? bytesOf(state.merge) : 0),
    save: () => save(state),
  };
}

function bytesOf(segment: Segment): number {
  return segment.gram.byteLength + segment.body.byteLength + segment.buckets.byteLength;
}

function add(state: State, samples: Uint32Array): number {
  const body = state.bodies++;
  for (const gram of samples) {
    if (state.buffered === BUFFER) flush(state);
    state.bufferGram[state.buffered] = gram;
    state.bufferBody[state.buffered] = body;
    state.buffered++;
  }
  work(state, samples.length * STEPS_PER_GRAM);
  return body;
}

function flush(state: State): void {
  if (state.buffered === 0) return;
  state.segments.push(
    sortSegment(state.bufferGram.subarray(0, state.buffered), state.bufferBody.subarray(0, state.buffered)),
  );
  state.buffered = 0;
}

/** Goes on with the merge in hand, or begins the next, for a bounded number of steps. */
function work(state: State, steps: number): void {
  let left = steps;
  while (left > 0) {
    state.merge ??= nextMerge(state.segments);
    if (!state.merge) return;
    left -= mergeStep(state.merge, left);
    if (!state.merge.done) return;
    const { first, second, gram, body, buckets } = state.merge;
    state.segments = state.segments.flatMap((segment) =>
      segment === first ? [{ gram, body, buckets }] : segment === second ? [] : [segment],
    );
    state.merge = undefined;
  }
}

/** Two neighbouring segments of which the newer is at least half as long are merged, the newest pair first. */
function nextMerge(segments: readonly Segment[]): Merge | undefined {
  for (let at = segments.length - 1; at > 0; at--) {
    const [first, second] = [segments[at - 1], segments[at]];
    if (first && second && second.gram.length * 2 >= first.gram.length) return newMerge(first, second);
  }
  return undefined;
}

function query(state: State, samples: Uint32Array, most: number): IndexHit[] {
  const hits = new Map<number, number>();
  const count = (body: number): void => {
    hits.set(body, (hits.get(body) ?? 0) + 1);
  };
  for (const gram of samples) countGram(state, gram, count);
  return [...hits]
    .filter(([, number]) => number >= FEWEST_HITS)
    .map(([body, number]) => ({ body, hits: number }))
    .sort((a, b) => b.hits - a.hits || a.body - b.body)
    .slice(0, most);
}

function countGram(state: State, gram: number, count: (body: number) => void): void {
  let found = 0;
  const runs = state.segments.map((segment) => {
    const run = findRun(segment, gram);
    found += run.to - run.from;
    return { segment, run };
  });
  if (found > MOST_BODIES) return;
  for (const { segment, run } of runs)
    for (let at = run.from; at < run.to; at++) count(segment.body[at] ?? 0);
  for (let at = 0; at < state.buffered; at++)
    if (state.bufferGram[at] === gram) count(state.bufferBody[at] ?? 0);
}

const MAGIC = 0x53534d31;

/** Header of four words (magic, bodies, segments, 0), then for each segment its length, grams and bodies, little-endian. */
function save(state: State): Uint8Array {
  flush(state);
  const { segments, bodies } = state;
  const words = 4 + segments.reduce((sum, segment) => sum + 1 + 2 * segment.gram.length, 0);
  const out = new Uint32Array(words);
  out.set([MAGIC, bodies, segments.length, 0]);
  let at = 4;
  for (const { gram, body } of segments) {
    out[at++] = gram.length;
    out.set(gram, at);
    out.set(body, at + gram.length);
    at += 2 * gram.length;
  }
  return new Uint8Array(out.buffer);
}

/**
 * Reads an index that `save` wrote on a machine of the same byte order.
 *
 * Throws a RangeError where the bytes are no such index or are cut short.
 */
export function loadMatchIndex(bytes: Uint8Array): MatchIndex {
  const words = new Uint32Array(bytes.slice().buffer, 0, Math.floor(bytes.length / 4));
  if (words[0] !== MAGIC || bytes.length % 4 !== 0) throw new RangeError("these bytes are no match index");
  const segments: Segment[] = [];
  let at = 4;
  for (let nth = 0; nth < (words[2] ?? 0); nth++) {
    const length = words[at++] ?? -1;
    if (length < 0 || at + 2 * length > words.length) throw new RangeError("the match index is cut short");
    const gram = words.slice(at, at + length);
    segments.push({ gram, body: words.slice(at + length, at + 2 * length), buckets: bucketsOf(gram) });
    at += 2 * length;
  }
  return indexOver({
    bodies: words[1] ?? 0,
    bufferGram: new Uint32Array(BUFFER),
    bufferBody: new Uint32Array(BUFFER),
    buffered: 0,
    segments,
    merge: undefined,
  });
}
