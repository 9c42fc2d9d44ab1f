/** Things that are joined to one another, in sets (union by the earlier root, with shortened paths). */
export interface Joined<Thing> {
  /** Gives the thing that stands for the set. */
  readonly rootOf: (thing: Thing) => Thing;
  readonly join: (one: Thing, other: Thing) => void;
}

/** Begins with every thing by itself. */
export function startJoining<Thing>(): Joined<Thing> {
  const parents = new Map<Thing, Thing>();
  const rootOf = (thing: Thing): Thing => {
    let root = thing;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    if (root !== thing) parents.set(thing, root);
    return root;
  };
  const join = (one: Thing, other: Thing): void => {
    const [a, b] = [rootOf(one), rootOf(other)];
    if (a !== b) parents.set(b, a);
  };
  return { rootOf, join };
}
