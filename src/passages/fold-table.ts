/** Highest code point that is folded by the table: the end of Latin Extended-B. */
const LAST = 0x24f;

/** What a code point is to the tokeniser when it is no letter or digit. */
export const SEPARATOR = 0;
/** An apostrophe inside a word is passed over: `migrants’` and `migrants` are one word. */
export const JOINER = 1;

/**
 * Maps code points up to U+024F to their folded letter or digit (lower case, without diacritics), to
 * SEPARATOR, or to JOINER. Unicode canonical decomposition, first character, lower case.
 */
export const FOLD: Uint16Array = buildFoldTable();

function buildFoldTable(): Uint16Array {
  const table = new Uint16Array(LAST + 1);
  for (let point = 0; point <= LAST; point++) {
    const base = String.fromCodePoint(point).normalize("NFD").charAt(0).toLowerCase();
    table[point] = /[\p{L}\p{N}]/u.test(base) ? (base.codePointAt(0) ?? SEPARATOR) : SEPARATOR;
  }
  table[0x27] = JOINER;
  return table;
}

/** Folds a code point above the table: curly apostrophes join, letters stay, everything else separates. */
export function foldHigh(point: number): number {
  if (point === 0x2019 || point === 0x2bc || (point >= 0x300 && point <= 0x36f)) return JOINER;
  if (point < 0x2000 || (point >= 0x2c00 && point < 0x2e00)) return point;
  if (point >= 0x3040 && point < 0xfe00) return point;
  return point >= 0x10000 && point < 0x1f000 ? point : SEPARATOR;
}
