import { type Citation, cite } from "../../model/citation.ts";
import type { Page } from "../../model/page.ts";

/** Longest stretch of words that is looked for, in code units. */
const LONGEST = 300;

/**
 * Finds where words stand in a page's text, from an offset on or else anywhere, whatever the white space between them.
 * Gives `undefined` where the page does not show them.
 */
export function locateWords(page: Page, words: string, from = 0): Citation | undefined {
  const parts = words.trim().split(/\s+/).filter(Boolean);
  if (parts.length === 0 || words.length > LONGEST) return undefined;
  const [first = ""] = parts;
  const escaped = parts.map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("\\s*");
  // The first word is looked for as it is, which is many times faster than the pattern at every place of the page.
  const pattern = new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "uy");
  const search = { first, pattern };
  const behind = hitFrom(page.text, { ...search, from });
  const hit = behind ?? (from > 0 ? hitFrom(page.text, { ...search, from: 0 }) : undefined);
  return hit ? cite(page, { start: hit.index, end: hit.index + hit[0].length }) : undefined;
}

/** What is looked for: a pattern that begins with a word, from an offset on. */
interface Search {
  readonly first: string;
  readonly pattern: RegExp;
  readonly from: number;
}

function hitFrom(text: string, { first, pattern, from }: Search): RegExpExecArray | undefined {
  for (let at = text.indexOf(first, from); at >= 0; at = text.indexOf(first, at + 1)) {
    pattern.lastIndex = at;
    const hit = pattern.exec(text);
    if (hit) return hit;
  }
  return undefined;
}
