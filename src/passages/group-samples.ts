import { dealKeys, openSorter } from "./radix-sort.ts";

/** The sampled grams of all bodies in the order of reading. */
export interface Samples {
  readonly gram: Uint32Array;
  /** The gram behind each, which begins with the word after its last; 0 at the end of a body. */
  readonly next: Uint32Array;
  /** Body of each sample and its place in it, side by side, so that one line of the cache holds both. */
  readonly where: Uint32Array;
  /** Where the samples of each body begin; one entry more than bodies. */
  readonly start: Uint32Array;
}

/** Samples grouped by gram, one of each body and in the order of reading within a group. */
export interface Groups {
  /** Body and place of each member, side by side, group after group. */
  readonly members: Uint32Array;
  /** For each sample the members behind it in its group, first and end: none for the later bodies of a common gram. */
  readonly behind: Uint32Array;
  /** Number of different sampled grams of each body. */
  readonly counts: Uint32Array;
}

/** A gram in more bodies than this may be a set phrase: it counts together with the four words behind it. */
const FREQUENT = 16;
/** Eight words in more bodies than this stand in a report of very many copies ... */
const COMMON = 256;
/** ... and tie them to the first so many bodies only: enough to find the first of the copies. */
const FIRST = 64;

/** Mixes the bits of two grams (Knuth's multiplicative hashing, 32 bits). */
const SPREAD = 0x9e3779b1;

/** Groups samples by gram; those of frequent grams by the gram and the one behind it. */
export function groupSamples(samples: Samples): Groups {
  const { length } = samples.gram;
  const groups: Groups = {
    members: new Uint32Array(2 * length),
    behind: new Uint32Array(2 * length),
    counts: new Uint32Array(samples.start.length - 1),
  };
  const frequent: Frequent = { sample: new Uint32Array(length), gram: new Uint32Array(length), count: 0 };
  let taken = 0;
  forEachGroup(samples.gram, undefined, samples.where, (group) => {
    for (let at = 0; at < group.count; at++) {
      const body = group.body[at] ?? 0;
      groups.counts[body] = (groups.counts[body] ?? 0) + 1;
    }
    if (group.count > FREQUENT) refine(frequent, group, samples);
    else if (group.count > 1) taken = place(groups, group, taken);
  });
  const refined = frequent.gram.subarray(0, frequent.count);
  forEachGroup(refined, frequent.sample, samples.where, (group) => {
    if (group.count > 1) taken = place(groups, group, taken);
  });
  return groups;
}

/** Samples of frequent grams, each with its gram mixed with the one behind it. */
interface Frequent {
  readonly sample: Uint32Array;
  readonly gram: Uint32Array;
  count: number;
}

function refine(frequent: Frequent, group: Group, samples: Samples): void {
  for (let at = 0; at < group.count; at++) {
    const sample = group.sample[at] ?? 0;
    frequent.sample[frequent.count] = sample;
    frequent.gram[frequent.count++] =
      Math.imul((samples.gram[sample] ?? 0) ^ (samples.next[sample] ?? 0), SPREAD) >>> 0;
  }
}

/** Places the members of a group from `taken` on and says for each sample which stand behind it; gives the new end. */
function place({ members, behind }: Groups, group: Group, taken: number): number {
  const { count } = group;
  const end = taken + count;
  const looking = count > COMMON ? FIRST : count;
  for (let at = 0; at < count; at++) {
    members[2 * (taken + at)] = group.body[at] ?? 0;
    members[2 * (taken + at) + 1] = group.place[at] ?? 0;
    if (at >= looking) continue;
    const sample = group.sample[at] ?? 0;
    behind[2 * sample] = taken + at + 1;
    behind[2 * sample + 1] = end;
  }
  return end;
}

/** The samples of one gram, one of each body; the first `count` places of the arrays, which the next group takes again. */
interface Group {
  readonly sample: Uint32Array;
  readonly body: Uint32Array;
  readonly place: Uint32Array;
  count: number;
}

/**
 * Visits the groups of equal grams. A gram's later places in one body are left out: a refrain is counted once.
 * `numbers` are the samples that the grams are of, where they are not all of them in order.
 */
function forEachGroup(
  grams: Uint32Array,
  numbers: Uint32Array | undefined,
  where: Uint32Array,
  visit: (group: Group) => void,
): void {
  const { key, order, start } = dealKeys(grams);
  const most = start.reduce((longest, end, at) => Math.max(longest, end - (start[at - 1] ?? 0)), 0);
  const room = (): Uint32Array => new Uint32Array(most);
  const sorter = openSorter(most);
  const group: Group = { sample: room(), body: room(), place: room(), count: 0 };
  for (let part = 1; part < start.length; part++) {
    const [from, to] = [start[part - 1] ?? 0, start[part] ?? 0];
    const sorted = sorter.sort(key.subarray(from, to));
    let last = -1;
    for (let at = 0; at < sorted.length; at++) {
      const dealt = from + (sorted[at] ?? 0);
      const gram = key[dealt] ?? 0;
      if (gram !== last && group.count > 0) {
        visit(group);
        group.count = 0;
      }
      last = gram;
      const sample = numbers ? (numbers[order[dealt] ?? 0] ?? 0) : (order[dealt] ?? 0);
      addMember(group, sample, where);
    }
    if (group.count > 0) visit(group);
    group.count = 0;
  }
}

function addMember(group: Group, sample: number, where: Uint32Array): void {
  const body = where[2 * sample] ?? 0;
  if (group.count > 0 && group.body[group.count - 1] === body) return;
  group.sample[group.count] = sample;
  group.body[group.count] = body;
  group.place[group.count++] = where[2 * sample + 1] ?? 0;
}
