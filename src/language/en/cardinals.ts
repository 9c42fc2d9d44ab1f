import { endOfRun, isWordAt } from "../phrase-table.ts";
import {
  DOZEN_WORDS,
  SCALE_LETTERS,
  SCALE_WORDS,
  SHORT_SCALES,
  TEEN_WORDS,
  TENS_WORDS,
  UNIT_WORDS,
} from "./tables/number-words.ts";

type AtomKind = "digits" | "unit" | "teen" | "tens" | "hundred" | "scale";

interface Atom {
  readonly kind: AtomKind;
  readonly value: number;
  readonly end: number;
}

/** A whole number, or digits with decimals, as it is read from its first character on. */
export interface Cardinal {
  readonly value: number;
  readonly end: number;
  /** True where it begins with digits. */
  readonly digits: boolean;
  /** The last word that multiplied, 1 where there is none. */
  readonly scale: number;
  /** The number before the last word where that is a tens word with a number before it: 100 of "one hundred thirty". */
  readonly beforeTens?: { readonly value: number; readonly tens: number };
  /** The number before the last "and" with its scale: 200 of "two hundred and fifty-four". */
  readonly beforeAnd?: { readonly value: number; readonly scale: number };
}

/** More digits than this are no amount but a code. */
const MOST_DIGITS = 18;
const HUNDRED = 100;

const WORD = /[A-Za-z]+/y;
const GROUPED = /\d{1,3}(?:,\d{3})+(?:\.\d+)?(?![\d,]\d|\d)/y;
const BLANK_GROUPED = /\d{1,3}(?:[ \u00a0\u202f\u2009]\d{3}){1,5}(?![\d]|[,.]\d)/y;
const DECIMAL_COMMA = /\d{1,3},\d{1,2}(?![\d,])/y;
const PLAIN = /\d+(?:\.\d+)?/y;
const SHORT_SCALE =
  /[ \u00a0]?(thousand|million|billion|trillion|mil|mln|mn|bn|bln|tn|trn|tln)(?![\p{L}\d])/iuy;
