import type { Derivation } from "../model/derivation.ts";
import type { Quotation } from "../model/quotation.ts";
import { type Span, sharedLength } from "../model/span.ts";

/** Share of a quotation that must lie in a matched passage. */
const INSIDE = 0.6;

/** Gives, for every matched passage of two reports, the pairs of quotations that lie in it, one of each report. */
export function* alignedQuotations(
  derivations: readonly Derivation[],
  quotations: readonly Quotation[],
): Generator<readonly [Quotation, Quotation]> {
  const byReport = new Map<string, Quotation[]>();
  for (const quotation of quotations) {
    const known = byReport.get(quotation.report);
    if (known) known.push(quotation);
    else byReport.set(quotation.report, [quotation]);
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

function insideOf(quotations: readonly Quotation[], span: Span): Quotation[] {
  return quotations.filter(
    ({ content }) => sharedLength(content, span) >= INSIDE * (content.end - content.start),
  );
}

/** Passages are told in the same order; a quotation stands about as far into one as into the other. */
const DRIFT = 800;

function isNear(
  one: Quotation,
  other: Quotation,
  match: { readonly from: Span; readonly to: Span },
): boolean {
  const stretch = (match.to.end - match.to.start) / Math.max(1, match.from.end - match.from.start);
  const expected = match.to.start + (one.content.start - match.from.start) * stretch;
  return Math.abs(expected - other.content.start) <= DRIFT;
}
