import { FUNCTION_WORDS } from "../language/en/tables/function-words.ts";
import type { Span } from "../model/span.ts";
import { FOLD, foldHigh, JOINER, SEPARATOR } from "./fold-table.ts";
import { openArena, roomForWords, type WordArena, type WordWriter } from "./word-arena.ts";

/** The word stands inside quotation marks. */
export const QUOTED = 1;
/** The word begins with a capital where no sentence begins: a name, most likely. */
export const NAME = 2;
/** The word is a number. */
export const NUMBER = 4;

/** The words of one body as typed arrays, all of length `count`. */
export interface Tokens {
  readonly count: number;
  /** 32-bit hash of the folded word. */
  readonly word: Uint32Array;
  /** 32-bit hash of the word's stem; 0 for function words, which carry no topic. */
  readonly stem: Uint32Array;
  /** Offsets in the page's text, UTF-16 code units. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly flags: Uint8Array;
}

const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
/** Words are told apart by their first letters in the stem: English and Romance endings lie behind them. */
const STEM_LETTERS = 6;

/**
 * Cuts bodies into words in one pass over their code units: folds case and diacritics, hashes word and stem
 * (FNV-1a, 32 bits), and keeps each word's offsets in the page's text.
 *
 * `body` are the stretches to read, in order, and `quoted` the stretches inside quotation marks, sorted. With an
 * `arena` the arrays are views of its room; without one they are their own.
 */
export function tokenise(
  text: string,
  body: readonly Span[],
  quoted: readonly Span[],
  arena?: WordArena,
): Tokens {
  const room = body.reduce((sum, span) => sum + span.end - span.start, 0) / 2 + body.length;
  const writer = roomForWords(arena ?? scratch, room);
  const from = arena ? writer.count : 0;
  writer.count = from;
  for (const span of body) readSpan(writer, text, span);
  markQuoted(writer, from, quoted);
  const tokens = wordsOf(writer, from);
  return arena ? tokens : copyOf(tokens);
}

function wordsOf({ count, word, stem, start, end, flags }: WordWriter, from: number): Tokens {
  return {
    count: count - from,
    word: word.subarray(from, count),
    stem: stem.subarray(from, count),
    start: start.subarray(from, count),
    end: end.subarray(from, count),
    flags: flags.subarray(from, count),
  };
}

function copyOf({ count, word, stem, start, end, flags }: Tokens): Tokens {
  return {
    count,
    word: word.slice(),
    stem: stem.slice(),
    start: start.slice(),
    end: end.slice(),
    flags: flags.slice(),
  };
}

/** Words of bodies without an arena are written here and copied out: one body is read at a time. */
const scratch: WordArena = openArena();

/** Hashes of the function words, so that a word is looked up without building a string. */
const FUNCTION_SLOTS = 4096;
const FUNCTION_TABLE: Uint32Array = buildFunctionTable();

/** An open hash table of the hashes; a slot of 0 is empty. */
function buildFunctionTable(): Uint32Array {
  const table = new Uint32Array(FUNCTION_SLOTS);
  for (const hash of new Set([...FUNCTION_WORDS].flatMap((word) => wordHashes(word)))) {
    let slot = hash & (FUNCTION_SLOTS - 1);
    while (table[slot] !== 0) slot = (slot + 1) & (FUNCTION_SLOTS - 1);
    table[slot] = hash;
  }
  return table;
}

function isFunctionWord(hash: number): boolean {
  let slot = hash & (FUNCTION_SLOTS - 1);
  while (FUNCTION_TABLE[slot] !== 0) {
    if (FUNCTION_TABLE[slot] === hash) return true;
    slot = (slot + 1) & (FUNCTION_SLOTS - 1);
  }
  return false;
}

/** Gives the hashes of the words that a short text is cut into. */
function wordHashes(text: string): number[] {
  const hashes: number[] = [];
  let hash = FNV_OFFSET;
  let letters = 0;
  for (const char of `${text} `) {
    const point = char.codePointAt(0) ?? 0;
    const folded = point < FOLD.length ? (FOLD[point] ?? SEPARATOR) : foldHigh(point);
    if (folded === JOINER) continue;
    if (folded === SEPARATOR) {
      if (letters > 0) hashes.push(hash >>> 0);
      hash = FNV_OFFSET;
      letters = 0;
    } else {
      hash = Math.imul(hash ^ folded, FNV_PRIME);
      letters++;
    }
  }
  return hashes;
}

/** Reads one stretch. The long loop stays in one function: it is the engine's innermost. */
function readSpan(writer: WordWriter, text: string, span: Span): void {
  const { word, stem, start: starts, end: ends, flags } = writer;
  const end = Math.min(span.end, text.length);
  let count = writer.count;
  let start = -1;
  let hash = FNV_OFFSET;
  let stemHash = FNV_OFFSET;
  let letters = 0;
  let capital = false;
  let digits = true;
  let opens = true;
  let wordEnd = 0;
  for (let unit = span.start; unit <= end; unit++) {
    const begun = unit;
    let point = unit < end ? text.charCodeAt(unit) : SPACE;
    if (point >= 0xd800 && point < 0xe000) {
      point = pairAt(text, unit, end);
      if (point > 0xffff) unit++;
    }
    const folded = point < FOLD.length ? (FOLD[point] ?? SEPARATOR) : foldHigh(point);
    if (folded > JOINER) {
      if (start < 0) {
        start = begun;
        hash = FNV_OFFSET;
        letters = 0;
        digits = true;
        capital = folded !== point && point < FOLD.length && isUpper(point);
      }
      hash = Math.imul(hash ^ folded, FNV_PRIME);
      if (++letters === STEM_LETTERS) stemHash = hash;
      if (folded < 0x30 || folded > 0x39) digits = false;
      wordEnd = unit + 1;
    } else if (folded === SEPARATOR) {
      if (start >= 0) {
        if (letters < STEM_LETTERS) stemHash = hash;
        word[count] = hash;
        stem[count] = isFunctionWord(hash >>> 0) || (letters < 2 && !digits) ? 0 : stemHash || 1;
        starts[count] = start;
        ends[count] = wordEnd;
        flags[count++] = (capital && !opens ? NAME : 0) | (digits ? NUMBER : 0);
        start = -1;
        opens = false;
      }
      if (opensSentence(point)) opens = true;
    } else if (start >= 0 && point >= 0x300 && point <= 0x36f) {
      // A combining mark at the end of a word belongs to its last letter; an apostrophe does not.
      wordEnd = unit + 1;
    }
  }
  writer.count = count;
}

/** Full stop, exclamation and question mark, opening and upright quotation mark, line break: a capital behind is no name. */
function opensSentence(point: number): boolean {
  return (
    point === 0x2e || point === 0x21 || point === 0x3f || point === 0x201c || point === 0x22 || point === 0x0a
  );
}

const SPACE = 0x20;
/** What stands for half a surrogate pair without the other: no letter. */
const REPLACEMENT = 0xfffd;

/** Gives the code point of the surrogate pair at an offset; half a pair is a replacement character. */
function pairAt(text: string, at: number, end: number): number {
  const point = at + 1 < end ? (text.codePointAt(at) ?? REPLACEMENT) : REPLACEMENT;
  return point > 0xffff ? point : REPLACEMENT;
}

function isUpper(point: number): boolean {
  return point < 0x80
    ? point >= 0x41 && point <= 0x5a
    : String.fromCodePoint(point).toLowerCase() !== String.fromCodePoint(point);
}

function markQuoted(writer: WordWriter, from: number, quoted: readonly Span[]): void {
  let nth = 0;
  for (let index = from; index < writer.count; index++) {
    const start = writer.start[index] ?? 0;
    while (nth < quoted.length && (quoted[nth]?.end ?? 0) <= start) nth++;
    const span = quoted[nth];
    if (span && span.start <= start) writer.flags[index] = (writer.flags[index] ?? 0) | QUOTED;
  }
}
