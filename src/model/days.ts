const DAY = 86_400_000;

/** Gives the days from one ISO 8601 date to a later one, whatever their times of day; 0 where either is no date. */
export function daysBetween(earlier: string, later: string): number {
  const days = (Date.parse(later.slice(0, 10)) - Date.parse(earlier.slice(0, 10))) / DAY;
  return Number.isFinite(days) ? days : 0;
}
