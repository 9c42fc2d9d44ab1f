/** Words for numbers in lower case, written by hand from general knowledge, 2026-11. */

function valuesOf(entries: string): ReadonlyMap<string, number> {
  return new Map(
    entries.split(" ").map((entry): [string, number] => {
      const [word = "", value = "0"] = entry.split(":");
      return [word, Number(value)];
    }),
  );
}

/** Words for the numbers below ten. */
export const UNIT_WORDS: ReadonlyMap<string, number> = valuesOf(
  "zero:0 nought:0 naught:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9",
);

/** Words for ten to nineteen. */
export const TEEN_WORDS: ReadonlyMap<string, number> = valuesOf(
  "ten:10 eleven:11 twelve:12 thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19",
);

/** Words for the tens from twenty on. */
export const TENS_WORDS: ReadonlyMap<string, number> = valuesOf(
  "twenty:20 thirty:30 forty:40 fourty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90",
);

/** Words that multiply the number before them. */
export const SCALE_WORDS: ReadonlyMap<string, number> = valuesOf(
  "hundred:1e2 thousand:1e3 lakh:1e5 million:1e6 crore:1e7 billion:1e9 trillion:1e12 quadrillion:1e15",
);

/** Short forms of the words that multiply, which follow digits at once or after a blank. */
export const SHORT_SCALES: ReadonlyMap<string, number> = valuesOf(
  "mil:1e6 mln:1e6 mn:1e6 bn:1e9 bln:1e9 tn:1e12 trn:1e12 tln:1e12",
);

/** Letters that multiply where they follow digits at once; the case counts. */
export const SCALE_LETTERS: ReadonlyMap<string, number> = valuesOf(
  "k:1e3 K:1e3 M:1e6 b:1e9 B:1e9 G:1e9 T:1e12",
);

/** The letter that stands for a million behind an amount of money alone: "$5m"; elsewhere it is metres. */
export const MONEY_SCALES: ReadonlyMap<string, number> = valuesOf("m:1e6 t:1e12");

/** Words for a dozen, a score and their plurals behind a number. */
export const DOZEN_WORDS: ReadonlyMap<string, number> = valuesOf("dozen:12 dozens:12 dozs:12 doz:12");

/** Words for the place in an order, which are parts of a whole as well: "a fifth". */
export const ORDINAL_WORDS: ReadonlyMap<string, number> = valuesOf(
  "first:1 second:2 third:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11 twelfth:12 " +
    "thirteenth:13 fourteenth:14 fifteenth:15 sixteenth:16 seventeenth:17 eighteenth:18 nineteenth:19 " +
    "twentieth:20 thirtieth:30 fortieth:40 fiftieth:50 sixtieth:60 seventieth:70 eightieth:80 ninetieth:90 " +
    "hundredth:1e2 thousandth:1e3 millionth:1e6 billionth:1e9 trillionth:1e12",
);

/** Parts of a whole that are no places in an order. */
export const PART_WORDS: ReadonlyMap<string, number> = valuesOf("half:2 halves:2 quarter:4 quarters:4");

/** Parts of a whole that a single character writes. */
export const FRACTION_CHARACTERS: ReadonlyMap<string, number> = new Map([
  ["½", 1 / 2],
  ["⅓", 1 / 3],
  ["⅔", 2 / 3],
  ["¼", 1 / 4],
  ["¾", 3 / 4],
  ["⅕", 1 / 5],
  ["⅖", 2 / 5],
  ["⅗", 3 / 5],
  ["⅘", 4 / 5],
  ["⅙", 1 / 6],
  ["⅚", 5 / 6],
  ["⅛", 1 / 8],
  ["⅜", 3 / 8],
  ["⅝", 5 / 8],
  ["⅞", 7 / 8],
]);

/**
 * Amounts without a number, with the bounds that this project gives them; the longest first. Two dozen and more are
 * "dozens"; "hundreds if not thousands" is a hundred at least.
 */
export const VAGUE_AMOUNTS: readonly (readonly [words: string, min: number, max?: number])[] = [
  ["hundreds of millions", 100e6, 999_999_999],
  ["hundreds of thousands", 100_000, 999_999],
  ["hundreds of billions", 100e9, 999_999_999_999],
  ["tens of millions", 20e6, 99_999_999],
  ["tens of thousands", 20_000, 99_999],
  ["tens of billions", 20e9, 99_999_999_999],
  ["thousands upon thousands", 2000],
  ["hundreds if not thousands", 100],
  ["hundreds, if not thousands", 100],
  ["hundreds or thousands", 100],
  ["hundreds or even thousands", 100],
  ["hundreds, or even thousands", 100],
  ["dozens if not hundreds", 24],
  ["dozens, if not hundreds", 24],
  ["dozens or even hundreds", 24],
  ["thousands if not millions", 1000],
  ["several hundred", 200, 999],
  ["several thousand", 2000, 9999],
  ["several million", 2e6, 9_999_999],
  ["several billion", 2e9, 9_999_999_999],
  ["several dozen", 24, 99],
  ["a few hundred", 200, 999],
  ["a few thousand", 2000, 9999],
  ["a few million", 2e6, 9_999_999],
  ["a few billion", 2e9, 9_999_999_999],
  ["a few dozen", 24, 99],
  ["millions", 1e6, 999_999_999],
  ["billions", 1e9, 999_999_999_999],
  ["trillions", 1e12],
  ["thousands", 1000, 9999],
  ["hundreds", 100, 999],
  ["dozens", 24, 99],
  ["scores", 40, 99],
  ["several", 2],
  ["a handful", 2, 9],
];
