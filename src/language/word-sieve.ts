/** Words by which a text is sifted: most words of a text are told not to be among them without being cut out. */
export interface WordSieve {
  /** Whether some word of the list has a number, a bit each; numbers as `LETTERS` and `next` give them. */
  readonly numbers: Uint32Array;
  readonly words: ReadonlySet<string>;
}

/** Says whether a listed word that stands at `start` to `end` of the text is one that is looked for. */
export type SievedTest = (word: string, start: number, end: number) => boolean;

/** So many numbers: two thousand words take up a hundredth of them. */
const NUMBERS = 0x40000;
/** Bits of a number of the table: so it stays small enough for the processor's nearest memory. */
const BITS = 32;
const SHIFT = 5;
const ASCII = 0x80;

/** Each letter, digit and low line of ASCII by its small form; 0 for what breaks words, as `\b` of a pattern takes it. */
const LETTERS: Uint8Array = Uint8Array.from({ length: ASCII }, (_, code) => {
  const letter = String.fromCharCode(code);
  return /\w/.test(letter) ? letter.toLowerCase().charCodeAt(0) : 0;
});

function next(number: number, letter: number): number {
  return (number * 31 + letter) & (NUMBERS - 1);
}

/** Makes a sieve of words in small letters of ASCII. */
export function makeSieve(words: Iterable<string>): WordSieve {
  const listed = new Set(words);
  const numbers = new Uint32Array(NUMBERS / BITS);
  for (const word of listed) {
    let number = 0;
    for (let at = 0; at < word.length; at++) number = next(number, word.charCodeAt(at));
    numbers[number >> SHIFT] = (numbers[number >> SHIFT] ?? 0) | (1 << (number % BITS));
  }
  return { numbers, words: listed };
}

/**
 * Says whether a text holds a listed word that passes a test, whatever its case. It is as fast as one pattern of all the
 * words, and need not be compiled.
 */
export function holdsListed(text: string, { numbers, words }: WordSieve, test: SievedTest): boolean {
  let start = -1;
  let number = 0;
  let small = true;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const letter = code < ASCII ? (LETTERS[code] ?? 0) : 0;
    if (letter !== 0) {
      if (start < 0) start = at;
      if (letter !== code) small = false;
      number = next(number, letter);
    } else if (start >= 0) {
      if (((numbers[number >> SHIFT] ?? 0) & (1 << (number % BITS))) !== 0) {
        const raw = text.slice(start, at);
        const word = small ? raw : raw.toLowerCase();
        if (words.has(word) && test(word, start, at)) return true;
      }
      start = -1;
      number = 0;
      small = true;
    }
  }
  return false;
}
