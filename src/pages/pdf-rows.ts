import type { PdfItem } from "./pdf-document.ts";

/** Text that stands together on one baseline, without a wide gap; lengths in points. */
export interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
}

/** The segments of one baseline from left to right. */
export interface Row {
  readonly y: number;
  readonly segments: readonly Segment[];
}

/** Share of the font's height by which a raised or lowered letter leaves its baseline and still belongs to it. */
const SAME_BASELINE = 0.4;
/** Gap from which two words may belong to two columns: half a letter's height is wider than a word space. */
const SPLIT_GAP = 0.5;
/** Gap from which two stretches are two words. */
const WORD_GAP = 0.18;

/** Puts the items of a sheet into rows from top to bottom, and the items of a row into segments. */
export function rowsOf(items: readonly PdfItem[]): Row[] {
  const sorted = items
    .filter((item) => item.text !== "" && (item.size > 0 || item.text.trim() === ""))
    .sort((a, b) => a.y - b.y || a.x - b.x);
  const rows: PdfItem[][] = [];
  let base = Number.NEGATIVE_INFINITY;
  let size = 0;
  for (const item of sorted) {
    const reach = Math.max(size, item.size) * SAME_BASELINE;
    const last = rows.at(-1);
    if (last && item.y - base <= reach) last.push(item);
    else rows.push([item]);
    if (rows.at(-1)?.length === 1 || item.size > size) {
      base = item.y;
      size = item.size;
    }
  }
  return rows.map(rowOf).filter((row) => row.segments.length > 0);
}

function rowOf(items: readonly PdfItem[]): Row {
  const segments: Segment[] = [];
  let open: PdfItem[] = [];
  let end = 0;
  const close = (): void => {
    const segment = segmentOf(open);
    if (segment) segments.push(segment);
    open = [];
  };
  for (const item of [...items].sort((a, b) => a.x - b.x)) {
    if (item.text.trim() === "") continue;
    if (open.length > 0 && item.x - end > SPLIT_GAP * item.size) close();
    open.push(item);
    end = Math.max(open.length === 1 ? item.x : end, item.x + item.width);
  }
  close();
  return { y: segments[0]?.y ?? 0, segments };
}

function segmentOf(items: readonly PdfItem[]): Segment | undefined {
  const first = items[0];
  if (!first) return undefined;
  let text = "";
  let end = first.x;
  for (const item of items) {
    const apart = text !== "" && item.x - end > WORD_GAP * item.size;
    text += apart && !/\s$/.test(text) ? ` ${item.text}` : item.text;
    end = item.x + item.width;
  }
  const longest = items.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    text: text.replace(/\s+/g, " ").trim(),
    x0: first.x,
    x1: Math.max(...items.map((item) => item.x + item.width)),
    y: longest.y,
    size: longest.size,
  };
}
