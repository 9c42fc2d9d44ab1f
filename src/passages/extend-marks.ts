import type { Span } from "../model/span.ts";

/** Closing marks that follow a word: a stop, a quotation mark, a bracket. */
const MOST_MARKS = 4;
const MARK = /[^\p{L}\p{N}\s]/u;

/**
 * Grows a passage over the marks that stand directly beside it in both texts, so that a copy is found from its
 * opening quotation mark to its last full stop.
 */
export function extendMarks(
  a: string,
  b: string,
  passage: { readonly from: Span; readonly to: Span },
): { from: Span; to: Span } {
  const before = sameMarks((step) => [
    a.charAt(passage.from.start - 1 - step),
    b.charAt(passage.to.start - 1 - step),
  ]);
  const behind = sameMarks((step) => [a.charAt(passage.from.end + step), b.charAt(passage.to.end + step)]);
  return {
    from: { start: passage.from.start - before, end: passage.from.end + behind },
    to: { start: passage.to.start - before, end: passage.to.end + behind },
  };
}

function sameMarks(charsAt: (step: number) => readonly [string, string]): number {
  let count = 0;
  while (count < MOST_MARKS) {
    const [inA, inB] = charsAt(count);
    if (inA === "" || inA !== inB || !MARK.test(inA)) break;
    count++;
  }
  return count;
}
