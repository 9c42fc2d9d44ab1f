import type { Page } from "../../src/model/page.ts";

/** Lists what breaks the rules that every page keeps: trimmed, sorted, disjoint blocks and links inside them, whole characters. */
export function pageFaults(page: Page): string[] {
  const faults: string[] = [];
  const { text, blocks } = page;
  if (/\p{Cs}/u.test(text)) faults.push("half a character in the text");
  if (blocks.length === 0) faults.push("a page without blocks");
  let before = 0;
  for (const { start, end, markup } of blocks) {
    const inside = start >= before && end > start && end <= text.length;
    if (!inside) faults.push(`block ${start}-${end} behind ${before} of ${text.length}`);
    const words = text.slice(start, end);
    if (words.trim() !== words) faults.push(`block ${start}-${end} with blanks around it`);
    for (const link of markup?.links ?? [])
      if (link.start < start || link.end > end || link.start >= link.end)
        faults.push(`link ${link.start}-${link.end} outside its block ${start}-${end}`);
    before = end;
  }
  for (const label of page.labels) {
    if (label.basis === "implied") continue;
    const { start, end, exact } = label.citation;
    if (text.slice(start, end) !== exact) faults.push(`a ${label.field} that does not quote ${start}-${end}`);
  }
  return faults;
}
