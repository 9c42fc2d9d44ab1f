import { type BodyText, type PreparedWords, prepareWords } from "./prepare-body.ts";
import { openArena, type WordWriter } from "./word-arena.ts";

/** The prepared words of many bodies in a few arrays of shared memory, which a thread is given without copying. */
export interface PackedWords {
  readonly words: WordWriter;
  readonly grams: Uint32Array;
  readonly sentences: Uint32Array;
  /** Where each body's words, grams and sentences end; they begin where those of the body before end. */
  readonly ends: Uint32Array;
}

const FIELDS = 3;

/** Cuts bodies into words and grams and packs them. */
export function packWords(texts: readonly BodyText[]): PackedWords {
  const units = texts.reduce(
    (sum, { body }) => sum + body.reduce((all, { start, end }) => all + end - start, 0),
    0,
  );
  const spans = texts.reduce((sum, { body }) => sum + body.length, 0);
  // A word takes a letter and a blank at least; memory that is never written is never taken.
  const arena = openArena(units / 2 + spans + 1);
  const sentences = new Uint32Array(
    new SharedArrayBuffer(
      Uint32Array.BYTES_PER_ELEMENT * texts.reduce((sum, text) => sum + text.sentences.length, 0),
    ),
  );
  const ends = new Uint32Array(FIELDS * texts.length);
  let taken = 0;
  texts.forEach((text, nth) => {
    const prepared = prepareWords(text, arena);
    sentences.set(prepared.sentences, taken);
    taken += prepared.sentences.length;
    ends.set([arena.words.count, arena.gramsTaken, taken], FIELDS * nth);
  });
  return { words: arena.words, grams: arena.grams, sentences, ends };
}

/** Gives the words of the body with this number as views of the pack. */
export function unpackWords({ words, grams, sentences, ends }: PackedWords, nth: number): PreparedWords {
  const range = (field: number): readonly [number, number] => [
    nth === 0 ? 0 : (ends[FIELDS * (nth - 1) + field] ?? 0),
    ends[FIELDS * nth + field] ?? 0,
  ];
  const [from, to] = range(0);
  return {
    tokens: {
      count: to - from,
      word: words.word.subarray(from, to),
      stem: words.stem.subarray(from, to),
      start: words.start.subarray(from, to),
      end: words.end.subarray(from, to),
      flags: words.flags.subarray(from, to),
    },
    grams: grams.subarray(...range(1)),
    sentences: sentences.subarray(...range(2)),
  };
}
