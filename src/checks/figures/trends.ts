import { GENERAL_MEASURES } from "../../language/en/tables/trend-words.ts";
import { toldStems } from "../../language/told-stems.ts";
import type { Quantity } from "./quantity.ts";

const GENERAL = toldStems(GENERAL_MEASURES);

/** Tells whether a quantity is a trend: a change with a direction and no number. */
export function isTrend({ figure, point }: Quantity): boolean {
  return figure.kind === "change" && figure.direction !== undefined && point === undefined;
}

/** Tells whether a trend is only of "numbers" or "the rate", so that what it measures is said elsewhere. */
export function isGeneral({ stems }: Quantity): boolean {
  return [...stems].every((stem) => GENERAL.has(stem));
}

/** Writes a figure with its period as a finding shows it. */
export function toldWords({ figure, period }: Quantity): string {
  const when = period === undefined ? "" : ` (${period})`;
  const status = figure.modality === undefined ? "" : `, ${figure.modality}`;
  return `“${figure.citation.exact}”${when}${status}`;
}
