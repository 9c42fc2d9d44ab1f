import type { PdfItem } from "./pdf-document.ts";

/** Text that stands together on one baseline, without a wide gap; lengths in points. */
export interface Segment {
  readonly text: string;
  readonly x0: number;
  readonly x1: number;
  readonly y: number;
  readonly size: number;
  readonly font: string;
}

/** The segments of one baseline from left to right. */
export interface Row {
  readonly y: number;
  readonly segments: readonly Segment[];
}

/** Share of the smaller font's height by which two stretches of one baseline may differ. */
const SAME_BASELINE = 0.2;
/** Share of the line's font by which a raised or lowered figure or letter leaves the line's baseline. */
const RAISED = 0.5;
/** Raised and lowered text is smaller than the line's by this factor, and no longer than this. */
const RAISED_SIZE = 0.85;
const RAISED_LENGTH = 6;
/** Gap from which two words may belong to two columns: the blank of a typewriter's font is 0.6 of its height. */
const SPLIT_GAP = 0.65;
/** Gap from which two stretches are two words. */
const WORD_GAP = 0.18;

/** Puts the items of a sheet into rows from top to bottom, and the items of a row into segments. */
export function rowsOf(items: readonly PdfItem[]): Row[] {
  const sorted = items
    .filter((item) => item.text.trim() !== "" && item.size > 0)
    .sort((a, b) => a.y - b.y || a.x - b.x);
  const lines: PdfItem[][] = [];
  for (const item of sorted) {
    const last = lines.at(-1);
    const first = last?.[0];
    if (first && item.y - first.y <= Math.min(first.size, item.size) * SAME_BASELINE) last?.push(item);
    else lines.push([item]);
  }
  return withRaised(lines).map(rowOf);
}

/** Puts raised and lowered figures and letters into the line that they stand beside. */
function withRaised(lines: readonly PdfItem[][]): PdfItem[][] {
  const kept: PdfItem[][] = [];
  let waiting: PdfItem[] | undefined;
  for (const line of lines) {
    const last = kept.at(-1);
    if (waiting && isRaised(waiting, line)) line.push(...waiting);
    else if (waiting) kept.push(waiting);
    waiting = undefined;
    if (last && isRaised(line, last)) last.push(...line);
    else if (lengthOf(line) <= RAISED_LENGTH) waiting = line;
    else kept.push(line);
  }
  return waiting ? [...kept, waiting] : kept;
}

function isRaised(small: readonly PdfItem[], line: readonly PdfItem[]): boolean {
  const size = Math.max(...line.slice(0, 50).map((item) => item.size));
  if (lengthOf(small) > RAISED_LENGTH || small.some((item) => item.size > size * RAISED_SIZE)) return false;
  return small.every((item) =>
    line.some(
      (host) =>
        Math.abs(host.y - item.y) <= host.size * RAISED &&
        Math.abs(host.x + host.width - item.x) <= host.size * SPLIT_GAP,
    ),
  );
}

function lengthOf(line: readonly PdfItem[]): number {
  return line.reduce((sum, item) => sum + item.text.trim().length, 0);
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
    const size = Math.min(item.size, open.at(-1)?.size ?? item.size);
    if (open.length > 0 && item.x - end > SPLIT_GAP * size) close();
    open.push(item);
    end = Math.max(open.length === 1 ? item.x : end, item.x + item.width);
  }
  close();
  return { y: items[0]?.y ?? 0, segments };
}

function segmentOf(items: readonly PdfItem[]): Segment | undefined {
  const first = items[0];
  if (!first) return undefined;
  const pieces: string[] = [];
  let end = first.x;
  let right = first.x;
  for (const item of items) {
    if (pieces.length > 0 && item.x - end > WORD_GAP * item.size) pieces.push(" ");
    pieces.push(item.text);
    end = item.x + item.width;
    right = Math.max(right, end);
  }
  const longest = items.reduce((a, b) => (b.text.length > a.text.length ? b : a));
  return {
    text: pieces.join("").replace(/\s+/g, " ").trim(),
    x0: first.x,
    x1: right,
    y: longest.y,
    size: longest.size,
    font: longest.font,
  };
}
