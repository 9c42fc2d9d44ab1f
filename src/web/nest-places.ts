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
  let waiting = [...sorted];
  let at = within.start;
  for (let span = waiting.shift(); span; span = waiting.shift()) {
    const { start, end } = span;
    if (at < start) nodes.push({ start: at, end: start });
    const inside = waiting.filter((other) => other.start < end);
    const crossing = inside.filter((other) => other.end > end);
    nodes.push({
      ...span,
      children: nest(
        span,
        inside.map((other) => ({ ...other, end: Math.min(other.end, end) })),
      ),
    });
    waiting = [
      ...crossing.map((other) => ({ ...other, start: end })),
      ...waiting.filter((other) => other.start >= end),
    ];
    waiting.sort(outerFirst);
    at = end;
  }
  if (at < within.end) nodes.push({ start: at, end: within.end });
  return nodes;
}
