import { FUNCTION_WORDS } from "../language/en/tables/function-words.ts";
import { lengthOf, type Span } from "../model/span.ts";

/** A passage in its own body. */
export interface Setting {
  readonly text: string;
  readonly body: readonly Span[];
  readonly passage: Span;
}

/** How well a shared passage fits into the text around it on either side, 0 to 1. */
export interface Coherence {
  readonly from: number;
  readonly to: number;
}

/** Text looked at on each side of a passage, in code units: some 250 words. */
const REACH = 1500;
/** Less text around a passage says too little about where it belongs. */
const LEAST_AROUND = 600;
/** Topic words are told apart by their first letters. */
const STEM = 6;
/** Passages with fewer different topic words fit anywhere. */
const FEWEST_TOPICS = 12;

/** Coherence that differs by less decides nothing (`npm run eval -- direction` measures it on foreign text). */
export const HOME_MARGIN = 0.08;

const WORD = /\p{L}{3,}/gu;

/**
 * Measures in which of two bodies a shared passage is at home: the share of its topic words that the text around it
 * uses too (lexical cohesion, Halliday & Hasan 1976), within the same reach on both sides.
 *
 * Gives undefined where a passage is nearly the whole body, or says too little.
 */
export function compareCoherence(from: Setting, to: Setting): Coherence | undefined {
  const topics = new Set([
    ...topicsOf(from.text.slice(from.passage.start, from.passage.end)),
    ...topicsOf(to.text.slice(to.passage.start, to.passage.end)),
  ]);
  const [aroundFrom, aroundTo] = [around(from), around(to)];
  if (topics.size < FEWEST_TOPICS || aroundFrom.length < LEAST_AROUND || aroundTo.length < LEAST_AROUND)
    return undefined;
  const size = Math.min(aroundFrom.length, aroundTo.length);
  return { from: shareOf(topics, aroundFrom.slice(0, size)), to: shareOf(topics, aroundTo.slice(0, size)) };
}

/** Gives the body's text nearest to the passage, taken in turns from both sides, so that cutting it keeps the nearest. */
function around({ text, body, passage }: Setting): string {
  const before = cut(text, body, { start: passage.start - REACH, end: passage.start });
  const behind = cut(text, body, { start: passage.end, end: passage.end + REACH });
  const missing = Math.max(0, REACH - Math.min(before.length, behind.length));
  const more =
    before.length < behind.length
      ? cut(text, body, { start: passage.end + REACH, end: passage.end + REACH + missing })
      : cut(text, body, { start: passage.start - REACH - missing, end: passage.start - REACH });
  return `${before} ${behind} ${more}`;
}

function cut(text: string, body: readonly Span[], span: Span): string {
  const parts = body
    .map((place) => ({ start: Math.max(place.start, span.start), end: Math.min(place.end, span.end) }))
    .filter((place) => place.end > place.start);
  return lengthOf(parts) === 0 ? "" : parts.map((place) => text.slice(place.start, place.end)).join(" ");
}

function topicsOf(words: string): Set<string> {
  const topics = new Set<string>();
  for (const [word] of words.toLowerCase().matchAll(WORD))
    if (!FUNCTION_WORDS.has(word)) topics.add(word.slice(0, STEM));
  return topics;
}

function shareOf(topics: ReadonlySet<string>, words: string): number {
  const used = topicsOf(words);
  let shared = 0;
  for (const topic of topics) if (used.has(topic)) shared++;
  return shared / topics.size;
}
