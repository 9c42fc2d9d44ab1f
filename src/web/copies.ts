import type { Comparison } from "./comparison.ts";
import { type PlaceNumbers, placeKey } from "./place-numbers.ts";

/**
 * Finds, for every compared sentence, the other places that carry it: those it was paired with, and those they were
 * paired with in turn; the next ones in number come first, so that stepping from copy to copy meets them all.
 */
export function copiesOf(
  comparisons: readonly Comparison[],
  places: PlaceNumbers,
): ReadonlyMap<number, readonly number[]> {
  const parents = new Map<number, number>();
  for (const { from, to, rows } of comparisons) {
    for (const row of rows) {
      if (!row.from || !row.to) continue;
      const left = places.byKey.get(placeKey({ page: from.item.page, ...row.from }));
      const right = places.byKey.get(placeKey({ page: to.item.page, ...row.to }));
      if (left !== undefined && right !== undefined) join(parents, left, right);
    }
  }
  return othersOf(parents);
}

function join(parents: Map<number, number>, left: number, right: number): void {
  const [a, b] = [rootOf(parents, left), rootOf(parents, right)];
  parents.set(Math.max(a, b), Math.min(a, b));
}

function rootOf(parents: Map<number, number>, number: number): number {
  let root = number;
  for (let next = parents.get(root) ?? root; next !== root; next = parents.get(root) ?? root) root = next;
  parents.set(number, root);
  return root;
}

function othersOf(parents: Map<number, number>): Map<number, number[]> {
  const families = new Map<number, number[]>();
  for (const number of [...parents.keys()].sort((a, b) => a - b)) {
    const root = rootOf(parents, number);
    families.set(root, [...(families.get(root) ?? []), number]);
  }
  const others = new Map<number, number[]>();
  for (const family of families.values()) {
    for (const number of family)
      others.set(number, [
        ...family.filter((other) => other > number),
        ...family.filter((other) => other < number),
      ]);
  }
  return others;
}
