import type { Figure, FigureValue } from "../model/figure.ts";
import { lengthWords } from "./calendar.ts";
import { MONEY_SIGNS, PLURALS, SILENT_UNITS, UNIT_SIGNS } from "./unit-words.ts";
import { shorten } from "./words.ts";

/** From here on a number with few decimals is written with a word: "1.2 million". */
const LARGE: readonly (readonly [number, string])[] = [
  [1e12, "trillion"],
  [1e9, "billion"],
  [1e6, "million"],
];
/** A number that has more decimals before "million" is written out, so that nothing is rounded away. */
const DECIMALS_OF_LARGE = 2;
const MOST_DECIMALS = 4;
const VAGUE_LENGTH = 60;

const PER_WORDS: Readonly<Record<string, string>> = {
  PT1S: "a second",
  PT1M: "a minute",
  PT1H: "an hour",
  P1D: "a day",
  P1W: "a week",
  P1M: "a month",
  P3M: "a quarter",
  P1Y: "a year",
};
const DIRECTION_WORDS = { up: "up", down: "down", same: "unchanged" } as const;
/** Words of bound that a range shows by itself. */
const WORDS_OF_RANGE: ReadonlySet<string> = new Set(["between", "from", "from between"]);

/** Writes a figure as a reader would: "more than 1 million a year", "$20 billion", "down 42 %"; without a number, as it stands. */
export function figureWords(figure: Figure): string {
  return isInWords(figure) ? shorten(figure.citation.exact, VAGUE_LENGTH) : numericWords(figure);
}

/** Writes the bounds that words such as "dozens of boats" are read as; `undefined` for a figure that is shown in numbers. */
export function readingWords(figure: Figure): string | undefined {
  return isInWords(figure) && figure.kind !== "share" && numbersOf(figure.value).length > 0
    ? numericWords(figure)
    : undefined;
}

/** A report that names no number is not made to say one: what it is read as stands beside its words. */
function isInWords({ value, citation }: Figure): boolean {
  return value.point === undefined && !/\d/.test(citation.exact);
}

function numericWords(figure: Figure): string {
  const { value, unit, per, modifier, direction, kind } = figure;
  const numbers = numbersOf(value);
  if (numbers.length === 0) return shorten(figure.citation.exact, VAGUE_LENGTH);
  // A direction says what a sign would say again.
  const amounts = numbers.map((number) => numberWords(direction === undefined ? number : Math.abs(number)));
  const many = numbers.at(-1) !== 1;
  const amount =
    kind === "rank" ? `number ${amounts.join(" to ")}` : withUnit(amounts.join(" to "), unit, many);
  const way = direction === undefined || startsSo(modifier, direction) ? "" : DIRECTION_WORDS[direction];
  return [way, bounded(amount, value, modifier), per === undefined ? "" : perWords(per)]
    .filter((part) => part !== "")
    .join(" ");
}

/** Writes a figure's number with its bound, without unit and rate: "more than 1 million". */
export function amountWords(figure: Figure): string {
  const { per: _per, ...bare } = figure;
  return numericWords(MONEY_SIGNS[figure.unit] === undefined ? { ...bare, unit: "" } : bare);
}

/** Writes the unit and rate that several figures have in common: "cubic metres a day"; empty where there is none. */
export function unitWords({ unit, per }: Pick<Figure, "unit" | "per">): string {
  const isSilent = SILENT_UNITS.has(unit) || MONEY_SIGNS[unit] !== undefined;
  const words = isSilent ? "" : unitNoun(unit, true);
  return [words, per === undefined ? "" : perWords(per)].filter((part) => part !== "").join(" ");
}

/** Gives the number that stands for a figure, or `undefined` for a vague one. */
export function mainNumber(value: FigureValue): number | undefined {
  return value.point ?? value.minExclusive ?? value.min ?? value.maxExclusive ?? value.max;
}

/** Writes a number: grouped by thousands, or with "million", "billion" or "trillion" where that loses nothing. */
export function numberWords(number: number): string {
  if (!Number.isFinite(number)) return "no number";
  for (const [size, word] of LARGE) {
    const short = number / size;
    if (Math.abs(short) >= 1 && short === Number(short.toFixed(DECIMALS_OF_LARGE)))
      return `${grouped(short)} ${word}`;
  }
  return grouped(number);
}

function grouped(number: number): string {
  return number.toLocaleString("en-US", { maximumFractionDigits: MOST_DECIMALS });
}

/** One number, or the two ends of a range that has no point. */
function numbersOf(value: FigureValue): number[] {
  const [least, most] = [value.min ?? value.minExclusive, value.max ?? value.maxExclusive];
  if (value.point === undefined && least !== undefined && most !== undefined && least !== most)
    return [least, most];
  return [mainNumber(value) ?? []].flat();
}

function withUnit(amount: string, unit: string, many: boolean): string {
  const sign = MONEY_SIGNS[unit];
  if (sign !== undefined) return `${sign}${amount}`;
  if (SILENT_UNITS.has(unit)) return amount;
  return `${amount} ${unitNoun(unit, many)}`;
}

/** A unit in capitals is a code, such as that of a currency, and has no plural. */
function unitNoun(unit: string, many: boolean): string {
  return UNIT_SIGNS[unit] ?? (many && unit !== unit.toUpperCase() ? plural(unit) : unit);
}

/** Makes the plural of a noun; of a noun with words behind it in brackets the noun alone changes. */
function plural(unit: string): string {
  const bracket = unit.indexOf(" (");
  if (bracket > 0) return `${plural(unit.slice(0, bracket))}${unit.slice(bracket)}`;
  const known = PLURALS[unit];
  if (known !== undefined) return known;
  if (unit.endsWith("s") && !unit.endsWith("ss") && !unit.endsWith("us")) return unit;
  if (/[^aeiou]y$/u.test(unit)) return `${unit.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/u.test(unit) ? `${unit}es` : `${unit}s`;
}

/** Puts the words of bound before the amount, or behind it where they belong there ("or more"). */
function bounded(amount: string, value: FigureValue, modifier: string | undefined): string {
  const words = midSentence(modifier?.trim() ?? "");
  const isRange = numbersOf(value).length > 1;
  if (words === "" || (isRange && WORDS_OF_RANGE.has(words))) return `${boundWords(value, isRange)}${amount}`;
  return /^(?:or|and)\b/u.test(words) ? `${amount} ${words}` : `${words} ${amount}`;
}

/** Takes the capital from words that began a sentence. */
function midSentence(words: string): string {
  return /^\p{Lu}\p{Ll}/u.test(words) ? `${words[0]!.toLowerCase()}${words.slice(1)}` : words;
}

function boundWords(value: FigureValue, isRange: boolean): string {
  if (value.point !== undefined || isRange) return "";
  if (value.minExclusive !== undefined) return "more than ";
  if (value.min !== undefined) return value.min === value.max ? "" : "at least ";
  return value.maxExclusive !== undefined ? "less than " : "at most ";
}

function startsSo(modifier: string | undefined, direction: string): boolean {
  return modifier?.toLowerCase().startsWith(direction) ?? false;
}

function perWords(per: string): string {
  return PER_WORDS[per] ?? `per ${lengthWords(per) ?? per}`;
}
