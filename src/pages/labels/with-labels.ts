import type { Label } from "../../model/label.ts";
import type { PageReading } from "../format.ts";

/**
 * Adds what a container says to every page of a reading: its labels follow the page's own, in the order given.
 * A label is left out where the page has one of the same field, value and source already.
 */
export function withLabels(reading: PageReading, labels: readonly Label[]): PageReading {
  if (labels.length === 0) return reading;
  const pages = reading.pages.map((page) => ({ ...page, labels: distinct([...page.labels, ...labels]) }));
  return { pages, notes: reading.notes };
}

function distinct(labels: readonly Label[]): Label[] {
  const seen = new Set<string>();
  return labels.filter((label) => {
    const key = JSON.stringify([label.field, label.value, label.source]);
    return !seen.has(key) && seen.add(key);
  });
}
