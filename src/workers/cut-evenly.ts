/** So many pieces for each worker, so that none waits long for the last. */
const PIECES = 8;
/** A piece is at most so many characters, so that no worker holds much and progress is heard. */
const MOST_CHARACTERS = 1_000_000;

/**
 * Cuts a list into runs for workers, in its order, by what each item costs in characters. An item that costs more than
 * a run may stands alone.
 */
export function cutEvenly<Item>(
  items: readonly Item[],
  workers: number,
  costOf: (item: Item) => number,
): Item[][] {
  const all = items.reduce((sum, item) => sum + costOf(item), 0);
  const most = Math.min(MOST_CHARACTERS, all / (workers * PIECES));
  const runs: Item[][] = [];
  let cost = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const own = costOf(item);
    if (cost + own > most) {
      runs.push([]);
      cost = 0;
    }
    runs.at(-1)?.push(item);
    cost += own;
  }
  return runs;
}
