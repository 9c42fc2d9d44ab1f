/** The seasons with their numbers in EDTF (21 spring to 24 winter) and the month in which they begin in the north. */
export const SEASONS: Readonly<Record<string, { readonly number: number; readonly month: number }>> = {
  spring: { number: 21, month: 3 },
  summer: { number: 22, month: 6 },
  autumn: { number: 23, month: 9 },
  fall: { number: 23, month: 9 },
  winter: { number: 24, month: 12 },
};
