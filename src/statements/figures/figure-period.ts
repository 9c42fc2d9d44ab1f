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
  readonly base?: Span | undefined;
  /** The report's times, in order. */
  readonly times: readonly TimeExpression[];
  /** The numbers of the figures around it. */
  readonly numbers: readonly Span[];
  /** The sentence before, where it stands in the same paragraph. */
  readonly earlier?: Span | undefined;
}

/** A date further from a figure than this does not date it, however long the sentence. */
const REACH = 600;

/** Finds when a figure holds: the nearest dated expression of its sentence that dates neither its base nor another figure. */
export function periodOf(figure: Span, place: PeriodPlace): FigurePeriod {
  const { sentence, base, times, earlier } = place;
  const near = {
    start: Math.max(sentence.start, figure.start - REACH),
    end: Math.min(sentence.end, figure.end + REACH),
  };
  const dated = datedIn(times, near).filter(
    ({ citation }) => !(base && overlaps(citation, base)) && mayDate(citation, figure, place),
  );
  const isDatedBehind = dated.some(({ citation }) => citation.start >= figure.end);
  const own = dated.filter(({ citation }) => !(isDatedBehind && isOfOneBefore(citation, figure, place)));
  const nearest = [...own].sort((a, b) => distance(a.citation, figure) - distance(b.citation, figure))[0];
  if (nearest) return { time: spanned(nearest, times, place.text) };
  const before =
    earlier &&
    datedIn(times, { ...earlier, start: Math.max(earlier.start, earlier.end - REACH) }).findLast(isSpokenOf);
  if (!before) return {};
  const because = `The sentence before it speaks of “${before.citation.exact}”.`;
  return { implied: { value: before.value, because } };
}

const JOINS_NEXT = /^(?:,|,?\s(?:and|or|but))\s(?:\p{Ll}+\s){0,2}$/u;

/** "3,900 tonnes in April and 1,100 in May": April is the time of the figure before it. */
function isOfOneBefore(time: Span, figure: Span, { text, sentence, numbers }: PeriodPlace): boolean {
  const first = numbers[firstFrom(numbers, sentence.start, (one) => one.start)];
  if (!first || first.end > time.start || time.end > figure.start) return false;
  return JOINS_NEXT.test(text.slice(time.end, figure.start));
}

/** "down from Monday": what an earlier change is counted from is not what the report goes on to speak of. */
function isSpokenOf({ relation }: TimeExpression): boolean {
  return relation !== "from";
}

/** "from 1999 to 2004", "between May and July": what stands between the two ends of a stretch. */
const JOIN = /^(?: to | and | until | through |–|-)$/;
const OPENS_STRETCH = /\b(?:from|between) (?:the )?$/i;

/** The whole stretch of which a time is one end: "81 times between 1946 and 2000" is of both years and those between. */
function spanned(time: TimeExpression, times: readonly TimeExpression[], text: string): TimeExpression {
  const nth = times.indexOf(time);
  for (const [first, last] of [
    [time, times[nth + 1]],
    [times[nth - 1], time],
  ]) {
    if (!first || !last || first.citation.page !== last.citation.page) continue;
    const [from, to] = [first.value, last.value];
    const plain = !from.includes("/") && !to.includes("/") && from.length === to.length && from < to;
    const { start, end } = first.citation;
    const opens = OPENS_STRETCH.test(text.slice(Math.max(0, start - 14), start));
    if (plain && opens && JOIN.test(text.slice(end, last.citation.start)))
      return { ...first, value: `${from}/${to}` };
  }
  return time;
}

/** "in 2023, but now there is one": behind such words another time begins. */
const TURN = /[,;]\s+(?:but|while|whereas|compared|up\s+from|down\s+from)\b/;
const ASIDE = /,\s+(?:which|who|whose|where|when)\b[^,;]*$/;

/** "charged with meddling in the 2016 election": the year names what a further verb speaks of. */
const FURTHER_VERB =
  /(?:\s(?:with|of|for|in|by)\s+\p{Ll}+ing|\sto\s+\p{Ll}+)\s[^,;]*\b(?:the|a|an|its|their)\s+$/u;

function namesEvent(time: Span, figure: Span, text: string): boolean {
  const year =
    /^\d{4}$/.test(text.slice(time.start, time.end)) &&
    /^[\s\u00a0-]\p{L}/u.test(text.slice(time.end, time.end + 2));
  return year && FURTHER_VERB.test(text.slice(figure.end, time.start));
}

function mayDate(time: Span, figure: Span, { text, sentence, numbers }: PeriodPlace): boolean {
  if (time.start >= figure.end) {
    if (namesEvent(time, figure, text)) return false;
    const next = numbers[firstFrom(numbers, figure.end, (one) => one.start)];
    const others = next !== undefined && next.end <= time.start;
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

/** Gives the dates and stretches of time that stand in a span; the times are in reading order. */
export function datedIn(times: readonly TimeExpression[], within: Span): TimeExpression[] {
  const found: TimeExpression[] = [];
  for (
    let nth = firstFrom(times, within.start, ({ citation }) => citation.end - 1);
    nth < times.length;
    nth++
  ) {
    const time = times[nth];
    if (!time || time.citation.start >= within.end) break;
    if (time.type === "date" || time.type === "interval") found.push(time);
  }
  return found;
}

/** Gives the index of the first row whose place is not before `least`; the rows are in order. */
function firstFrom<Row>(rows: readonly Row[], least: number, placeOf: (row: Row) => number): number {
  let [low, high] = [0, rows.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (placeOf(rows[middle] as Row) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

function distance(a: Span, b: Span): number {
  return a.start >= b.end ? a.start - b.end : Math.max(0, b.start - a.end);
}
