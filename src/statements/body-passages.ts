import type { Place } from "../model/citation.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";

/** Gives each stretch with the quotations that begin in it, offsets from the stretch's start; both lists are sorted. */
export function* withQuotations(
  places: Report["body"],
  quoted: readonly Span[],
): Generator<readonly [Report["body"][number], readonly Span[]]> {
  let nth = 0;
  for (const place of places) {
    const inside: Span[] = [];
    for (; nth < quoted.length && (quoted[nth]?.start ?? 0) < place.end; nth++) {
      const { start, end } = quoted[nth] ?? place;
      if (start >= place.start) inside.push({ start: start - place.start, end: end - place.start });
    }
    yield [place, inside];
  }
}

/** A line longer than this is no paragraph but a text without line ends; it is read in pieces. */
const LONGEST_PASSAGE = 20_000;

/** Gives the stretches of a body, the long ones cut between sentences. */
export function cutLong({ body, sentences }: Report): Report["body"] {
  if (body.every((place) => place.end - place.start <= LONGEST_PASSAGE)) return body;
  return body.flatMap((place) => {
    const pieces: Place[] = [];
    let { start } = place;
    for (const { end } of sentences) {
      if (end <= start || end >= place.end || end - start < LONGEST_PASSAGE) continue;
      pieces.push({ ...place, start, end });
      start = end;
    }
    return [...pieces, { ...place, start }];
  });
}
