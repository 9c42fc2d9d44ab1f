import type { Page } from "./page.ts";
import type { Span } from "./span.ts";

/** A place in a page, by offsets alone (W3C TextPositionSelector). */
export interface Place extends Span {
  /** Id of the page. */
  readonly page: string;
}

/**
 * A place in a page together with the words that stand there
 * (W3C Web Annotation: TextPositionSelector and TextQuoteSelector).
 *
 * `page.text.slice(start, end) === exact` holds for every citation; `verify` proves it.
 */
export interface Citation extends Place {
  readonly exact: string;
  /** Up to 32 code units before the words. */
  readonly prefix?: string;
  /** Up to 32 code units after the words. */
  readonly suffix?: string;
}

const CONTEXT = 32;

/** Cites a span of a page by its offsets and its words. */
export function cite(page: Page, span: Span): Citation {
  return {
    page: page.id,
    start: span.start,
    end: span.end,
    exact: page.text.slice(span.start, span.end),
    prefix: page.text.slice(Math.max(0, span.start - CONTEXT), span.start),
    suffix: page.text.slice(span.end, span.end + CONTEXT),
  };
}

/** Names a span of a page by its offsets alone. */
export function placeOf(page: { readonly id: string }, span: Span): Place {
  return { page: page.id, start: span.start, end: span.end };
}
