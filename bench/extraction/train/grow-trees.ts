import type { StoredTrees } from "../../../src/reports/decision-trees.ts";
import { type Random, startRandom } from "../../copies/random.ts";

/** Rows to learn from: features row by row, what each row is (0 to 1), and how much it counts. */
export interface Examples {
  readonly width: number;
  readonly values: Float32Array;
  readonly target: Float32Array;
  readonly weight: Float32Array;
}

/** How a forest is grown. */
export interface Growth {
  readonly trees: number;
  readonly leaves: number;
  readonly rate: number;
  /** Least sum of second derivatives in a leaf. */
  readonly least: number;
  /** Ridge penalty on leaves. */
  readonly ridge: number;
  /** Shares of the rows and of the features that a tree sees. */
  readonly rows: number;
  readonly features: number;
  readonly seed: number;
}

const BINS = 48;
const UNIT = 0.002;
/** Rows that the cuts of a feature are taken from. */
const SAMPLE = 60_000;

interface Leaf {
  readonly rows: Int32Array;
  readonly histogram: Float64Array;
  split: Split | undefined;
  first: Leaf | undefined;
  second: Leaf | undefined;
  units: number;
}

interface Split {
  readonly gain: number;
  readonly feature: number;
  readonly slot: number;
  readonly bin: number;
  readonly missingFirst: boolean;
}

interface Ground {
  readonly columns: readonly Uint8Array[];
  readonly gradient: Float32Array;
  readonly second: Float32Array;
  readonly growth: Growth;
}

/**
 * Grows gradient-boosted trees on logistic loss (Friedman 2001) with binned features, leaves split best first and the
 * side of missing values learned at each split (Chen and Guestrin 2016). The same examples and seed give the same trees.
 */
export function growTrees(examples: Examples, growth: Growth): StoredTrees {
  const { width, target, weight } = examples;
  const count = target.length;
  const random = startRandom(growth.seed, "trees");
  const cuts = Array.from({ length: width }, (_, feature) => cutsOf(examples, feature));
  const columns = cuts.map((own, feature) => binsOf(examples, feature, own));
  const base = logOdds(target, weight);
  const sum = new Float64Array(count).fill(base);
  const ground: Ground = {
    columns,
    gradient: new Float32Array(count),
    second: new Float32Array(count),
    growth,
  };
  const trees: string[] = [];
  for (let nth = 0; nth < growth.trees; nth++) {
    for (let row = 0; row < count; row++) {
      const chance = 1 / (1 + Math.exp(-sum[row]!));
      ground.gradient[row] = weight[row]! * (chance - target[row]!);
      ground.second[row] = weight[row]! * Math.max(1e-4, chance * (1 - chance));
    }
    const root = growTree(ground, pickRows(count, growth, random), pickFeatures(width, growth, random));
    for (let row = 0; row < count; row++) sum[row]! += leafOf(root, columns, row).units * UNIT;
    trees.push(written(root));
  }
  return { base: Math.round(base * 1000) / 1000, unit: UNIT, cuts: cuts.map((own) => own), trees };
}

function logOdds(target: Float32Array, weight: Float32Array): number {
  let [yes, all] = [0, 0];
  for (let row = 0; row < target.length; row++) {
    yes += target[row]! * weight[row]!;
    all += weight[row]!;
  }
  return Math.log(yes / (all - yes));
}

function cutsOf({ width, values, target }: Examples, feature: number): number[] {
  const step = Math.max(1, Math.floor(target.length / SAMPLE));
  const sample: number[] = [];
  for (let row = 0; row < target.length; row += step) {
    const value = values[row * width + feature]!;
    if (!Number.isNaN(value)) sample.push(value);
  }
  const sorted = Float64Array.from(sample).sort();
  const distinct = [...new Set(sorted)];
  const picked =
    distinct.length <= BINS
      ? distinct.slice(0, -1).map((value, at) => (value + distinct[at + 1]!) / 2)
      : Array.from({ length: BINS - 1 }, (_, nth) => sorted[Math.floor(((nth + 1) * sorted.length) / BINS)]!);
  return [...new Set(picked.map((value) => Number(value.toPrecision(4))))].sort((a, b) => a - b);
}

/** Bin 0 is for what is not told; bin `n` holds values up to cut `n - 1`. */
function binsOf({ width, values, target }: Examples, feature: number, cuts: readonly number[]): Uint8Array {
  const bins = new Uint8Array(target.length);
  for (let row = 0; row < target.length; row++) {
    const value = values[row * width + feature]!;
    if (Number.isNaN(value)) continue;
    let [low, high] = [0, cuts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value <= cuts[middle]!) high = middle;
      else low = middle + 1;
    }
    bins[row] = low + 1;
  }
  return bins;
}

function pickRows(count: number, { rows }: Growth, random: Random): Int32Array {
  const picked: number[] = [];
  for (let row = 0; row < count; row++) if (random() < rows) picked.push(row);
  return Int32Array.from(picked);
}

