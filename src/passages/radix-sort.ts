const BITS = 11;
const BUCKETS = 1 << BITS;
/** Fewer keys are dealt into fewer parts, for counting has its price too. */
const MOST_PART_BITS = 8;
/** A part of about this many keys stays in the processor's cache. */
const PART = 1 << 14;
const KEY_BITS = 32;

/** Numbers of keys, dealt by the highest bits of the keys, in their given order within a part. */
export interface Parts {
  readonly key: Uint32Array;
  readonly order: Uint32Array;
  /** Where each part begins; one entry more than parts. */
  readonly start: Uint32Array;
}

/**
 * Deals unsigned 32-bit keys into parts by their highest bits (most significant digit first), so that what comes after
 * works on one part at a time, inside the cache. Linear in the number of keys.
 */
export function dealKeys(keys: Uint32Array): Parts {
  const bits = Math.min(MOST_PART_BITS, Math.ceil(Math.log2(Math.max(1, keys.length / PART))));
  const start = new Uint32Array((1 << bits) + 1);
  const partOf = (key: number): number => (bits === 0 ? 0 : key >>> (KEY_BITS - bits));
  for (let at = 0; at < keys.length; at++) {
    const part = partOf(keys[at] ?? 0) + 1;
    start[part] = (start[part] ?? 0) + 1;
  }
  for (let part = 1; part < start.length; part++) start[part] = (start[part] ?? 0) + (start[part - 1] ?? 0);
  const next = start.slice();
  const parts = { key: new Uint32Array(keys.length), order: new Uint32Array(keys.length), start };
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    const part = partOf(key);
    const place = next[part] ?? 0;
    next[part] = place + 1;
    parts.key[place] = key;
    parts.order[place] = at;
  }
  return parts;
}

/** Sorts keys; made once and used for many runs, so that its room is taken once. */
export interface Sorter {
  /** Gives the order that sorts the keys; it is overwritten by the next call. */
  readonly sort: (keys: Uint32Array) => Uint32Array;
}

/**
 * Makes a sorter of runs of at most `most` unsigned 32-bit keys, equal keys in their given order: least significant digit
 * first, three passes of eleven bits (Knuth, The Art of Computer Programming 3, 5.2.5). Linear in the number of keys.
 */
export function openSorter(most: number): Sorter {
  const room = (): Uint32Array => new Uint32Array(most);
  const [order, spareOrder, key, spareKey] = [room(), room(), room(), room()];
  const starts = new Uint32Array(Math.ceil(KEY_BITS / BITS) * BUCKETS);
  return {
    sort: (keys) => {
      countDigits(keys, starts);
      for (let at = 0; at < keys.length; at++) order[at] = at;
      const { length } = keys;
      deal({ order, key: keys, toOrder: spareOrder, toKey: spareKey, length, starts, pass: 0 });
      deal({ order: spareOrder, key: spareKey, toOrder: order, toKey: key, length, starts, pass: 1 });
      deal({ order, key, toOrder: spareOrder, toKey: spareKey, length, starts, pass: 2 });
      return spareOrder.subarray(0, length);
    },
  };
}

/** Counts the digits of every pass at once: where each bucket begins, pass after pass. */
function countDigits(keys: Uint32Array, starts: Uint32Array): void {
  starts.fill(0);
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at] ?? 0;
    for (let base = 0, shift = 0; shift < KEY_BITS; base += BUCKETS, shift += BITS) {
      const bucket = base + ((key >>> shift) & (BUCKETS - 1));
      starts[bucket] = (starts[bucket] ?? 0) + 1;
    }
  }
  for (let base = 0; base < starts.length; base += BUCKETS) {
    let sum = 0;
    for (let bucket = base; bucket < base + BUCKETS; bucket++) {
      const count = starts[bucket] ?? 0;
      starts[bucket] = sum;
      sum += count;
    }
  }
}

interface Deal {
  readonly order: Uint32Array;
  readonly key: Uint32Array;
  readonly toOrder: Uint32Array;
  readonly toKey: Uint32Array;
  readonly length: number;
  readonly starts: Uint32Array;
  readonly pass: number;
}

/** Deals the keys and their places into the buckets of one digit. Keys travel along, so that they are read in a row. */
function deal({ order, key, toOrder, toKey, length, starts, pass }: Deal): void {
  const [shift, base] = [pass * BITS, pass * BUCKETS];
  for (let at = 0; at < length; at++) {
    const own = key[at] ?? 0;
    const bucket = base + ((own >>> shift) & (BUCKETS - 1));
    const place = starts[bucket] ?? 0;
    starts[bucket] = place + 1;
    toOrder[place] = order[at] ?? 0;
    toKey[place] = own;
  }
}
