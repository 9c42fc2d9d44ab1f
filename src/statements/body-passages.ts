import type { Page } from "../model/page.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";

/** Gives for each stretch of a body the spans that begin in it, offsets from the stretch's start; both lists are sorted. */
export function spansByPlace(places: Report["body"], spans: readonly Span[]): readonly (readonly Span[])[] {
  let nth = 0;
  return places.map((place): readonly Span[] => {
    let inside: Span[] | undefined;
    for (let span = spans[nth]; span && span.start < place.end; span = spans[++nth]) {
      if (span.start < place.start) continue;
      inside ??= [];
      inside.push({ start: span.start - place.start, end: span.end - place.start });
    }
    return inside ?? NONE;
  });
}

const NONE: readonly Span[] = [];

/** Gives the text of each stretch of a body; nothing where the page is not there. */
export function paragraphsOf(body: Report["body"], page: Page | undefined): readonly string[] {
  return page ? body.map(({ start, end }) => page.text.slice(start, end)) : [];
}
