import { type Citation, cite } from "../model/citation.ts";
import type { Page } from "../model/page.ts";

/** Longest stretch of words that is looked for, in code units. */
const LONGEST = 300;

/**
 * Finds where words stand in a page's text, from an offset on or else anywhere, whatever the white space between them.
 * Gives `undefined` where the page does not show them.
 */
export function locateWords(page: Page, words: string, from = 0): Citation | undefined {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0 || words.length > LONGEST) return undefined;
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s*");
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "gu");
  pattern.lastIndex = from;
  let hit = pattern.exec(page.text);
  if (!hit && from > 0) {
    pattern.lastIndex = 0;
    hit = pattern.exec(page.text);
  }
  return hit ? cite(page, { start: hit.index, end: hit.index + hit[0].length }) : undefined;
}
