import type { Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";

/** The period of a figure, with the words for it or the reason for it. */
export interface FigurePeriod {
  readonly time?: TimeExpression;
  readonly implied?: { readonly value: string; readonly because: string };
}

/** Finds when a figure holds: the nearest dated expression of its sentence that does not date its base. */
export function periodOf(
  figure: Span,
  {
    sentence,
    base,
    times,
    earlier,
  }: {
    readonly sentence: Span;
    readonly base?: Span;
    /** The report's times, in order. */
    readonly times: readonly TimeExpression[];
    /** The sentence before, where it stands in the same paragraph. */
    readonly earlier?: Span;
  },
): FigurePeriod {
  const dated = datedIn(times, sentence).filter((time) => !base || !overlaps(time.citation, base));
  const nearest = [...dated].sort((a, b) => distance(a.citation, figure) - distance(b.citation, figure))[0];
  if (nearest) return { time: nearest };
  const before = earlier && datedIn(times, earlier).at(-1);
  if (!before) return {};
  const because = `The sentence before it speaks of “${before.citation.exact}”.`;
  return { implied: { value: before.value, because } };
}

/** Gives the dates and stretches of time that stand in a span. */
export function datedIn(times: readonly TimeExpression[], within: Span): readonly TimeExpression[] {
  return times.filter(
    ({ citation, type }) => (type === "date" || type === "interval") && overlaps(citation, within),
  );
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end);
}
