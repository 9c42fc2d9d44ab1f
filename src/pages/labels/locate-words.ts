import { type Citation, cite } from "../../model/citation.ts";
import type { Page } from "../../model/page.ts";
import type { Span } from "../../model/span.ts";

/** Longest stretch of words that is looked for, in code units. */
const LONGEST = 300;

/**
 * Finds where words stand in a page's text, from an offset on or else anywhere, whatever the white space between them.
 * Gives `undefined` where the page does not show them.
 */
export function locateWords(page: Page, words: string, from = 0): Citation | undefined {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0 || words.length > LONGEST) return undefined;
  const behind = hitFrom(page.text, parts, from);
  const hit = behind ?? (from > 0 ? hitFrom(page.text, parts, 0) : undefined);
  return hit && cite(page, hit);
}

function hitFrom(text: string, parts: readonly string[], from: number): Span | undefined {
  const [first = ""] = parts;
  for (let start = text.indexOf(first, from); start >= 0; start = text.indexOf(first, start + 1)) {
    const end = endOf(text, parts, start);
    if (end !== undefined && !ENDS_IN_WORD.test(text.slice(Math.max(0, start - 2), start))) {
      WORD_CHARACTER.lastIndex = end;
      if (!WORD_CHARACTER.test(text)) return { start, end };
    }
  }
  return undefined;
}

const ENDS_IN_WORD = /[\p{L}\p{N}]$/u;
const WORD_CHARACTER = /[\p{L}\p{N}]/uy;
const SPACE = /\s*/y;

/** Gives where parts end that follow one another from an offset on with nothing but white space between them. */
function endOf(text: string, parts: readonly string[], start: number): number | undefined {
  let at = start;
  for (const part of parts) {
    if (at > start) {
      SPACE.lastIndex = at;
      SPACE.test(text);
      at = SPACE.lastIndex;
    }
    if (!text.startsWith(part, at)) return undefined;
    at += part.length;
  }
  return at;
}
