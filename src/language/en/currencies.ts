import { isBlank, isWordAt, phrasesAt, phraseTable, skipBlanks, wholePhraseAt } from "../phrase-table.ts";
import {
  CODES_LIKE_WORDS,
  CURRENCIES,
  CURRENCY_PARTS,
  FORMER_CURRENCIES,
  USUAL_CURRENCIES,
} from "./tables/currencies.ts";

/** A currency as words or a sign name it. */
export interface Currency {
  /** ISO 4217 code, or the name in the singular where the words leave the country open: "peso". */
  readonly unit: string;
  /** What the amount is multiplied by: a million for "MEUR". */
  readonly scale: number;
  /** True for a part of a currency, a hundredth of it but for the mao, the jiao and the satoshi: "penny". */
  readonly part?: true;
}

interface Row {
  readonly code: string;
  readonly signs: readonly string[];
  readonly names: readonly string[];
  readonly adjectives: readonly string[];
}

const list = (cell: string | undefined): string[] => (cell ?? "").split(";").filter((item) => item !== "");
const ROWS: readonly Row[] = CURRENCIES.trim()
  .split("\n")
  .map((line) => line.split("|"))
  .map(([code = "", signs, names, adjectives]) => ({
    code,
    signs: list(signs),
    names: list(names),
    adjectives: list(adjectives),
  }));

const byName = new Map<string, string[]>();
const byAdjective = new Map<string, string>();
for (const { code, names, adjectives } of ROWS) {
  for (const name of names) {
    byName.set(name, [...(byName.get(name) ?? []), code]);
    for (const adjective of adjectives) byAdjective.set(`${adjective} ${name}`, code);
  }
}
const CODES: ReadonlySet<string> = new Set(ROWS.map((row) => row.code));
const SIGNS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(({ code, signs }) => signs.map((sign) => [sign.toLowerCase(), code] as const)),
);
const PARTS: ReadonlyMap<string, Currency> = new Map(
  CURRENCY_PARTS.flatMap((names) => {
    const [unit = ""] = names.split(";");
    return names.split(";").map((name) => [name, { unit, scale: 1, part: true }] as const);
  }),
);

/** Gives the pattern of any of some words, the longest first. */
export function anyOf(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+"))
    .join("|");
}

const plurals = (names: readonly string[]): string[] => names.flatMap((name) => [name, `${name}s`]);
const ADJECTIVES = phraseTable(ROWS.flatMap((row) => row.adjectives));
const NAMES = phraseTable(plurals([...byName.keys(), ...PARTS.keys(), ...FORMER_CURRENCIES.split(";")]));
const SIGNS_BEHIND = signTable(ROWS.flatMap((row) => row.signs));
/** "US $": before a number a blank may part the two. */
const PARTED_SIGNS = ["c", "us", "nz", "hk", "cad", "mxn", "mex", "aud"].map((country) => `${country} $`);
const SIGNS_BEFORE: ReadonlySet<string> = new Set([...SIGNS.keys(), ...PARTED_SIGNS]);
const LONGEST_SIGN = Math.max(...[...SIGNS_BEFORE].map((sign) => sign.length));
/** The longest code has an "M" for millions before it. */
const LONGEST_CODE = 4;
/** Between a number and its currency stand at most so many blanks or hyphens. */
const WIDEST_GAP = 2;

/** The words of a currency beside a number; one of name, code and sign is there. */
export interface CurrencyWords {
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly adjective?: string;
  readonly code?: string;
  readonly sign?: string;
}

/** Finds a currency's name, code or sign behind a number that ends at `at`. */
export function currencyBehind(text: string, at: number): CurrencyWords | undefined {
  for (let gap = gapAt(text, at, WIDEST_GAP); gap >= 0; gap--) {
    const found = nameAt(text, at + gap) ?? codeAt(text, at + gap);
    if (found) return found;
  }
  return (gapOfBlank(text, at) ? signAt(text, at + 1) : undefined) ?? signAt(text, at);
}

/** Gives how many blanks or hyphens stand at a place, at most so many. */
export function gapAt(text: string, at: number, most: number): number {
  const last = Math.min(most, text.length - at);
  let gap = 0;
  while (gap < last && isGap(text.charCodeAt(at + gap))) gap++;
  return gap;
}

function isGap(code: number): boolean {
  return code === 0x2d || isBlank(code);
}

function gapOfBlank(text: string, at: number): boolean {
  const character = text.charAt(at);
  return character === " " || character === "\u00a0";
}

