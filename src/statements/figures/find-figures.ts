import type { Span } from "../../model/span.ts";
import { type TakenSpans, takenSpans } from "../../model/taken-spans.ts";
import { type Prose, preparePassages } from "./figure-passage.ts";
import type { FigureDraft, FigurePassage } from "./figure-reader.ts";
import { FIGURE_READERS } from "./figure-readers.ts";

/** Finds the figures of a stretch of prose, in reading order; no two share words. */
export function findFigures(
  text: string,
  sentences: readonly Span[],
  taken: readonly Span[] = [],
): readonly FigureDraft[] {
  return findFiguresIn([{ text, sentences, taken }])[0] ?? NO_FIGURES;
}

const NO_FIGURES: readonly FigureDraft[] = [];

/** A stretch with the figures found in it so far. */
interface Search {
  readonly passage: FigurePassage;
  readonly found: FigureDraft[];
  /** Words of figures that were found; made with the first. */
  closed?: TakenSpans;
}

/**
 * Finds the figures of each stretch. One reader looks through all of them before the next: readers that take turns at
 * every stretch push each other out of the processor's nearest memory.
 */
export function findFiguresIn(stretches: readonly Prose[]): readonly (readonly FigureDraft[])[] {
  const searches = preparePassages(stretches).map((passage): Search | undefined =>
    passage ? { passage, found: [] } : undefined,
  );
  for (const { read } of FIGURE_READERS)
    for (const search of searches)
      if (search) for (const draft of read(search.passage)) keepFree(search, draft);
  return searches.map((search) => (search ? inOrder(search.found) : NO_FIGURES));
}

function keepFree(search: Search, draft: FigureDraft): void {
  search.closed ??= takenSpans(search.passage.text.length);
  if (search.closed.overlaps(draft.number)) return;
  search.found.push(draft);
  search.closed.add(draft);
}

function inOrder(found: FigureDraft[]): readonly FigureDraft[] {
  if (found.length === 0) return NO_FIGURES;
  found.sort((a, b) => a.start - b.start || a.end - b.end);
  return found.map((draft, nth) => cutAtNext(draft, found[nth + 1]));
}

/** Words that two figures share belong to the one whose number they hold. */
function cutAtNext(draft: FigureDraft, next: FigureDraft | undefined): FigureDraft {
  if (!next || next.start <= draft.start || next.start >= draft.end) return draft;
  return { ...draft, end: Math.max(draft.number.end, next.start) };
}
