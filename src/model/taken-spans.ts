import type { Span } from "./span.ts";

/** Stretches of a text that are taken, so that nothing else is read in them. */
export interface TakenSpans {
  readonly add: (span: Span) => void;
  readonly overlaps: (span: Span) => boolean;
}

/** So many stretches are looked through one by one; beyond, every code unit is marked, so that a long text takes no longer. */
const FEW = 24;

/** Keeps the stretches of a text of some length that are taken. */
export function takenSpans(length: number): TakenSpans {
  const few: Span[] = [];
  let marks: Uint8Array | undefined;
  return {
    add: (span) => {
      if (few.length < FEW) few.push(span);
      else marks = marked(marks ?? few.reduce(marked, new Uint8Array(length)), span);
    },
    overlaps: ({ start, end }) =>
      marks ? marks.subarray(start, end).includes(1) : few.some((one) => one.start < end && start < one.end),
  };
}

function marked(marks: Uint8Array, { start, end }: Span): Uint8Array {
  return marks.fill(1, start, end);
}
