import type { Showing, ShownPage } from "./collect-pages.ts";
import type { Examples } from "./grow-trees.ts";

/** How much a page counts by the way it is shown. */
const SHOWN: Readonly<Record<Showing, number>> = { markup: 1, text: 0.6, foreign: 0.4 };
/** Characters of a word and its blank, about. */
const WORD = 6;
/** Every block counts as if it had so many words more, and a page's body as if it had so many. */
const WORDS_MORE = 4;
const BODY_WORDS = 300;
const HEAVIEST = 20;

/**
 * Puts the blocks of pages together as rows to learn from. A block counts by its share of the page's body, so that long
 * and short pages weigh the same, as they do in the measure.
 */
export function gatherExamples(pages: readonly ShownPage[]): Examples {
  const count = pages.reduce((sum, { truth }) => sum + truth.length, 0);
  const width = pages[0]?.width ?? 0;
  const values = new Float32Array(count * width);
  const [target, weight] = [new Float32Array(count), new Float32Array(count)];
  let row = 0;
  for (const { page, truth, showing, values: own } of pages) {
    values.set(own, row * width);
    const words = page.blocks.map(({ start, end }) => (end - start) / WORD);
    const body = words.reduce((sum, length, at) => sum + length * truth[at]!, 0);
    words.forEach((length, at) => {
      const share = (BODY_WORDS * (length + WORDS_MORE)) / (body + BODY_WORDS);
      target[row] = truth[at]! > 0.5 ? 1 : 0;
      weight[row] = SHOWN[showing] * Math.min(HEAVIEST, share);
      row++;
    });
  }
  return { width, values, target, weight };
}
