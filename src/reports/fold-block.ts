/** Folds a block's text for comparison between pages: no case, no punctuation, no digits. */
export function foldBlock(text: string): string {
  return (
    text
      .toLowerCase()
      // A run without a bound overflows the engine's stack on millions of characters beyond the basic plane.
      .replace(/[^\p{L}]{1,1000}/gu, " ")
      .replace(/ {2,}/g, " ")
      .trim()
  );
}
