import { matchAt, readCardinal, round } from "./cardinals.ts";
import {
  anyOf,
  CURRENCY_BEFORE,
  CURRENCY_BEHIND,
  type Currency,
  currencyOfCode,
  currencyOfName,
  currencyOfSign,
  LONGEST_CURRENCY,
  partsInWhole,
} from "./currencies.ts";
import type { NumberMention } from "./numbers.ts";
import { MONEY_SCALES, SCALE_WORDS, SHORT_SCALES } from "./tables/number-words.ts";
import { UNITS } from "./tables/units.ts";

/** What the sign or name of a unit beside a number makes of it. */
export interface UnitReading {
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly unit: string;
  readonly kind: "money" | "percent" | "measure";
}

const PERCENT =
  /(?:\s+(?:of\s+)?an?\s+|[\s\u00a0-]{0,2})(?:(%)|((?:percentage|percent|per\s+cent|pct)[\s-]points?|pp)|(?:percentages?|percents?|per\s+cents?|pct\.?))(?![\p{L}\d])/iuy;
/** "a quarter point" */
const POINT = /\s+(?:of\s+a\s+)?point\b/iy;
const WORDS: ReadonlyMap<string, string> = new Map(
  UNITS.flatMap(([unit, words]) => words.split(";").map((word) => [word, unit] as const)),
);
const SIGNS: ReadonlyMap<string, string> = new Map(
  UNITS.flatMap(([unit, , signs]) =>
    signs
      .split(";")
      .filter((sign) => sign !== "")
      .map((sign) => [sign, unit] as const),
  ),
);
const UNIT_WORDS = new RegExp(`[\\s\\u00a0-]{1,2}(${anyOf([...WORDS.keys()])})(?![\\p{L}\\d])`, "iuy");
const UNIT_SIGNS = new RegExp(`[ \\u00a0]?(${anyOf([...SIGNS.keys()])})(?![\\p{L}\\d²³/])`, "uy");
const SCALES = [...SCALE_WORDS.keys(), ...SHORT_SCALES.keys()].join("|");
const SCALE_BEHIND = new RegExp(`\\s(${SCALES})\\b`, "iy");
const MONEY_LETTER = /[mt](?![\p{L}\d])/uy;
const LETTER_BEFORE_NAME = /m(?=\s\p{L})/uy;
const AND_PARTS = /\s+(?:and\s+)?/y;
/** "15 dollars 50": the small change stands alone at the end of its clause. */
const LOOSE_END = /^(?:[.,;!?]|$|\s+more\b)/;
const TWO_DIGITS = /^\s\d{2}$/;
const LOOK_AHEAD = 6;
const HUNDRED = 100;

/** Reads the unit beside a number: a currency, per cent, a measure. */
export function readUnit(text: string, number: NumberMention, floor = 0): UnitReading | undefined {
  return (
    moneyBefore(text, number, floor) ??
    percentBehind(text, number) ??
    moneyBehind(text, number) ??
    measure(text, number)
  );
}

function percentBehind(text: string, { start, end, value, form }: NumberMention): UnitReading | undefined {
  const found = matchAt(PERCENT, text, end) ?? (form === "fraction" ? matchAt(POINT, text, end) : null);
  if (!found) return undefined;
  const unit = found[2] || found[0].endsWith("point") ? "percentage point" : "percent";
  return { start, end: end + found[0].length, value, unit, kind: "percent" };
}

function moneyBefore(
  text: string,
  { start, end, value }: NumberMention,
  floor: number,
): UnitReading | undefined {
  const found = CURRENCY_BEFORE.exec(text.slice(Math.max(floor, start - LONGEST_CURRENCY), start));
  const words = found?.[1] ?? found?.[2];
  if (!found || words === undefined) return undefined;
  const currency = found[1] !== undefined ? currencyOfSign(words) : currencyOfCode(words);
  if (!currency) return undefined;
  const from = start - (found[0].length - found[0].indexOf(words));
  const letter = matchAt(MONEY_LETTER, text, end)?.[0];
  const scaled = {
    start: from,
    end: end + (letter?.length ?? 0),
    value: value * (MONEY_SCALES.get(letter ?? "") ?? 1),
  };
  return money(text, scaled, currency, false);
}

function moneyBehind(text: string, { start, end, value }: NumberMention): UnitReading | undefined {
  const letter = matchAt(LETTER_BEFORE_NAME, text, end) ? 1 : 0;
  const found = matchAt(CURRENCY_BEHIND, text, end + letter);
  if (!found) return undefined;
  const [words, adjective, name, code, sign] = found;
  const currency =
    name !== undefined
      ? currencyOfName(name, adjective)
      : code !== undefined
        ? currencyOfCode(code)
        : currencyOfSign(sign ?? "");
  if (!currency) return undefined;
  const scaled = { start, end: end + letter + words.length, value: value * (letter ? 1e6 : 1) };
  return money(text, scaled, currency, true);
}

/** "75 USD million", "thirteen dollars and forty-five cents", "15 dollars 50". */
function money(
  text: string,
  { start, end, value }: { start: number; end: number; value: number },
  { unit, scale: times, part }: Currency,
  behind: boolean,
): UnitReading {
  const scale = behind ? matchAt(SCALE_BEHIND, text, end) : null;
  const word = scale?.[1]?.toLowerCase() ?? "";
  const whole = value * times * (SCALE_WORDS.get(word) ?? SHORT_SCALES.get(word) ?? 1);
  const at = end + (scale?.[0].length ?? 0);
  const rest = behind && !part ? partsBehind(text, at) : undefined;
  return { start, end: rest?.end ?? at, value: round(whole + (rest?.value ?? 0)), unit, kind: "money" };
}

function partsBehind(text: string, at: number): { readonly end: number; readonly value: number } | undefined {
  const joint = matchAt(AND_PARTS, text, at);
  const small = joint && readCardinal(text, at + joint[0].length);
  if (!joint || !small || small.value >= HUNDRED) return undefined;
  const named = matchAt(CURRENCY_BEHIND, text, small.end);
  const part = named?.[2] === undefined ? undefined : currencyOfName(named[2], undefined);
  const end = small.end + (part?.part ? (named?.[0].length ?? 0) : 0);
  if (!part?.part && !LOOSE_END.test(text.slice(end, end + LOOK_AHEAD))) return undefined;
  if (!part?.part && small.digits && !TWO_DIGITS.test(text.slice(at, end))) return undefined;
  return { end, value: small.value / (part?.part ? partsInWhole(part.unit) : HUNDRED) };
}

/** Gives the length of an "m" behind a number that stands for million: a plural follows it that is no race. */
export function millionBehind(text: string, end: number): number {
  return text.charAt(end) === "m" && matchAt(MILLION_LETTER, text, end) ? 1 : 0;
}

const MILLION_LETTER =
  /m\s(?!hurdles|metres|meters|races|runners|sprinters|swimmers|athletes|yards|across|always)(?:people|men|women|children|\p{Ll}{2,}[^su\s]s)\b/uy;

function measure(text: string, { start, end, value }: NumberMention): UnitReading | undefined {
  const word = matchAt(UNIT_WORDS, text, end);
  const sign = word ? null : matchAt(UNIT_SIGNS, text, end);
  const unit = word
    ? WORDS.get((word[1] ?? "").toLowerCase().replace(/\s+/g, " "))
    : SIGNS.get(sign?.[1] ?? "");
  const words = (word ?? sign)?.[0];
  return unit === undefined || words === undefined
    ? undefined
    : { start, end: end + words.length, value, unit, kind: "measure" };
}
