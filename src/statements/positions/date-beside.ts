import { holds, type Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";

/** Where a position stands: its sentence, its cue and its matter, all offsets of the page. */
export interface PositionPlace {
  readonly sentence: Span | undefined;
  readonly cue: Span;
  readonly matter: Span;
}

/**
 * Gives the day on which a position is taken: a day that its sentence names outside the matter, the nearest before the
 * cue first. A date inside the matter is what it is about.
 */
export function dateBeside(times: readonly TimeExpression[], place: PositionPlace): string | undefined {
  const { sentence, cue, matter } = place;
  if (!sentence) return undefined;
  const beside = times.filter(
    ({ type, citation }) =>
      type === "date" && holds(sentence, citation) && !holds(matter, citation) && citation.start < matter.end,
  );
  const before = beside.filter((one) => one.citation.end <= cue.start);
  return (before.at(-1) ?? beside[0])?.value;
}
