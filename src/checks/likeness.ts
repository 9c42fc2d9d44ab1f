/** Counts what two sets have in common, as a share of the smaller one; 0 where one is empty. */
export function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const least = Math.min(one.size, other.size);
  if (least === 0) return 0;
  return [...one].filter((stem) => other.has(stem)).length / least;
}
