import { type Cardinal, letterBehind, matchAt, readCardinal } from "./cardinals.ts";
import { DOZEN_WORDS, ORDINAL_WORDS, PART_WORDS, SCALE_WORDS, TENS_WORDS } from "./tables/number-words.ts";

/** Where a number ends, and its value. */
export interface Ending {
  readonly end: number;
  readonly value: number;
  /** True for a division in words: "one over three". */
  readonly formula?: true;
}

const SCALES = [...SCALE_WORDS.keys(), ...DOZEN_WORDS.keys()].join("|");
const TENS = [...TENS_WORDS.keys()].join("|");
/** Places that are parts as well; "first" and "second" alone never are. */
const DENOMINATORS = [...ORDINAL_WORDS.keys(), ...PART_WORDS.keys()].filter(
  (word) => word !== "first" && word !== "second",
);
const SIMPLE = `(?:${DENOMINATORS.join("|")})s?`;
const COMPOUND = `(?:(?:${TENS})[\\s-](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)s?)`;
const DENOMINATOR = new RegExp(`[ ]?[-\\s\\u00a0][ ]?(${COMPOUND}|${SIMPLE})(?![\\w])`, "iy");
const MIXED = new RegExp(
  `\\s+and\\s+(?:(an?)\\s+|([a-z]+)[\\s-]+|(?=half))(${COMPOUND}|${SIMPLE})(?![\\w])`,
  "iy",
);
const SLASH = /\/(\d{1,4})(?![\d/])/y;
const MIXED_SLASH = /\s{1,2}(\d{1,2})\/(\d{1,2})(?![\d/])/y;
const MIXED_CHARACTER = /\s?[½⅓⅔¼¾⅛⅜⅝⅞]/y;
const SCALE_BEHIND = new RegExp(`(?:\\s+of\\s+an?)?[\\s-](${SCALES})\\b`, "iy");
const QUOTIENT = /\s+(over|out\s+of)\s+/iy;

/** "half a million", "a quarter", "half of": parts that begin with no number. */
const PART_OF_SCALE = new RegExp(`(half|quarter)(?:\\s+(?:of\\s+)?an?)?[\\s-](${SCALES})\\b`, "iy");
const PART_ALONE = new RegExp(`(?:${COMPOUND}|${SIMPLE})(?![\\w-])`, "iy");
const ARTICLE = /(?:^|[^\p{L}\d])(an?[\s-]+)$/iu;
/** What stands behind a part of a whole; behind a place in an order stands a noun. */
const PART_BEHIND =
  /^(?:\s+(?:of|and|or|more|less|fewer|higher|lower|larger|smaller|bigger)\b|\s*[^\s\p{L}\p{N}-]|\s*$)/iu;
const PART_BEFORE = /\b(?:by|to|than|about|nearly|almost|over|roughly|around|least)\s+(?:an?\s+)?$/i;
/** Characters looked at behind a part. */
const LOOK_AHEAD = 12;

function denominatorOf(words: string): number {
  const pieces = words.toLowerCase().split(/[\s-]+/);
  return pieces.reduce((sum, piece) => sum + placeOf(piece), 0);
}

function placeOf(word: string): number {
  const single = word.replace(/s$/, "");
  return (
    TENS_WORDS.get(word) ?? PART_WORDS.get(word) ?? ORDINAL_WORDS.get(word) ?? ORDINAL_WORDS.get(single) ?? 1
  );
}

/** Reads a part of a whole at `at`: "half a million", "a third of", "a half". */
export function readPart(
  text: string,
  at: number,
  before: string,
): (Ending & { readonly start: number }) | undefined {
  const scaled = matchAt(PART_OF_SCALE, text, at);
  const alone = scaled ? null : matchAt(PART_ALONE, text, at);
  if (!scaled && !alone) return undefined;
  const article = ARTICLE.exec(before)?.[1] ?? "";
  if (scaled) {
    const scale = scaled[2]?.toLowerCase() ?? "";
    const whole = SCALE_WORDS.get(scale) ?? DOZEN_WORDS.get(scale) ?? 1;
    const value = whole / (PART_WORDS.get(scaled[1]?.toLowerCase() ?? "") ?? 1);
    return { start: at - article.length, end: at + scaled[0].length, value };
  }
  const word = alone?.[0].toLowerCase() ?? "";
  const end = at + word.length;
  const behind = text.slice(end, end + LOOK_AHEAD);
  const half = word === "half";
  if (article === "" && !half) return undefined;
  const clear = PART_BEHIND.test(behind) || PART_BEFORE.test(before) || (half && article === "");
  return clear ? { start: at - article.length, end, value: 1 / denominatorOf(word) } : undefined;
}

/** Reads what makes a fraction of a whole number: "two thirds", "three and a half", "1/4", "one out of three". */
export function readFraction(text: string, at: number, cardinal: Cardinal): Ending | undefined {
  return (
    slashed(text, cardinal) ??
    scaledEnding(text, divided(text, cardinal)) ??
    scaledEnding(text, mixed(text, cardinal)) ??
    quotient(text, at, cardinal)
  );
}

