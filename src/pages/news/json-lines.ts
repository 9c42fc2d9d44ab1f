import type { Note } from "../../model/note.ts";
import { decode } from "../decoding/decode.ts";
import type { PageInput, PageReading, ReadInner } from "../format.ts";
import type { ItemFact } from "../labels/item-labels.ts";
import { type JsonRecord, listOf, namesIn, type PlacedRecord, readRecords, wordsIn } from "./json-records.ts";
import { looksLikeHtml, type NewsItem, plainText, readItems } from "./news-item.ts";

/** Names of fields by what they hold, folded by `foldKey`; where a record has several, the first of the list counts. */
const FIELDS = {
  address: ["url", "link", "canonicalurl", "permalink", "articleurl", "sourceurl"],
  headline: ["headline", "title", "name"],
  text: ["text", "maintext", "articlebody", "fulltext", "body", "content"],
  html: ["html", "contenthtml", "bodyhtml", "rawhtml"],
  byline: ["byline", "authors", "author", "creator", "creators"],
  published: [
    "published",
    "datepublished",
    "datepublish",
    "publishedat",
    "publisheddate",
    "publishdate",
    "publicationdate",
    "pubdate",
    "date",
  ],
  modified: ["modified", "datemodified", "datemodify", "modifiedat", "updated", "updatedat", "lastmodified"],
  publisher: ["publisher", "source", "site", "sitename", "outlet", "publication", "sourcedomain", "domain"],
  credit: ["sourceorganization", "credit", "creditline", "agency"],
  dateline: ["dateline", "locationcreated"],
} as const;

/**
 * Reads records of articles: JSON Lines, a list, one object, or an object with such a list, also as schema.org's
 * NewsArticle. The text becomes a page of plain text with the headline as its first line (see `pageBytes`), or of HTML
 * where it holds tags; a record without text may have an HTML field. JSON of another kind is an error.
 */
export async function readJsonLines(input: PageInput, readInner: ReadInner): Promise<PageReading> {
  const { source } = input;
  const decoded = await decode(input);
  if (decoded.text === undefined) return { pages: [], notes: decoded.notes };
  const { records, lines, notes } = readRecords(decoded.text, source);
  const items = records.flatMap((one) => toItem(one, lines, source));
  const before = [...decoded.notes, ...notes];
  if (items.length === 0 && !before.some(({ level }) => level === "error"))
    return { pages: [], notes: [...before, unknown(records, source)] };
  if (items.length < records.length)
    before.push(leftOut(records.length - items.length, records.length, source));
  return readItems(items, { source, labels: "container", readInner }, before);
}

function unknown(records: readonly PlacedRecord[], at: string): Note {
  const dossier = wordsIn(records[0]?.record.get("format"))?.startsWith("secondsource/");
  const message = dossier
    ? "This is a dossier of Second Source, not a page; its pages are read from where they were saved."
    : `This JSON holds no article: no object in it has a field for text (${FIELDS.text.join(", ")}, ${FIELDS.html[0]}).`;
  return { level: "error", code: "json-unknown", message, at };
}

function leftOut(count: number, all: number, at: string): Note {
  const message = `${count} of ${all} records hold no text and were left out.`;
  return { level: "info", code: "item-without-text", message, at };
}

function toItem({ record, number }: PlacedRecord, lines: boolean, source: string): NewsItem[] {
  const body = bodyOf(record);
  if (!body) return [];
  const address = addressOf(record);
  const headline = wordsIn(fieldOf(record, "headline"));
  return [
    {
      ...body,
      source: address ?? `${source}#${number}`,
      name: `${lines ? "line" : "record"} ${number}`,
      headline: headline === undefined ? undefined : plainText(headline),
      facts: factsOf(record),
    },
  ];
}

function bodyOf(record: JsonRecord): Pick<NewsItem, "body" | "kind"> | undefined {
  for (const key of FIELDS.text) {
    const body = listOf(record.get(key))
      .flatMap((part) => wordsIn(part) ?? [])
      .join("\n\n");
    if (body !== "") return { body, kind: looksLikeHtml(body) ? htmlKind(body) : "text" };
  }
  const html = FIELDS.html.map((key) => wordsIn(record.get(key))).find((one) => one !== undefined);
  return html === undefined ? undefined : { body: html, kind: htmlKind(html) };
}

function htmlKind(html: string): NewsItem["kind"] {
  return /^\s*(?:<!--[\s\S]{0,2000}?-->\s*)?<(?:!doctype\s+html|html)\b/i.test(html) ? "page" : "html";
}

function addressOf(record: JsonRecord): string | undefined {
  const values = FIELDS.address.map((key) => wordsIn(record.get(key)));
  const entity = record.get("mainentityofpage");
  return [...values, wordsIn(entity, ["@id", "url"]), wordsIn(record.get("@id"))].find(
    (value) => value !== undefined && /^https?:\/\/\S+$/i.test(value),
  );
}

type Field = keyof typeof FIELDS;

/** Gives the value of the first of a field's names that the record has. */
function fieldOf(record: JsonRecord, field: Field): unknown {
  return record.get(keyOf(record, field) ?? "");
}

function keyOf(record: JsonRecord, field: Field): string | undefined {
  return FIELDS[field].find((key) => listOf(record.get(key)).some((value) => value !== ""));
}

function factsOf(record: JsonRecord): ItemFact[] {
  const facts: ItemFact[] = [];
  const add = (field: ItemFact["field"] & Field, values: readonly string[]): void => {
    const key = keyOf(record, field);
    for (const value of values) facts.push({ field, value, from: `"${key}"` });
  };
  for (const field of ["headline", "byline", "publisher", "credit", "dateline"] as const)
    add(field, namesIn(fieldOf(record, field)));
  for (const field of ["published", "modified"] as const) add(field, datesIn(fieldOf(record, field)));
  facts.push({ field: "source-link", value: addressOf(record), from: "the address" });
  return facts;
}

/** Seconds since 1970 lie between these, from 1973 on; milliseconds a thousand times higher. */
const FIRST_SECOND = 1e8;
const LAST_SECOND = 1e10;

/** Gives the dates of a value as words; a number counts the seconds or milliseconds since 1970. */
function datesIn(value: unknown): string[] {
  if (typeof value !== "number") return namesIn(value).slice(0, 1);
  const seconds = value > LAST_SECOND ? value / 1000 : value;
  return seconds > FIRST_SECOND && seconds < LAST_SECOND ? [new Date(seconds * 1000).toISOString()] : [];
}
