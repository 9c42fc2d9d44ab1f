/**
 * A forest of decision trees whose leaves are added up (Friedman 2001). Nodes of all trees stand in one list; node `n` is
 * a leaf where `feature[n]` is negative, and gives `value[n]`. Else it goes to `n + 1` where the feature is at most
 * `value[n]`, or is not told and `missingFirst[n]` is 1, and to `second[n]` otherwise.
 */
export interface DecisionTrees {
  /** Added to the sum of the leaves. */
  readonly base: number;
  readonly roots: Int32Array;
  readonly feature: Int16Array;
  readonly value: Float64Array;
  readonly missingFirst: Uint8Array;
  readonly second: Int32Array;
}

/** Adds up the leaves that a row of features falls into: the log-odds of what the forest was grown to tell. */
export function sumLeaves(trees: DecisionTrees, values: Float64Array, row: number): number {
  const { roots, feature, value, missingFirst, second } = trees;
  let sum = trees.base;
  for (const root of roots) {
    let node = root;
    for (let at = feature[node]!; at >= 0; at = feature[node]!) {
      const given = values[row + at]!;
      const first = Number.isNaN(given) ? missingFirst[node] === 1 : given <= value[node]!;
      node = first ? node + 1 : second[node]!;
    }
    sum += value[node]!;
  }
  return sum;
}

/** A forest as it is stored: thresholds by feature, and each tree as numbers in the order of its nodes. */
export interface StoredTrees {
  readonly base: number;
  /** Leaves are whole numbers of this size. */
  readonly unit: number;
  /** For each feature the values it is cut at, in rising order. */
  readonly cuts: readonly (readonly number[])[];
  /**
   * One text a tree, its nodes from the root with the first branch before the second, in base 36 and parted by blanks:
   * a split is `feature.cut`, with `!` behind it where what is not told goes second; a leaf is `=units`.
   */
  readonly trees: readonly string[];
}

const BASE = 36;

/** Reads a stored forest. Throws where a tree ends too early, which only a damaged table does. */
export function readTrees(stored: StoredTrees): DecisionTrees {
  const nodes: StoredNode[] = [];
  const roots = stored.trees.map((tree) => {
    const root = nodes.length;
    addTree(nodes, tree, stored);
    return root;
  });
  return {
    base: stored.base,
    roots: Int32Array.from(roots),
    feature: Int16Array.from(nodes, (node) => node.feature),
    value: Float64Array.from(nodes, (node) => node.value),
    missingFirst: Uint8Array.from(nodes, (node) => node.missingFirst),
    second: Int32Array.from(nodes, (node) => node.second),
  };
}

interface StoredNode {
  readonly feature: number;
  readonly value: number;
  readonly missingFirst: 0 | 1;
  second: number;
}

function addTree(nodes: StoredNode[], tree: string, { unit, cuts }: StoredTrees): void {
  /** Splits whose second branch has not begun. */
  const waiting: StoredNode[] = [];
  let open = 1;
  for (const word of tree.split(" ")) {
    if (word.startsWith("=")) {
      open--;
      const value = Number.parseInt(word.slice(1), BASE) * unit;
      nodes.push({ feature: -1, value, missingFirst: 0, second: 0 });
      const split = waiting.pop();
      if (split) split.second = nodes.length;
    } else {
      open++;
      const [feature = 0, cut = 0] = word.split(/[.!]/).map((part) => Number.parseInt(part, BASE));
      const value = cuts[feature]?.[cut] ?? Number.POSITIVE_INFINITY;
      const split: StoredNode = { feature, value, missingFirst: word.endsWith("!") ? 0 : 1, second: 0 };
      nodes.push(split);
      waiting.push(split);
    }
  }
  if (open !== 0) throw new Error("a tree of the table is cut short");
}
