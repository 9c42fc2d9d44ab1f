import { findNumbers } from "../../src/language/en/numbers.ts";
import { findQuantities, type Quantity } from "../../src/language/en/quantities.ts";
import type { Span } from "../../src/model/span.ts";
import { findFigures } from "../../src/statements/figures/find-figures.ts";
import type { NumberResult } from "./number-case.ts";

/** One file of the set, how our reading answers it, and what the set's own npm package passes. */
export interface NumberModel {
  readonly name: string;
  readonly read: (text: string) => NumberResult[];
  /** Cases that the npm package passes, as published with the design of this project. */
  readonly peer: number;
  readonly peerFunction: string;
}

/** The files that are measured. */
export const NUMBER_MODELS: readonly NumberModel[] = [
  { name: "NumberModel", read: readNumbers, peer: 199, peerFunction: "recognizeNumber" },
  { name: "NumberRangeModel", read: readRanges, peer: 0, peerFunction: "recognizeNumberRange" },
  { name: "PercentModel", read: readPercentages, peer: 17, peerFunction: "recognizePercentage" },
  { name: "CurrencyModel", read: readMoney, peer: 148, peerFunction: "recognizeCurrency" },
];

function wordsOf(text: string, { start, end }: Span): string {
  return text.slice(start, end).trim().toLowerCase();
}

/** A number with letters directly behind it is a measure or a code and no number of its own there: "29km". */
function readNumbers(text: string): NumberResult[] {
  return findNumbers(text)
    .filter(({ glued }) => !glued)
    .map((number) => ({ text: wordsOf(text, number), value: String(number.value) }));
}

function amountOf({ value }: Quantity): number | undefined {
  return value.point ?? value.min ?? value.minExclusive ?? value.max ?? value.maxExclusive;
}

/** A part in words ("only a small percentage") has no value in the set either; the set gives its noun alone. */
function readPercentages(text: string): NumberResult[] {
  const numbers = findQuantities(text)
    .filter(({ unit }) => unit === "percent")
    .map((quantity) => ({ text: wordsOf(text, quantity.amount), value: `${amountOf(quantity)}%` }));
  const parts = findFigures(text, [{ start: 0, end: text.length }])
    .filter(({ kind, value }) => kind === "share" && Object.keys(value).length === 0)
    .flatMap(({ number }) => PERCENT_NOUN.exec(wordsOf(text, number))?.[0] ?? []);
  return [...numbers, ...parts.map((noun) => ({ text: noun }))];
}

const PERCENT_NOUN = /percent(?:age)?$/;

function readMoney(text: string): NumberResult[] {
  return findQuantities(text)
    .filter(({ unitKind }) => unitKind === "money")
    .map((quantity) => ({
      text: wordsOf(text, quantity.amount),
      value: String(amountOf(quantity)),
      isoCurrency: quantity.unit ?? "",
    }));
}

const EQUAL = /^equal/i;

function readRanges(text: string): NumberResult[] {
  return findQuantities(text)
    .filter(
      ({ form, value, modifier = "" }) =>
        form !== "vague" && (value.point === undefined || EQUAL.test(modifier)),
    )
    .map((quantity) => ({ text: wordsOf(text, quantity.bounded), value: rangeOf(quantity) }));
}

/** Writes bounds as the set does. The upper end of "between 20 and 30" is ours inclusive, theirs not. */
function rangeOf({ value, form }: Quantity): string {
  const { point, min, max, minExclusive, maxExclusive } = value;
  if (point !== undefined) return `[${point},${point}]`;
  const low = min ?? minExclusive;
  const high = max ?? maxExclusive;
  const open = min === undefined ? "(" : "[";
  const between = min !== undefined && max !== undefined && form !== "vague";
  return `${open}${low ?? ""},${high ?? ""}${max === undefined || between ? ")" : "]"}`;
}
