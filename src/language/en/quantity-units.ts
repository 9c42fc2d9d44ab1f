import { isWordAt, phraseTable, wholePhraseAt } from "../phrase-table.ts";
import { letterBehind, matchAt, readCardinal, round } from "./cardinals.ts";
import {
  type Currency,
  type CurrencyWords,
  currencyBefore,
  currencyBehind,
  currencyOfCode,
  currencyOfName,
  currencyOfSign,
  gapAt,
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
/** What per cent and points begin with, with an article or "of" before them. */
const PERCENT_STARTS: ReadonlySet<string> = new Set([..."%pao"]);
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
const UNIT_WORDS = phraseTable(WORDS.keys());
const LONGEST_SIGN = Math.max(...[...SIGNS.keys()].map((sign) => sign.length));
/** Between a number and the name of its unit stand at most so many blanks or hyphens. */
const WIDEST_GAP = 2;
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
    measure(text, number) ??
    percentBefore(text, number, floor)
  );
}

function percentBehind(text: string, { start, end, value, form }: NumberMention): UnitReading | undefined {
  if (!PERCENT_STARTS.has(letterBehind(text, end))) return undefined;
  const found = matchAt(PERCENT, text, end) ?? (form === "fraction" ? matchAt(POINT, text, end) : null);
  if (!found) return undefined;
  const unit = found[2] || found[0].endsWith("point") ? "percentage point" : "percent";
  return { start, end: end + found[0].length, value, unit, kind: "percent" };
}

/** "Per cent of 10." opens a clause that its number ends; behind any other word it is a part of ten. */
const PERCENT_BEFORE = /(?:^|[.;:!?]\s)\s*((?:percents?|per\s+cents?|pct\.?)\s+of\s+)$/i;
const PHRASE_END = /^\s*(?:[.,;!?]|$)/;
/** The longest words for it are shorter. */
const LOOK_BACK = 24;

function percentBefore(
  text: string,
  { start, end, value }: NumberMention,
  floor: number,
): UnitReading | undefined {
  if (!/of\s$/i.test(text.slice(Math.max(floor, start - 3), start))) return undefined;
  if (!PHRASE_END.test(text.slice(end, end + LOOK_AHEAD))) return undefined;
  const from = Math.max(0, start - LOOK_BACK);
  const words = PERCENT_BEFORE.exec(`${from > 0 ? "…" : ""}${text.slice(from, start)}`)?.[1];
  if (words === undefined || start - words.length < floor) return undefined;
  return { start: start - words.length, end, value, unit: "percent", kind: "percent" };
}

function moneyBefore(
  text: string,
  { start, end, value }: NumberMention,
  floor: number,
): UnitReading | undefined {
  const found = currencyBefore(text, start, floor);
  const currency = found && currencyOf(found);
  if (!currency) return undefined;
  const letter = MONEY_SCALES.has(text.charAt(end)) ? matchAt(MONEY_LETTER, text, end)?.[0] : undefined;
  const scaled = {
    start: found.start,
    end: end + (letter?.length ?? 0),
    value: value * (MONEY_SCALES.get(letter ?? "") ?? 1),
  };
  return money(text, scaled, currency, false);
}

function moneyBehind(text: string, { start, end, value }: NumberMention): UnitReading | undefined {
  const letter = text.charAt(end) === "m" && matchAt(LETTER_BEFORE_NAME, text, end) ? 1 : 0;
  const found = currencyBehind(text, end + letter);
  const currency = found && currencyOf(found);
  if (!currency) return undefined;
  const scaled = { start, end: found.end, value: value * (letter ? 1e6 : 1) };
  return money(text, scaled, currency, true);
}

function currencyOf({ name, adjective, code, sign }: CurrencyWords): Currency | undefined {
  if (name !== undefined) return currencyOfName(name, adjective);
  return code === undefined ? currencyOfSign(sign ?? "") : currencyOfCode(code);
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
  const named = currencyBehind(text, small.end);
  const part = named?.name === undefined ? undefined : currencyOfName(named.name, undefined);
  const end = part?.part && named ? named.end : small.end;
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
  const found = unitWordBehind(text, end) ?? unitSignBehind(text, end);
  return found && { start, end: found.end, value, unit: found.unit, kind: "measure" };
}

interface FoundUnit {
  readonly unit: string;
  readonly end: number;
}

function unitWordBehind(text: string, at: number): FoundUnit | undefined {
  for (let gap = gapAt(text, at, WIDEST_GAP); gap > 0; gap--) {
    const found = wholePhraseAt(UNIT_WORDS, text, at + gap);
    if (found) return { unit: WORDS.get(found.phrase) ?? found.phrase, end: found.end };
  }
  return undefined;
}

function unitSignBehind(text: string, at: number): FoundUnit | undefined {
  const blank = text.charAt(at) === " " || text.charAt(at) === "\u00a0";
  return (blank ? unitSignAt(text, at + 1) : undefined) ?? unitSignAt(text, at);
}

function unitSignAt(text: string, start: number): FoundUnit | undefined {
  // No sign ends inside a word, so that a longer word behind a number, which most are, is none.
  let word = 0;
  while (word <= LONGEST_SIGN && isWordAt(text, start + word)) word++;
  for (let length = LONGEST_SIGN; length >= Math.max(1, word); length--) {
    const unit = SIGNS.get(text.slice(start, start + length));
    if (unit === undefined || start + length > text.length) continue;
    const end = start + length;
    if (!isWordAt(text, end) && !/[²³/]/.test(text.charAt(end))) return { unit, end };
  }
  return undefined;
}
