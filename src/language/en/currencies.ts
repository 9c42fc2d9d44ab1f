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
const ADJECTIVES = anyOf(ROWS.flatMap((row) => row.adjectives));
const NAMES = anyOf(plurals([...byName.keys(), ...PARTS.keys(), ...FORMER_CURRENCIES.split(";")]));
const SIGN_WORDS = anyOf(ROWS.flatMap((row) => row.signs));
const CODE_WORDS = anyOf([...CODES]);

/** A currency's name or code behind a number, with the blank or hyphen before it. */
export const CURRENCY_BEHIND: RegExp = new RegExp(
  `[\\s\\u00a0-]{0,2}(?:(?:(${ADJECTIVES})\\s+)?(${NAMES})|([mM]?(?:${CODE_WORDS})))(?![\\p{L}\\d])|[ \\u00a0]?(${SIGN_WORDS})(?![\\p{L}\\d$])`,
  "iuy",
);
/** A currency's sign, code or name directly before a number. */
export const CURRENCY_BEFORE: RegExp = new RegExp(
  `(?:^|[^\\p{L}\\d$])(?:((?:c|us|nz|hk|cad|mxn|mex|aud)[ ]\\$|${SIGN_WORDS})|(m?(?:${CODE_WORDS})))[ \\u00a0]?$`,
  "iu",
);
/** The longest words of a currency before a number. */
export const LONGEST_CURRENCY = 8;

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
