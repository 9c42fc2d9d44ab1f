/** Gives the value below which so large a part of sorted values lies: 0.5 the middle one, 1 the last. */
export function quantile(sorted: ArrayLike<number>, part: number): number {
  const at = Math.min(sorted.length - 1, Math.floor(part * sorted.length));
  return sorted[at] ?? Number.NaN;
}
