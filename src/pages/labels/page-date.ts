import { findAll } from "../../language/find-all.ts";
import type { Span } from "../../model/span.ts";
import { datePartsOf, formatDate, monthOf } from "./date-parts.ts";

/** A date that stands in a text. Offsets count from the text's start. */
export interface WrittenDate extends Span {
  /** What the date can be, as ISO 8601: one value, or for `03/05/2024` the day-first and the month-first reading. */
  readonly readings: readonly string[];
}

const CLOCK =
  "(?:T|[\\s,–|·-]+(?:(?:at|um|à|às|a las|alle|om|kl\\.?|ore)\\s+)?)(?<hour>\\d{1,2})[:.h](?<minute>\\d{2})(?::(?<second>\\d{2})(?:[.,]\\d{1,9})?)?(?!\\d)\\s?(?<half>[ap]\\.?m\\b\\.?)?\\s?\\(?(?<zone>(?:UTC|GMT)?[+-]\\d{2}:?\\d{2}|Z\\b|[A-Z]{2,4}\\b)?\\)?";
const TIME = `(?:${CLOCK})?`;
const NAME = "(?<name>\\p{L}{3,14})";
const YEAR = "(?<year>\\d{4})(?!\\d)";
const BOUND = "(?<![\\p{L}\\d/.-])";

/** A way to write a date. A text without its sign holds none, which is told many times faster than by the form. */
interface DateForm {
  readonly sign: RegExp;
  readonly form: RegExp;
}

const dateForm = (sign: RegExp, form: string): DateForm => ({ sign, form: new RegExp(form, "giu") });

/** The ways to write a date of which one reading is right; the first that fits is taken. */
const FORMS: readonly DateForm[] = [
  dateForm(
    /\d{4}[-/.]\d/,
    `${BOUND}(?<year>\\d{4})(?<mark>[-/.])(?<month>\\d{1,2})\\k<mark>(?<day>\\d{1,2})(?!\\d)${TIME}`,
  ),
  dateForm(
    /[年년]/,
    `(?<!\\d)(?<year>\\d{4})\\s?[年년]\\s?(?<month>\\d{1,2})\\s?[月월]\\s?(?<day>\\d{1,2})\\s?[日일]${TIME}`,
  ),
  dateForm(
    /[\s-]\d{4}/,
    `${BOUND}(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º|ª)?[\\s-]+(?:(?:of|de)\\s+|d['’])?${NAME}[.,]{0,2}[\\s-]+(?:(?:de|del)\\s+)?${YEAR}${TIME}`,
  ),
  dateForm(
    /[,\s-]\d{4}/,
    `(?<![\\p{L}])${NAME}[.]?[\\s-]+(?<day>\\d{1,2})(?:st|nd|rd|th)?[,\\s-]+${YEAR}${TIME}`,
  ),
  // Years of two digits come with a time, as in old mails and feeds (RFC 822).
  dateForm(/\d[:.h]\d/i, `${BOUND}(?<day>\\d{1,2})\\s+${NAME}\\s+(?<short>\\d{2})${CLOCK}`),
  dateForm(/\d\.\s?\d{1,2}\./, `${BOUND}(?<day>\\d{1,2})\\.\\s?(?<month>\\d{1,2})\\.\\s?${YEAR}${TIME}`),
];
const DIGITS = dateForm(
  /\d[/-]\d{1,2}[/-]\d{4}/,
  `${BOUND}(?<first>\\d{1,2})(?<mark>[/-])(?<second_>\\d{1,2})\\k<mark>${YEAR}${TIME}`,
);
const BASIC =
  /^(?<year>\d{4})(?<month>\d{2})(?<day>\d{2})(?:T(?<hour>\d{2})(?<minute>\d{2})(?<second>\d{2})?(?<zone>Z|[+-]\d{2}:?\d{2})?)?$/iu;
