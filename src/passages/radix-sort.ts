const BITS = 11;
const BUCKETS = 1 << BITS;
const PASSES = 3;

/**
 * Gives the order that sorts unsigned 32-bit keys, equal keys in their given order: least significant digit first,
 * three passes of eleven bits (Knuth, The Art of Computer Programming 3, 5.2.5). Linear in the number of keys.
 */
export function sortedOrder(keys: Uint32Array): Uint32Array {
  let order = Uint32Array.from(keys, (_, at) => at);
  let spare = new Uint32Array(keys.length);
  for (let pass = 0; pass < PASSES; pass++) {
    const shift = pass * BITS;
    const starts = new Uint32Array(BUCKETS + 1);
    for (let at = 0; at < keys.length; at++) {
      const bucket = (((keys[at] ?? 0) >>> shift) & (BUCKETS - 1)) + 1;
      starts[bucket] = (starts[bucket] ?? 0) + 1;
    }
    for (let bucket = 1; bucket <= BUCKETS; bucket++)
      starts[bucket] = (starts[bucket] ?? 0) + (starts[bucket - 1] ?? 0);
    for (let at = 0; at < order.length; at++) {
      const key = order[at] ?? 0;
      const bucket = ((keys[key] ?? 0) >>> shift) & (BUCKETS - 1);
      const place = starts[bucket] ?? 0;
      starts[bucket] = place + 1;
      spare[place] = key;
    }
    [order, spare] = [spare, order];
  }
  return order;
}
