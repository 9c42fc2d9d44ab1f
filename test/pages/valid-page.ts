import { expect } from "vitest";
import type { Page } from "../../src/model/page.ts";

/** Checks what holds for every page: sorted, disjoint, trimmed blocks, links inside them, citations that quote the page. */
export function expectValidPage(page: Page): void {
  expect(page.sha256).toMatch(/^[0-9a-f]{64}$/);
  expect(page.id.startsWith(`p${page.sha256.slice(0, 10)}`)).toBe(true);
  expect(page.text).not.toMatch(/\p{Cs}/u);
  expect(page.blocks.length).toBeGreaterThan(0);
  let end = 0;
  for (const block of page.blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    const words = page.text.slice(block.start, block.end);
    expect(words.trim()).toBe(words);
    for (const link of block.markup?.links ?? []) {
      expect(link.start).toBeGreaterThanOrEqual(block.start);
      expect(link.end).toBeLessThanOrEqual(block.end);
      expect(link.start).toBeLessThan(link.end);
    }
    end = block.end;
  }
  expect(end).toBeLessThanOrEqual(page.text.length);
  for (const label of page.labels) {
    if (label.basis === "implied") expect(label.because).not.toBe("");
    else {
      expect(label.citation.page).toBe(page.id);
      expect(page.text.slice(label.citation.start, label.citation.end)).toBe(label.citation.exact);
    }
  }
}

/** Lists the words of a page's blocks. */
export function blockTexts(page: Page): string[] {
  return page.blocks.map((block) => page.text.slice(block.start, block.end));
}
