import { bucketsOf, type Segment } from "./segments.ts";

/** The bodies of an index as they lie in a file. */
export interface SavedIndex {
  /** Number of bodies. */
  readonly bodies: number;
  readonly segments: readonly Segment[];
}

/** "SSM1" */
const MAGIC = 0x53534d31;
/** The same four bytes as a machine of the other byte order reads them. */
const SWAPPED = 0x314d5353;
const HEADER = 4;
const WORD = 4;

/**
 * Writes an index as 32-bit words in the byte order of the machine: a header of four (magic, number of bodies, number
 * of segments, 0), then for each segment its length, its grams and their bodies.
 */
export function writeIndex({ bodies, segments }: SavedIndex): Uint8Array {
  const out = new Uint32Array(HEADER + segments.reduce((sum, { gram }) => sum + 1 + 2 * gram.length, 0));
  out.set([MAGIC, bodies, segments.length, 0]);
  let at = HEADER;
  for (const { gram, body } of segments) {
    out[at++] = gram.length;
    out.set(gram, at);
    out.set(body, at + gram.length);
    at += 2 * gram.length;
  }
  return new Uint8Array(out.buffer);
}

/**
 * Reads what `writeIndex` wrote, and copies it: the bytes may be changed afterwards.
 *
 * Throws a RangeError where the bytes are no index, come from a machine of the other byte order, are cut short or run
 * on, or hold grams out of order or numbers of bodies that are not there.
 */
export function readIndex(bytes: Uint8Array): SavedIndex {
  const words = wordsOf(bytes);
  const [magic, bodies = 0, count = 0] = words;
  if (magic === SWAPPED)
    throw new RangeError("this match index was saved on a machine of another byte order");
  if (magic !== MAGIC) throw new RangeError("these bytes are no match index");
  const segments: Segment[] = [];
  let at = HEADER;
  for (let nth = 0; nth < count; nth++) {
    const length = words[at++] ?? Number.POSITIVE_INFINITY;
    if (at + 2 * length > words.length) throw new RangeError("the match index is cut short");
    const gram = words.slice(at, at + length);
    const body = words.slice(at + length, at + 2 * length);
    checkSegment(gram, body, bodies);
    segments.push({ gram, body, buckets: bucketsOf(gram) });
    at += 2 * length;
  }
  if (at !== words.length || bytes.length % WORD !== 0)
    throw new RangeError("the match index does not end where it should");
  return { bodies, segments };
}

/** Sees bytes as words, through a copy only where they do not begin at a word's place in memory. */
function wordsOf(bytes: Uint8Array): Uint32Array {
  const aligned = bytes.byteOffset % WORD === 0 ? bytes : new Uint8Array(bytes);
  return new Uint32Array(aligned.buffer, aligned.byteOffset, Math.floor(bytes.length / WORD));
}

function checkSegment(gram: Uint32Array, body: Uint32Array, bodies: number): void {
  for (let at = 0; at < gram.length; at++) {
    if (at > 0 && (gram[at] ?? 0) < (gram[at - 1] ?? 0))
      throw new RangeError("the match index holds grams out of order");
    if ((body[at] ?? 0) >= bodies) throw new RangeError("the match index names a body that it does not hold");
  }
}
