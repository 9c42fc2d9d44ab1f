import { FUNCTION_WORDS } from "../language/en/tables/function-words.ts";
import { GENERAL_WORDS } from "../language/en/tables/general-words.ts";

/** How often each stem of a content word stands in a text. */
export type Topic = ReadonlyMap<string, number>;

const WORD = /[\p{L}][\p{L}\p{M}\p{N}’'-]*/gu;
const SHORTEST = 3;
/** Endings that change a word's form and not its topic, longest first; a stem keeps at least four letters. */
const ENDING = /(?<=\p{L}{4})(?:ings?|edly|ers?|ies|ed|es|ly|al|ion|ions|s|y|e)$/u;

/** Takes possessive marks and common endings off a lower-case word: a rough stem, for comparison only. */
function stemOf(word: string): string {
  return word.replace(/[’']s?$/u, "").replace(ENDING, "");
}

/** Counts the content words of a text by their stems. */
export function topicOf(text: string): Topic {
  const topic = new Map<string, number>();
  for (const word of text.match(WORD) ?? []) {
    const lower = word.toLowerCase().replace(/’/g, "'");
    if (lower.length < SHORTEST || FUNCTION_WORDS.has(lower) || GENERAL_WORDS.has(lower)) continue;
    const stem = stemOf(lower);
    if (stem.length < SHORTEST || GENERAL_WORDS.has(stem)) continue;
    topic.set(stem, (topic.get(stem) ?? 0) + 1);
  }
  return topic;
}

/** Adds the counts of several texts. */
export function joinTopics(topics: readonly Topic[]): Topic {
  const joined = new Map<string, number>();
  for (const topic of topics)
    for (const [stem, count] of topic) joined.set(stem, (joined.get(stem) ?? 0) + count);
  return joined;
}

/**
 * Says how alike two texts are in their content words, 0 to 1: the cosine of their counts, damped by the logarithm
 * (the measure of TextTiling, Hearst 1997, over stems).
 */
export function likeness(a: Topic, b: Topic): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const [stem, count] of small) shared += damp(count) * damp(large.get(stem) ?? 0);
  return shared === 0 ? 0 : shared / Math.sqrt(norm(a) * norm(b));
}

function damp(count: number): number {
  return count === 0 ? 0 : 1 + Math.log(count);
}

function norm(topic: Topic): number {
  let sum = 0;
  for (const count of topic.values()) sum += damp(count) ** 2;
  return sum;
}
