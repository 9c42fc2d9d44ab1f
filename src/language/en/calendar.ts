import { foldName } from "../words.ts";

const MONTHS: readonly (readonly string[])[] = [
  ["january", "jan"],
  ["february", "feb", "febr"],
  ["march", "mar"],
  ["april", "apr"],
  ["may"],
  ["june", "jun"],
  ["july", "jul"],
  ["august", "aug"],
  ["september", "sept", "sep"],
  ["october", "oct"],
  ["november", "nov"],
  ["december", "dec"],
];

const WEEKDAYS: readonly (readonly string[])[] = [
  ["monday", "mon"],
  ["tuesday", "tues", "tue"],
  ["wednesday", "weds", "wed"],
  ["thursday", "thurs", "thur", "thu"],
  ["friday", "fri"],
  ["saturday", "sat"],
  ["sunday", "sun"],
];

const MONTH_NUMBERS = numbered(MONTHS);
const WEEKDAY_NUMBERS = numbered(WEEKDAYS);

/** The names and abbreviations of the months in lower case without dots, January first. */
export const MONTH_NAMES: readonly string[] = MONTHS.flat();

/** The names and abbreviations of the weekdays in lower case without dots, Monday first. */
export const WEEKDAY_NAMES: readonly string[] = WEEKDAYS.flat();

/**
 * Gives the number of a month, 1 to 12, from its name or abbreviation with or without a dot ("Sept.");
 * the case does not matter, so "may" and "march" are taken too.
 */
export function monthNumber(text: string): number | undefined {
  return MONTH_NUMBERS.get(foldName(text));
}

/** Gives the ISO 8601 number of a weekday, 1 for Monday to 7 for Sunday, from its name or abbreviation. */
export function weekdayNumber(text: string): number | undefined {
  return WEEKDAY_NUMBERS.get(foldName(text));
}

function numbered(names: readonly (readonly string[])[]): ReadonlyMap<string, number> {
  return new Map(names.flatMap((forms, at) => forms.map((form) => [form, at + 1] as const)));
}
