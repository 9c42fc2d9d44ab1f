import type { Span } from "../../model/span.ts";
import { findAll } from "../find-all.ts";
import type { NumberMention } from "./numbers.ts";

/** Addresses of the web and of mail; the digits in them count nothing. */
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"]{1,2000}/gi;
/** Parts of a whole that are written with a slash; other slashes are dates and names: "24/7", "9/11". */
const SLASH_DENOMINATORS: ReadonlySet<string> = new Set(["2", "3", "4", "5", "8", "10"]);
const PHONE = /^[\s-]?\(?\d{2,4}\)?[\s-]\d{3,4}/;
const FIRST_YEAR = 1500;
const LAST_YEAR = 2100;

/** Finds the web addresses of a text. */
export function maskedSpans(text: string): Span[] {
  return findAll(ADDRESS, text).map((hit) => ({ start: hit.index, end: hit.index + hit[0].length }));
}

/** Says whether digits belong to a date, a clock time, a version, a telephone number or another code. */
export function isCode(text: string, { start, end, form }: NumberMention): boolean {
  if (form === "words") return false;
  const before = text.slice(Math.max(0, start - 6), start);
  const behind = text.slice(end, end + 14);
  if (form === "fraction") return isSlashCode(text.slice(start, end), before, behind);
  if (/\d[:/.]$|\d[-‐]\d{1,2}[-‐]$|[#@_]$|[/\\]$/.test(before) || /^[:/]\d|^\.\d|^[/\\]\p{L}/u.test(behind))
    return true;
  if (before.endsWith("+") && /\s/.test(text.slice(start, end))) return true;
  if (/^[-‐]\d{1,4}[-‐]\d/.test(behind) || (/\d[-‐]$/.test(before) && /^[-‐]\d/.test(behind))) return true;
  if (/^\+?\d$/.test(text.slice(start, end)) && /\+$/.test(before) && PHONE.test(behind)) return true;
  return /^0\d|^\d{10,}$/.test(text.slice(start, end));
}

function isSlashCode(words: string, before: string, behind: string): boolean {
  const [above, below] = words.split("/");
  if (below === undefined || above === undefined) return false;
  if (/[\d/]$/.test(before) || /^[/\d]/.test(behind)) return true;
  return !SLASH_DENOMINATORS.has(below) || Number(above.split(/\s+/).at(-1)) >= Number(below);
}

/** Says whether an amount is written as a year: four digits without a separator or a unit. */
export function isYear(
  text: string,
  { number, value, unit }: { readonly number: Span; readonly value: number; readonly unit?: string },
): boolean {
  if (unit !== undefined || value < FIRST_YEAR || value > LAST_YEAR) return false;
  return /^\d{4}$/.test(text.slice(number.start, number.end));
}