const SCALE_LETTER = /[kKMbBGT](?![\p{L}\d])|[ ][kM](?![\p{L}\d'’.-])/uy;
const SEPARATOR = /[ ]?[-‐‑][ ]?|\s{1,3}(?:and\s{1,3})?/iy;
const DOZEN = /[\s\u00a0-]{1,2}(dozens?|dozs?)\b/iy;

/** What the short forms of scales begin with, in lower case. */
const SCALE_STARTS: ReadonlySet<string> = new Set([..."tmbkg"]);

/** Gives the first character behind blanks and hyphens at a place, in lower case: most words are done with by it. */
export function letterBehind(text: string, at: number): string {
  return text.charAt(endOfRun(GAP, text, at)).toLowerCase();
}

const GAP = /[\s‐‑-]*/y;

/** Matches a sticky pattern at a place. */
export function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

const DIGITS = /\d*/y;

/** Gives where plain digits end that no separator follows, which most numbers are; 0 for all others. */
function plainDigitsEnd(text: string, at: number): number {
  const end = endOfRun(DIGITS, text, at);
  return isDigitAt(text, end + 1) || end - at > MOST_DIGITS ? 0 : end;
}

/** Says whether one of the digits 0 to 9 stands at a place. */
export function isDigitAt(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const code = text.charCodeAt(at);
  return code >= 0x30 && code <= 0x39;
}

/** Reads the digits that begin at `at`, with separators of thousands and decimals. */
function digitsAt(text: string, at: number): Atom | undefined {
  const end = plainDigitsEnd(text, at);
  if (end > 0) return { kind: "digits", value: Number(text.slice(at, end)), end };
  const comma = text.charAt(at - 1) === "," && /\d/.test(text.charAt(at - 2));
  const found =
    matchAt(GROUPED, text, at) ??
    matchAt(BLANK_GROUPED, text, at) ??
    (comma ? null : matchAt(DECIMAL_COMMA, text, at)) ??
    matchAt(PLAIN, text, at);
  if (!found || found[0].length > MOST_DIGITS + 6) return undefined;
  const words = found[0];
  const decimal = /^\d{1,3},\d{1,2}$/.test(words);
  const value = Number(decimal ? words.replace(",", ".") : words.replace(/[, \u00a0\u202f\u2009]/g, ""));
  return { kind: "digits", value, end: at + words.length };
}

const KINDS: readonly (readonly [ReadonlyMap<string, number>, AtomKind])[] = [
  [UNIT_WORDS, "unit"],
  [TEEN_WORDS, "teen"],
  [TENS_WORDS, "tens"],
  [SCALE_WORDS, "scale"],
];

/** "a dozen": alone it stands for twelve; behind a number it multiplies. */
const DOZEN_ALONE = ["dozen", ["teen", 12]] as const;
const ATOMS: ReadonlyMap<string, readonly [AtomKind, number]> = new Map([
  DOZEN_ALONE,
  ...KINDS.flatMap(([words, kind]) =>
    [...words].map(([word, value]) => [word, [value === HUNDRED ? "hundred" : kind, value]] as const),
  ),
]);

function atomAt(text: string, at: number): Atom | undefined {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return digitsAt(text, at);
  const word = matchAt(WORD, text, at)?.[0];
  if (word === undefined || word.length > 12) return undefined;
  const known = ATOMS.get(word.toLowerCase());
  return known && { kind: known[0], value: known[1], end: at + word.length };
}

/** What was read of a number so far. */
interface Progress {
  readonly total: number;
  readonly group: number;
  readonly last: AtomKind;
  readonly lastScale: number;
  readonly end: number;
}

function opened(atom: Atom): Progress {
  const scale = atom.kind === "scale";
  return {
    total: scale ? atom.value : 0,
    group: scale ? 0 : atom.value,
    last: atom.kind,
    lastScale: scale ? atom.value : Number.POSITIVE_INFINITY,
    end: atom.end,
  };
}

const SMALL: ReadonlySet<AtomKind> = new Set(["unit", "teen", "tens"]);

/** Takes one more atom; undefined where the number ends before it. */
function taken(progress: Progress, atom: Atom, joined: string): Progress | undefined {
  const { total, group, last, lastScale } = progress;
  const next = { ...progress, last: atom.kind, end: atom.end };
  const large = last === "hundred" || last === "scale";
  if (atom.kind === "unit" && last === "tens" && atom.value > 0 && !joined.includes("and")) {
    return { ...next, group: group + atom.value };
  }
  if (SMALL.has(atom.kind))
    return large && atom.value > 0 ? { ...next, group: group + atom.value } : undefined;
  if (joined.includes("and")) return undefined;
  if (atom.kind === "hundred") {
    return group > 0 && group < HUNDRED && !large ? { ...next, group: group * HUNDRED } : undefined;
  }
  if (atom.kind !== "scale") return undefined;
  if (last === "scale") return group === 0 ? { ...next, total: total * atom.value } : undefined;
  if (atom.value >= lastScale) return undefined;
  return { ...next, total: total + group * atom.value, group: 0, lastScale: atom.value };
}

/** "3 hundred and 21", "4 thousand 3 hundred": digits go on with a number only before or behind a smaller scale. */
function takesDigits(text: string, progress: Progress, atom: Atom, joined: string): boolean {
  const { last, lastScale } = progress;
  if (last !== "hundred" && last !== "scale") return false;
  const behind = atomAt(text, separated(text, atom.end)?.end ?? text.length);
  const scaled = behind?.kind === "hundred" || behind?.kind === "scale";
  if (joined.includes("and"))
    return last === "hundred" && atom.value < HUNDRED && !scaled && atom.value % 1 === 0;
  return scaled && atom.value < HUNDRED && behind !== undefined && atom.value * behind.value < lastScale;
}

function separated(text: string, at: number): { readonly end: number; readonly words: string } | undefined {
  if (isWordAt(text, at)) return undefined;
  const found = matchAt(SEPARATOR, text, at);
  return found ? { end: at + found[0].length, words: found[0].toLowerCase() } : undefined;
}

/** Reads the number that begins at `at`, in digits, in words or in both: "2.3 million", "one hundred and six". */
export function readCardinal(text: string, at: number): Cardinal | undefined {
  const first = atomAt(text, at);
  if (!first) return undefined;
  let progress = opened(first);
  let beforeAnd: Progress | undefined;
  let beforeTens: Cardinal["beforeTens"];
  for (;;) {
    const joint = separated(text, progress.end);
    const atom = joint && atomAt(text, joint.end);
    if (!joint || !atom) break;
    const next =
      atom.kind === "digits"
        ? takesDigits(text, progress, atom, joint.words)
          ? { ...progress, group: progress.group + atom.value, last: "unit" as const, end: atom.end }
          : undefined
        : taken(progress, atom, joint.words);
    if (!next) {
      // "two thousand and five thousand" are two numbers.
      const clash = (atom.kind === "scale" || atom.kind === "hundred") && joint.words.trim() === "";
      if (clash && beforeAnd) progress = beforeAnd;
      break;
    }
    if (joint.words.includes("and")) beforeAnd = progress;
    beforeTens =
      atom.kind === "tens" && !joint.words.includes("and")
        ? { value: progress.total + progress.group, tens: atom.value }
        : undefined;
    progress = next;
  }
  const whole = finished(text, progress, { digits: first.kind === "digits", beforeTens });
  return beforeAnd && progress !== beforeAnd ? { ...whole, beforeAnd: valued(beforeAnd) } : whole;
}

function valued({ total, group, last, lastScale }: Progress): {
  readonly value: number;
  readonly scale: number;
} {
  return { value: total + group, scale: scaleOf(last, lastScale) };
}

function scaleOf(last: AtomKind, lastScale: number): number {
  return last === "scale" ? lastScale : last === "hundred" ? HUNDRED : 1;
}

function finished(
  text: string,
  { total, group, last, lastScale, end }: Progress,
  { digits, beforeTens }: { digits: boolean; beforeTens: Cardinal["beforeTens"] },
): Cardinal {
  const value = total + group;
  const dozen = letterBehind(text, end) === "d" ? matchAt(DOZEN, text, end) : null;
  const dozens = DOZEN_WORDS.get(dozen?.[1]?.toLowerCase() ?? "");
  if (dozen && dozens) return { value: value * dozens, end: end + dozen[0].length, digits, scale: dozens };
  const short =
    last === "digits" && SCALE_STARTS.has(letterBehind(text, end)) ? shortScale(text, end) : undefined;
  if (short) return { value: round(value * short.scale), end: short.end, digits, scale: short.scale };
  const scale = scaleOf(last, lastScale);
  return { value: round(value), end, digits, scale, ...(beforeTens ? { beforeTens } : {}) };
}

function shortScale(text: string, at: number): { readonly scale: number; readonly end: number } | undefined {
  const word = matchAt(SHORT_SCALE, text, at);
  if (word) return { scale: scaleNamed(word[1]?.toLowerCase() ?? ""), end: at + word[0].length };
  const letter = matchAt(SCALE_LETTER, text, at);
  return letter ? { scale: SCALE_LETTERS.get(letter[0].trim()) ?? 1, end: at + letter[0].length } : undefined;
}

function scaleNamed(word: string): number {
  return SHORT_SCALES.get(word) ?? SCALE_WORDS.get(word) ?? 1;
}

/** Digits behind the point that multiplying decimals leaves are no part of the number: 4.35 million. */
const SIGNIFICANT = 15;

/** Rounds away what binary fractions add to a decimal number. */
export function round(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(SIGNIFICANT));
}
