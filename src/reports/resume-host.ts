import type { BlockMarkup } from "../model/page.ts";
import { type Prose, positions } from "./prose.ts";
import { leaning, returnEvidence } from "./word-evidence.ts";

/** A report that stands inside another, as positions in the prose. */
export interface Guest {
  /** Paragraphs of the host above the guest, in reading order. */
  readonly host: readonly number[];
  /** First paragraph of the guest. */
  readonly from: number;
  /** First paragraph behind the guest that is known not to be its own: the next cut, or the end of the prose. */
  readonly to: number;
}

/** What each sign that the host goes on is worth, in points; none at all makes 0. */
export const RETURN_POINTS = {
  /** Speaks against every place. */
  anywhere: -6.1,
  /** For each natural logarithm by which all that follows is likelier the host's. */
  words: 0.1,
  /** ... and the next paragraphs, and by which the last ones are likelier the guest's. */
  next: 0.07,
  last: 0.09,
  /** ... and the next paragraph by itself. */
  paragraph: 0.12,
  /** ... and the next paragraphs, by what stands directly above the guest and at its end alone. */
  nearby: 0.08,
  /** For each natural logarithm by which the paragraph's length is nearer to the host's than to the guest's. */
  length: 0.6,
  place: 1.5,
  classes: 0.6,
  inside: -0.3,
  link: 1.6,
  /** For each natural logarithm by which the guest is longer than a hundred words: most guests end their pages. */
  longGuest: -1.4,
  shortRest: -1.4,
} as const;

/** A sign by its name. */
export type ReturnSign = keyof typeof RETURN_POINTS;

/** A place where the host may go on, with how strong each sign of it is. */
export interface Return {
  readonly at: number;
  readonly signs: Readonly<Record<ReturnSign, number>>;
}

/** A guest has at least this many words before its host can go on. */
const SHORTEST_GUEST = 50;
/** The host and the guest are known by so many of their words. */
const KNOWN_BY = 600;
/** ... and what stands directly above the guest and at its end by so many. */
const BESIDE = 120;
/** The next and the last paragraphs are taken up to so many words. */
const NEAR = 60;
const MOST = { words: 60, near: 15 } as const;
const HUNDRED = 100;
/** A paragraph of the guest is quoted where one of the host's has this share of its stems, of at least so many. */
const QUOTED = { stems: 8, share: 0.85 } as const;
const SHORTEST_REST = 50;

/**
 * Finds the paragraph with which the host goes on after a guest, as a position in the prose: where the markup leaves
 * the element that the guest stands in, at the next entry of a live blog, or where the signs add up. Undefined where
 * nothing tells.
 */
export function findResumption(prose: Prose, guest: Guest, entries: ReadonlySet<number>): number | undefined {
  const entry = positions(guest.from + 1, guest.to).find((at) => isEntry(prose, at, entries));
  if (entry !== undefined) return entry;
  let best: { readonly at: number; readonly points: number } | undefined;
  for (const { at, signs } of findReturns(prose, guest)) {
    const points = (Object.keys(signs) as ReturnSign[]).reduce(
      (sum, sign) => sum + RETURN_POINTS[sign] * signs[sign],
      0,
    );
    // Out of the element that holds the guest, in which the host did not stand.
    if (leavesGuest(prose, guest, at)) return at;
    if (points > 0 && (!best || points > best.points)) best = { at, points };
  }
  return best?.at;
}

/** Lists the paragraphs of a guest with which its host may go on instead. */
export function findReturns(prose: Prose, guest: Guest): Return[] {
  const { blocks, indexes } = prose;
  const own = guest.host.filter((at) => !quotesGuest(prose, guest, at));
  const known = { ...guest, host: lastOf(prose, own, KNOWN_BY) };
  const evidence = returnEvidence(prose, known);
  const all = wordsOf(prose, positions(guest.from, guest.to));
  let before = 0;
  return positions(guest.from, guest.to).flatMap((at): Return[] => {
    const past = before;
    before += wordsOf(prose, [at]);
    if (past < SHORTEST_GUEST) return [];
    const above = blocks.slice((indexes[at - 1] ?? 0) + 1, indexes[at]);
    return [
      {
        at,
        signs: {
          anywhere: 1,
          words: clamp(evidence[at - guest.from] ?? 0, MOST.words),
          ...wordSigns(prose, known, at),
          ...markupSigns(prose, guest, at),
          link: Number(above.some(({ kind }) => kind === "source-link")),
          longGuest: Math.log(past / HUNDRED),
          shortRest: Number(all - past < SHORTEST_REST),
        },
      },
    ];
  });
}

