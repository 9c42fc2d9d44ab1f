const BITS = 11;
const BUCKETS = 1 << BITS;
const PASSES = 3;

/**
 * Gives the order that sorts unsigned 32-bit keys, equal keys in their given order: least significant digit first,
 * three passes of eleven bits (Knuth, The Art of Computer Programming 3, 5.2.5). Linear in the number of keys.
 */
export function sortedOrder(keys: Uint32Array): Uint32Array {
  const starts = startsOf(keys);
  let order: Uint32Array = new Uint32Array(keys.length);
  for (let at = 0; at < order.length; at++) order[at] = at;
  let key: Uint32Array = keys.slice();
  let spareOrder: Uint32Array = new Uint32Array(keys.length);
  let spareKey: Uint32Array = new Uint32Array(keys.length);
  for (let pass = 0; pass < PASSES; pass++) {
    deal({ order, key, toOrder: spareOrder, toKey: spareKey, starts, pass });
    [order, spareOrder] = [spareOrder, order];
    [key, spareKey] = [spareKey, key];
  }
  return order;
}

/** Counts the digits of every pass at once: where each bucket begins, pass after pass. */
function startsOf(keys: Uint32Array): Uint32Array {
  const starts = new Uint32Array(PASSES * BUCKETS);
  for (let at = 0; at < keys.length; at++) {
    for (let pass = 0; pass < PASSES; pass++) {
      const bucket = pass * BUCKETS + (((keys[at] ?? 0) >>> (pass * BITS)) & (BUCKETS - 1));
      starts[bucket] = (starts[bucket] ?? 0) + 1;
    }
  }
  for (let pass = 0; pass < PASSES; pass++) {
    let sum = 0;
    for (let bucket = pass * BUCKETS; bucket < (pass + 1) * BUCKETS; bucket++) {
      const count = starts[bucket] ?? 0;
      starts[bucket] = sum;
      sum += count;
    }
  }
  return starts;
}

interface Deal {
  readonly order: Uint32Array;
  readonly key: Uint32Array;
  readonly toOrder: Uint32Array;
  readonly toKey: Uint32Array;
  readonly starts: Uint32Array;
  readonly pass: number;
}

/** Deals the keys and their places into the buckets of one digit. Keys travel along, so that they are read in a row. */
function deal({ order, key, toOrder, toKey, starts, pass }: Deal): void {
  const [shift, base] = [pass * BITS, pass * BUCKETS];
  for (let at = 0; at < key.length; at++) {
    const own = key[at] ?? 0;
    const bucket = base + ((own >>> shift) & (BUCKETS - 1));
    const place = starts[bucket] ?? 0;
    starts[bucket] = place + 1;
    toOrder[place] = order[at] ?? 0;
    toKey[place] = own;
  }
}
