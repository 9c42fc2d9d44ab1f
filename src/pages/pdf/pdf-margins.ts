import type { Row } from "./pdf-rows.ts";

/** A sheet's rows, those of its margins apart. */
export interface TrimmedSheet {
  readonly rows: readonly Row[];
  /** Running headers and footers, page numbers, and what a browser prints around a page. */
  readonly margins: readonly Row[];
}

/** Rows at the top and at the bottom of a sheet that may be running headers and footers. */
const DEEPEST_MARGIN = 3;
/** A line at the edge of this share of the sheets is a running one: left and right sheets may differ. */
const RUNNING_SHARE = 0.4;

const PAGE_NUMBER = /^(?:[-–—|]\s*)?(?:page\s+)?\d{1,4}(?:\s*(?:of|\/)\s*\d{1,4})?(?:\s*[-–—|])?$/i;
const COUNTER = /^\d{1,4}\s*\/\s*\d{1,4}$|^page \d{1,4}(?: of \d{1,4})?$/i;
const ADDRESS = /^(?:https?|file):\/\/\S+/i;
const CLOCK = /\b\d{1,2}[:.]\d{2}(?:\s?[AP]\.?M\.?)?$/i;

/** Takes the running headers and footers off a document's sheets. */
export function trimMargins(sheets: readonly (readonly Row[])[]): TrimmedSheet[] {
  const running = runningLines(sheets);
  return sheets.map((rows) => {
    const head = countMargin(rows.slice(0, DEEPEST_MARGIN), running);
    const below = rows.slice(head);
    const foot = countMargin(below.slice(-DEEPEST_MARGIN).reverse(), running);
    const end = below.length - foot;
    return { rows: below.slice(0, end), margins: [...rows.slice(0, head), ...below.slice(end)] };
  });
}

/** Counts the rows from the edge inward up to the innermost one that belongs to the margin. */
function countMargin(fromEdge: readonly Row[], running: ReadonlySet<string>): number {
  let count = 0;
  for (const [nth, row] of fromEdge.entries()) {
    if (running.has(keyOf(row)) || (nth === 0 && isPrinted(row))) count = nth + 1;
  }
  return count;
}

/** A page number alone, or the line of a browser: address and counter, or date, time and title. */
function isPrinted(row: Row): boolean {
  const texts = row.segments.map((segment) => segment.text);
  const [first = "", last = ""] = [texts[0], texts.at(-1)];
  if (texts.length === 1) return PAGE_NUMBER.test(first) || ADDRESS.test(first);
  if (ADDRESS.test(first)) return COUNTER.test(last) || CLOCK.test(last);
  return CLOCK.test(first) && /\d[./-]\d/.test(first);
}

function runningLines(sheets: readonly (readonly Row[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const rows of sheets) {
    const edges = new Set([...rows.slice(0, DEEPEST_MARGIN), ...rows.slice(-DEEPEST_MARGIN)].map(keyOf));
    for (const key of edges) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const least = Math.max(2, sheets.length * RUNNING_SHARE);
  return new Set([...counts].filter(([, count]) => count >= least).map(([key]) => key));
}

/** A running line is the same but for its numbers. */
function keyOf({ segments }: Row): string {
  return segments
    .map((segment) => segment.text)
    .join(" ")
    .replace(/\d+/g, "#");
}
