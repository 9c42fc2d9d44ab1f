import { findQuotedSpans } from "../../language/en/quotation-marks.ts";
import type { Page } from "../../model/page.ts";
import type { Report } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import { cutLong, withQuotations } from "../body-passages.ts";
import { preparePositionPassage } from "./position-passage.ts";
import type { PositionDraft } from "./position-reader.ts";
import { POSITION_READERS } from "./position-readers.ts";

/** A draft with the place of its passage in the page. */
export interface PlacedPosition {
  readonly draft: PositionDraft;
  /** Offset of the passage in the page's text. */
  readonly offset: number;
}

/** Drafts by what was read, so that a paragraph that several pages carry is read once. */
export type KnownPositions = Map<string, readonly PositionDraft[]>;

/** Reads the positions in the body of a report, in reading order. */
export function placePositions(page: Page, report: Report, known: KnownPositions): PlacedPosition[] {
  const places = cutLong(report);
  const quoted = findQuotedSpans(page.text, places);
  const placed: PlacedPosition[] = [];
  for (const [place, inside] of withQuotations(places, quoted)) {
    const text = page.text.slice(place.start, place.end);
    const key = `${inside.map(({ start, end }) => `${start}-${end}`).join(",")}\n${text}`;
    const drafts = known.get(key) ?? readPositionPassage(text, inside);
    known.set(key, drafts);
    for (const draft of drafts) placed.push({ draft, offset: place.start });
  }
  return placed;
}

/** Reads every position out of a paragraph, in order; of two that are the same clause and matter the first is kept. */
function readPositionPassage(text: string, quotations: readonly Span[]): PositionDraft[] {
  const passage = preparePositionPassage(text, quotations);
  if (passage.sentences.length === 0) return [];
  const drafts = POSITION_READERS.flatMap((reader) => reader.read(passage));
  const seen = new Set<string>();
  return drafts
    .sort(
      (a, b) =>
        a.clause.start - b.clause.start || a.matter.start - b.matter.start || b.clause.end - a.clause.end,
    )
    .filter(({ cue, matter }) => {
      const key = `${cue.start} ${matter.start}`;
      return !seen.has(key) && seen.add(key);
    });
}
