import type { Claim } from "../model/claim.ts";

/** Puts what more organisations, then more reports, then more pages carry before what fewer do. */
export function bySupport(a: Claim | undefined, b: Claim | undefined): number {
  const [one, other] = [weigh(a), weigh(b)];
  return one.map((count, nth) => (other[nth] ?? 0) - count).find((apart) => apart !== 0) ?? 0;
}

/** A statement that no claim gathers stands alone in one report. */
function weigh(claim: Claim | undefined): number[] {
  if (!claim) return [0, 1, 1];
  const { organisations, reports, pages } = claim.support;
  return [organisations.min, reports, pages];
}
