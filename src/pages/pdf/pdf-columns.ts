import type { Row, Segment } from "./pdf-rows.ts";

/** A line of text in its column. */
export interface Line extends Segment {
  /** Right edge of the column that the line stands in. */
  readonly right: number;
  /** Left edge of that column. */
  readonly left: number;
  /** True for the row of a table, whose cells stand far apart. */
  readonly cells: boolean;
}

/** Lines that follow each other downward, in one column. */
export type Run = readonly Line[];

/** Narrowest gutter between columns, in heights of the font that most lines are set in. */
const GUTTER = 0.7;
/** Columns of prose have this many lines each ... */
const COLUMN_LINES = 4;
/** ... with this many characters on the average; what has fewer is a table or a list. */
const COLUMN_CHARACTERS = 15;
/** A column beside prose, such as a menu, has at least so many characters on the average ... */
const SIDE_CHARACTERS = 4;
/** ... and less than this share of its lines on a line of the prose: else it is the first column of a table. */
const SIDE_SHARED = 0.5;
/** Gap in a row, in heights of the font, that no justified line has. */
const PIECE_GAP = 1.5;
const FIGURE = /^[-–+$€£¥]?\d[\d.,\s]*[%$€£¥]?$/u;
/** Left edges that are tried as a column's, the most frequent first. */
const TRIED_EDGES = 12;
/** Left edges so close together, in points, are one. */
const EDGE_STEP = 2;
/** A sheet with more segments than this is no page of prose and is read from top to bottom. */
const MOST_SEGMENTS = 20_000;

/**
 * Puts the rows of a sheet into reading order: where rows have a common gutter, the column on its left is read before the
 * one on its right, and what stands above and below them before and after.
 */
export function readingOrder(rows: readonly Row[]): Run[] {
  if (rows.length === 0) return [];
  const segments = rows.reduce((sum, row) => sum + row.segments.length, 0);
  const band = segments > MOST_SEGMENTS ? undefined : findBand(rows);
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
  return rows.flatMap((row) =>
    piecesOf(row.segments).map((segments): Line => {
      const cells = segments.some(
        ({ x0, size }, nth) => x0 - (segments[nth - 1]?.x1 ?? x0) > PIECE_GAP * size,
      );
      const longest = segments.reduce((a, b) => (b.text.length > a.text.length ? b : a));
      const text = segments.map((segment) => segment.text).join(" ");
      return {
        ...longest,
        text,
        x0: segments[0]?.x0 ?? left,
        x1: segments.at(-1)?.x1 ?? right,
        left,
        right,
        cells,
      };
    }),
  );
}

/** Cuts a row where the gap is wider than between words: a menu's entries. The cells of a row of figures stay together. */
function piecesOf(segments: readonly Segment[]): Segment[][] {
  if (segments.some((segment) => FIGURE.test(segment.text))) return [[...segments]];
  const pieces: Segment[][] = [];
  let end = Number.POSITIVE_INFINITY;
  for (const segment of segments) {
    if (segment.x0 - end > PIECE_GAP * segment.size || pieces.length === 0) pieces.push([segment]);
    else pieces.at(-1)?.push(segment);
    end = segment.x1;
  }
  return pieces;
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
  const sizes = rows.flatMap((row) => row.segments.map((segment) => segment.size)).sort((a, b) => a - b);
  const gutter = Math.max(EDGE_STEP, GUTTER * (sizes[Math.floor(sizes.length / 2)] ?? 0));
  const bands = edgesOf(rows).flatMap((edge) => bandsAt(rows, edge, gutter));
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

function bandsAt(rows: readonly Row[], edge: number, gutter: number): Band[] {
  const bands: Band[] = [];
  let from = 0;
  for (let at = 0; at <= rows.length; at++) {
    const row = rows[at];
    if (row && !crosses(row, edge, gutter)) continue;
    const band = bandOf(rows, { from, to: at, edge });
    if (band) bands.push(band);
    from = at + 1;
  }
  return bands;
}

function crosses(row: Row, edge: number, gutter: number): boolean {
  return row.segments.some(({ x0, x1 }) => x0 < edge - EDGE_STEP && x1 > edge - gutter);
}

function bandOf(rows: readonly Row[], { from, to, edge }: Omit<Band, "weight">): Band | undefined {
  const inside = rows.slice(from, to);
  const left = sideOf(inside, (segment) => segment.x0 < edge - EDGE_STEP);
  const right = sideOf(inside, (segment) => segment.x0 >= edge - EDGE_STEP);
  const [a, b] = [averageOf(left), averageOf(right)];
  const shared = (left.length + right.length - inside.length) / Math.min(left.length, right.length);
  const least = shared < SIDE_SHARED ? SIDE_CHARACTERS : COLUMN_CHARACTERS;
  const prose = Math.max(a, b) >= COLUMN_CHARACTERS && Math.min(a, b) >= least;
  const weight = Math.min(a * left.length, b * right.length);
  return prose && shareHeight(left, right) ? { from, to, edge, weight } : undefined;
}

/** Counts the characters of a side's lines on the average; none where there are too few lines for a column. */
function averageOf(rows: readonly Row[]): number {
  if (rows.length < COLUMN_LINES) return 0;
  const characters = rows.map(({ segments }) => segments.reduce((sum, { text }) => sum + text.length, 0));
  return characters.reduce((sum, one) => sum + one, 0) / rows.length;
}

/** Columns stand side by side: a text that begins where another ends is only indented. */
function shareHeight(left: readonly Row[], right: readonly Row[]): boolean {
  const [a0, a1, b0, b1] = [left[0]?.y ?? 0, left.at(-1)?.y ?? 0, right[0]?.y ?? 0, right.at(-1)?.y ?? 0];
  return Math.min(a1, b1) - Math.max(a0, b0) >= Math.min(a1 - a0, b1 - b0) / 2;
}
