import { MONTHS_BY_LANGUAGE } from "../../language/tables/month-names.ts";
import { foldWord } from "../../language/words.ts";

/** A date's parts as they were written, except that the month is a number and the hour counts to 24. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  /** `HH:MM` or `HH:MM:SS`, with the zone where one was given. */
  readonly time: string;
}

/** Time zones by the abbreviations of the mail standard (RFC 5322) and of central Europe; others name several zones. */
const ZONES: Readonly<Record<string, string>> = {
  Z: "Z",
  UT: "Z",
  UTC: "Z",
  GMT: "Z",
  EST: "-05:00",
  EDT: "-04:00",
  CST: "-06:00",
  CDT: "-05:00",
  MST: "-07:00",
  MDT: "-06:00",
  PST: "-08:00",
  PDT: "-07:00",
  CET: "+01:00",
  CEST: "+02:00",
};

const MONTH_NUMBERS: ReadonlyMap<string, number> = new Map(
  Object.values(MONTHS_BY_LANGUAGE).flatMap((months) =>
    months.flatMap((names, at) => names.split(" ").map((name) => [foldWord(name), at + 1] as const)),
  ),
);

/** Gives the number of a month, 1 to 12, by its name or abbreviation in one of the languages of the table. */
export function monthOf(name: string): number | undefined {
  return MONTH_NUMBERS.get(foldWord(name.replace(/\.$/, "")));
}

/** Puts a date's parts together; `undefined` for days and times that do not exist. */
export function datePartsOf(groups: Readonly<Record<string, string | undefined>>): DateParts | undefined {
  const year = groups["short"] === undefined ? Number(groups["year"]) : longYear(Number(groups["short"]));
  const month = groups["name"] === undefined ? Number(groups["month"]) : (monthOf(groups["name"]) ?? 0);
  const day = Number(groups["day"]);
  if (!isRealDay(year, month, day)) return undefined;
  const time = timeOf(groups);
  return time === undefined ? undefined : { year, month, day, time };
}

/** Years of two digits up to this one are of this century, as the mail standard has it (RFC 5322, 4.3). */
const LAST_OF_CENTURY = 49;

function longYear(short: number): number {
  return short <= LAST_OF_CENTURY ? 2000 + short : 1900 + short;
}

/** Writes a date as ISO 8601: to the day, or with the time where one was given. */
export function formatDate({ year, month, day, time }: DateParts): string {
  const date = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
  return time === "" ? date : `${date}T${time}`;
}

function isRealDay(year: number, month: number, day: number): boolean {
  return year >= 1600 && month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function timeOf(groups: Readonly<Record<string, string | undefined>>): string | undefined {
  const { hour, minute, second, half, zone } = groups;
  if (hour === undefined) return "";
  const hours = hourOf(Number(hour), half);
  if (hours > 23 || Number(minute) > 59 || Number(second ?? 0) > 60) return undefined;
  const seconds = second === undefined ? "" : `:${second}`;
  return `${String(hours).padStart(2, "0")}:${minute ?? "00"}${seconds}${zoneOf(zone)}`;
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  if (hour < 1 || hour > 12) return 24;
  return (hour % 12) + (/^p/i.test(half) ? 12 : 0);
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  const known = ZONES[zone.toUpperCase()];
  if (known !== undefined) return known;
  const offset = /([+-])(\d{2}):?(\d{2})$/.exec(zone);
  return offset ? `${offset[1]}${offset[2]}:${offset[3]}` : "";
}
