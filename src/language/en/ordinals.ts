import { ORDINAL_WORDS, TENS_WORDS } from "./tables/number-words.ts";

/** Gives the place that an ordinal names: 3 for "third" and "3rd", 21 for "twenty-first". */
export function readOrdinal(words: string): number | undefined {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)$/i.exec(words)?.[1];
  if (digits !== undefined) return Number(digits);
  const [tens = "", unit] = words.toLowerCase().split(/[\s-]/);
  if (unit === undefined) return ORDINAL_WORDS.get(tens);
  const [ten, one] = [TENS_WORDS.get(tens), ORDINAL_WORDS.get(unit)];
  return ten === undefined || one === undefined ? undefined : ten + one;
}
