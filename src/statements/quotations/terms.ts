import type { Span } from "../../model/span.ts";

/** Words before a quotation that make it a name or a term. */
const NAMING =
  /(?:\b(?:known (?:also )?as|called|dubbed|nicknamed|named|titled|entitled|termed|so-called|the term|the word|the phrase|the slogan|the book|the film|the song|the show|the play|the album|the series)|[\p{L}]['’]s?)\s*$/iu;
const SMALL_IN_TITLES = /^(?:a|an|and|as|at|but|by|for|from|in|of|on|or|the|to|with)$/;

/** Says whether words in quotation marks are a nickname, a title or a term rather than somebody's words. */
export function isTerm(text: string, quote: Span): boolean {
  const before = text.slice(Math.max(0, quote.start - 40), Math.max(0, quote.start - 1));
  if (NAMING.test(before)) return true;
  const words = text
    .slice(quote.start, quote.end)
    .replace(/[.,!?;:]+$/, "")
    .split(/\s+/);
  if (words.length > 8) return false;
  const capital = words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  return words.length > 1
    ? words.every((word) => /^[\p{Lu}\d(]/u.test(word) || SMALL_IN_TITLES.test(word)) && capital > 1
    : /^\p{Lu}{2,}/u.test(words[0] ?? "");
}
