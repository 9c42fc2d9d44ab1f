import type { Stretch } from "./body-stretches.ts";
import type { WeighedBlock } from "./label-blocks.ts";
import { isTitle } from "./report-header.ts";
import { joinTopics, type Topic, topicOf } from "./topic.ts";

/** A page's paragraphs, prepared for comparing one part of them with another. */
export interface Prose {
  readonly blocks: readonly WeighedBlock[];
  /** Indexes of the paragraphs' blocks, in reading order. */
  readonly indexes: readonly number[];
  /** Topic of each paragraph. */
  readonly topics: readonly Topic[];
  /** Indexes of the lines below the first paragraph that can be headlines or subheadings. */
  readonly titles: readonly number[];
}

/** Gathers the paragraphs of a page's stretches of prose. */
export function gatherProse(blocks: readonly WeighedBlock[], stretches: readonly Stretch[]): Prose {
  const indexes = stretches
    .flatMap(({ first, last }) => blocks.slice(first, last + 1))
    // A rule without a word parts paragraphs and is none.
    .filter((block) => block.kind === "body" && block.words > 0)
    .map((block) => block.index);
  return {
    blocks,
    indexes,
    topics: indexes.map((at) => topicOf(blocks[at]?.text ?? "")),
    titles: blocks
      .filter((block) => block.index >= (indexes[0] ?? 0) && isTitle(block))
      .map(({ index }) => index),
  };
}

/** Lists the positions from `from` up to but not including `to`. */
export function positions(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from) }, (_, step) => from + step);
}

/** Joins the topics of paragraphs, given by their positions, in this order until they hold `most` words. */
export function topicOfWords(
  { blocks, indexes, topics }: Prose,
  order: readonly number[],
  most: number,
): Topic {
  let words = 0;
  return joinTopics(
    order.flatMap((at) => {
      if (words >= most) return [];
      words += blocks[indexes[at] ?? 0]?.words ?? 0;
      return topics[at] ?? [];
    }),
  );
}
