import type { Run } from "./exact-runs.ts";

/** Runs of the same words that follow each other in both bodies with small gaps: one passage. */
export interface Chain {
  readonly runs: readonly Run[];
  /** Words in common. */
  readonly words: number;
}

/** Two runs with more than this many words between them on either side are two passages. */
const WIDEST_GAP = 14;
/** Runs may overlap by a word or two where an edit repeats a word. */
const OVERLAP = 2;
/** How many earlier runs are tried as predecessors; gaps are short, so they stand near. */
const LOOK_BACK = 48;

/**
 * Chains runs into passages: the best chain first, no stretch of either body in two chains. A gap costs half a word for
 * each word it skips, so that near runs are preferred (chaining of colinear matches, Abouelhoda & Ohlebusch 2005).
 */
export function chainRuns(runs: readonly Run[]): Chain[] {
  const { score, previous } = scoreChains(runs);
  const order = runs.map((_, nth) => nth).sort((x, y) => (score[y] ?? 0) - (score[x] ?? 0) || x - y);
  const used = new Uint8Array(runs.length);
  const taken: Run[] = [];
  const chains: Chain[] = [];
  for (const last of order) {
    if (used[last]) continue;
    const chain = collect(runs, previous, used, last).filter((run) => isFree(taken, run));
    if (chain.length === 0) continue;
    taken.push(...chain);
    chains.push({ runs: chain, words: wordsOf(chain) });
  }
  return chains;
}

function scoreChains(runs: readonly Run[]): { score: Float64Array; previous: Int32Array } {
  const score = new Float64Array(runs.length);
  const previous = new Int32Array(runs.length).fill(-1);
  runs.forEach((run, nth) => {
    let best = 0;
    for (let back = nth - 1; back >= Math.max(0, nth - LOOK_BACK); back--) {
      const link = linkScore(runs[back], run, score[back] ?? 0);
      if (link > best) {
        best = link;
        previous[nth] = back;
      }
    }
    score[nth] = best + run.length;
  });
  return { score, previous };
}

/** Gives what a chain that ends with `before` is worth to `run`, or 0 where the two do not follow each other. */
function linkScore(before: Run | undefined, run: Run, score: number): number {
  if (!before) return 0;
  const gapA = run.a - (before.a + before.length);
  const gapB = run.b - (before.b + before.length);
  if (gapA < -OVERLAP || gapB < -OVERLAP || gapA > WIDEST_GAP || gapB > WIDEST_GAP) return 0;
  const overlap = Math.max(0, -gapA, -gapB);
  return score - overlap - (Math.max(0, gapA) + Math.max(0, gapB)) / 4;
}

function collect(runs: readonly Run[], previous: Int32Array, used: Uint8Array, last: number): Run[] {
  const chain: Run[] = [];
  for (let at = last; at >= 0 && !used[at]; at = previous[at] ?? -1) {
    used[at] = 1;
    const run = runs[at];
    if (run) chain.unshift(run);
  }
  return chain;
}

/** A run is free while less than half of it stands in a better chain, on either side. */
function isFree(taken: readonly Run[], run: Run): boolean {
  let inA = 0;
  let inB = 0;
  for (const other of taken) {
    inA += Math.max(0, Math.min(other.a + other.length, run.a + run.length) - Math.max(other.a, run.a));
    inB += Math.max(0, Math.min(other.b + other.length, run.b + run.length) - Math.max(other.b, run.b));
  }
  return inA * 2 < run.length && inB * 2 < run.length;
}

function wordsOf(chain: readonly Run[]): number {
  let words = 0;
  let end = -1;
  for (const run of chain) {
    words += run.length - Math.max(0, end - run.b);
    end = run.b + run.length;
  }
  return words;
}
