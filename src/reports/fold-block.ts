/** Folds a block's text for comparison between pages: no case, no punctuation, no digits. */
export function foldBlock(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}]+/gu, " ")
    .trim();
}
