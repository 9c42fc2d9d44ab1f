/** A word of running text: its offsets in UTF-16 code units, half-open. */
export interface Word {
  readonly start: number;
  readonly end: number;
}

const UNKNOWN = 0;
const BREAK = 1;
const LETTER = 2;
const ALONE = 3;
const PLUS = 0x2b;

const WORD_CHARACTER = /[\p{L}\p{M}\p{N}]/u;
// Chinese, Japanese and Korean are written without blanks, so that each character counts as a word.
const WRITTEN_TOGETHER = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー]/u;
const classes = new Uint8Array(0x10000);

function classOf(code: number): number {
  const known = classes[code] ?? UNKNOWN;
  if (known !== UNKNOWN) return known;
  const character = String.fromCharCode(code);
  const found = WRITTEN_TOGETHER.test(character) ? ALONE : WORD_CHARACTER.test(character) ? LETTER : BREAK;
  classes[code] = found;
  return found;
}

/**
 * Gives the offset of the first word at or after `from`, or `to` where there is none.
 * A surrogate pair breaks words.
 */
export function nextWordStart(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && classOf(text.charCodeAt(at)) === BREAK) at += 1;
  return at;
}

/**
 * Gives the end of the word that starts at `start`: a run of letters, marks, digits and inner or final plus
 * signs ("N+"), or a single character of a script that is written without blanks.
 */
export function wordEnd(text: string, start: number, to: number): number {
  if (classOf(text.charCodeAt(start)) === ALONE) return start + 1;
  let at = start + 1;
  while (at < to) {
    const code = text.charCodeAt(at);
    if (code !== PLUS && classOf(code) !== LETTER) break;
    at += 1;
  }
  return at;
}

/** Says whether the character before `at` belongs to the same word as the one at `at`. */
export function insideWord(text: string, at: number): boolean {
  return at > 0 && classOf(text.charCodeAt(at - 1)) === LETTER && classOf(text.charCodeAt(at)) === LETTER;
}

/** Lists the words of a text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  let start = nextWordStart(text, 0, text.length);
  while (start < text.length) {
    const end = wordEnd(text, start, text.length);
    words.push({ start, end });
    start = nextWordStart(text, end, text.length);
  }
  return words;
}

const BEYOND_ASCII = /[\u0080-\uffff]/;
const MARKS = /\p{M}+/gu;
const LETTERS_WITHOUT_MARKS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ø: "o",
    Ø: "O",
    ł: "l",
    Ł: "L",
    đ: "d",
    Đ: "D",
    ı: "i",
    ß: "ss",
    æ: "ae",
    Æ: "AE",
    œ: "oe",
  }),
);

/** Takes the diacritics off a word and keeps its case: "Süddeutsche" becomes "Suddeutsche". */
export function withoutDiacritics(word: string): string {
  if (!BEYOND_ASCII.test(word)) return word;
  const bare = word.normalize("NFD").replace(MARKS, "").normalize("NFC");
  return bare.replace(/[øØłŁđĐıßæÆœ]/g, (letter) => LETTERS_WITHOUT_MARKS.get(letter) ?? letter);
}

/** Folds a word for comparison: no diacritics, lower case. */
export function foldWord(word: string): string {
  return withoutDiacritics(word).toLowerCase();
}

/** Most names: nothing to fold but their case. */
const PLAIN_NAME = /^[A-Za-z0-9]+(?: [A-Za-z0-9]+)*$/;

/** Folds a name for comparison: its words without dots, diacritics and case, with one blank between them. */
export function foldName(text: string): string {
  const dotless = text.includes(".") ? text.replaceAll(".", "") : text;
  if (PLAIN_NAME.test(dotless)) return dotless.toLowerCase();
  return wordsOf(dotless)
    .map((word) => foldWord(dotless.slice(word.start, word.end)))
    .join(" ");
}

const [BLANK, FIRST_SMALL, LAST_SMALL] = [0x20, 0x61, 0x7a];

/**
 * Gives the last word of a text that ends with one blank, where that word is of small letters of ASCII and stands behind
 * a blank, as most do; undefined where a pattern must look closer.
 */
export function plainWordBefore(text: string): string | undefined {
  const end = text.length - 1;
  if (end < 0 || text.charCodeAt(end) !== BLANK) return undefined;
  let start = end;
  while (start > 0 && isSmall(text.charCodeAt(start - 1))) start--;
  return start > 0 && start < end && text.charCodeAt(start - 1) === BLANK
    ? text.slice(start, end)
    : undefined;
}

function isSmall(code: number): boolean {
  return code >= FIRST_SMALL && code <= LAST_SMALL;
}

/** Blanks that are not the common one, or more than one in a row: few phrases have any. */
const UNEVEN_BLANKS = /\s\s|[^\S ]/;

/** Writes a phrase with one common blank between its words. */
export function singleBlanks(words: string): string {
  return UNEVEN_BLANKS.test(words) ? words.replace(/\s+/g, " ") : words;
}
