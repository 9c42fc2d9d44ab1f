import type { ThreadStep } from "./thread-steps.ts";

/** Steps that deal with one matter. */
export type Cluster = readonly ThreadStep[];

/** How steps are held together: the keys of each, and which groups of one key are a matter that moved. */
export interface ClusterRule {
  readonly keysOf: (step: ThreadStep) => readonly string[];
  readonly isMatter: (key: string, members: Cluster) => boolean;
  /** A cluster of which this share lies in a larger one is about the same, and goes into it. */
  readonly contained: number;
  /** In groups of no more moves than this every key counts, however common. */
  readonly small: number;
}

/** A concept in more than this share of a group's moves says nothing of which matter it is. */
const COMMON = 0.6;
/** More clusters of one group than this are beyond reading; the largest are kept. */
const MOST_CLUSTERS = 60;

/** Gathers steps by the keys that they share. A step may deal with two matters: "sanctions on Chile and Norway". */
export function clusterSteps(steps: readonly ThreadStep[], rule: ClusterRule): Cluster[] {
  const all = countMoves(steps);
  const candidates = [...byKey(steps, rule)]
    .map(([key, members]) => ({ key, members, moves: movesOf(members) }))
    .filter(({ key, members, moves }) => moves.size > 1 && rule.isMatter(key, members))
    .filter(({ moves }) => all <= rule.small || moves.size <= COMMON * all)
    .sort((a, b) => b.moves.size - a.moves.size || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_CLUSTERS);
  const kept: Growing[] = [];
  for (const { members, moves } of candidates) {
    const larger = kept.find((one) => shareIn(moves, one.moves) >= rule.contained);
    if (larger) grow(larger, members, moves);
    else kept.push({ first: moves.size, moves: new Set(moves), members: new Set(members) });
  }
  return kept.map(({ members }) => steps.filter((step) => members.has(step)));
}

/** A cluster that takes in others, and how many moves it had at first. */
interface Growing {
  readonly first: number;
  readonly moves: Set<string>;
  readonly members: Set<ThreadStep>;
}

/** A cluster draws others towards it until it is so many times as large as at first. */
const GROWTH = 1.5;

function grow(larger: Growing, members: Cluster, moves: ReadonlySet<string>): void {
  for (const step of members) larger.members.add(step);
  if (larger.moves.size < GROWTH * larger.first) for (const move of moves) larger.moves.add(move);
}

/** Gives how many different moves the steps make. */
export function countMoves(steps: readonly ThreadStep[]): number {
  return movesOf(steps).size;
}

function movesOf(steps: readonly ThreadStep[]): Set<string> {
  return new Set(steps.map((step) => step.move));
}

/** Gives which share of some moves others hold. */
export function shareIn(moves: ReadonlySet<string>, larger: ReadonlySet<string>): number {
  return [...moves].filter((move) => larger.has(move)).length / Math.max(1, moves.size);
}

function byKey(steps: readonly ThreadStep[], { keysOf }: ClusterRule): Map<string, ThreadStep[]> {
  const found = new Map<string, ThreadStep[]>();
  for (const step of steps) {
    for (const key of new Set(keysOf(step))) {
      const known = found.get(key);
      if (known) known.push(step);
      else found.set(key, [step]);
    }
  }
  return found;
}
