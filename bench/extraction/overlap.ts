/** How much of a prediction is right, and how much of the truth it holds, each 0 to 1. */
export interface Overlap {
  readonly precision: number;
  readonly recall: number;
}

/** Gives the harmonic mean of precision and recall; 0 where both are. */
export function f1Of({ precision, recall }: Overlap): number {
  return precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
}

/** Counts how often each value stands in a list. */
export function countEach(values: Iterable<string>): Map<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

/** Adds up what two lists have in common, each value as often as it stands in both. */
export function countShared(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  let shared = 0;
  for (const [value, count] of a) shared += Math.min(count, b.get(value) ?? 0);
  return shared;
}
