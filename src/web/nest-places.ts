import type { Span } from "../model/span.ts";

/** A stretch of text with the number of the place it shows. */
export interface NumberedSpan extends Span {
  readonly number: number;
}

/** Plain text, or a piece of a numbered place that holds more text and pieces. */
export type MarkNode = TextNode | PieceNode;

/** A stretch of plain text. */
interface TextNode extends Span {
  readonly number?: undefined;
}

/** A piece of a numbered place. */
export interface PieceNode extends Span {
  readonly number: number;
  readonly children: readonly MarkNode[];
}

/**
 * Turns spans that may overlap into a tree for one stretch of text: a span inside another is nested in it, and one
 * that crosses another's edge is cut there into pieces.
 */
export function nestPlaces(within: Span, spans: readonly NumberedSpan[]): MarkNode[] {
  const clipped = spans
    .map((span) => ({
      number: span.number,
      start: Math.max(span.start, within.start),
      end: Math.min(span.end, within.end),
    }))
    .filter((span) => span.start < span.end);
  return nest(within, clipped.sort(outerFirst));
}

function outerFirst(a: NumberedSpan, b: NumberedSpan): number {
  return a.start - b.start || b.end - a.end || a.number - b.number;
}

function nest(within: Span, sorted: readonly NumberedSpan[]): MarkNode[] {
  const nodes: MarkNode[] = [];
  const waiting = [...sorted];
  let at = within.start;
  for (let next = 0; next < waiting.length; ) {
    const span = waiting[next]!;
    const { start, end } = span;
    if (at < start) nodes.push({ start: at, end: start });
    let behind = next + 1;
    while (behind < waiting.length && waiting[behind]!.start < end) behind++;
    const inside = waiting.slice(next + 1, behind);
    const clipped = inside.map((other) => ({ ...other, end: Math.min(other.end, end) }));
    nodes.push({ ...span, children: nest(span, clipped) });
    const crossing = inside.filter((other) => other.end > end).map((other) => ({ ...other, start: end }));
    next = putBack(waiting, crossing, behind);
    at = end;
  }
  if (at < within.end) nodes.push({ start: at, end: within.end });
  return nodes;
}

/** Puts what crossed the edge before `behind` among what begins there, over spans that are done; gives where it begins. */
function putBack(waiting: NumberedSpan[], crossing: readonly NumberedSpan[], behind: number): number {
  const edge = crossing[0]?.start;
  let tied = behind;
  while (tied < waiting.length && waiting[tied]!.start === edge) tied++;
  const sorted = [...crossing, ...waiting.slice(behind, tied)].sort(outerFirst);
  const first = behind - crossing.length;
  for (const [nth, span] of sorted.entries()) waiting[first + nth] = span;
  return first;
}
