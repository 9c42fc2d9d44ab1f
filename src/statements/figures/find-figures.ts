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
  for (const { read } of FIGURE_READERS) {
    for (const draft of read(passage)) {
      if (!found.some((one) => one.start < draft.number.end && draft.number.start < one.end))
        found.push(draft);
    }
  }
  return found.map((draft) => cutAtNext(draft, found)).sort((a, b) => a.start - b.start);
}

/** Words that two figures share belong to the one whose number they hold. */
function cutAtNext(draft: FigureDraft, found: readonly FigureDraft[]): FigureDraft {
  const next = found.find((one) => one !== draft && one.start > draft.start && one.start < draft.end);
  return next ? { ...draft, end: Math.max(draft.number.end, next.start) } : draft;
}