/** How much the words around a place lean to the host and to the guest, and how long the paragraphs of each are. */
function wordSigns(
  prose: Prose,
  { host, from, to }: Guest,
  at: number,
): Pick<Return["signs"], "next" | "last" | "paragraph" | "nearby" | "length"> {
  // Each paragraph has a word, so that no more of them need to be looked at than words are wanted.
  const above = positions(Math.max(from, at - KNOWN_BY), at);
  const other = lastOf(prose, above, KNOWN_BY);
  const next = firstOf(prose, positions(at, Math.min(to, at + NEAR)), NEAR);
  const last = lastOf(prose, above, NEAR);
  const beside = { one: lastOf(prose, host, BESIDE), other: lastOf(prose, above, BESIDE) };
  const apart = { one: host, other: other.filter((nth) => !last.includes(nth)) };
  const lean = (some: readonly number[], between: typeof apart): number =>
    clamp(leaning(prose, some, between), MOST.near);
  return {
    next: lean(next, { one: host, other }),
    last: -lean(last, apart),
    paragraph: lean([at], { one: host, other }),
    nearby: lean(next, beside),
    length: farFrom(prose, other, at) - farFrom(prose, host, at),
  };
}

/** How far a paragraph's length is from the mean of others, both as logarithms. */
function farFrom(prose: Prose, others: readonly number[], at: number): number {
  const length = (nth: number): number => Math.log(1 + wordsOf(prose, [nth]));
  const mean = others.reduce((sum, nth) => sum + length(nth), 0) / Math.max(1, others.length);
  return Math.abs(length(at) - mean);
}

/** What the host quotes of its guest says nothing of the host's own words. */
function quotesGuest({ topics }: Prose, { from, to }: Guest, at: number): boolean {
  const own = topics[at];
  return topics.slice(from, to).some((topic) => {
    const shared = [...topic.keys()].filter((stem) => own?.has(stem)).length;
    return topic.size >= QUOTED.stems && shared >= QUOTED.share * topic.size;
  });
}

function clamp(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

function wordsOf({ blocks, indexes }: Prose, order: readonly number[]): number {
  return order.reduce((sum, at) => sum + (blocks[indexes[at] ?? -1]?.words ?? 0), 0);
}

function firstOf(prose: Prose, order: readonly number[], most: number): number[] {
  let sum = 0;
  return order.filter((at) => {
    const taken = sum < most;
    if (taken) sum += wordsOf(prose, [at]);
    return taken;
  });
}

function lastOf(prose: Prose, order: readonly number[], most: number): number[] {
  return firstOf(prose, [...order].reverse(), most);
}

/** Whether the paragraph stands again where the host stood, outside of what holds the guest, or is set as the host was. */
function markupSigns(
  { blocks, indexes }: Prose,
  { host, from }: Guest,
  at: number,
): Pick<Return["signs"], "place" | "classes" | "inside"> {
  const markup = (nth: number | undefined): BlockMarkup | undefined =>
    blocks[indexes[nth ?? -1] ?? -1]?.markup;
  const [above, first, last, own] = [host.at(-1), from, at - 1, at].map(markup);
  if (!above || !first || !last || !own) return { place: 0, classes: 0, inside: 0 };
  const away = pathOf(first) !== pathOf(above);
  const back = pathOf(own) === pathOf(above);
  return {
    place: Number(away && back && pathOf(last) !== pathOf(above)),
    classes: Number(
      !away &&
        own.classes === above.classes &&
        last.classes !== above.classes &&
        first.classes !== above.classes,
    ),
    inside: Number(away && !back),
  };
}

function leavesGuest({ blocks, indexes }: Prose, { host, from }: Guest, at: number): boolean {
  const [above, first, own] = [host.at(-1), from, at].map((nth) => blocks[indexes[nth ?? -1] ?? -1]?.markup);
  if (!above || !first || !own) return false;
  return pathOf(own) === pathOf(above) && first.within.length > above.within.length;
}

function pathOf(markup: BlockMarkup): string {
  return markup.within.join(" ");
}

function isEntry({ indexes }: Prose, at: number, entries: ReadonlySet<number>): boolean {
  for (let line = indexes[at] ?? 0; line > (indexes[at - 1] ?? 0); line--) if (entries.has(line)) return true;
  return false;
}
