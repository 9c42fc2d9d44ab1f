import type { Span } from "../../model/span.ts";
import { letterBehind, matchAt, readCardinal, round } from "./cardinals.ts";
import { type Ending, readFraction, readPart } from "./number-parts.ts";
import {
  DOZEN_WORDS,
  FRACTION_CHARACTERS,
  ORDINAL_WORDS,
  PART_WORDS,
  SCALE_WORDS,
  TEEN_WORDS,
  TENS_WORDS,
  UNIT_WORDS,
} from "./tables/number-words.ts";

/** A number as a text writes it, in digits, in words or in both. */
export interface NumberMention extends Span {
  readonly value: number;
  /** A formula is a power ("1.3x10^6") or a division ("one over three"). */
  readonly form: "digits" | "words" | "fraction" | "formula";
  /** True where a letter follows at once: "29km". */
  readonly glued: boolean;
}

const WORDS = [
  ...[UNIT_WORDS, TEEN_WORDS, TENS_WORDS, SCALE_WORDS, DOZEN_WORDS, PART_WORDS].flatMap((words) => [
    ...words.keys(),
  ]),
  ...[...ORDINAL_WORDS.keys()].filter((word) => word !== "first" && word !== "second"),
];
const CHARACTERS = [...FRACTION_CHARACTERS.keys()].join("");
const TRIGGER = new RegExp(`[0-9${CHARACTERS}]|\\b(?:${WORDS.join("|")})\\b`, "gi");
const LETTER = /[\p{L}_]/u;
/** Words that make a pronoun of "one". */
const PRONOUN_BEFORE =
  /\b(?:this|that|the|which|each|every|any|no|another|some|latest|new|only|wrong|right)\s+$/i;
/** "plus or minus four points" is no negative number. */
const MARGIN_BEFORE = /\bplus\s+or\s+minus\s+$/i;
const SIGN_WORD = /\b(?:minus|negative)\s+$/i;
const POINT =
  /\s+point((?:[\s-]+(?:zero|nought|naught|oh|one|two|three|four|five|six|seven|eight|nine))+)(?![\w-])|\s+point\s+(?=[a-z])/iy;
const POWER =
  /\^([-+]{0,2})(\d{1,4}(?:\.\d{1,4})?)|e([-+]?)(\d{1,3})(?![\p{L}\d])|\s?[x×]\s?10\^([-+]?)(\d{1,3})/uy;
/** What a power begins with, in lower case. */
const POWER_STARTS: ReadonlySet<string> = new Set([..."^ex×"]);
/** The longest words that are looked at before a number for its sign or article. */
const LOOK_BACK = 16;

/** Finds every number of a text, in order, without asking what it counts. Offsets are UTF-16 code units. */
export function findNumbers(text: string): NumberMention[] {
  const found: NumberMention[] = [];
  let from = 0;
  TRIGGER.lastIndex = 0;
  for (let hit = TRIGGER.exec(text); hit; hit = TRIGGER.exec(text)) {
    const at = hit.index;
    const read = insideWord(text, at) ? skipped(text, at) : numberAt(text, at, from);
    if (typeof read !== "number") found.push(read);
    from = Math.max(typeof read === "number" ? read : read.end, at + 1);
    TRIGGER.lastIndex = from;
  }
  return found;
}

const DIGITS_END = 0x39;
/** Blanks and what stands below them in ASCII. */
const BLANK = 0x20;

/** A digit behind a letter belongs to a name or a code: "G7", "B52". */
function insideWord(text: string, at: number): boolean {
  if (at === 0 || text.charCodeAt(at - 1) <= BLANK) return false;
  return LETTER.test(text.charAt(at - 1)) && !CURRENCY_BEFORE.test(text.slice(Math.max(0, at - 5), at));
}

const CURRENCY_BEFORE = /(?:^|[^\p{L}])(?:[A-Z]{3,4}|Rs|RM|Rp|KSh|kr)$/u;
const CODE_REST = /[\p{L}\d_-]*/uy;

function skipped(text: string, at: number): number {
  return at + (matchAt(CODE_REST, text, at)?.[0].length ?? 1);
}

