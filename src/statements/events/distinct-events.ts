import type { StoryEvent } from "../../model/position.ts";
import type { Span } from "../../model/span.ts";

/** Clauses that share more of the longer one than this tell of the same thing. */
const SAME_WORDS = 0.6;
/** Clauses that overlap stand at most this many events apart: a sentence rarely has more verbs of dealing. */
const REACH = 3;

/** Leaves out events whose words tell another one: of two the typed one stays, otherwise the first. */
export function distinctEvents<Event extends Omit<StoryEvent, "id">>(events: readonly Event[]): Event[] {
  return events.filter((event, nth) => {
    const isOther = (other: Event, at: number): boolean => {
      if (at === nth || !overlaps(other.citation, event.citation)) return false;
      return Boolean(other.plover) === Boolean(event.plover) ? at < nth : other.plover !== undefined;
    };
    const from = Math.max(0, nth - REACH);
    return !events.slice(from, nth + REACH + 1).some((other, at) => isOther(other, from + at));
  });
}

function overlaps(a: Span, b: Span): boolean {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared > SAME_WORDS * Math.max(a.end - a.start, b.end - b.start);
}
