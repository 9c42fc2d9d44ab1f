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