function numberAt(text: string, at: number, floor: number): NumberMention | number {
  const character = FRACTION_CHARACTERS.get(text.charAt(at));
  if (character !== undefined)
    return mention(text, { start: at, end: at + 1, value: character, form: "fraction" });
  const before = text.slice(Math.max(floor, at - LOOK_BACK), at);
  const part = text.charCodeAt(at) > DIGITS_END ? readPart(text, at, before) : undefined;
  if (part) return mention(text, { ...part, form: "fraction" });
  const cardinal = readCardinal(text, at);
  if (!cardinal) return skipped(text, at);
  if (text.slice(at, cardinal.end).toLowerCase() === "one" && PRONOUN_BEFORE.test(before))
    return cardinal.end;
  const { start, sign } = signBefore(text, at, before);
  const whole: Ending = { end: cardinal.end, value: cardinal.value };
  const power =
    cardinal.digits && POWER_STARTS.has(letterBehind(text, whole.end)) ? powerAt(text, whole) : undefined;
  const fraction = power ? undefined : (pointAt(text, whole) ?? readFraction(text, at, cardinal));
  const { end, value } = power ?? fraction ?? whole;
  const form =
    power || fraction?.formula ? "formula" : fraction ? "fraction" : cardinal.digits ? "digits" : "words";
  if (decimalPointBefore(text, start, cardinal.digits)) {
    // ".5 million": the point stands before the digits, the scale counts as ever.
    const places = matchAt(PLACES, text, at)?.[0].length ?? 0;
    return mention(text, { start: start - 1, end, value: value / 10 ** places, form });
  }
  return mention(text, { start, end, value: sign * value, form });
}

function mention(
  text: string,
  { start, end, value, form }: Pick<NumberMention, "start" | "end" | "value" | "form">,
): NumberMention {
  const glued = end < text.length && text.charCodeAt(end) > BLANK && LETTER.test(text.charAt(end));
  return { start, end, value: round(value), form, glued };
}

const PLACES = /\d*/y;

/** ".25": a point with no digit before it. */
function decimalPointBefore(text: string, start: number, digits: boolean): boolean {
  return digits && text.charAt(start - 1) === "." && !/[\w.)]/.test(text.charAt(start - 2));
}

/** A sign that a blank parts from its number counts only so near the text's beginning. */
const LONGEST_INDENT = 8;

function signBefore(
  text: string,
  at: number,
  before: string,
): { readonly start: number; readonly sign: 1 | -1 } {
  const word = SIGN_WORD.exec(before);
  if (word && !MARGIN_BEFORE.test(before)) return { start: at - word[0].length, sign: -1 };
  const scale = SCALE_STARTS.test(text.slice(at, at + LOOK_BACK));
  const article = scale ? ARTICLE_BEFORE.exec(before)?.[1] : undefined;
  if (article !== undefined) return { start: at - article.length, sign: 1 };
  const mark = signMark(text, at);
  return { start: at - mark, sign: mark > 0 ? -1 : 1 };
}

const SCALE_STARTS = /^(?:hundred|thousand|lakh|million|crore|billion|trillion|dozen)\b/i;
const ARTICLE_BEFORE = /(?:^|[^\p{L}\d])(an?\s+)$/iu;

/** Gives the length of a minus sign before a number: it stands alone, and with a blank only where the text begins. */
function signMark(text: string, at: number): number {
  const next = text.charAt(at - 1);
  if (next !== "-" && next !== "−" && (next !== " " || at > LONGEST_INDENT)) return 0;
  const length =
    text.charAt(at - 1) === " " && /^\s{0,3}$/.test(text.slice(0, Math.max(0, at - 2)).slice(0, 4)) ? 2 : 1;
  const mark = text.charAt(at - length);
  if (mark !== "-" && mark !== "−") return 0;
  const before = text.charAt(at - length - 1);
  return before === "" || /[\s(=]/.test(before) ? length : 0;
}

/** "five point five", "two hundred point seventy-one". */
function pointAt(text: string, { end, value }: Ending): Ending | undefined {
  const found = letterBehind(text, end) === "p" ? matchAt(POINT, text, end) : null;
  if (!found) return undefined;
  if (found[1] !== undefined) {
    const digits = found[1]
      .trim()
      .toLowerCase()
      .split(/[\s-]+/);
    const decimals = digits.map((word) => UNIT_WORDS.get(word) ?? 0).join("");
    return { end: end + found[0].length, value: Number(`${value}.${decimals}`) };
  }
  const decimals = readCardinal(text, end + found[0].length);
  return decimals && { end: decimals.end, value: Number(`${value}.${decimals.value}`) };
}

/** "1.1^23", "12.32e+14", "1.3x10^6". */
function powerAt(text: string, { end, value }: Ending): Ending | undefined {
  const found = matchAt(POWER, text, end);
  if (!found) return undefined;
  const [words, sign, exponent, eSign, eExponent, tenSign, tenExponent] = found;
  const at = end + words.length;
  if (exponent !== undefined) return { end: at, value: value ** (signOf(sign) * Number(exponent)) };
  if (eExponent !== undefined) return { end: at, value: value * 10 ** (signOf(eSign) * Number(eExponent)) };
  return { end: at, value: value * 10 ** (signOf(tenSign) * Number(tenExponent)) };
}

function signOf(signs: string | undefined): 1 | -1 {
  return [...(signs ?? "")].filter((sign) => sign === "-").length % 2 === 1 ? -1 : 1;
}
