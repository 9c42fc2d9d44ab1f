import { FUNCTION_WORDS } from "../../language/en/tables/function-words.ts";
import { MEASURE_NOUNS } from "../../language/en/tables/happening-words.ts";
import { toldStems } from "../../language/told-stems.ts";
import type { Quantity } from "./quantity.ts";

/** Stems of nouns that measure anything: "numbers", "the rate". */
const GENERAL = toldStems(
  ...MEASURE_NOUNS.trim()
    .split(/\s+/)
    .filter((word) => !FUNCTION_WORDS.has(word) && word !== "inflation" && word !== "unemployment"),
);

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
