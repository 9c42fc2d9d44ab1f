import { findAll } from "../../../language/find-all.ts";
import type { Span } from "../../../model/span.ts";

/** A word beside another, with no mark between the two. */
export interface NearWord extends Span {
  readonly words: string;
  readonly lower: string;
}

/** Code units on either side of a word that are looked at. */
const REACH = 110;
const WORD = /(?:\p{Lu}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;
const BLANK = /^[\s\u00a0]{1,3}$/;

/** Gives the words before an offset up to the next mark, in reading order. */
export function wordsBefore(text: string, from: number, floor: number): NearWord[] {
  const start = Math.max(floor, from - REACH);
  const words = wordsIn(text, start, from);
  // A word that the window cuts is none.
  if (start > floor && words[0]?.start === start) words.shift();
  let first = words.length;
  for (let end = from; first > 0; first--) {
    const word = words[first - 1];
    if (!word || !BLANK.test(text.slice(word.end, end))) break;
    end = word.start;
  }
  return words.slice(first);
}

/** Gives the words behind an offset up to the next mark. */
export function wordsBehind(text: string, to: number, ceiling: number): NearWord[] {
  const end = Math.min(ceiling, to + REACH);
  const words = wordsIn(text, to, end);
  if (end < ceiling && words.at(-1)?.end === end) words.pop();
  let last = 0;
  for (let from = to; last < words.length; last++) {
    const word = words[last];
    if (!word || !BLANK.test(text.slice(from, word.start))) break;
    from = word.end;
  }
  return words.slice(0, last);
}

const NEXT = new RegExp(`[\\s\\u00a0]{1,3}(${WORD.source})`, "uy");

/** Gives the word directly behind an offset, where only a blank parts the two. */
export function wordBehind(text: string, to: number, ceiling: number): NearWord | undefined {
  NEXT.lastIndex = to;
  const words = NEXT.exec(text)?.[1];
  const end = NEXT.lastIndex;
  if (words === undefined || end > ceiling) return undefined;
  return { start: end - words.length, end, words, lower: words.toLowerCase().replace(/’/g, "'") };
}

function wordsIn(text: string, start: number, end: number): NearWord[] {
  return findAll(WORD, text.slice(start, end)).map(({ 0: words, index }): NearWord => {
    const from = start + index;
    return { start: from, end: from + words.length, words, lower: words.toLowerCase().replace(/’/g, "'") };
  });
}
