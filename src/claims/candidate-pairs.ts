import type { Wording } from "./wording.ts";

/** Two wordings that may be one claim. */
export type Pair = readonly [Wording, Wording];

/** Words in a row that bring two wordings of one speaker together. */
const GRAM = 3;
/** What stands in more wordings of one speaker than this is a set phrase. */
const MOST_HOLDERS = 60;
/** Rare stems that two wordings must share before their content is compared. */
const FEWEST_STEMS = 3;

/** Lists the pairs of one speaker's wordings that have words in a row in common; each pair once. */
export function pairsBySharedWords(wordings: readonly Wording[]): Pair[] {
  const fragments = wordings.flatMap(({ words }, nth) => (words.length < GRAM ? [nth] : []));
  const wanted = new Set(fragments.flatMap((nth) => [...runsOf(wordings[nth]?.words ?? [], 2)]));
  const byRun = indexBy(wordings, ({ words }) => runsOf(words, GRAM));
  // Fragments of two words have no run of three: they are looked up among the pairs of words of the others.
  const byFragment = indexBy(wordings, ({ words }) => [...runsOf(words, 2)].filter((run) => wanted.has(run)));
  return pairsOf(wordings, [...byRun.values(), ...byFragment.values()], 1);
}

/** Lists the pairs of one speaker's wordings that share several stems which few of them have; each pair once. */
export function pairsBySharedStems(wordings: readonly Wording[]): Pair[] {
  return pairsOf(wordings, [...indexBy(wordings, ({ stems }) => stems).values()], FEWEST_STEMS);
}

function indexBy(
  wordings: readonly Wording[],
  keysOf: (wording: Wording) => Iterable<string>,
): Map<string, number[]> {
  const index = new Map<string, number[]>();
  for (const [nth, wording] of wordings.entries()) {
    for (const key of keysOf(wording)) {
      const known = index.get(key);
      if (known) known.push(nth);
      else index.set(key, [nth]);
    }
  }
  return index;
}

function runsOf(words: readonly string[], length: number): Set<string> {
  const runs = new Set<string>();
  for (let at = 0; at + length <= words.length; at++) runs.add(words.slice(at, at + length).join(" "));
  return runs;
}

/** Pairs all holders of each list and keeps the pairs that stand in enough lists. */
function pairsOf(
  wordings: readonly Wording[],
  lists: readonly (readonly number[])[],
  fewest: number,
): Pair[] {
  const counts = new Map<number, number>();
  for (const list of lists) {
    if (list.length > MOST_HOLDERS) continue;
    for (const [nth, a] of list.entries()) {
      for (const b of list.slice(nth + 1)) {
        const key = a * wordings.length + b;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
  }
  return [...counts].flatMap(([key, count]): Pair[] => {
    const [one, other] = [wordings[Math.floor(key / wordings.length)], wordings[key % wordings.length]];
    return count >= fewest && one && other ? [[one, other]] : [];
  });
}
