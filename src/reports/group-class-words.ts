/** Pages of one site are made of the same few thousand class words; what one announces is kept, of so many at a time. */
const MOST_KEPT = 5000;

/**
 * Makes a reader of class words: it gives the patterns that a word matches, the first as bit 0. Thirty patterns at most,
 * and none that looks beyond a word. A word stands around many blocks, so that it is held against the patterns once.
 */
export function groupClassWords(patterns: readonly RegExp[]): (word: string) => number {
  const kept = new Map<string, number>();
  return (word) => {
    const known = kept.get(word);
    if (known !== undefined) return known;
    const groups = patterns.reduce((bits, pattern, at) => (pattern.test(word) ? bits | (1 << at) : bits), 0);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(word, groups);
    return groups;
  };
}
