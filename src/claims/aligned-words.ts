import type { Place } from "../model/citation.ts";
import type { Derivation } from "../model/derivation.ts";
import { type Span, sharedLength } from "../model/span.ts";

/** Words of a report. */
export interface PlacedWords {
  readonly report: string;
  readonly content: Place;
}

/** Share of the words that must lie in a matched passage. */
const INSIDE = 0.6;

/** Gives, for every matched passage of two reports, the pairs of stretches that lie in it, one of each report. */
export function* alignedWords<Words extends PlacedWords>(
  derivations: readonly Derivation[],
  stretches: readonly Words[],
): Generator<readonly [Words, Words]> {
  const byReport = new Map<string, Words[]>();
  for (const words of stretches) {
    const known = byReport.get(words.report);
    if (known) known.push(words);
    else byReport.set(words.report, [words]);
  }
  for (const { from, to, matches } of derivations) {
    const [derived, earlier] = [byReport.get(from), byReport.get(to)];
    if (!derived || !earlier) continue;
    for (const match of matches) {
      const left = insideOf(derived, match.from);
      const right = insideOf(earlier, match.to);
      for (const one of left) {
        for (const other of right) if (isNear(one, other, match)) yield [one, other];
      }
    }
  }
}

function insideOf<Words extends PlacedWords>(stretches: readonly Words[], span: Span): Words[] {
  return stretches.filter(
    ({ content }) => sharedLength(content, span) >= INSIDE * (content.end - content.start),
  );
}

/** Passages are told in the same order; words stand about as far into one as into the other. */
const DRIFT = 800;

function isNear(
  one: PlacedWords,
  other: PlacedWords,
  match: { readonly from: Span; readonly to: Span },
): boolean {
  const stretch = (match.to.end - match.to.start) / Math.max(1, match.from.end - match.from.start);
  const expected = match.to.start + (one.content.start - match.from.start) * stretch;
  return Math.abs(expected - other.content.start) <= DRIFT;
}
