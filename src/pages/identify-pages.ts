import { createHash } from "node:crypto";
import type { Label } from "../model/label.ts";
import type { Note } from "../model/note.ts";
import type { Page } from "../model/page.ts";
import type { PageReading } from "./format.ts";

const ID_DIGITS = 10;

/** Computes the SHA-256 of bytes as 64 hexadecimal digits. */
export function sha256Of(bytes: Uint8Array): string {
  return createHash("sha256").update(bytes).digest("hex");
}

/** Makes a page's id from the SHA-256 of its bytes: `p` and the first ten digits. */
export function pageIdOf(sha256: string): string {
  return `p${sha256.slice(0, ID_DIGITS)}`;
}

/**
 * Settles the ids of a set of pages: each id follows from the page's bytes alone; where several pages would share one,
 * the second in the order given ends in `-2`, the third in `-3`. Citations inside the labels follow the new id.
 * Pages with the same bytes all stay, with a note each.
 */
export function identifyPages(pages: readonly Page[]): PageReading {
  const seen = new Map<string, Page[]>();
  const notes: Note[] = [];
  const settled = pages.map((page) => {
    const base = pageIdOf(page.sha256);
    const before = seen.get(base) ?? [];
    const same = before.find((other) => other.sha256 === page.sha256);
    if (same) notes.push(sameBytes(page, same));
    before.push(page);
    seen.set(base, before);
    return withId(page, before.length === 1 ? base : `${base}-${before.length}`);
  });
  return { pages: settled, notes };
}

function sameBytes(page: Page, same: Page): Note {
  const message = `${page.source} has the same bytes as ${same.source}; both are kept as pages.`;
  return { level: "info", code: "same-bytes", message, at: page.source };
}

function withId(page: Page, id: string): Page {
  if (page.id === id) return page;
  const moved = (label: Label): Label =>
    label.basis === "stated" ? { ...label, citation: { ...label.citation, page: id } } : label;
  return { ...page, id, labels: page.labels.map(moved) };
}
