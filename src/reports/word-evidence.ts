import { type Prose, positions } from "./prose.ts";
import type { Topic } from "./topic.ts";

/** A growing or shrinking bag of stems. */
interface Bag {
  readonly counts: Map<string, number>;
  total: number;
}

/** How much each stem is taken to have been seen before it is: low, since a story's words come in bursts. */
const PRIOR = 0.05;
const MOST_NEW = 60;

/**
 * For each position from `from` to before `to`: the natural logarithm by which it is likelier that the paragraphs from
 * there on were drawn from the host's words than from those of the guest before them (marginal likelihood of Dirichlet
 * multinomials over the page's stems, as in Eisenstein and Barzilay's Bayesian segmentation, 2008).
 */
export function returnEvidence(
  prose: Prose,
  { host, from, to }: { readonly host: readonly number[]; readonly from: number; readonly to: number },
): number[] {
  const kinds = new Set(prose.topics.flatMap((topic) => [...topic.keys()])).size;
  const [own, guest] = [emptyBag(), emptyBag()];
  for (const at of host) add(own, prose.topics[at], kinds);
  for (const at of positions(from, to)) add(guest, prose.topics[at], kinds);
  const evidence: number[] = [];
  let sum = 0;
  for (const at of positions(from, to).reverse()) {
    sum += add(own, prose.topics[at], kinds) - remove(guest, prose.topics[at], kinds);
    evidence.unshift(sum);
  }
  return evidence;
}

/** Gives the natural logarithm by which some paragraphs speak more for one bag of paragraphs than for another. */
export function leaning(
  prose: Prose,
  some: readonly number[],
  between: { readonly one: readonly number[]; readonly other: readonly number[] },
): number {
  const kinds = new Set(
    [...between.one, ...between.other, ...some].flatMap((at) => [...(prose.topics[at]?.keys() ?? [])]),
  ).size;
  const [one, other] = [emptyBag(), emptyBag()];
  for (const at of between.one) add(one, prose.topics[at], kinds);
  for (const at of between.other) add(other, prose.topics[at], kinds);
  let sum = 0;
  for (const at of some) sum += add(one, prose.topics[at], kinds) - add(other, prose.topics[at], kinds);
  return sum;
}

/** Gives the natural logarithm by which a text is likelier one of its own than more of another, between -`MOST_NEW` and it. */
export function newness(before: Topic, after: Topic): number {
  const kinds = before.size + [...after.keys()].filter((stem) => !before.has(stem)).length;
  const [same, other] = [emptyBag(), emptyBag()];
  add(same, before, kinds);
  return Math.max(-MOST_NEW, Math.min(MOST_NEW, add(other, after, kinds) - add(same, after, kinds)));
}

function emptyBag(): Bag {
  return { counts: new Map(), total: 0 };
}

/** Adds a paragraph and gives the logarithm of its probability, given what the bag held. */
function add(bag: Bag, topic: Topic | undefined, kinds: number): number {
  let sum = 0;
  for (const [stem, count] of topic ?? []) {
    const had = bag.counts.get(stem) ?? 0;
    for (let more = 0; more < count; more++) sum += probability(bag, had + more, kinds);
    bag.counts.set(stem, had + count);
  }
  return sum;
}

/** Takes a paragraph out and gives the logarithm of its probability, given what is left. */
function remove(bag: Bag, topic: Topic | undefined, kinds: number): number {
  let sum = 0;
  for (const [stem, count] of topic ?? []) {
    const left = (bag.counts.get(stem) ?? 0) - count;
    bag.counts.set(stem, left);
    bag.total -= count;
    for (let more = 0; more < count; more++) sum += Math.log(left + more + PRIOR);
  }
  const words = [...(topic?.values() ?? [])].reduce((all, count) => all + count, 0);
  for (let more = 0; more < words; more++) sum -= Math.log(bag.total + more + PRIOR * kinds);
  return sum;
}

function probability(bag: Bag, had: number, kinds: number): number {
  return Math.log(had + PRIOR) - Math.log(bag.total++ + PRIOR * kinds);
}
