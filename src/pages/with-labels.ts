import type { Label } from "../model/label.ts";
import type { Page } from "../model/page.ts";
import type { PageReading } from "./format.ts";

/**
 * Adds what a container says of its pages to each page of a reading: after the page's own labels, without those that the
 * page has already with the same field, value and source.
 */
export function withLabels(reading: PageReading, labels: readonly Label[]): PageReading {
  if (labels.length === 0) return reading;
  const pages = reading.pages.map((page): Page => {
    const seen = new Set(page.labels.map(keyOf));
    const added = labels.filter((label) => !seen.has(keyOf(label)) && seen.add(keyOf(label)));
    return { ...page, labels: [...page.labels, ...added] };
  });
  return { ...reading, pages };
}

function keyOf({ field, value, source }: Label): string {
  return JSON.stringify([field, value, source]);
}
