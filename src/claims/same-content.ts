import type { Wording } from "./wording.ts";

/** Gives how much a stem tells of what is said: the rarer among the wordings, the more. */
export type Weigh = (stem: string) => number;

/** How much two wordings must share to say the same in other words. */
export interface ContentRule {
  /** Stems that both have. */
  readonly stems: number;
  /** Their share of the weight of the lighter wording. */
  readonly lighter: number;
  /** Their share of the weight of the heavier wording. */
  readonly heavier: number;
}

/** Between reports that are independent only strong evidence joins. */
export const INDEPENDENT: ContentRule = { stems: 5, lighter: 0.75, heavier: 0.5 };
/** Between reports of which one came from the other. */
export const RELATED: ContentRule = { stems: 3, lighter: 0.7, heavier: 0.6 };
/** Where the alignment of two reports already says that the passages are one. */
export const ALIGNED: ContentRule = { stems: 3, lighter: 0.5, heavier: 0.25 };

/** Makes the weights of stems from all wordings: one, and the logarithm of the inverse share of wordings that have it. */
export function weighStems(wordings: readonly Wording[]): Weigh {
  const counts = new Map<string, number>();
  for (const { stems } of wordings) for (const stem of stems) counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return (stem) => 1 + Math.log((wordings.length + 1) / (counts.get(stem) ?? 1));
}

/**
 * Counts the stems that make two wordings say the same: enough weight in common, the same numbers, neither turned round;
 * 0 where they do not.
 */
export function stemsOfOneContent(one: Wording, other: Wording, weigh: Weigh, rule: ContentRule): number {
  if (one.negated !== other.negated || !numbersFit(one, other)) return 0;
  const shared = [...one.stems].filter((stem) => other.stems.has(stem));
  if (shared.length < rule.stems) return 0;
  const common = sum(shared, weigh);
  const [lighter, heavier] = [sum(one.stems, weigh), sum(other.stems, weigh)].sort((a, b) => a - b);
  const fits = common >= rule.lighter * (lighter ?? 0) && common >= rule.heavier * (heavier ?? 0);
  return fits ? shared.length : 0;
}

function numbersFit(one: Wording, other: Wording): boolean {
  if (one.numbers.size === 0 || other.numbers.size === 0) return true;
  return [...one.numbers].some((number) => other.numbers.has(number));
}

function sum(stems: Iterable<string>, weigh: Weigh): number {
  let total = 0;
  for (const stem of stems) total += weigh(stem);
  return total;
}
