import type { Span } from "../../model/span.ts";
import { takenSpans } from "../../model/taken-spans.ts";
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
  if (!passage) return [];
  const found: FigureDraft[] = [];
  const closed = takenSpans(text.length);
  for (const { read } of FIGURE_READERS) {
    for (const draft of read(passage)) {
      if (closed.overlaps(draft.number)) continue;
      found.push(draft);
      closed.add(draft);
    }
  }
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  return found.map((draft, nth) => cutAtNext(draft, found[nth + 1]));
}

/** Words that two figures share belong to the one whose number they hold. */
function cutAtNext(draft: FigureDraft, next: FigureDraft | undefined): FigureDraft {
  if (!next || next.start <= draft.start || next.start >= draft.end) return draft;
  return { ...draft, end: Math.max(draft.number.end, next.start) };
}
