/** Units of time by their singular, with the letter that ISO 8601 gives their lengths; written by hand, 2026-11. */
export const TIME_UNITS = {
  minute: "M",
  hour: "H",
  day: "D",
  week: "W",
  fortnight: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "Y",
} as const;

/** A unit of time. */
export type TimeUnit = keyof typeof TIME_UNITS;

/** Words for small counts; `X` stands for a count that the word leaves open. */
export const COUNT_WORDS: Readonly<Record<string, number | "X">> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  "half a dozen": 6,
  "a dozen": 12,
  "a hundred": 100,
  "a couple of": "X",
  "a few": "X",
  few: "X",
  several: "X",
  many: "X",
};

/** Adverbs and adjectives of repetition with the period that they repeat in. */
export const REPETITIONS: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  fortnightly: "P2W",
  monthly: "P1M",
  quarterly: "P3M",
  yearly: "P1Y",
  annual: "P1Y",
  annually: "P1Y",
  biennial: "P2Y",
};

/** Words that name the order of a day or a part among others. */
export const ORDINAL_WORDS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  last: -1,
  final: -1,
  latter: -1,
  opening: 1,
  closing: -1,
};

/** Words for the decades of the last century with their first year. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map([
  ["twenties", 1920],
  ["thirties", 1930],
  ["forties", 1940],
  ["fifties", 1950],
  ["sixties", 1960],
  ["seventies", 1970],
  ["eighties", 1980],
  ["nineties", 1990],
]);
