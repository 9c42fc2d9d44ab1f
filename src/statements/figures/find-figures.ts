import type { Span } from "../../model/span.ts";
import { preparePassage } from "./figure-passage.ts";
import type { FigureDraft } from "./figure-reader.ts";
import { FIGURE_READERS } from "./figure-readers.ts";

/**
 * Finds the figures of a stretch of prose, in reading order; no two share words. Offsets count from its start.
 * `taken` are the spans of its time expressions, whose numbers are no figures.
 */
export function findFigures(
  text: string,
  sentences: readonly Span[],
  taken: readonly Span[] = [],
): FigureDraft[] {
  const passage = preparePassage(text, sentences, taken);
  const found: FigureDraft[] = [];
  const closed = closedWords();
  for (const { read } of FIGURE_READERS) {
    for (const draft of read(passage)) {
      if (closed.holds(draft.number)) continue;
      found.push(draft);
      closed.add(draft);
    }
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  return found.map((draft, nth) => cutAtNext(draft, found[nth + 1]));
}

/** Code units that share one list of closed stretches. */
const BUCKET = 256;

/** Keeps the stretches that figures have taken, so that asking takes no longer in a long text. */
function closedWords(): { add: (span: Span) => void; holds: (span: Span) => boolean } {
  const buckets = new Map<number, Span[]>();
  const numbersOf = ({ start, end }: Span): number[] => {
    const first = Math.floor(start / BUCKET);
    return Array.from({ length: Math.floor((end - 1) / BUCKET) - first + 1 }, (_, nth) => first + nth);
  };
  return {
    add: (span) => {
      for (const number of numbersOf(span)) buckets.set(number, [...(buckets.get(number) ?? []), span]);
    },
    holds: (span) =>
      numbersOf(span).some((number) =>
        (buckets.get(number) ?? []).some((one) => one.start < span.end && span.start < one.end),
      ),
  };
}

/** Words that two figures share belong to the one whose number they hold. */
function cutAtNext(draft: FigureDraft, next: FigureDraft | undefined): FigureDraft {
  if (!next || next.start <= draft.start || next.start >= draft.end) return draft;
  return { ...draft, end: Math.max(draft.number.end, next.start) };
}
