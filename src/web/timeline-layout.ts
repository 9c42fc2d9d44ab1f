import { eventWords } from "../model/event-words.ts";
import type { StoryEvent } from "../model/position.ts";
import { dayWords, readStretch, type Stretch } from "./calendar.ts";
import type { LedgerRow } from "./ledger-rows.ts";
import { MODALITY_WORDS } from "./position-words.ts";
import { shorten } from "./words.ts";

/** One event of the drawing: its mark between two points of the width, and its words. */
export interface TimelineMark {
  readonly id: string;
  readonly y: number;
  readonly x1: number;
  readonly x2: number;
  /** A day is a point; anything longer keeps its length. */
  readonly isDay: boolean;
  readonly opens: { readonly left: boolean; readonly right: boolean };
  readonly implied: boolean;
  readonly date: string;
  readonly what: string;
}

/** The drawing of a timeline. Lengths are in its own units, about a pixel each. */
export interface TimelineLayout {
  readonly shape: TimelineShape;
  readonly height: number;
  readonly marks: readonly TimelineMark[];
  /** How many dated events are not drawn. */
  readonly leftOut: number;
  /** Dates at which something begins, where there is room to write them. */
  readonly ticks: readonly { readonly x: number; readonly words: string }[];
}

/** How an event is laid out: its words beside its mark, or above it where the screen is narrow. */
export interface TimelineShape {
  readonly name: string;
  readonly width: number;
  /** The marks stand left of here. */
  readonly marksEnd: number;
  readonly eventHeight: number;
  readonly markY: number;
  readonly wordsX: number;
  readonly whatLength: number;
}

/** The drawing beside a source page, and on paper. */
export const WIDE: TimelineShape = {
  name: "wide",
  width: 660,
  marksEnd: 292,
  eventHeight: 40,
  markY: 20,
  wordsX: 316,
  whatLength: 50,
};

/** The drawing on a phone, as wide as its column, so that the words stay legible. */
export const NARROW: TimelineShape = {
  name: "narrow",
  width: 356,
  marksEnd: 344,
  eventHeight: 60,
  markY: 45,
  wordsX: 0,
  whatLength: 50,
};

const TOP = 24;
const EDGE = 12;
const TICK_ROOM = 84;
const OPEN_LENGTH = 36;
/** More events make the drawing longer than anybody scrolls; those that most organisations carry are kept. */
export const MOST_DRAWN = 60;

interface Dated {
  readonly row: LedgerRow<StoryEvent>;
  readonly stretch: Stretch;
}

/**
 * Lays out dated events one under another. Along the width every stretch between two dates is as wide as the logarithm
 * of its days, so that a far date does not press the others together; order and length are kept, distance is not.
 */
export function layOutTimeline(rows: readonly LedgerRow<StoryEvent>[], shape: TimelineShape): TimelineLayout {
  const dated = rows.flatMap((row) => datedOf(row));
  const drawn = mostCarried(dated);
  const place = placeDays(
    drawn.map(({ stretch }) => stretch),
    shape.marksEnd,
  );
  const marks = drawn.map((one, nth) => ({
    ...markOf(one, place, shape.whatLength),
    y: TOP + nth * shape.eventHeight,
  }));
  return {
    shape,
    height: TOP + drawn.length * shape.eventHeight + 4,
    marks,
    leftOut: dated.length - drawn.length,
    ticks: ticksOf(drawn, place),
  };
}

/** Gives the date of an event with its stretch; an event without one is not drawn. */
export function eventDate({ head }: LedgerRow<StoryEvent>): string | undefined {
  return head.date ?? head.impliedDate?.value;
}

function datedOf(row: LedgerRow<StoryEvent>): Dated[] {
  const stretch = readStretch(eventDate(row) ?? "");
  return stretch ? [{ row, stretch }] : [];
}

function mostCarried(all: readonly Dated[]): readonly Dated[] {
  if (all.length <= MOST_DRAWN) return all;
  const kept = new Set([...all].sort(byCarriers).slice(0, MOST_DRAWN));
  return all.filter((one) => kept.has(one));
}

/** The most organisations come first, among equals the most pages. */
function byCarriers({ row: { claim: a } }: Dated, { row: { claim: b } }: Dated): number {
  const organisations = (b?.support.organisations.min ?? 0) - (a?.support.organisations.min ?? 0);
  return organisations || (b?.support.pages ?? 0) - (a?.support.pages ?? 0);
}

/** Gives each day a place along the width. */
function placeDays(stretches: readonly Stretch[], right: number): (day: number) => number {
  const days = [...new Set(stretches.flatMap(({ from, to }) => [from, to]))]
    .filter(Number.isFinite)
    .sort((a, b) => a - b);
  const at = new Map<number, number>();
  let sum = 0;
  for (const [nth, day] of days.entries()) {
    sum += nth === 0 ? 0 : Math.log2(1 + day - days[nth - 1]!);
    at.set(day, sum);
  }
  const left = EDGE;
  const scale = sum === 0 ? 0 : (right - left) / sum;
  return (day) => {
    if (day === Number.NEGATIVE_INFINITY) return left;
    return day === Number.POSITIVE_INFINITY ? right : left + (at.get(day) ?? 0) * scale;
  };
}

function markOf(
  { row, stretch }: Dated,
  place: (day: number) => number,
  whatLength: number,
): Omit<TimelineMark, "y"> {
  const { head } = row;
  const implied = head.date === undefined;
  const notes = [
    implied ? "implied" : "",
    head.modality ? MODALITY_WORDS[head.modality] : "",
    head.negated ? "denied" : "",
  ];
  return {
    id: row.id,
    ...endsOf(stretch, place),
    isDay: stretch.to - stretch.from === 1,
    opens: { left: !Number.isFinite(stretch.from), right: !Number.isFinite(stretch.to) },
    implied,
    date: [stretch.shortWords, ...notes].filter(Boolean).join(", "),
    what: shorten(eventWords(head), whatLength),
  };
}

/** An open stretch is drawn by the end that it has; how long it is nobody knows. */
function endsOf({ from, to }: Stretch, place: (day: number) => number): { x1: number; x2: number } {
  const [x1, x2] = [place(from), place(to)];
  return {
    x1: Number.isFinite(from) ? x1 : Math.max(x1, x2 - OPEN_LENGTH),
    x2: Number.isFinite(to) ? x2 : Math.min(x2, x1 + OPEN_LENGTH),
  };
}

function ticksOf(drawn: readonly Dated[], place: (day: number) => number): TimelineLayout["ticks"] {
  const ticks: { x: number; words: string }[] = [];
  for (const { stretch } of drawn) {
    const x = place(stretch.from);
    const isFree = x - (ticks.at(-1)?.x ?? Number.NEGATIVE_INFINITY) >= TICK_ROOM;
    if (Number.isFinite(stretch.from) && isFree) ticks.push({ x, words: firstWords(stretch) });
  }
  return ticks;
}

/** Gives the beginning of a stretch in few words. */
function firstWords({ from, shortWords }: Stretch): string {
  return shortWords.includes(" to ") || shortWords.startsWith("since ") ? dayWords(from) : shortWords;
}
