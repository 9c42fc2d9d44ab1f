import type { Page } from "../../../src/model/page.ts";

const WORD = /[\p{L}\p{N}_]+/gu;
const SHINGLE = 4;
/** Blocks to either side that tell which of two identical blocks stands in the body. */
const NEAR = 6;

const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];

/**
 * Says of each block of a page how much of it is in the article's body, 0 to 1: the share of its words that lie in a run
 * of four words which the body holds too. A block of fewer words is in the body where one of its lines is the same. Of
 * blocks with the same words only as many count as the body holds, those with the most body around them.
 */
export function blockTruth(page: Page, body: string): Float64Array {
  const lines = new Map<string, number>();
  for (const line of body.split(/\n+/)) {
    const folded = wordsOf(line).join(" ");
    lines.set(folded, (lines.get(folded) ?? 0) + 1);
  }
  const grams = new Set(gramsOf(wordsOf(body)));
  const words = page.blocks.map(({ start, end }) => wordsOf(page.text.slice(start, end)));
  const covered = coverOf(words.flat(), grams);
  const shares = new Float64Array(words.length);
  let from = 0;
  words.forEach((own, at) => {
    const hits = covered.subarray(from, from + own.length).reduce((sum, one) => sum + one, 0);
    from += own.length;
    const share = own.length === 0 ? 0 : hits / own.length;
    shares[at] = own.length > 0 && own.length < SHINGLE && lines.has(own.join(" ")) ? 1 : share;
  });
  return withoutDuplicates(words, shares, wordsOf(body).join(" "));
}

function gramsOf(words: readonly string[]): string[] {
  return words.slice(0, Math.max(0, words.length - SHINGLE + 1)).map((_, at) => gramAt(words, at));
}

function gramAt(words: readonly string[], at: number): string {
  return words.slice(at, at + SHINGLE).join(" ");
}

function coverOf(words: readonly string[], grams: ReadonlySet<string>): Uint8Array {
  const covered = new Uint8Array(words.length);
  for (let at = 0; at + SHINGLE <= words.length; at++)
    if (grams.has(gramAt(words, at))) covered.fill(1, at, at + SHINGLE);
  return covered;
}

function withoutDuplicates(
  words: readonly (readonly string[])[],
  shares: Float64Array,
  body: string,
): Float64Array {
  const places = new Map<string, number[]>();
  words.forEach((own, at) => {
    if ((shares[at] ?? 0) < 0.5) return;
    const key = own.join(" ");
    places.set(key, [...(places.get(key) ?? []), at]);
  });
  const kept = shares.slice();
  for (const [text, same] of places) {
    if (same.length < 2) continue;
    const allowed = Math.max(1, ` ${body} `.split(` ${text} `).length - 1);
    const ranked = [...same].sort((a, b) => around(words, shares, b) - around(words, shares, a) || b - a);
    for (const at of ranked.slice(allowed)) kept[at] = 0;
  }
  return kept;
}

function around(words: readonly (readonly string[])[], shares: Float64Array, at: number): number {
  let sum = 0;
  for (let near = Math.max(0, at - NEAR); near <= Math.min(words.length - 1, at + NEAR); near++)
    if (near !== at) sum += (words[near]?.length ?? 0) * (shares[near] ?? 0);
  return sum;
}
