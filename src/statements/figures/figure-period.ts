import type { Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";

/** The period of a figure, with the words for it or the reason for it. */
export interface FigurePeriod {
  readonly time?: TimeExpression;
  readonly implied?: { readonly value: string; readonly because: string };
}

/** Where a figure stands among the times and the other figures of its report. */
export interface PeriodPlace {
  readonly text: string;
  readonly sentence: Span;
  readonly base?: Span;
  /** The report's times, in order. */
  readonly times: readonly TimeExpression[];
  /** The numbers of the figures around it. */
  readonly numbers: readonly Span[];
  /** The sentence before, where it stands in the same paragraph. */
  readonly earlier?: Span;
}

/** Finds when a figure holds: the nearest dated expression of its sentence that dates neither its base nor another figure. */
export function periodOf(figure: Span, place: PeriodPlace): FigurePeriod {
  const { sentence, base, times, earlier } = place;
  const dated = datedIn(times, sentence).filter(
    ({ citation }) => !(base && overlaps(citation, base)) && mayDate(citation, figure, place),
  );
  const nearest = [...dated].sort((a, b) => distance(a.citation, figure) - distance(b.citation, figure))[0];
  if (nearest) return { time: nearest };
  const before = earlier && datedIn(times, earlier).at(-1);
  if (!before) return {};
  const because = `The sentence before it speaks of “${before.citation.exact}”.`;
  return { implied: { value: before.value, because } };
}

/** "in 2023, but now there is one": behind such words another time begins. */
const TURN = /[,;]\s+(?:but|while|whereas|compared|up\s+from|down\s+from)\b/;
const ASIDE = /,\s+(?:which|who|whose|where|when)\b[^,;]*$/;

function mayDate(time: Span, figure: Span, { text, sentence, numbers }: PeriodPlace): boolean {
  if (time.start >= figure.end) {
    const others = numbers.some((one) => one.start >= figure.end && one.end <= time.start);
    if (others || TURN.test(text.slice(figure.end, time.start))) return false;
  } else if (time.end <= figure.start && TURN.test(text.slice(time.end, figure.start))) return false;
  const aside = ASIDE.exec(text.slice(Math.max(sentence.start, time.start - LOOK_BACK), time.start));
  return (
    aside === null ||
    (figure.start >= time.start - aside[0].length && !/[,;]/.test(text.slice(time.end, figure.start)))
  );
}

const LOOK_BACK = 120;

/** Gives a time as a period: "since July" is open behind, "until July" before. */
export function periodValue({ value, relation }: TimeExpression): string {
  if (value.includes("/")) return value;
  if (relation === "since" || relation === "after") return `${value}/..`;
  return relation === "until" || relation === "before" ? `../${value}` : value;
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