function slashed(text: string, { digits, value, end }: Cardinal): Ending | undefined {
  if (!digits || !SLASHED.test(letterBehind(text, end))) return undefined;
  const plain = matchAt(SLASH, text, end);
  if (plain && Number(plain[1]) > 0) return { end: end + plain[0].length, value: value / Number(plain[1]) };
  const both = matchAt(MIXED_SLASH, text, end);
  if (both && Number(both[1]) < Number(both[2]))
    return { end: end + both[0].length, value: value + Number(both[1]) / Number(both[2]) };
  const character = matchAt(MIXED_CHARACTER, text, end)?.[0];
  return character === undefined ? undefined : withCharacter(end + character.length, value, character.trim());
}

/** What may go on with digits to a fraction: "1/4", "3 1/2", "3½". */
const SLASHED = /[/\d½⅓⅔¼¾⅛⅜⅝⅞]/;
const CHARACTER_VALUES: Readonly<Record<string, number>> = {
  "½": 1 / 2,
  "⅓": 1 / 3,
  "⅔": 2 / 3,
  "¼": 1 / 4,
  "¾": 3 / 4,
  "⅛": 1 / 8,
  "⅜": 3 / 8,
  "⅝": 5 / 8,
  "⅞": 7 / 8,
};

function withCharacter(end: number, value: number, character: string): Ending {
  return { end, value: value + (CHARACTER_VALUES[character] ?? 0) };
}

/** "three fifths", "three twenty-firsts"; "one hundred thirty fifths" are a hundred parts of thirty-five. */
function divided(text: string, { value, end, digits, beforeTens, beforeAnd }: Cardinal): Ending | undefined {
  if (digits) return undefined;
  const found = matchAt(DENOMINATOR, text, end);
  const words = found?.[1]?.toLowerCase();
  if (!found || words === undefined) return undefined;
  const place = denominatorOf(words);
  const many = words.endsWith("s") || words === "halves";
  if (!many && value !== 1) return undefined;
  if (value === 1 && !many && isOrder(text, end + found[0].length, found[0])) return undefined;
  if (beforeAnd) {
    const part = (value - beforeAnd.value) / place;
    return joinedPart(text, {
      end: end + found[0].length,
      value: beforeAnd.value,
      part,
      scale: beforeAnd.scale,
    });
  }
  const simple = place < 10 && beforeTens !== undefined && /\s/.test(found[0].charAt(0));
  const quotient = simple ? beforeTens.value / (beforeTens.tens + place) : value / place;
  return { end: end + found[0].length, value: quotient };
}

/** "one third party": a noun behind a place in an order, where no hyphen binds the two. */
function isOrder(text: string, end: number, words: string): boolean {
  if (words.includes("-")) return false;
  return /^\s+(?:party|person|place|time|quarter|round|man|woman|country|world)\b/i.test(
    text.slice(end, end + LOOK_AHEAD),
  );
}

/** "three and a half", "twenty and three fifths", "3 million and a half". */
function mixed(text: string, { value, end, scale }: Cardinal): Ending | undefined {
  const found = letterBehind(text, end) === "a" ? matchAt(MIXED, text, end) : null;
  if (!found) return undefined;
  const numerator = found[2] === undefined ? 1 : readCardinal(found[2], 0)?.value;
  if (numerator === undefined) return undefined;
  const part = numerator / denominatorOf(found[3] ?? "");
  return joinedPart(text, { end: end + found[0].length, value, part, scale });
}

/** A part behind "and" is a part of the scale before it, or of the scale behind it: "a billion and a half million". */
function joinedPart(
  text: string,
  { end, value, part, scale }: Ending & { readonly part: number; readonly scale: number },
): Ending {
  const behind = scale > 1 ? matchAt(SCALE_BEHIND, text, end) : null;
  if (!behind) return { end, value: value + part * (scale > HUNDRED ? scale : 1) };
  const own = SCALE_WORDS.get(behind[1]?.toLowerCase() ?? "") ?? 1;
  return { end: end + behind[0].length, value: value + part * own };
}

const HUNDRED = 100;

/** "one and a half million", "three quarters of a million". */
function scaledEnding(text: string, ending: Ending | undefined): Ending | undefined {
  const found = ending && matchAt(SCALE_BEHIND, text, ending.end);
  if (!found) return ending;
  const word = found[1]?.toLowerCase() ?? "";
  const scale = SCALE_WORDS.get(word) ?? DOZEN_WORDS.get(word) ?? 1;
  return { end: ending.end + found[0].length, value: ending.value * scale };
}

/** "$374 billion over 10 years" divides nothing: behind a division its clause ends. */
const FORMULA_END = /^\s*(?:[.,;:!?)]|$)/;

/** "one over three", "two out of five hundred"; more out of fewer is none. */
function quotient(text: string, at: number, { value, end }: Cardinal): Ending | undefined {
  const found = letterBehind(text, end) === "o" ? matchAt(QUOTIENT, text, end) : null;
  if (!found || /\d[.,/]?$/.test(text.slice(Math.max(0, at - 2), at))) return undefined;
  const below = readCardinal(text, end + found[0].length);
  if (!below || below.value === 0) return undefined;
  const out = found[1]?.toLowerCase().startsWith("out") === true;
  if (out && below.value < value) return undefined;
  if (!out && !FORMULA_END.test(text.slice(below.end, below.end + LOOK_AHEAD))) return undefined;
  return { end: below.end, value: value / below.value, ...(out ? {} : { formula: true }) };
}
