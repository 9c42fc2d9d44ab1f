import type { Note } from "../../model/note.ts";
import { parseJson } from "../html/lenient-json.ts";
import { MAX_ITEMS } from "../limits.ts";
import { foldKey } from "./json-head.ts";
import { plainText } from "./news-item.ts";

/** An object of JSON with its keys folded by `foldKey`; its values may hold anything. */
export type JsonRecord = ReadonlyMap<string, unknown>;

/** A record with the number of its line, or of its place in a list, from 1. */
export interface PlacedRecord {
  readonly record: JsonRecord;
  readonly number: number;
}

/** The records of a JSON text and notes on those that are lost. */
export interface JsonReading {
  readonly records: readonly PlacedRecord[];
  /** Whether each record stands on a line of its own. */
  readonly lines: boolean;
  readonly notes: readonly Note[];
}

/** Keys under which services and dumps put their list of records, folded. */
const LIST_KEYS = ["articles", "items", "documents", "docs", "results", "data", "entries", "posts", "@graph"];

/**
 * Reads the records of a JSON text: JSON Lines (one object a line), a list of objects, one object, or an object that holds
 * such a list. A line that is no JSON object becomes a note with its number. At most `MAX_ITEMS` and one are given.
 */
export function readRecords(text: string, source: string): JsonReading {
  const first = /^\s*(\S[^\n\r]*)/.exec(text)?.[1] ?? "";
  const rest = text.trim().length > first.trim().length;
  if (rest && first.trimEnd().endsWith("}") && recordOf(parseJson(first))) return readLines(text, source);
  const whole = parseJson(text);
  if (whole !== undefined) return { records: placed(listIn(whole)), lines: false, notes: [] };
  if (rest && isLines(text)) return readLines(text, source);
  const note: Note = {
    level: "error",
    code: "json-broken",
    message: "The JSON is broken or cut off and was not read.",
    at: source,
  };
  return { records: [], lines: false, notes: [note] };
}

/** A broken first line followed by a whole object on the second is JSON Lines all the same. */
function isLines(text: string): boolean {
  const [, second = ""] = text.trim().split(/\r?\n/, 2);
  return /^\s*\{/.test(text) && recordOf(parseJson(second)) !== undefined;
}

function readLines(text: string, source: string): JsonReading {
  const records: PlacedRecord[] = [];
  const notes: Note[] = [];
  let number = 0;
  for (let at = 0; at < text.length && records.length <= MAX_ITEMS; ) {
    const end = text.indexOf("\n", at);
    const line = text.slice(at, end < 0 ? text.length : end).trim();
    at = end < 0 ? text.length : end + 1;
    number++;
    if (line === "") continue;
    const record = recordOf(parseJson(line));
    if (record) records.push({ record, number });
    else notes.push(badLine(number, source));
  }
  return { records, lines: true, notes };
}

function badLine(number: number, at: string): Note {
  const message = `Line ${number} is no JSON object and was left out.`;
  return { level: "warning", code: "json-line-broken", message, at };
}

function listIn(whole: unknown): readonly unknown[] {
  if (Array.isArray(whole)) return whole;
  const record = recordOf(whole);
  const list = LIST_KEYS.map((key) => record?.get(key)).find((value) => Array.isArray(value));
  return Array.isArray(list) && list.some((one) => recordOf(one)) ? list : [whole];
}

function placed(list: readonly unknown[]): PlacedRecord[] {
  return list.slice(0, MAX_ITEMS + 1).flatMap((value, nth) => {
    const record = recordOf(value);
    return record ? [{ record, number: nth + 1 }] : [];
  });
}

/** Gives an object of JSON with folded keys; where two keys fold to one, the first counts. */
export function recordOf(value: unknown): JsonRecord | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  const record = new Map<string, unknown>();
  for (const [key, one] of Object.entries(value)) {
    const folded = foldKey(key);
    if (!record.has(folded)) record.set(folded, one);
  }
  return record;
}

/** Values taken of one list of names or paragraphs. */
const MAX_VALUES = 2000;

/** Gives the values of a key as a list: none, the one, or those of its list. */
export function listOf(value: unknown): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? value.slice(0, MAX_VALUES) : [value];
}

/** Gives the words of a value: the value itself, or what its object holds under one of some keys. */
export function wordsIn(
  value: unknown,
  keys: readonly string[] = ["value", "rendered", "name", "@value"],
): string | undefined {
  if (typeof value === "string") return value.trim() === "" ? undefined : value;
  const record = recordOf(value);
  const held =
    record && keys.map((key) => record.get(key)).find((one) => typeof one === "string" && one.trim() !== "");
  return typeof held === "string" ? held : undefined;
}

/** Gives the names in a value: in words, in objects, in lists of them; without markup. */
export function namesIn(value: unknown): string[] {
  return listOf(value).flatMap((one) => {
    const words = wordsIn(one, ["name", "value", "title"]);
    return words === undefined ? [] : [plainText(words)];
  });
}