function pickFeatures(width: number, { features }: Growth, random: Random): number[] {
  const picked = Array.from({ length: width }, (_, at) => at).filter(() => random() < features);
  return picked.length > 0 ? picked : [0];
}

function growTree(ground: Ground, rows: Int32Array, features: readonly number[]): Leaf {
  const root = leafFrom(ground, rows, features, histogramOf(ground, rows, features));
  const open = [root];
  for (let leaves = 1; leaves < ground.growth.leaves; leaves++) {
    let best = -1;
    open.forEach((leaf, at) => {
      if ((leaf.split?.gain ?? 0) > (open[best]?.split?.gain ?? 0)) best = at;
    });
    const leaf = open[best];
    if (!leaf?.split) break;
    splitLeaf(ground, leaf, leaf.split, features);
    open.splice(best, 1, leaf.first!, leaf.second!);
  }
  return root;
}

const CELL = 2;
const ROW = (BINS + 2) * CELL;

function histogramOf(
  { columns, gradient, second }: Ground,
  rows: Int32Array,
  features: readonly number[],
): Float64Array {
  const histogram = new Float64Array(features.length * ROW);
  features.forEach((feature, slot) => {
    const column = columns[feature]!;
    const from = slot * ROW;
    for (const row of rows) {
      const cell = from + column[row]! * CELL;
      histogram[cell]! += gradient[row]!;
      histogram[cell + 1]! += second[row]!;
    }
  });
  return histogram;
}

function leafFrom(
  ground: Ground,
  rows: Int32Array,
  features: readonly number[],
  histogram: Float64Array,
): Leaf {
  const [gradient, second] = totalOf(histogram);
  const { ridge, rate } = ground.growth;
  return {
    ...{ rows, histogram, first: undefined, second: undefined },
    split: bestSplit(ground.growth, features, histogram),
    units: Math.round((-gradient / (second + ridge)) * (rate / UNIT)),
  };
}

function totalOf(histogram: Float64Array): readonly [number, number] {
  let [gradient, second] = [0, 0];
  for (let cell = 0; cell < ROW; cell += CELL) {
    gradient += histogram[cell]!;
    second += histogram[cell + 1]!;
  }
  return [gradient, second];
}

function bestSplit(growth: Growth, features: readonly number[], histogram: Float64Array): Split | undefined {
  const [gradient, second] = totalOf(histogram);
  const { ridge, least } = growth;
  const scoreOf = (g: number, h: number): number => (g * g) / (h + ridge);
  const whole = scoreOf(gradient, second);
  let best: Split | undefined;
  features.forEach((feature, slot) => {
    const from = slot * ROW;
    const [missing, missingSecond] = [histogram[from]!, histogram[from + 1]!];
    let [g, h] = [0, 0];
    for (let bin = 1; bin <= BINS; bin++) {
      g += histogram[from + bin * CELL]!;
      h += histogram[from + bin * CELL + 1]!;
      for (const missingFirst of missingSecond > 0 ? [true, false] : [true]) {
        const left = missingFirst ? g + missing : g;
        const leftSecond = missingFirst ? h + missingSecond : h;
        if (leftSecond < least || second - leftSecond < least) continue;
        const gain = scoreOf(left, leftSecond) + scoreOf(gradient - left, second - leftSecond) - whole;
        if (gain > (best?.gain ?? 1e-6)) best = { gain, feature, slot, bin, missingFirst };
      }
    }
  });
  return best;
}

function splitLeaf(ground: Ground, leaf: Leaf, split: Split, features: readonly number[]): void {
  const column = ground.columns[split.feature]!;
  const isFirst = (row: number): boolean => goesFirst(split, column[row]!);
  const first = leaf.rows.filter(isFirst);
  const second = leaf.rows.filter((row) => !isFirst(row));
  const smaller = first.length <= second.length ? first : second;
  const own = histogramOf(ground, smaller, features);
  const rest = leaf.histogram.map((value, at) => value - own[at]!);
  const [a, b] = smaller === first ? [own, rest] : [rest, own];
  leaf.first = leafFrom(ground, first, features, a);
  leaf.second = leafFrom(ground, second, features, b);
}

function goesFirst(split: Split, bin: number): boolean {
  return bin === 0 ? split.missingFirst : bin <= split.bin;
}

function leafOf(root: Leaf, columns: readonly Uint8Array[], row: number): Leaf {
  let leaf = root;
  while (leaf.first && leaf.second && leaf.split)
    leaf = goesFirst(leaf.split, columns[leaf.split.feature]![row]!) ? leaf.first : leaf.second;
  return leaf;
}

const BASE = 36;

function written(leaf: Leaf): string {
  if (!leaf.first || !leaf.second || !leaf.split) return `=${leaf.units.toString(BASE)}`;
  const { feature, bin, missingFirst } = leaf.split;
  const split = `${feature.toString(BASE)}.${(bin - 1).toString(BASE)}${missingFirst ? "" : "!"}`;
  return `${split} ${written(leaf.first)} ${written(leaf.second)}`;
}
