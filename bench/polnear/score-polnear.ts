import type { GoldArticle, GoldAttribution, Stretch } from "./read-polnear.ts";
import { isSaying } from "./saying-verbs.ts";

/** An attribution as the engine reads it. */
export interface MadeAttribution {
  readonly content: readonly Stretch[];
  /** The words that stand for the source; empty where it was carried over. */
  readonly source: readonly Stretch[];
  readonly direct: boolean;
}

/** Counts of a comparison; they add up over articles. */
export interface Tally {
  gold: number;
  found: number;
  made: number;
  right: number;
  /** Found ones whose gold names a source, and those of them whose source is the right one. */
  sourced: number;
  speakers: number;
}

/** What is compared: quotations only, or everything said; at which overlap; or content exact to the word. */
export interface Comparison {
  readonly direct: boolean;
  /** Shared characters over all characters of both; 1 asks for the same words. */
  readonly overlap: number;
}

/** Makes an empty tally. */
export function emptyTally(): Tally {
  return { gold: 0, found: 0, made: 0, right: 0, sourced: 0, speakers: 0 };
}

/**
 * Adds an article to a tally. Recall is over the gold attributions of the kind asked for; precision is over what was
 * made of that kind, where any gold attribution counts, since what somebody believes is attributed too.
 */
export function addArticle(
  tally: Tally,
  article: GoldArticle,
  made: readonly MadeAttribution[],
  asked: Comparison,
): Misses {
  const owed = article.attributions.filter((one) =>
    asked.direct ? isDirect(article.text, one) : isSpeech(article.text, one),
  );
  const mine = made.filter((one) => !asked.direct || one.direct);
  const found = pairUp(article.text, owed, made, asked.overlap);
  const right = pairUp(article.text, article.attributions, mine, asked.overlap);
  tally.gold += owed.length;
  tally.found += found.size;
  tally.made += mine.length;
  tally.right += right.size;
  const wrong: GoldAttribution[] = [];
  for (const [gold, one] of found) {
    if (gold.source.length === 0) continue;
    tally.sourced++;
    if (shared(gold.source, one.source) > 0) tally.speakers++;
    else wrong.push(gold);
  }
  const used = new Set(right.values());
  return {
    missing: owed.filter((one) => !found.has(one)),
    extra: mine.filter((one) => !used.has(one)),
    speakers: wrong,
  };
}

/** What went wrong in an article. */
export interface Misses {
  readonly missing: readonly GoldAttribution[];
  readonly extra: readonly MadeAttribution[];
  readonly speakers: readonly GoldAttribution[];
}

/** Pairs each gold attribution with the made one that overlaps it most, each made one once. */
function pairUp(
  text: string,
  gold: readonly GoldAttribution[],
  made: readonly MadeAttribution[],
  overlap: number,
): Map<GoldAttribution, MadeAttribution> {
  const scored = gold.flatMap((one) =>
    made
      .map((other) => ({ one, other, score: likeness(text, one.content, other.content) }))
      .filter((pair) => pair.score >= overlap),
  );
  const pairs = new Map<GoldAttribution, MadeAttribution>();
  const used = new Set<MadeAttribution>();
  for (const { one, other } of scored.sort((a, b) => b.score - a.score)) {
    if (pairs.has(one) || used.has(other)) continue;
    pairs.set(one, other);
    used.add(other);
  }
  return pairs;
}

/** Marks, blanks and "that" at the edges of content are nobody's words. */
const EDGE = /^(?:[\s“”"'‘’.,;:—–-]|that\b)+|[\s“”"'‘’.,;:—–-]+$/gu;

function trimmed(text: string, stretches: readonly Stretch[]): Stretch[] {
  return stretches.flatMap(([start, end]): Stretch[] => {
    const words = text.slice(start, end);
    const lead = words.match(EDGE)?.find((edge) => words.startsWith(edge))?.length ?? 0;
    const rest = words.slice(lead).replace(EDGE, "").length;
    const tail = words.slice(lead).length - words.slice(lead).replace(/[\s“”"'‘’.,;:—–-]+$/u, "").length;
    return rest === 0 ? [] : [[start + lead, end - tail]];
  });
}

function likeness(text: string, a: readonly Stretch[], b: readonly Stretch[]): number {
  const [x, y] = [trimmed(text, a), trimmed(text, b)];
  const common = shared(x, y);
  return common === 0 ? 0 : common / (length(x) + length(y) - common);
}

function shared(a: readonly Stretch[], b: readonly Stretch[]): number {
  let sum = 0;
  for (const one of a)
    for (const other of b) sum += Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]));
  return sum;
}

function length(stretches: readonly Stretch[]): number {
  return stretches.reduce((sum, [start, end]) => sum + end - start, 0);
}

const OPENING = /^(?:[“"‘]|'')/;
const CLOSING = /(?:[”"’]|'')[.,;]?$/;

/** Content that stands in quotation marks from its first word to its last. */
function isDirect(text: string, { content }: GoldAttribution): boolean {
  const [first, last] = [content[0], content.at(-1)];
  if (!first || !last) return false;
  const before = text.slice(Math.max(0, first[0] - 1), first[0]);
  const opens = OPENING.test(text.slice(first[0])) || /[“"]/.test(before);
  const closes = CLOSING.test(text.slice(last[0], last[1])) || /^[”"]/.test(text.slice(last[1]));
  return opens && closes;
}

function isSpeech(text: string, { cue }: GoldAttribution): boolean {
  return isSaying(cue.map(([start, end]) => text.slice(start, end)).join(" "));
}
