/** How things are told to be one claim. */
export interface Likeness<Thing> {
  /** Only things with a key in common are compared. */
  readonly keysOf: (thing: Thing) => readonly string[];
  readonly isSame: (one: Thing, other: Thing) => boolean;
  /** Pairs that are one by something else than their words. */
  readonly pairs: Iterable<readonly [Thing, Thing]>;
  /** Whether nothing speaks against two things standing in one claim, however they came there. */
  readonly mayStandTogether: (one: Thing, other: Thing) => boolean;
}

/** With more things under one key than this each is compared with the ones before it only so far back. */
const MOST_BACK = 200;

/** So many of each of two claims are asked whether the two may be one. */
const MOST_HEARD = 40;

/** Gathers things that are one claim, in the order of the first of each; no claim holds two that may not stand together. */
export function gatherAlike<Thing extends object>(
  things: readonly Thing[],
  { keysOf, isSame, pairs, mayStandTogether }: Likeness<Thing>,
): Thing[][] {
  const groupOf = new Map(things.map((thing) => [thing, [thing]]));
  const join = (one: Thing, other: Thing): void => {
    const [here, there] = [groupOf.get(one) ?? [], groupOf.get(other) ?? []];
    if (here === there) return;
    const few = [here, there].map((group) => group.slice(0, MOST_HEARD));
    if (!few[0]?.every((a) => few[1]?.every((b) => mayStandTogether(a, b)))) return;
    const [large, small] = here.length < there.length ? [there, here] : [here, there];
    for (const thing of small) {
      large.push(thing);
      groupOf.set(thing, large);
    }
  };
  for (const [one, other] of pairs) join(one, other);
  for (const list of groupByKeys(things, keysOf)) {
    for (const [nth, other] of list.entries()) {
      for (let back = Math.max(0, nth - MOST_BACK); back < nth; back++) {
        const one = list[back];
        if (one && groupOf.get(one) !== groupOf.get(other) && isSame(one, other)) join(one, other);
      }
    }
  }
  const orderOf = new Map(things.map((thing, nth) => [thing, nth]));
  const inOrder = (a: Thing, b: Thing): number => (orderOf.get(a) ?? 0) - (orderOf.get(b) ?? 0);
  const groups = [...new Set(groupOf.values())].map((group) => [...group].sort(inOrder));
  return groups.sort(([a], [b]) => (a && b ? inOrder(a, b) : 0));
}

function groupByKeys<Thing>(
  things: readonly Thing[],
  keysOf: (thing: Thing) => readonly string[],
): Iterable<readonly Thing[]> {
  const byKey = new Map<string, Thing[]>();
  for (const thing of things) {
    for (const key of keysOf(thing)) {
      const known = byKey.get(key);
      if (known) known.push(thing);
      else byKey.set(key, [thing]);
    }
  }
  return byKey.values();
}
