import type { WeighedBlock } from "./label-blocks.ts";

/** A run of blocks, by their indexes, both inclusive, that holds a body of prose. */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  readonly weight: number;
}

/** A second stretch on the page must hold this many words of prose: a column of teasers does not. */
const SECOND_WORDS = 120;
/** ... in paragraphs of this many words on average. */
const SECOND_AVERAGE = 18;
const MOST_STRETCHES = 12;

/**
 * Finds the runs of blocks with the greatest sum of weights (maximum-sum segment, Bentley 1984): the page's
 * main body first, then every other run that is plainly prose. Gives them in reading order.
 */
export function findStretches(blocks: readonly WeighedBlock[]): Stretch[] {
  const main = heaviest(blocks, 0, blocks.length - 1);
  if (!main) return [];
  const found = [main];
  const open: [number, number][] = [
    [0, main.first - 1],
    [main.last + 1, blocks.length - 1],
  ];
  while (open.length > 0 && found.length < MOST_STRETCHES) {
    const [from, to] = open.shift() ?? [0, -1];
    const next = heaviest(blocks, from, to);
    if (!next || !isSecondBody(blocks, next)) continue;
    found.push(next);
    open.push([from, next.first - 1], [next.last + 1, to]);
  }
  return found.sort((a, b) => a.first - b.first);
}

/** Finds the run of blocks with the greatest sum of weights on a whole page. */
export function heaviestStretch(blocks: readonly WeighedBlock[]): Stretch | undefined {
  return heaviest(blocks, 0, blocks.length - 1);
}

function heaviest(blocks: readonly WeighedBlock[], from: number, to: number): Stretch | undefined {
  let best: Stretch | undefined;
  let first = from;
  let sum = 0;
  for (let at = from; at <= to; at++) {
    if (sum <= 0) {
      sum = 0;
      first = at;
    }
    sum += blocks[at]?.weight ?? 0;
    if (sum > (best?.weight ?? 0)) best = { first, last: at, weight: sum };
  }
  return best;
}

function isSecondBody(blocks: readonly WeighedBlock[], stretch: Stretch): boolean {
  const prose = blocks.slice(stretch.first, stretch.last + 1).filter((block) => block.kind === "body");
  const words = prose.reduce((sum, block) => sum + block.words, 0);
  return words >= SECOND_WORDS && words / Math.max(1, prose.length) >= SECOND_AVERAGE;
}
