import { sampleOf } from "./candidates.ts";
import { bodiesWith, emptyBuffer, type GramBuffer, newGramBuffer, pushGram } from "./gram-buffer.ts";
import { readIndex, writeIndex } from "./saved-index.ts";
import { findRun, type Merge, mergeStep, newMerge, type Segment, sortSegment } from "./segments.ts";

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
 * New grams go to a small buffer; full buffers become sorted segments, and two neighbouring segments of like size are
 * merged into one, a bounded number of steps with each insert, so that no insert waits for a merge (log-structured
 * merge, O'Neil et al. 1996). Small merges go before large ones, so that segments stay few while a large one is under
 * way. A segment holds eight bytes per gram: its hash and the body's number.
 *
 * It is an object with methods because it changes: a caller holds one index and adds to it for years.
 */
export interface MatchIndex {
  /** Adds a body by its gram hashes and gives its number. */
  readonly add: (grams: Uint32Array) => number;
  /**
   * Gives the bodies that share at least three sampled grams, most hits first, then by number; at most `most` of them.
   *
   * A gram in more than 512 bodies is passed over as a set phrase. Where most of a body's grams are so frequent, it is
   * itself a text of many copies, and the 512 oldest bodies are counted for each gram.
   */
  readonly query: (grams: Uint32Array, most?: number) => IndexHit[];
  /** Number of bodies. */
  readonly size: () => number;
  /** Bytes that the grams take. */
  readonly bytes: () => number;
  /** Gives the index as bytes, in this machine's byte order, that `loadMatchIndex` reads. */
  readonly save: () => Uint8Array;
}

/** Fewer shared samples are chance. */
const FEWEST_HITS = 3;
/** Grams kept in the buffer before it becomes a segment: sorting so few takes a tenth of a millisecond. */
const BUFFER = 2048;
/** Merge steps per gram inserted: a gram is merged some sixteen to twenty-five times for a million bodies. */
const STEPS_PER_GRAM = 48;
/** A gram in more bodies than this is a set phrase of the archive and is passed over in a query ... */
const MOST_BODIES = 512;
/** ... unless it is one of so large a part of the body's grams. */
const MOSTLY = 0.5;

interface State {
  bodies: number;
  readonly buffer: GramBuffer;
  /** Finished segments, the oldest and largest first. */
  readonly segments: Segment[];
  /** Merges under way, each of two neighbouring segments. */
  readonly merges: Set<Merge>;
}

/** Makes an empty index. */
export function createMatchIndex(): MatchIndex {
  return indexOver(0, []);
}

/**
 * Reads an index that `save` wrote on a machine of the same byte order.
 *
 * Throws a RangeError where the bytes are no such index, are cut short or contradict themselves.
 */
export function loadMatchIndex(bytes: Uint8Array): MatchIndex {
  const { bodies, segments } = readIndex(bytes);
  return indexOver(bodies, segments);
}

function indexOver(bodies: number, segments: readonly Segment[]): MatchIndex {
  const state: State = {
    bodies,
    buffer: newGramBuffer(BUFFER),
    segments: [...segments],
    merges: new Set(),
  };
  return {
    add: (grams) => add(state, sampleOf(grams)),
    query: (grams, most = Number.POSITIVE_INFINITY) => query(state, sampleOf(grams), most),
    size: () => state.bodies,
    bytes: () => bytesOf(state),
    save: () => {
      flush(state);
      return writeIndex(state);
    },
  };
}

function bytesOf({ buffer, segments, merges }: State): number {
  const arrays = [
    ...[buffer.gram, buffer.body, buffer.head, buffer.next],
    ...[...segments, ...merges].flatMap(({ gram, body, buckets }) => [gram, body, buckets]),
  ];
  return arrays.reduce((sum, { byteLength }) => sum + byteLength, 0);
}

function add(state: State, samples: Uint32Array): number {
  const body = state.bodies++;
  for (const gram of samples) {
    if (state.buffer.count === BUFFER) flush(state);
    pushGram(state.buffer, gram, body);
  }
  work(state, samples.length * STEPS_PER_GRAM);
  return body;
}

function flush({ buffer, segments }: State): void {
  if (buffer.count === 0) return;
  segments.push(sortSegment(buffer.gram.subarray(0, buffer.count), buffer.body.subarray(0, buffer.count)));
  emptyBuffer(buffer);
}

/** Goes on with the smallest merge, or begins a smaller one, for a bounded number of steps. */
function work(state: State, steps: number): void {
  for (let left = steps; left > 0; ) {
    const merge = smallestMerge(state);
    if (!merge) return;
    left -= mergeStep(merge, left);
    if (!merge.done) continue;
    const { first, gram, body, buckets } = merge;
    state.merges.delete(merge);
    state.segments.splice(state.segments.indexOf(first), 2, { gram, body, buckets });
  }
}

/**
 * Gives the merge of the newest two neighbouring segments that is under way or may begin: the newer is at least half as
 * long, so that a gram is merged a logarithmic number of times.
 */
function smallestMerge({ segments, merges }: State): Merge | undefined {
  for (let at = segments.length - 1; at > 0; at--) {
    const [first, second] = [segments[at - 1], segments[at]];
    if (!first || !second) continue;
    const [ofFirst, ofSecond] = [mergeOf(merges, first), mergeOf(merges, second)];
    if (ofFirst && ofFirst === ofSecond) return ofFirst;
    if (ofFirst || ofSecond || second.gram.length * 2 < first.gram.length) continue;
    const begun = newMerge(first, second);
    merges.add(begun);
    return begun;
  }
  return undefined;
}

function mergeOf(merges: ReadonlySet<Merge>, segment: Segment): Merge | undefined {
  for (const merge of merges) if (merge.first === segment || merge.second === segment) return merge;
  return undefined;
}

function query(state: State, samples: Uint32Array, most: number): IndexHit[] {
  const hits = new Map<number, number>();
  const frequent = samples.filter((gram) => !countGram(state, gram, hits));
  if (frequent.length > samples.length * MOSTLY) for (const gram of frequent) countOldest(state, gram, hits);
  return [...hits]
    .filter(([, number]) => number >= FEWEST_HITS)
    .map(([body, number]) => ({ body, hits: number }))
    .sort((a, b) => b.hits - a.hits || a.body - b.body)
    .slice(0, most);
}

/** Counts the bodies that hold a gram, and says whether they were few enough to count. */
function countGram({ segments, buffer }: State, gram: number, hits: Map<number, number>): boolean {
  const runs = segments.map((segment) => findRun(segment, gram));
  const newest = bodiesWith(buffer, gram);
  if (runs.reduce((sum, { from, to }) => sum + to - from, newest.length) > MOST_BODIES) return false;
  runs.forEach(({ from, to }, nth) => {
    for (let at = from; at < to; at++) countBody(hits, segments[nth]?.body[at] ?? 0);
  });
  for (const body of newest) countBody(hits, body);
  return true;
}

/** Counts the oldest bodies that hold a gram, as many as may be counted. */
function countOldest({ segments, buffer }: State, gram: number, hits: Map<number, number>): void {
  let left = MOST_BODIES;
  for (const segment of segments) {
    const { from, to } = findRun(segment, gram);
    for (let at = from; at < to && left > 0; at++, left--) countBody(hits, segment.body[at] ?? 0);
  }
  for (const body of bodiesWith(buffer, gram).slice(0, left)) countBody(hits, body);
}

function countBody(hits: Map<number, number>, body: number): void {
  hits.set(body, (hits.get(body) ?? 0) + 1);
}
