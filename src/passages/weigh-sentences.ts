import type { Tokens } from "./tokens.ts";

/**
 * The sentences of a body that say enough to be told anew, each with its topic words and their weights. Flat arrays,
 * since a set of pages holds a million sentences: sentence `n` has its stems and weights from `first[n]` to `first[n + 1]`.
 */
export interface WeighedSentences {
  readonly count: number;
  /** Range of words of each sentence: start and end, one behind the other. */
  readonly ranges: Uint32Array;
  readonly first: Uint32Array;
  /** Stems of the topic words, sorted within a sentence, each once. */
  readonly stems: Uint32Array;
  /** Weight of each stem, as `stems`. */
  readonly weights: Float64Array;
  /** Sum of the weights of each sentence. */
  readonly weight: Float64Array;
}

/** Sentences with fewer topic words say too little to be told anew. */
const FEWEST_STEMS = 5;

/**
 * Weighs the sentences of a body; `ranges` are their ranges of words, start and end one behind the other, and `rarity`
 * weighs a stem.
 */
export function weighSentences(
  tokens: Tokens,
  ranges: Uint32Array,
  rarity: (stem: number) => number,
): WeighedSentences {
  const most = ranges.length / 2;
  const made = {
    ranges: new Uint32Array(2 * most),
    first: new Uint32Array(most + 1),
    weight: new Float64Array(most),
  };
  const stems = new Uint32Array(tokens.count);
  let count = 0;
  let taken = 0;
  for (let at = 0; at < ranges.length; at += 2) {
    const [start, end] = [ranges[at] ?? 0, ranges[at + 1] ?? 0];
    const found = distinctStems(tokens, start, end);
    if (found.length < FEWEST_STEMS) continue;
    made.ranges[2 * count] = start;
    made.ranges[2 * count + 1] = end;
    stems.set(found, taken);
    taken += found.length;
    made.first[++count] = taken;
  }
  const weights = Float64Array.from(stems.subarray(0, taken), rarity);
  for (let nth = 0; nth < count; nth++) {
    let sum = 0;
    for (let at = made.first[nth] ?? 0; at < (made.first[nth + 1] ?? 0); at++) sum += weights[at] ?? 0;
    made.weight[nth] = sum;
  }
  return { count, ...made, stems: stems.slice(0, taken), weights };
}

/** Longer sentences are left to the language's own sort. */
const SHORT = 64;
const scratch: Uint32Array = new Uint32Array(SHORT);

/** Gives the stems of a sentence's topic words, sorted, each once, until it is called again; few are sorted by insertion. */
function distinctStems({ stem: stems }: Tokens, start: number, end: number): Uint32Array {
  if (end - start > SHORT) {
    const all = stems.slice(start, end).sort();
    return all.filter((stem, at) => stem !== 0 && stem !== all[at - 1]);
  }
  let count = 0;
  for (let at = start; at < end; at++) {
    const stem = stems[at] ?? 0;
    let place = count;
    while (place > 0 && (scratch[place - 1] ?? 0) > stem) place--;
    if (stem === 0 || (place > 0 && scratch[place - 1] === stem)) continue;
    scratch.copyWithin(place + 1, place, count++);
    scratch[place] = stem;
  }
  return scratch.subarray(0, count);
}
