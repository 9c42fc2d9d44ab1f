import type { Citation } from "../../model/citation.ts";
import type { Found } from "../coverage.ts";
import { likeness } from "../likeness.ts";
import { aboutQuantities, areCounted, operands, type Quantity, sameUnit, standTogether } from "./quantity.ts";

/** Code units between two figures of one line of thought: the sentence before and the sentence after. */
const NEAR = 320;
/** Share of the stems of the shorter measure that two measures of one thing have in common. */
const SAME = 0.5;

/** Tells whether two figures stand in one sentence or in neighbouring ones, in some report. */
export function standNear(one: Quantity, other: Quantity): boolean {
  return one.figures.some(({ citation: a }) =>
    other.figures.some(({ citation: b }) => a.page === b.page && gap(a, b) <= NEAR),
  );
}

function gap(a: Citation, b: Citation): number {
  return Math.max(0, Math.max(a.start, b.start) - Math.min(a.end, b.end));
}

/** Tells whether two quantities count the same things: one unit, and words for the measure in common. */
export function sameMatter(one: Quantity, other: Quantity): boolean {
  return sameUnit(one, other) && likeness(one.stems, other.stems) >= SAME;
}

/** Tells whether two quantities of one unit belong to one sum: near each other, or of the same measure in one report. */
export function belongTogether(one: Quantity, other: Quantity): boolean {
  if (!standTogether(one, other)) return false;
  if (standNear(one, other)) return sameUnit(one, other) || areCounted(one, other);
  return sameMatter(one, other);
}

/** Makes a finding of some quantities. */
export function findingOf(
  kind: Found["kind"],
  quantities: readonly Quantity[],
  words: { readonly text: string; readonly arithmetic: string },
): Found {
  return { kind, about: aboutQuantities(quantities), because: operands(quantities), ...words };
}

/** Gives every pair of quantities of one report set that a test accepts, each pair once and in order. */
export function pairsOf(
  quantities: readonly Quantity[],
  isFirst: (quantity: Quantity) => boolean,
  isSecond: (quantity: Quantity) => boolean,
): (readonly [Quantity, Quantity])[] {
  const seconds = quantities.filter(isSecond);
  const byReport = new Map<string, Quantity[]>();
  for (const quantity of seconds) {
    for (const report of quantity.reports) {
      const known = byReport.get(report);
      if (known) known.push(quantity);
      else byReport.set(report, [quantity]);
    }
  }
  return quantities.filter(isFirst).flatMap((first) => {
    const partners = new Set([...first.reports].flatMap((report) => byReport.get(report) ?? []));
    partners.delete(first);
    return [...partners].map((second) => [first, second] as const);
  });
}
