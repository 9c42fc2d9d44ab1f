import type { Block } from "../model/page.ts";
import type { FeatureTable } from "./block-features.ts";

const NONE = Number.NaN;
/** Blocks to either side whose own odds are looked at. */
const REACH = [-4, -3, -2, -1, 1, 2, 3, 4] as const;
const WINDOWS = [3, 8, 20] as const;
const LEVELS = [0, 1, 2, 3, 5] as const;
/** Log-odds from which a block is taken for sure. */
const SURE = 1.5;
/** Odds beyond this say no more. */
const MOST = 6;
const MOST_STEPS = 60;

/** A sum of chances and of the characters they were given to. */
interface Gathered {
  chance: number;
  size: number;
}

/**
 * Describes each block by what a first judgement made of the blocks around it: its neighbours, the elements it stands in,
 * blocks in like places, and the page. `odds` holds the first judgement's log-odds, a block each.
 */
export function contextFeatures(blocks: readonly Block[], odds: Float64Array): FeatureTable {
  const chances = odds.map((value) => 1 / (1 + Math.exp(-value)));
  const sizes = blocks.map(({ start, end }) => end - start);
  const [chanceSums, sizeSums] = [
    runningSums(blocks.map((_, at) => chances[at]! * sizes[at]!)),
    runningSums(sizes),
  ];
  const containers = gather(blocks, chances, ({ markup }) => markup?.path ?? []);
  const places = gather(blocks, chances, (block) => (block.markup ? [placeOf(block)] : []));
  const [since, until] = [stepsFrom(odds, 1), stepsFrom(odds, -1)];
  const whole = Math.max(1, chanceSums.at(-1)!);
  const values: number[] = [];
  blocks.forEach((block, at) => {
    const between = (from: number, to: number): number => {
      const [low, high] = [Math.max(0, from), Math.min(blocks.length, to)];
      return (chanceSums[high]! - chanceSums[low]!) / Math.max(1, sizeSums[high]! - sizeSums[low]!);
    };
    values.push(squeezed(odds[at]), ...REACH.map((step) => squeezed(odds[at + step])));
    for (const window of WINDOWS) values.push(between(at - window, at), between(at + 1, at + 1 + window));
    const path = block.markup?.path;
    for (const level of LEVELS)
      values.push(others(containers.get(path?.[level] ?? -1), chances[at]!, sizes[at]!));
    values.push(others(block.markup && places.get(placeOf(block)), chances[at]!, sizes[at]!));
    values.push(chanceSums[at]! / whole, (whole - chanceSums[at + 1]!) / whole);
    values.push(Math.log2(1 + chanceSums[at]!), Math.log2(1 + Math.max(0, whole - chanceSums[at + 1]!)));
    values.push(Math.log2(whole), whole / Math.max(1, sizeSums.at(-1)!), since[at]!, until[at]!);
  });
  return {
    width: blocks.length === 0 ? 0 : values.length / blocks.length,
    values: Float64Array.from(values),
  };
}

function squeezed(odds: number | undefined): number {
  return odds === undefined ? NONE : Math.max(-MOST, Math.min(MOST, odds));
}

function placeOf({ markup }: Block): string {
  return `${markup?.element} ${markup?.classes}`;
}

function runningSums(values: readonly number[]): number[] {
  const sums = [0];
  for (const value of values) sums.push(sums.at(-1)! + value);
  return sums;
}

function gather<K>(
  blocks: readonly Block[],
  chances: Float64Array,
  keysOf: (block: Block) => readonly K[],
): Map<K, Gathered> {
  const gathered = new Map<K, Gathered>();
  blocks.forEach((block, at) => {
    const size = block.end - block.start;
    for (const key of keysOf(block)) {
      const known = gathered.get(key);
      if (known) {
        known.chance += chances[at]! * size;
        known.size += size;
      } else gathered.set(key, { chance: chances[at]! * size, size });
    }
  });
  return gathered;
}

/** Gives the mean chance of the other blocks that were gathered with one. */
function others(gathered: Gathered | undefined, chance: number, size: number): number {
  if (!gathered || gathered.size <= size) return NONE;
  return (gathered.chance - chance * size) / (gathered.size - size);
}

/** Counts the blocks from the last one that is sure, going down the page (1) or up (-1). */
function stepsFrom(odds: Float64Array, direction: 1 | -1): number[] {
  const steps: number[] = [];
  let distance = MOST_STEPS;
  for (let nth = 0; nth < odds.length; nth++) {
    const at = direction === 1 ? nth : odds.length - 1 - nth;
    steps[at] = distance;
    distance = odds[at]! > SURE ? 1 : Math.min(MOST_STEPS, distance + 1);
  }
  return steps;
}
