/** The words of bodies as typed arrays, written one body behind the other; the first `count` places are taken. */
export interface WordWriter {
  count: number;
  readonly word: Uint32Array;
  readonly stem: Uint32Array;
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  readonly flags: Uint8Array;
}

/**
 * Room for the words and grams of many bodies: few large arrays in shared memory, of which each body is a view. Threads
 * read the same words without copying them, and the collector of garbage, which many small arrays would call again and
 * again, passes them over.
 */
export interface WordArena {
  words: WordWriter;
  grams: Uint32Array;
  gramsTaken: number;
}

/** Rooms begin small, for five pages need little, and double up to a million words. */
const FIRST_ROOM = 1 << 14;
const MOST_ROOM = 1 << 20;

/** Opens an arena, with room for so many words to begin with; its memory is free again when the last body in it is. */
export function openArena(room: number = FIRST_ROOM): WordArena {
  const first = Math.ceil(room);
  return { words: newWords(first), grams: newNumbers(first), gramsTaken: 0 };
}

/** Gives a writer with room for so many words more. */
export function roomForWords(arena: WordArena, words: number): WordWriter {
  const { length } = arena.words.word;
  if (length - arena.words.count < words) arena.words = newWords(nextRoom(length, words));
  return arena.words;
}

/** Takes room for the grams of a body. */
export function takeGrams(arena: WordArena, count: number): Uint32Array {
  if (arena.grams.length - arena.gramsTaken < count) {
    arena.grams = newNumbers(nextRoom(arena.grams.length, count));
    arena.gramsTaken = 0;
  }
  arena.gramsTaken += count;
  return arena.grams.subarray(arena.gramsTaken - count, arena.gramsTaken);
}

function nextRoom(last: number, wanted: number): number {
  return Math.max(Math.ceil(wanted), Math.min(last * 2, MOST_ROOM));
}

function newWords(room: number): WordWriter {
  return {
    count: 0,
    word: newNumbers(room),
    stem: newNumbers(room),
    start: newNumbers(room),
    end: newNumbers(room),
    flags: new Uint8Array(new SharedArrayBuffer(room)),
  };
}

function newNumbers(room: number): Uint32Array {
  return new Uint32Array(new SharedArrayBuffer(room * Uint32Array.BYTES_PER_ELEMENT));
}
