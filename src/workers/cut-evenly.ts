/** Cuts a list into about so many runs that cost alike, in its order. An item that costs more than a run stands alone. */
export function cutEvenly<Item>(
  items: readonly Item[],
  runs: number,
  costOf: (item: Item) => number,
): Item[][] {
  const most = items.reduce((sum, item) => sum + costOf(item), 0) / runs;
  const cut: Item[][] = [];
  let cost = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const own = costOf(item);
    if (cost + own > most) {
      cut.push([]);
      cost = 0;
    }
    cut.at(-1)?.push(item);
    cost += own;
  }
  return cut;
}
