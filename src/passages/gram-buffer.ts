/** The newest grams with their bodies, in a hash table with chains: found at once, emptied when full. */
export interface GramBuffer {
  readonly gram: Uint32Array;
  readonly body: Uint32Array;
  count: number;
  /** Last place for each slot, or -1, and the place before it with the same slot. */
  readonly head: Int32Array;
  readonly next: Int32Array;
}

const EMPTY = -1;
/** Slots are so many times the grams: chains stay short. */
const SLOTS_PER_GRAM = 2;
/** 2^32 over the golden ratio: spreads neighbouring grams (Knuth, The Art of Computer Programming 3, 6.4). */
const SPREAD = 0x9e3779b1;

/** Makes an empty buffer for so many grams, a power of two. */
export function newGramBuffer(room: number): GramBuffer {
  return {
    gram: new Uint32Array(room),
    body: new Uint32Array(room),
    count: 0,
    head: new Int32Array(room * SLOTS_PER_GRAM).fill(EMPTY),
    next: new Int32Array(room),
  };
}

/** Adds a gram of a body; there must be room. */
export function pushGram(buffer: GramBuffer, gram: number, body: number): void {
  const at = buffer.count++;
  const slot = slotOf(buffer, gram);
  buffer.gram[at] = gram;
  buffer.body[at] = body;
  buffer.next[at] = buffer.head[slot] ?? EMPTY;
  buffer.head[slot] = at;
}

/** Forgets all grams. */
export function emptyBuffer(buffer: GramBuffer): void {
  buffer.count = 0;
  buffer.head.fill(EMPTY);
}

/** Gives the bodies that hold a gram, in the order of adding. */
export function bodiesWith(buffer: GramBuffer, gram: number): number[] {
  const bodies: number[] = [];
  let at = buffer.head[slotOf(buffer, gram)] ?? EMPTY;
  for (; at !== EMPTY; at = buffer.next[at] ?? EMPTY)
    if (buffer.gram[at] === gram) bodies.push(buffer.body[at] ?? 0);
  return bodies.reverse();
}

function slotOf({ head }: GramBuffer, gram: number): number {
  return (Math.imul(gram, SPREAD) >>> 8) & (head.length - 1);
}
