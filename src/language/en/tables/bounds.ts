/** Words that bound or blur the number behind them, lower case; written by hand from general knowledge, 2026-11. */
export const BOUND_WORDS: ReadonlySet<string> = new Set(
  "nearly almost about around over under above below roughly approximately some least most than up to close".split(
    " ",
  ),
);

/** Numbers written as words, lower case, with their values. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  (
    "zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12 thirteen:13 " +
    "fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20 thirty:30 forty:40 fifty:50 " +
    "sixty:60 seventy:70 eighty:80 ninety:90 hundred:100 thousand:1000 million:1000000 billion:1000000000"
  )
    .split(" ")
    .map((entry): [string, number] => {
      const [word = "", value = "0"] = entry.split(":");
      return [word, Number(value)];
    }),
);
