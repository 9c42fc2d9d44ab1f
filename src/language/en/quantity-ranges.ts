import type { FigureValue } from "../../model/figure.ts";
import type { Amount, Quantity } from "./quantities.ts";
import { boundBefore, boundedValue } from "./quantity-bounds.ts";
import { SCALE_WORDS, SHORT_SCALES } from "./tables/number-words.ts";

const TO = /^\s+(?:to|through|and up to)\s+$/i;
const AND = /^\s+and\s+$/i;
const OR = /^\s+or(?:\s+even|\s+perhaps)?\s+$/i;
const DASH = /^\s?[-‐‑–—]\s?$/;
const AND_BOUND = /^\s*,?\s+(?:and|but)\s+$/i;
const BETWEEN_BEFORE =
  /\b(between|from|anywhere\s+from|anywhere\s+between|ranges?\s+from|ranging\s+from)\s+$/i;
/** Words before two numbers that make them a result, a change or a vote rather than a range. */
const NO_RANGE_BEFORE =
  /\b(?:won|win|wins|lost|lose|loses|beat|beats|beaten|defeat(?:ed)?|victory|draw|drew|led|leads|score[ds]?|voted?|by|ruling|decision|rose|fell|grew|up|down|climbed|dropped|increased|decreased|jumped|slipped|gained|surged|soared|sank|tumbled|declined)\s+(?:a\s+)?$/i;
/** How far behind a first number the second may begin. */
const LONGEST_JOINT = 40;
const LOOK_BACK = 24;
/** Two numbers beside "or" are one guess where the second is at most so many times the first. */
const MOST_TIMES = 3;
const THOUSAND = 1000;

/** Joins two amounts that are the ends of one range: "between 5 and 7", "5,000-6,000", "one or two". */
export function joinRange(text: string, first: Amount, second: Amount, floor: number): Quantity | undefined {
  if (second.start - first.end > LONGEST_JOINT) return undefined;
  const joint = text.slice(first.end, second.start);
  const before = text.slice(Math.max(floor, first.start - LOOK_BACK), first.start);
  const opening = BETWEEN_BEFORE.exec(before);
  const word = opening?.[1]?.toLowerCase() ?? "";
  const [low, high] = [lowEnd(text, first, second), second.value];
  if (!sameUnit(first, second)) return undefined;
  const ends = { low, high, start: first.start - (opening?.[0].length ?? 0) };
  if (word.endsWith("between"))
    return AND.test(joint) && low < high ? rangeOf(text, first, second, ends) : undefined;
  if (word !== "") {
    if (!TO.test(joint) && !DASH.test(joint)) return undefined;
    const range = rangeOf(text, first, second, ends);
    return low === high ? undefined : { ...range, fromTo: { from: low, to: high } };
  }
  if (NO_RANGE_BEFORE.test(before)) return undefined;
  const plain = { ...ends, start: boundBefore(text, first.start, floor)?.start ?? first.start };
  if (TO.test(joint) && low < high) return rangeOf(text, first, second, plain);
  if (DASH.test(joint) && low < high && !/[-‐]\d/.test(text.slice(second.end, second.end + 2)))
    return rangeOf(text, first, second, plain);
  if (OR.test(joint) && low < high && high <= low * MOST_TIMES) return rangeOf(text, first, second, plain);
  return twoBounds(text, first, second, floor);
}

/** "5 to 7 million": the first takes the scale of the second. */
function lowEnd(text: string, first: Amount, second: Amount): number {
  const scale = scaleIn(text, second);
  return scale > 1 && scaleIn(text, first) === 1 && first.value < THOUSAND
    ? first.value * scale
    : first.value;
}

function scaleIn(text: string, { number, end }: Amount): number {
  const words = text.slice(number.start, Math.max(number.end, end)).toLowerCase();
  const word = SCALE_WORD.exec(words)?.[1] ?? "";
  return SCALE_WORDS.get(word) ?? SHORT_SCALES.get(word) ?? 1;
}

const SCALE_WORD = new RegExp(
  `(?:[\\s\\d-])(${[...SCALE_WORDS.keys(), ...SHORT_SCALES.keys()].join("|")})(?![a-z])`,
);

function sameUnit(first: Amount, second: Amount): boolean {
  return first.unit === undefined || second.unit === undefined || first.unit === second.unit;
}

function rangeOf(
  text: string,
  first: Amount,
  second: Amount,
  { low, high, start }: { low: number; high: number; start: number },
): Quantity {
  const unit = first.unit ?? second.unit;
  const unitKind = first.unitKind ?? second.unitKind;
  const modifier = text.slice(start, first.start).trim().replace(/\s+/g, " ");
  return {
    start,
    end: second.end,
    value: { min: Math.min(low, high), max: Math.max(low, high) },
    form: first.form,
    number: { start: first.number.start, end: second.number.end },
    amount: { start: first.start, end: second.end },
    bounded: { start, end: second.number.end },
    ...(unit === undefined ? {} : { unit }),
    ...(unitKind === undefined ? {} : { unitKind }),
    ...(modifier === "" ? {} : { modifier }),
  };
}

/** "more than 100 and less than 300": two bounds of one number. */
function twoBounds(text: string, first: Amount, second: Amount, floor: number): Quantity | undefined {
  const one = boundBefore(text, first.start, floor);
  const other = boundBefore(text, second.start, first.end);
  if (!one || !other || !AND_BOUND.test(text.slice(first.end, other.start))) return undefined;
  const [a, b] = [boundedValue(first.value, one.effect), boundedValue(second.value, other.effect)];
  const value: FigureValue = { ...a, ...b };
  const [low, high] = [value.min ?? value.minExclusive, value.max ?? value.maxExclusive];
  const both = low !== undefined && high !== undefined && low < high && value.point === undefined;
  if (!both) return undefined;
  const range = rangeOf(text, first, second, { low, high, start: one.start });
  return { ...range, value, modifier: text.slice(one.start, first.start).trim() };
}
