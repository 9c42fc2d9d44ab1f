import { COUNT_WORDS, ORDINAL_WORDS, TIME_UNITS, type TimeUnit } from "./tables/time-units.ts";

const FULL_MONTHS = "January|February|March|April|May|June|July|August|September|October|November|December";
const FULL_WEEKDAYS = "(?:[Mm]on|[Tt]ues|[Ww]ednes|[Tt]hurs|[Ff]ri|[Ss]atur|[Ss]un)day";

/** A month's name with its capital, or its abbreviation with or without a dot. */
export const MONTH: string = `(?:${FULL_MONTHS}|(?:Jan|Feb|Febr|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)`;
/** A month's name in full. */
export const MONTH_IN_FULL: string = `(?:${FULL_MONTHS})`;
/** A weekday's name in full; some pages write it small. */
export const WEEKDAY_IN_FULL: string = `(?:${FULL_WEEKDAYS})`;
/** A weekday's name or its abbreviation, as it stands before a date. */
export const WEEKDAY: string = `(?:${FULL_WEEKDAYS}|(?:Mon|Tues|Tue|Weds|Wed|Thurs|Thur|Thu|Fri|Sat|Sun)\\b\\.?)`;
/** A day of the month, with or without its ending. */
export const DAY_NUMBER: string = "(?:3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?(?![\\d%]|:\\d|[.,]\\d{3})";
/** A year of four digits. */
export const YEAR: string = "(?:1[5-9]\\d\\d|20\\d\\d)(?![\\d%]|[.,]\\d)";
/** Part of a month, a season or a year. */
export const PART: string = "(?:[Ee]arly|[Mm]id|[Ll]ate|[Mm]id-to-late|[Ee]arly-to-mid|[Ee]nd(?=-))";
/** "early", "the end of": a part of what follows. */
export const PART_OF: string = `(?:(?<part>${PART})[- ]|(?:[Tt]he )?(?<end>[Ss]tart|[Bb]eginning|[Mm]iddle|[Ee]nd|[Cc]lose) of )`;
/** A small count in figures or in words. */
export const COUNT: string = `(?:\\d{1,3}|(?:[Tt]wenty|[Tt]hirty|[Ff]orty|[Ff]ifty|[Ss]ixty|[Ss]eventy|[Ee]ighty|[Nn]inety)-(?:one|two|three|four|five|six|seven|eight|nine)\\b|(?:${alternatives(Object.keys(COUNT_WORDS).flatMap((word) => [word, capital(word)]))})\\b)`;
/** A unit of time, one or several. */
export const UNIT: string = `(?:${alternatives(Object.keys(TIME_UNITS))})s?\\b`;
/** "first", "last" and the like. */
export const ORDINAL: string = `(?:${alternatives(Object.keys(ORDINAL_WORDS))})`;

/** Writes words as alternatives of a regular expression, the longest first. */
export function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/\./g, "\\."))
    .join("|");
}

function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

/** Gives the unit that a word names, one or several. */
export function unitOf(word: string): TimeUnit | undefined {
  const singular = word.toLowerCase().replace(/s$/, "");
  return singular in TIME_UNITS ? (singular as TimeUnit) : undefined;
}

/** Gives the count that figures or a word state; `X` where the word leaves it open. */
export function countOf(words: string): number | "X" | undefined {
  const plain = words.toLowerCase().trim();
  if (/^\d+$/.test(plain)) return Number(plain);
  const [tens = 0, ones] = plain.split("-").map((word) => COUNT_WORDS[word]);
  return typeof tens === "number" && typeof ones === "number" ? tens + ones : COUNT_WORDS[plain];
}
