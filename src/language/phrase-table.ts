/** A phrase as it stands in a text. */
export interface FoundPhrase {
  /** The phrase as the table has it. */
  readonly phrase: string;
  readonly end: number;
}

interface Phrase {
  readonly phrase: string;
  /** Its pieces between blanks, in lower case. */
  readonly pieces: readonly string[];
}

/** Phrases by their first word in lower case, the longest first. */
export type PhraseTable = ReadonlyMap<string, readonly Phrase[]>;

/**
 * Sorts phrases by their first word, so that a text is asked for them with one look-up at a place. A pattern of some
 * hundred alternatives takes longer to compile than a story takes to read.
 */
export function phraseTable(phrases: Iterable<string>): PhraseTable {
  const table = new Map<string, Phrase[]>();
  for (const phrase of new Set(phrases)) {
    const first = firstWord(phrase, 0);
    const group = table.get(first);
    const row = { phrase, pieces: phrase.toLowerCase().split(" ") };
    if (group) group.push(row);
    else table.set(first, [row]);
  }
  for (const group of table.values()) group.sort((a, b) => b.phrase.length - a.phrase.length);
  return table;
}

/** Lists the phrases of a table that begin at a place, in any case and with any blanks between their words. */
export function phrasesAt(table: PhraseTable, text: string, at: number): readonly FoundPhrase[] {
  const group = at < text.length ? table.get(firstWord(text, at)) : undefined;
  if (!group) return NONE;
  const found: FoundPhrase[] = [];
  for (const { phrase, pieces } of group) {
    const end = endOf(pieces, text, at);
    if (end !== undefined) found.push({ phrase, end });
  }
  return found;
}

/** Gives the longest phrase of a table that stands at a place as whole words. */
export function wholePhraseAt(table: PhraseTable, text: string, at: number): FoundPhrase | undefined {
  return phrasesAt(table, text, at).find(({ end }) => !isWordAt(text, end));
}

const NONE: readonly FoundPhrase[] = [];
const LETTER = /\p{L}/u;
const ASCII = 0x80;

/** Says whether a letter or one of the digits 0 to 9 stands at a place. */
export function isWordAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  if (code < ASCII) return isAsciiWord(code);
  return LETTER.test(String.fromCodePoint(text.codePointAt(at) ?? code));
}

function isAsciiWord(code: number): boolean {
  const lower = code | 0x20;
  return (lower >= 0x61 && lower <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

/** Says whether the character of a code is a blank, a no-break blank among them. */
export function isBlank(code: number): boolean {
  return (
    code === 0x20 || code === 0xa0 || (code >= 0x09 && code <= 0x0d) || (code > ASCII && isRareBlank(code))
  );
}

function isRareBlank(code: number): boolean {
  return (code >= 0x2000 && code <= 0x200a) || RARE_BLANKS.has(code);
}

const RARE_BLANKS: ReadonlySet<number> = new Set([0x1680, 0x2028, 0x2029, 0x202f, 0x205f, 0x3000, 0xfeff]);

const BLANKS = /\s*/y;
const WORD_REST = /[\p{L}\d]*/uy;

/** Gives the first place from `at` on where no blank stands. */
export function skipBlanks(text: string, at: number): number {
  return endOfRun(BLANKS, text, at);
}

/** Gives where what a sticky pattern finds at a place ends; a pattern's loop costs less than one of ours until that is compiled. */
export function endOfRun(run: RegExp, text: string, at: number): number {
  run.lastIndex = at;
  return run.test(text) ? run.lastIndex : at;
}

/** The letters and digits that begin at a place, in lower case; a sign stands alone. */
function firstWord(text: string, at: number): string {
  // Several tables are asked for the same place, one after the other.
  if (text !== asked.text || at !== asked.at)
    asked = { text, at, word: text.slice(at, endOfRun(WORD_REST, text, at + 1)).toLowerCase() };
  return asked.word;
}

let asked = { text: "", at: -1, word: "" };

function endOf(pieces: readonly string[], text: string, at: number): number | undefined {
  let end = at;
  for (let nth = 0; nth < pieces.length; nth++) {
    const piece = pieces[nth] ?? "";
    const start = nth === 0 ? end : skipBlanks(text, end);
    if (nth > 0 && start === end) return undefined;
    end = start + piece.length;
    if (text.slice(start, end).toLowerCase() !== piece) return undefined;
  }
  return end;
}
