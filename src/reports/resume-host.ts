import type { BlockMarkup } from "../model/page.ts";
import { type Prose, positions, topicOfWords } from "./prose.ts";
import { likeness } from "./topic.ts";

/** A report that stands inside another, as positions in the prose. */
export interface Guest {
  /** First paragraph of the guest. */
  readonly from: number;
  /** First paragraph behind the guest that is known not to be its own: the next cut, or the end of the prose. */
  readonly to: number;
}

/** A guest has at least this many words before its host can go on. */
const SHORTEST_GUEST = 50;
/** The host is known by the words before the guest, the guest by its first words. */
const KNOWN_BY = { host: 250, guest: 250 } as const;
/** By so many words of content the rest must speak more for the host than for the guest. */
const MARGIN = 8;
/** Where nothing but the words tell, the rest must be as unlike the guest as two stories are, and far more like the host. */
const UNLIKE_GUEST = 0.12;
const MORE_LIKE_HOST = 2;
/** The rest is judged by so many of its words. */
const REST = 250;

/**
 * Finds the paragraph with which the host goes on after a guest, as a position in the prose: where the markup leaves
 * the element that the guest stands in, at the next entry of a live blog, or from where the paragraphs share
 * their words with the host and no longer with the guest. Undefined where nothing tells.
 */
export function findResumption(prose: Prose, guest: Guest, entries: ReadonlySet<number>): number | undefined {
  const entry = positions(guest.from + 1, guest.to).find((at) => isEntry(prose, at, entries));
  if (entry !== undefined) return entry;
  const margins = marginsOf(prose, guest);
  const first = firstPossible(prose, guest);
  let best: { readonly at: number; readonly margin: number } | undefined;
  for (let at = first; at < guest.to; at++) {
    const margin = margins[at - guest.from] ?? 0;
    if (leavesGuest(prose, guest, at)) return at;
    if (!best || margin > best.margin) best = { at, margin };
  }
  return best && best.margin >= MARGIN && isAnotherStory(prose, guest, best.at) ? best.at : undefined;
}

function isAnotherStory(prose: Prose, { from, to }: Guest, at: number): boolean {
  const rest = topicOfWords(prose, positions(at, to), REST);
  const likeGuest = likeness(topicOfWords(prose, positions(from, at).reverse(), KNOWN_BY.guest), rest);
  const likeHost = likeness(topicOfWords(prose, positions(0, from).reverse(), KNOWN_BY.host), rest);
  return likeGuest <= UNLIKE_GUEST && likeHost >= MORE_LIKE_HOST * likeGuest;
}

function firstPossible({ blocks, indexes }: Prose, { from, to }: Guest): number {
  let words = 0;
  for (let at = from; at < to; at++) {
    if (words >= SHORTEST_GUEST) return at;
    words += blocks[indexes[at] ?? 0]?.words ?? 0;
  }
  return to;
}

/** For each paragraph of the guest: by how many words of content all from there on speaks for the host. */
function marginsOf(prose: Prose, { from, to }: Guest): number[] {
  const host = topicOfWords(prose, positions(0, from).reverse(), KNOWN_BY.host);
  const guest = topicOfWords(prose, positions(from, to), KNOWN_BY.guest);
  const margins: number[] = [];
  let sum = 0;
  for (const at of positions(from, to).reverse()) {
    for (const stem of prose.topics[at]?.keys() ?? [])
      sum += Number(host.has(stem)) - Number(guest.has(stem));
    margins.unshift(sum);
  }
  return margins;
}

function isEntry({ indexes }: Prose, at: number, entries: ReadonlySet<number>): boolean {
  for (let line = (indexes[at] ?? 0) - 1; line > (indexes[at - 1] ?? 0); line--)
    if (entries.has(line)) return true;
  return false;
}

/** Says whether the paragraph stands again where the host stood, outside of what holds the guest. */
function leavesGuest({ blocks, indexes }: Prose, { from }: Guest, at: number): boolean {
  const [host, first, own] = [from - 1, from, at].map((nth) => blocks[indexes[nth] ?? 0]?.markup);
  if (!host || !first || !own) return false;
  return pathOf(own) === pathOf(host) && first.within.length > host.within.length;
}

function pathOf(markup: BlockMarkup): string {
  return [...markup.within].join(" ");
}