/** Seconds or milliseconds since 1970, from 1990 to 2100. */
const EPOCH = /^(?<seconds>\d{9,10})(?<milliseconds>\d{3})?$/;
const EPOCH_RANGE: readonly [number, number] = [631_152_000, 4_102_444_800];

/** Longest value of meta data that is looked at, in code units. */
const LONGEST = 80;
/** Dates that are read of one text. */
const MAX_DATES = 8;

/**
 * Writes a date of a page's meta data as ISO 8601: `2024-03-05`, `2024-03-05T09:30`, with seconds and zone where given.
 * Fractions of a second are dropped, a zone is kept as it is; seconds since 1970 become a time in UTC. Gives `undefined`
 * for anything that can be read in more than one way, such as `03/05/2024`, and for days that do not exist.
 */
export function isoDate(written: string): string | undefined {
  const readings = readingsOf(written);
  return readings.length === 1 ? readings[0] : undefined;
}

/** Lists what a value that is a date and nothing else can be read as: nothing, one date, or two. */
export function readingsOf(written: string): readonly string[] {
  const text = written.trim().replace(/\s+/g, " ");
  if (text.length > LONGEST) return [];
  const basic = BASIC.exec(text);
  const parts = basic?.groups && datePartsOf(basic.groups);
  if (parts) return [formatDate(parts)];
  const epoch = fromEpoch(text);
  if (epoch) return [epoch];
  const [date] = datesWithin(text);
  if (!date || !isRest(text.slice(0, date.start)) || !isRest(text.slice(date.end))) return [];
  return date.readings;
}

/** Tells whether what stands beside a date is only a weekday, a zone or a remark in brackets. */
function isRest(text: string): boolean {
  return (
    /^[\s,.]*(?:\p{L}{2,14}[.,]*)?[\s,]*(?:\([^)]*\))?$/u.test(text) &&
    !/\d/.test(text.replace(/\([^)]*\)/, ""))
  );
}

/** Finds the dates of a short text that name year, month and day, in the order of the text. */
export function datesWithin(text: string): WrittenDate[] {
  if (!/\d/.test(text)) return [];
  const found: WrittenDate[] = [];
  for (const form of FORMS) for (const hit of hitsOf(form, text)) add(found, hit, [hit.groups ?? {}]);
  for (const hit of hitsOf(DIGITS, text)) add(found, hit, digitReadings(hit.groups ?? {}));
  return found.sort((a, b) => a.start - b.start).slice(0, MAX_DATES);
}

function hitsOf({ sign, form }: DateForm, text: string): RegExpExecArray[] {
  return sign.test(text) ? findAll(form, text) : [];
}

function add(
  found: WrittenDate[],
  hit: RegExpExecArray,
  ways: readonly Readonly<Record<string, string | undefined>>[],
): void {
  const start = hit.index;
  const end = start + hit[0].trimEnd().length;
  if (found.some((one) => one.start < end && start < one.end)) return;
  const name = hit.groups?.["name"];
  if (name !== undefined && monthOf(name) === undefined) return;
  const readings = ways.flatMap((groups) => {
    const parts = datePartsOf(groups);
    return parts ? [formatDate(parts)] : [];
  });
  const distinct = [...new Set(readings)];
  if (distinct.length > 0) found.push({ start, end, readings: distinct });
}

/** "16/07/2018" is one day, "03/05/2024" is two. */
function digitReadings(
  groups: Readonly<Record<string, string | undefined>>,
): Record<string, string | undefined>[] {
  const { first, second_: second } = groups;
  return [
    { ...groups, day: first, month: second },
    { ...groups, day: second, month: first },
  ];
}

function fromEpoch(text: string): string | undefined {
  const seconds = Number(EPOCH.exec(text)?.groups?.["seconds"]);
  if (!(seconds >= EPOCH_RANGE[0] && seconds < EPOCH_RANGE[1])) return undefined;
  return `${new Date(seconds * 1000).toISOString().slice(0, 19)}Z`;
}
