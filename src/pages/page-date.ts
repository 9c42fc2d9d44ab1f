/** Month names by their first three letters, as the mail and web standards abbreviate them (RFC 5322). */
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

/** North American zones by the names that mail and feeds give them (RFC 822). */
const ZONES: ReadonlyMap<string, string> = new Map([
  ["EST", "-05:00"],
  ["EDT", "-04:00"],
  ["CST", "-06:00"],
  ["CDT", "-05:00"],
  ["MST", "-07:00"],
  ["MDT", "-06:00"],
  ["PST", "-08:00"],
  ["PDT", "-07:00"],
]);

const ZONE = `Z|UTC|UT|GMT|${[...ZONES.keys()].join("|")}|[+-]\\d{2}:?\\d{2}`;
const CLOCK = `[T ,]+(\\d{1,2}):(\\d{2})(?::(\\d{2})(?:[.,]\\d{1,9})?)?\\s?(${ZONE})?`;
const TIME = `(?:${CLOCK})?`;
const ISO = new RegExp(`^(\\d{4})([-/])(\\d{2})\\2(\\d{2})${TIME}$`, "i");
const BASIC = /^(\d{4})(\d{2})(\d{2})(?:T(\d{2})(\d{2})(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i;
const DAY_FIRST = new RegExp(
  `^(?:[a-z]{3,9},?\\s+)?(\\d{1,2})\\s+([a-z]{3,9})\\.?,?\\s+(\\d{4})${TIME}$`,
  "i",
);
/** The two-digit years of RFC 822, which always come with a time. */
const SHORT_YEAR = new RegExp(`^(?:[a-z]{3},?\\s+)?(\\d{1,2})\\s+([a-z]{3})\\s+(\\d{2})${CLOCK}$`, "i");
const MONTH_FIRST = new RegExp(
  `^(?:[a-z]{3,9},?\\s+)?([a-z]{3,9})\\.?\\s+(\\d{1,2}),?\\s+(\\d{4})${TIME}$`,
  "i",
);

/** The parts of a date as they were written, in the order year, month, day, hour, minute, second, zone. */
type Parts = readonly (string | undefined)[];

/**
 * Writes a date of a page's meta data as ISO 8601: `2024-03-05`, `2024-03-05T09:30`, with seconds and zone where given.
 * Fractions of a second are dropped, a zone is kept as it is. Gives `undefined` for anything that can be read in more
 * than one way, such as `03/05/2024`, and for days that do not exist.
 */
export function isoDate(written: string): string | undefined {
  const text = written.trim().replace(/\s+/g, " ");
  if (text.length > 60) return undefined;
  const parts = partsOf(text);
  return parts && isReal(parts) ? format(parts) : undefined;
}

function partsOf(text: string): Parts | undefined {
  const iso = ISO.exec(text);
  if (iso) return [iso[1], iso[3], iso[4], ...iso.slice(5)];
  const basic = BASIC.exec(text);
  if (basic) return basic.slice(1);
  const day = DAY_FIRST.exec(text);
  if (day) return [day[3], monthOf(day[2]!), day[1], ...day.slice(4)];
  const short = SHORT_YEAR.exec(text);
  if (short) return [fullYear(short[3]!), monthOf(short[2]!), short[1], ...short.slice(4)];
  const month = MONTH_FIRST.exec(text);
  if (month) return [month[3], monthOf(month[1]!), month[2], ...month.slice(4)];
  return undefined;
}

/** Two-digit years to 49 are of this century, the others of the last (RFC 2822, section 4.3). */
function fullYear(year: string): string {
  return `${year < "50" ? "20" : "19"}${year}`;
}

function monthOf(name: string): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function isReal(parts: Parts): boolean {
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = parts
    .slice(0, 6)
    .map((part) => Number(part ?? 0));
  if (year < 1600 || month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return false;
  return hour < 24 && minute < 60 && second < 61;
}

function daysIn(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function format(parts: Parts): string {
  const [year, month, day, hour, minute, second, zone] = parts;
  const date = `${year}-${month!.padStart(2, "0")}-${day!.padStart(2, "0")}`;
  if (hour === undefined) return date;
  const seconds = second === undefined ? "" : `:${second}`;
  return `${date}T${hour.padStart(2, "0")}:${minute}${seconds}${zoneOf(zone)}`;
}

function zoneOf(zone: string | undefined): string {
  if (zone === undefined) return "";
  if (/^[a-z]/i.test(zone)) return ZONES.get(zone.toUpperCase()) ?? "Z";
  return zone.includes(":") ? zone : `${zone.slice(0, 3)}:${zone.slice(3)}`;
}
