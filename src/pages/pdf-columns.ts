import type { Row, Segment } from "./pdf-rows.ts";

/** A line of text in its column. */
export interface Line extends Segment {
  /** Right edge of the column that the line stands in. */
  readonly right: number;
  /** Left edge of that column. */
  readonly left: number;
}

/** Lines that follow each other downward, in one column. */
export type Run = readonly Line[];

/** Narrowest gutter between columns, in heights of the font. */
const GUTTER = 0.7;
/** Columns of prose have this many lines each ... */
const COLUMN_LINES = 4;
/** ... with this many characters on the average; what has fewer is a table or a list. */
const COLUMN_CHARACTERS = 15;
/** Left edges that are tried as a column's, the most frequent first. */
const TRIED_EDGES = 12;
/** Left edges so close together, in points, are one. */
const EDGE_STEP = 2;
/** A sheet with more rows than this is no page of prose and is read from top to bottom. */
const MOST_ROWS = 5_000;

/**
 * Puts the rows of a sheet into reading order: where rows have a common gutter, the column on its left is read before the
 * one on its right, and what stands above and below them before and after.
 */
export function readingOrder(rows: readonly Row[]): Run[] {
  if (rows.length === 0) return [];
  const band = rows.length > MOST_ROWS ? undefined : findBand(rows);
  if (!band) return [linesOf(rows)];
  const { from, to, edge } = band;
  const inside = rows.slice(from, to);
  return [
    ...readingOrder(rows.slice(0, from)),
    ...readingOrder(sideOf(inside, (segment) => segment.x0 < edge - EDGE_STEP)),
    ...readingOrder(sideOf(inside, (segment) => segment.x0 >= edge - EDGE_STEP)),
    ...readingOrder(rows.slice(to)),
  ];
}

function linesOf(rows: readonly Row[]): Run {
  const left = rows.reduce((least, row) => Math.min(least, row.segments[0]?.x0 ?? least), Infinity);
  const right = rows.reduce((most, row) => Math.max(most, row.segments.at(-1)?.x1 ?? most), 0);
  return rows.map((row): Line => {
    const longest = row.segments.reduce((a, b) => (b.text.length > a.text.length ? b : a));
    const text = row.segments.map((segment) => segment.text).join(" ");
    const [x0, x1] = [row.segments[0]?.x0 ?? left, row.segments.at(-1)?.x1 ?? right];
    return { text, x0, x1, y: longest.y, size: longest.size, left, right };
  });
}

function sideOf(rows: readonly Row[], belongs: (segment: Segment) => boolean): Row[] {
  return rows.flatMap((row): Row[] => {
    const segments = row.segments.filter(belongs);
    return segments.length === 0 ? [] : [{ y: row.y, segments }];
  });
}

/** Rows `from` to `to`, half-open, that a column with the left edge `edge` runs through. */
interface Band {
  readonly from: number;
  readonly to: number;
  readonly edge: number;
  /** Characters of the side with fewer of them. */
  readonly weight: number;
}

function findBand(rows: readonly Row[]): Band | undefined {
  const bands = edgesOf(rows).flatMap((edge) => bandsAt(rows, edge));
  return bands.reduce<Band | undefined>(
    (best, band) => (best && best.weight >= band.weight ? best : band),
    undefined,
  );
}

/** Lists the places where segments often begin, without the leftmost. */
function edgesOf(rows: readonly Row[]): number[] {
  const counts = new Map<number, { count: number; least: number }>();
  for (const { segments } of rows) {
    for (const { x0 } of segments) {
      const key = Math.round(x0 / EDGE_STEP);
      const { count, least } = counts.get(key) ?? { count: 0, least: x0 };
      counts.set(key, { count: count + 1, least: Math.min(least, x0) });
    }
  }
  return [...counts.values()]
    .filter(({ count }) => count >= COLUMN_LINES - 1)
    .sort((a, b) => b.count - a.count || a.least - b.least)
    .slice(0, TRIED_EDGES)
    .map(({ least }) => least);
}

function bandsAt(rows: readonly Row[], edge: number): Band[] {
  const bands: Band[] = [];
  let from = 0;
  for (let at = 0; at <= rows.length; at++) {
    const row = rows[at];
    if (row && !crosses(row, edge)) continue;
    const band = bandOf(rows, { from, to: at, edge });
    if (band) bands.push(band);
    from = at + 1;
  }
  return bands;
}

function crosses(row: Row, edge: number): boolean {
  return row.segments.some(
    ({ x0, x1, size }) => x0 < edge - EDGE_STEP && x1 > edge - Math.max(EDGE_STEP, GUTTER * size),
  );
}

function bandOf(rows: readonly Row[], { from, to, edge }: Omit<Band, "weight">): Band | undefined {
  const inside = rows.slice(from, to);
  const left = sideOf(inside, (segment) => segment.x0 < edge - EDGE_STEP);
  const right = sideOf(inside, (segment) => segment.x0 >= edge - EDGE_STEP);
  const weight = Math.min(proseOf(left), proseOf(right));
  return weight > 0 && shareHeight(left, right) ? { from, to, edge, weight } : undefined;
}

/** Counts the characters of a side; none where it is no column of prose. */
function proseOf(rows: readonly Row[]): number {
  const characters = rows.reduce(
    (sum, { segments }) => sum + segments.reduce((all, { text }) => all + text.length, 0),
    0,
  );
  return rows.length >= COLUMN_LINES && characters >= rows.length * COLUMN_CHARACTERS ? characters : 0;
}

/** Columns stand side by side: a text that begins where another ends is only indented. */
function shareHeight(left: readonly Row[], right: readonly Row[]): boolean {
  const [a0, a1, b0, b1] = [left[0]?.y ?? 0, left.at(-1)?.y ?? 0, right[0]?.y ?? 0, right.at(-1)?.y ?? 0];
  return Math.min(a1, b1) - Math.max(a0, b0) >= Math.min(a1 - a0, b1 - b0) / 2;
}
