import type { Span } from "../../model/span.ts";

/** Words before a quotation that make it a name or a term. */
const NAMING =
  /(?:\b(?:known (?:also )?as|called|dubbed|nicknamed|named|titled|entitled|termed|so-called|the term|the word|the phrase|the slogan|the book|the film|the song|the show|the play|the album|the series)|[\p{L}]['’]s?)\s*$/iu;
const SMALL_IN_TITLES = /^(?:a|an|and|as|at|but|by|for|from|in|of|on|or|the|to|with)$/;

/** Works that are named in quotation marks, right before their title. */
const WORK =
  /\b(?:the|an?|his|her|its|their|our|['’]s) (?:[\p{L}-]+ )?(?:book|film|movie|song|show|play|album|series|podcast|novel|memoir|magazine|programme|program|documentary|sitcom|musical|opera|newspaper|blog|newsletter|exhibition|video|game|single|poem|essay|column)\s*$/iu;

/** Says whether words in quotation marks are the title of a work that stands named before them: "their podcast “Late Ships.”" */
export function isTitle(text: string, quote: Span): boolean {
  const before = text.slice(Math.max(0, quote.start - 40), Math.max(0, quote.start - 1));
  return WORK.test(before) && isTitleCase(text, quote);
}

/** Says whether words in quotation marks are a nickname, a title or a term rather than somebody's words. */
export function isTerm(text: string, quote: Span): boolean {
  const before = text.slice(Math.max(0, quote.start - 40), Math.max(0, quote.start - 1));
  if (NAMING.test(before)) return true;
  const words = wordsOf(text, quote);
  return words.length > 1 ? isTitleCase(text, quote) : /^\p{Lu}{2,}/u.test(words[0] ?? "");
}

/** A title has no more words than this. */
const LONGEST_TITLE = 8;

function isTitleCase(text: string, quote: Span): boolean {
  const words = wordsOf(text, quote);
  const capital = words.filter((word) => /^[\p{Lu}\d]/u.test(word)).length;
  const plain = (word: string): boolean => /^[\p{Lu}\d(]/u.test(word) || SMALL_IN_TITLES.test(word);
  return words.length <= LONGEST_TITLE && capital > 1 && words.every(plain);
}

function wordsOf(text: string, { start, end }: Span): readonly string[] {
  return text
    .slice(start, end)
    .replace(/[.,!?;:]+$/, "")
    .split(/\s+/);
}
