/** A source of numbers from 0 up to but not including 1; the same seed gives the same numbers. */
export type Random = () => number;

/**
 * Starts a source of pseudo-random numbers from a seed and a name, so that what is made under one name does not
 * depend on what was made before it. A 32-bit counter with an odd step whose bits are mixed by multiplication.
 */
export function startRandom(seed: number, name: string): Random {
  let state = mix(seed | 0);
  for (let at = 0; at < name.length; at++) state = mix(state ^ name.charCodeAt(at));
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    return (mix(state) >>> 0) / 2 ** 32;
  };
}

function mix(value: number): number {
  let bits = Math.imul(value ^ (value >>> 16), 0x45d9f3b);
  bits = Math.imul(bits ^ (bits >>> 15), 0x2c1b3c6d);
  return bits ^ (bits >>> 14);
}

/** Picks a whole number from `least` to `most`, both included. */
export function pickNumber(random: Random, least: number, most: number): number {
  return least + Math.floor(random() * (most - least + 1));
}

/** Picks one entry of a list that is not empty. */
export function pick<T>(random: Random, list: readonly T[]): T {
  const entry = list[Math.floor(random() * list.length)];
  if (entry === undefined) throw new Error("nothing to pick from");
  return entry;
}

/** Gives a copy of a list in chance order (Fisher and Yates). */
export function shuffle<T>(random: Random, list: readonly T[]): T[] {
  const mixed = [...list];
  for (let at = mixed.length - 1; at > 0; at--) {
    const other = pickNumber(random, 0, at);
    const [a, b] = [mixed[at], mixed[other]];
    if (a === undefined || b === undefined) continue;
    mixed[at] = b;
    mixed[other] = a;
  }
  return mixed;
}
