import type { Span } from "../model/span.ts";

/** White space and characters that print nothing: control codes and format marks such as the soft hyphen. */
const BLANK = /[\s\p{Cc}\p{Cf}]/u;
/** White space alone, which a block's span leaves out at both ends. */
const SPACE = /[\s\u0085]/;

/** Shrinks a stretch of text by the white space at both ends; `undefined` where nothing in it can be seen. */
export function trimmedSpan(text: string, from: number, to: number): Span | undefined {
  let start = from;
  let end = to;
  while (start < end && SPACE.test(text[start]!)) start++;
  while (end > start && SPACE.test(text[end - 1]!)) end--;
  let seen = start;
  while (seen < end && BLANK.test(text[seen]!)) seen++;
  return seen < end ? { start, end } : undefined;
}