/** "Chilean pesos", "pesos" */
function nameAt(text: string, start: number): CurrencyWords | undefined {
  for (const adjective of phrasesAt(ADJECTIVES, text, start)) {
    const at = skipBlanks(text, adjective.end);
    const name = at === adjective.end ? undefined : wholePhraseAt(NAMES, text, at);
    if (name) return { start, end: name.end, name: name.phrase, adjective: adjective.phrase };
  }
  const name = wholePhraseAt(NAMES, text, start);
  return name && { start, end: name.end, name: name.phrase };
}

function codeAt(text: string, start: number): CurrencyWords | undefined {
  let end = start;
  while (end - start <= LONGEST_CODE && isWordAt(text, end)) end++;
  const code = text.slice(start, end);
  return isCode(code) ? { start, end, code } : undefined;
}

/** In any case, with an "M" for millions or without. */
function isCode(word: string): boolean {
  if (word.length !== LONGEST_CODE && word.length !== LONGEST_CODE - 1) return false;
  const upper = word.toUpperCase();
  return CODES.has(upper.length === LONGEST_CODE && upper.startsWith("M") ? upper.slice(1) : upper);
}

function signAt(text: string, start: number): CurrencyWords | undefined {
  for (const sign of SIGNS_BEHIND.get(text.charAt(start).toLowerCase()) ?? []) {
    const end = start + sign.length;
    if (text.slice(start, end).toLowerCase() !== sign || text.charAt(end) === "$" || isWordAt(text, end))
      continue;
    return { start, end, sign };
  }
  return undefined;
}

/** Signs in lower case by their first character, the longest first. */
function signTable(signs: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const sign of new Set(signs.map((one) => one.toLowerCase())))
    table.set(sign.charAt(0), [...(table.get(sign.charAt(0)) ?? []), sign]);
  for (const group of table.values()) group.sort((a, b) => b.length - a.length);
  return table;
}

/** Finds a currency's sign or code directly before a number that begins at `at`; no words before `floor` are looked at. */
export function currencyBefore(text: string, at: number, floor: number): CurrencyWords | undefined {
  const end = gapOfBlank(text, at - 1) ? at - 1 : at;
  const first = Math.max(floor, end - LONGEST_SIGN, 0);
  if (!mayEndCurrency(text, end, first)) return undefined;
  for (let start = first; start < end; start++) {
    if (start > floor && (text.charAt(start - 1) === "$" || isWordAt(text, start - 1))) continue;
    const words = text.slice(start, end);
    if (SIGNS_BEFORE.has(words.toLowerCase())) return { start, end, sign: words };
    if (isCode(words)) return { start, end, code: words };
  }
  return undefined;
}

/** The word before a number is mostly too long for a code or a sign: it is looked at no further. */
function mayEndCurrency(text: string, end: number, first: number): boolean {
  if (end <= first) return false;
  const code = text.charCodeAt(end - 1);
  if (isBlank(code) || code === 0x2c || code === 0x28 || code === 0x2d) return false;
  let start = end;
  while (start > first && isWordAt(text, start - 1)) start--;
  return end - start <= LONGEST_CODE;
}

/** Gives the currency that a sign stands for: "£", "US$". */
export function currencyOfSign(sign: string): Currency | undefined {
  const code = SIGNS.get(sign.toLowerCase().replace(/\s/g, ""));
  return code === undefined ? undefined : { unit: code, scale: 1 };
}

/** Gives the currency of an ISO code, "M" before it for millions; codes that are words count in capitals alone. */
export function currencyOfCode(words: string): Currency | undefined {
  const upper = words.toUpperCase();
  const millions = upper.length > 3;
  const code = millions ? upper.slice(1) : upper;
  const written = words === upper || (!millions && !CODES_LIKE_WORDS.has(upper));
  return CODES.has(code) && written ? { unit: code, scale: millions ? 1e6 : 1 } : undefined;
}

/** Gives the currency of a name with the adjective before it: "Mexican", "pesos". */
export function currencyOfName(name: string, adjective: string | undefined): Currency | undefined {
  const singular = singularOf(name.toLowerCase().replace(/\s+/g, " "));
  const part = PARTS.get(singular);
  if (part) return part;
  const stated = byAdjective.get(`${adjective?.toLowerCase().replace(/\s+/g, " ")} ${singular}`);
  const codes = byName.get(singular) ?? [];
  const only = codes.length === 1 ? codes[0] : undefined;
  return { unit: stated ?? USUAL_CURRENCIES.get(singular) ?? only ?? singular, scale: 1 };
}

/** How many of a part make a whole currency. */
export function partsInWhole(part: string): number {
  return TENTHS.has(part) ? 10 : 100;
}

const TENTHS: ReadonlySet<string> = new Set(["jiao", "mao"]);

function singularOf(name: string): string {
  const less = name.replace(/s$/, "");
  return byName.has(name) || PARTS.has(name) ? name : less;
}
