import type { WeighedBlock } from "./label-blocks.ts";

/** What stands in one element of a page, in words. */
export interface Container {
  readonly depth: number;
  words: number;
  prose: number;
  linked: number;
  blocks: number;
  readable: number;
  /** Prose of the element's own paragraphs and, half at each step, of those further in. */
  pull: number;
}

/** The elements of a page by their number, and the two that its prose gathers in. */
export interface PageOutline {
  readonly containers: ReadonlyMap<number, Container>;
  /** The deepest element that holds most of the page's prose. */
  readonly trunk: number | undefined;
  /** The element whose own paragraphs and those close below hold the most prose. */
  readonly focus: number | undefined;
  readonly words: number;
  readonly prose: number;
}

/** The trunk holds at least this share of the prose. */
const TRUNK_SHARE = 0.6;
const STEP = 0.5;

/** A paragraph of running text: long, not mainly links, and ended as a sentence or longer still. */
export function isRunning(block: WeighedBlock): boolean {
  const linked = block.markup?.linked ?? 0;
  return linked < 0.4 && ((block.terminal && block.words >= 12) || block.words >= 30);
}

/** Adds up what stands in each element of a page. */
export function outlinePage(blocks: readonly WeighedBlock[]): PageOutline {
  const containers = new Map<number, Container>();
  let [words, prose] = [0, 0];
  for (const block of blocks) {
    const running = isRunning(block) ? block.words : 0;
    words += block.words;
    prose += running;
    const path = block.markup?.path ?? [];
    path.forEach((number, step) => {
      const known = containers.get(number);
      const container = known ?? newContainer(path.length - step);
      if (!known) containers.set(number, container);
      container.words += block.words;
      container.prose += running;
      container.linked += block.words * (block.markup?.linked ?? 0);
      container.blocks++;
      container.readable += block.markup?.readable ? block.words : 0;
      // The element itself is the paragraph; what gathers paragraphs is what encloses it.
      if (step > 0) container.pull += running * STEP ** (step - 1);
    });
  }
  return { containers, trunk: trunkOf(containers, prose), focus: focusOf(containers), words, prose };
}

function newContainer(depth: number): Container {
  return { depth, words: 0, prose: 0, linked: 0, blocks: 0, readable: 0, pull: 0 };
}

function trunkOf(containers: ReadonlyMap<number, Container>, prose: number): number | undefined {
  let best: number | undefined;
  let depth = -1;
  for (const [number, container] of containers) {
    if (container.prose < prose * TRUNK_SHARE || container.prose === 0 || container.depth <= depth) continue;
    best = number;
    depth = container.depth;
  }
  return best;
}

function focusOf(containers: ReadonlyMap<number, Container>): number | undefined {
  let best: number | undefined;
  let most = 0;
  for (const [number, { pull }] of containers) {
    if (pull <= most) continue;
    best = number;
    most = pull;
  }
  return best;
}
