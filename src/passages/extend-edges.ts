import type { Chain } from "./chain-runs.ts";
import type { Run } from "./exact-runs.ts";
import type { Tokens } from "./tokens.ts";

/** How many differing words may stand between a passage and the short run that precedes or follows it. */
const WIDEST_EDGE = 3;
/** A single common word at an edge is chance, unless nothing stands between. */
const SHORTEST_EDGE = 2;

/**
 * Grows a passage at both ends over runs that are shorter than a gram, such as the place of a dateline before
 * an agency's name that the copy has dropped.
 */
export function extendEdges(a: Tokens, b: Tokens, chain: Chain): Chain {
  const first = chain.runs[0];
  const last = chain.runs.at(-1);
  if (!first || !last) return chain;
  const before = runBefore(a, b, first);
  const behind = runBehind(a, b, last);
  const runs = [...(before ? [before] : []), ...chain.runs, ...(behind ? [behind] : [])];
  return { runs, words: chain.words + (before?.length ?? 0) + (behind?.length ?? 0) };
}

function runBefore(a: Tokens, b: Tokens, run: Run): Run | undefined {
  return bestEdge((gapA, gapB) => {
    const endA = run.a - gapA;
    const endB = run.b - gapB;
    let length = 0;
    while (length < endA && length < endB && a.word[endA - 1 - length] === b.word[endB - 1 - length])
      length++;
    return { a: endA - length, b: endB - length, length };
  });
}

function runBehind(a: Tokens, b: Tokens, run: Run): Run | undefined {
  return bestEdge((gapA, gapB) => {
    const startA = run.a + run.length + gapA;
    const startB = run.b + run.length + gapB;
    let length = 0;
    while (
      startA + length < a.count &&
      startB + length < b.count &&
      a.word[startA + length] === b.word[startB + length]
    )
      length++;
    return { a: startA, b: startB, length };
  });
}

function bestEdge(runAt: (gapA: number, gapB: number) => Run): Run | undefined {
  let best: Run | undefined;
  for (let gap = 0; gap <= 2 * WIDEST_EDGE; gap++) {
    for (let gapA = Math.max(0, gap - WIDEST_EDGE); gapA <= Math.min(gap, WIDEST_EDGE); gapA++) {
      const run = runAt(gapA, gap - gapA);
      if (run.length >= SHORTEST_EDGE && run.length > (best?.length ?? 0)) best = run;
    }
  }
  return best;
}
