import type { FigureValue } from "../../model/figure.ts";
import type { Span } from "../../model/span.ts";
import type { Writable } from "../../model/writable.ts";
import { phrasesAt, phraseTable } from "../phrase-table.ts";
import { anyOf } from "./currencies.ts";
import { findNumbers, type NumberMention } from "./numbers.ts";
import { type Bound, boundBefore, boundBehind, boundedValue } from "./quantity-bounds.ts";
import { isCode, isYear, maskedSpans } from "./quantity-codes.ts";
import { joinRange } from "./quantity-ranges.ts";
import { millionBehind, readUnit, type UnitReading } from "./quantity-units.ts";
import { VAGUE_AMOUNTS } from "./tables/number-words.ts";

/** A number with its bounds and its unit, as a text states it. Offsets are UTF-16 code units. */
export interface Quantity extends Span {
  readonly value: FigureValue;
  readonly form: NumberMention["form"] | "vague";
  /** The number alone; both numbers of a range. */
  readonly number: Span;
  /** The number with the sign or name of its unit. */
  readonly amount: Span;
  /** The number with the words that bound it. */
  readonly bounded: Span;
  /** Singular name of a unit of measure, "percent", "percentage point", or a currency's ISO code or name. */
  readonly unit?: string;
  readonly unitKind?: UnitReading["kind"];
  /** The words that bound or blur it. */
  readonly modifier?: string;
  /** The two numbers of "from X to Y". */
  readonly fromTo?: { readonly from: number; readonly to: number };
}

/** A number with its unit, before bounds and ranges are looked at. */
export interface Amount extends NumberMention {
  readonly number: Span;
  readonly unit?: string;
  readonly unitKind?: UnitReading["kind"];
}

const VAGUE_VALUES: ReadonlyMap<string, FigureValue> = new Map(
  VAGUE_AMOUNTS.map(([words, min, max]) => [words, max === undefined ? { min } : { min, max }] as const),
);
const VAGUE_PHRASES = phraseTable(VAGUE_VALUES.keys());
/** What a vague amount begins with: its first word, and the second behind an article. */
const VAGUE_START = new RegExp(
  `\\b(?:${anyOf([...VAGUE_VALUES.keys()].map((words) => /^(?:a )?[a-z]+/.exec(words)?.[0] ?? words))})\\b`,
  "gi",
);
const WORD = /\w/;

/**
 * Finds every quantity of a text, in order: numbers with bounds ("nearly", "or more"), ranges, currencies, per cent,
 * units of measure, and vague amounts ("dozens"). Addresses, dates in digits, clock times and codes are left out.
 */
export function findQuantities(text: string): Quantity[] {
  const vague = findVague(text);
  const masked = inTurn(maskedSpans(text));
  const worded = inTurn(vague);
  let floor = 0;
  const amounts = findNumbers(text).flatMap((number): Amount[] => {
    if (masked(number) || worded(number)) return [];
    const read = amountOf(text, number, floor);
    floor = read.at(-1)?.end ?? floor;
    return read;
  });
  return [...vague, ...joinAmounts(text, amounts)].sort((a, b) => a.start - b.start);
}

/** Says, for spans asked in order, whether one of some sorted spans shares words with it. */
function inTurn(spans: readonly Span[]): (span: Span) => boolean {
  let nth = 0;
  return ({ start, end }) => {
    while ((spans[nth]?.end ?? Number.POSITIVE_INFINITY) <= start) nth++;
    return (spans[nth]?.start ?? Number.POSITIVE_INFINITY) < end;
  };
}

function amountOf(text: string, number: NumberMention, floor: number): Amount[] {
  const million = millionBehind(text, number.end);
  if (million > 0) return [millions(number, number.end + million)];
  const span = { start: number.start, end: number.end };
  if (number.start < floor) return [];
  const read = readUnit(text, number, floor);
  const { form, glued } = number;
  if (read) {
    const { start, end, value, unit, kind } = read;
    return [{ start, end, value, form, glued, number: span, unit, unitKind: kind }];
  }
  if (glued || isCode(text, number)) return [];
  return [{ start: number.start, end: number.end, value: number.value, form, glued, number: span }];
}

/** "1.5m cars": the letter is a scale where it stands before things that are counted. */
function millions(number: NumberMention, end: number): Amount {
  const { start, value, form } = number;
  return { start, end, value: value * MILLION, form, glued: false, number: { start, end } };
}

const MILLION = 1e6;

function joinAmounts(text: string, amounts: readonly Amount[]): Quantity[] {
  const found: Quantity[] = [];
  let floor = 0;
  for (let nth = 0; nth < amounts.length; nth++) {
    const [first, second] = [amounts[nth], amounts[nth + 1]];
    if (!first || first.start < floor) continue;
    const range = second && joinRange(text, first, second, floor);
    const made =
      range && !(isYear(text, first) && isYear(text, second)) ? range : quantityOf(text, first, floor);
    if (range) nth++;
    if (!range || made === range) found.push(made);
    floor = made.end;
  }
  return found;
}

function quantityOf(text: string, amount: Amount, floor: number): Quantity {
  const before = boundBefore(text, amount.start, floor);
  const behind = boundBehind(text, amount.number.end) ?? boundBehind(text, amount.end);
  const bound = behind && behind.effect !== "about" ? behind : (before ?? behind);
  const end = Math.max(amount.number.end, behind?.end ?? 0);
  const quantity: Writable<Quantity> = {
    start: before?.start ?? amount.start,
    end: Math.max(amount.end, behind?.end ?? 0),
    value: boundedValue(amount.value, bound?.effect),
    form: amount.form,
    number: amount.number,
    amount: { start: amount.start, end: amount.end },
    bounded: { start: (bound === before ? before?.start : undefined) ?? amount.number.start, end },
  };
  if (amount.unit !== undefined) quantity.unit = amount.unit;
  if (amount.unitKind !== undefined) quantity.unitKind = amount.unitKind;
  if (bound) quantity.modifier = wordsOf(text, bound);
  return quantity;
}

function wordsOf(text: string, { start, end }: Bound): string {
  return text.slice(start, end).trim().replace(/\s+/g, " ");
}

const OF = 3;

function findVague(text: string): Quantity[] {
  const found: Quantity[] = [];
  VAGUE_START.lastIndex = 0;
  for (let hit = VAGUE_START.exec(text); hit; hit = VAGUE_START.exec(text)) {
    const phrases = phrasesAt(VAGUE_PHRASES, text, hit.index);
    const whole = phrases.find(({ end }) => !WORD.test(text.charAt(end)));
    const value = whole && VAGUE_VALUES.get(whole.phrase);
    if (!whole || !value) continue;
    const span = { start: hit.index, end: whole.end };
    VAGUE_START.lastIndex = span.end;
    const bound = boundBefore(text, span.start, 0);
    // "handed over millions": the word belongs to its verb.
    const before = bound?.effect === "over" || bound?.effect === "under" ? undefined : bound;
    const start = before?.start ?? span.start;
    // "billions of euros"
    const end = span.end + (/^\s+of\s/.test(text.slice(span.end, span.end + 4)) ? OF : 0);
    const unit = readUnit(text, { ...span, end, value: 1, form: "words", glued: false });
    const amount = { start: span.start, end: unit?.end ?? span.end };
    found.push({
      ...{ start, end: amount.end, value, form: "vague", number: span, amount, bounded: { ...span, start } },
      ...(unit ? { unit: unit.unit, unitKind: unit.kind } : {}),
      ...(before ? { modifier: wordsOf(text, before) } : {}),
    });
  }
  return found;
}
