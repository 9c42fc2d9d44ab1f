import type { Note } from "../../model/note.ts";
import { decode } from "../decoding/decode.ts";
import type { PageInput, PageReading, ReadInner } from "../format.ts";
import type { ItemFact } from "../labels/item-labels.ts";
import { MAX_ITEMS } from "../limits.ts";
import { type JsonRecord, listOf, namesIn, readRecords, recordOf, wordsIn } from "./json-records.ts";
import { type NewsItem, plainText, readItems } from "./news-item.ts";

/** How far items may be associated with items. */
const MAX_DEPTH = 4;

/** Kinds of items that are no text, in all versions of ninjs. */
const NO_TEXT = new Set([
  "picture",
  "graphic",
  "video",
  "audio",
  "animation",
  "composite",
  "component",
  "package",
]);

/** An item of ninjs with its number in words. */
interface Placed {
  readonly record: JsonRecord;
  readonly name: string;
}

/**
 * Reads ninjs 1.x, 2.x and 3.x (IPTC): one item, a list, or one a line. Every text becomes a page with its headline above
 * it (see `pageBytes`), and so does every text that is associated with it; items of other kinds are counted in a note.
 */
export async function readNinjs(input: PageInput, readInner: ReadInner): Promise<PageReading> {
  const { source } = input;
  const decoded = await decode(input);
  if (decoded.text === undefined) return { pages: [], notes: decoded.notes };
  const { records, lines, notes } = readRecords(decoded.text, source);
  const placed = records.flatMap(({ record, number }) =>
    withAssociations({ record, name: `${lines ? "line" : "item"} ${number}` }),
  );
  const items = placed.flatMap((one) => toItem(one, source));
  const before = [...decoded.notes, ...notes, ...leftOut(placed, items.length, source)];
  const withdrawn = placed.flatMap((one) => withdrawnNote(one, source));
  return readItems(items, { source, labels: "feed", readInner }, [...before, ...withdrawn]);
}

/** Lists an item and the items associated with it, which are an object by name up to version 2 and a list from 3 on. */
function withAssociations(placed: Placed, depth = 0): Placed[] {
  const held = placed.record.get("associations");
  const list = Array.isArray(held) ? held : Object.values(recordOf(held) ? (held as object) : {});
  const below =
    depth === MAX_DEPTH
      ? []
      : list.slice(0, MAX_ITEMS).flatMap((value: unknown, nth): Placed[] => {
          const record = recordOf(value);
          const name = `association ${nth + 1} of ${placed.name}`;
          return record ? withAssociations({ record, name }, depth + 1) : [];
        });
  return [placed, ...below];
}

function leftOut(placed: readonly Placed[], read: number, source: string): Note[] {
  if (read === placed.length) return [];
  const kinds = [...new Set(placed.flatMap(({ record }) => kindOf(record) ?? []))].slice(0, 8);
  const message = `${placed.length - read} of ${placed.length} items hold no text and were left out (kinds of items: ${kinds.join(", ") || "none given"}).`;
  return [{ level: "info", code: "item-without-text", message, at: source }];
}

function withdrawnNote({ record, name }: Placed, source: string): Note[] {
  const status = wordsIn(record.get("pubstatus"))?.replace(/^.*:/, "");
  if (status !== "canceled" && status !== "withheld") return [];
  const message = `${name[0]!.toUpperCase()}${name.slice(1)} is marked as ${status} by its provider.`;
  return [{ level: "warning", code: "item-withdrawn", message, at: source }];
}

function kindOf(record: JsonRecord): string | undefined {
  const kinds = ["type", "profile"].map((key) => wordsIn(record.get(key))?.toLowerCase());
  return kinds.find((kind) => kind !== undefined && NO_TEXT.has(kind)) ?? kinds[0];
}

function toItem({ record, name }: Placed, source: string): NewsItem[] {
  const kind = kindOf(record);
  const body = kind !== undefined && NO_TEXT.has(kind) ? undefined : bodyOf(record);
  if (!body) return [];
  const uri = wordsIn(record.get("uri"));
  const isAddress = uri !== undefined && /^https?:\/\/\S+$/i.test(uri);
  const headline = headlineOf(record);
  return [
    {
      ...body,
      source: isAddress ? uri : `${source}#${uri ?? name.replaceAll(" ", "-")}`,
      name,
      headline: headline === undefined ? undefined : plainText(headline),
      facts: factsOf(record),
    },
  ];
}

/** Versions 2 and 3 list headlines by role; the main one, else the first counts. */
function headlineOf(record: JsonRecord): string | undefined {
  const list = listOf(record.get("headlines"));
  const main = list.find((one) => wordsIn(recordOf(one)?.get("role"))?.toLowerCase() === "main");
  return wordsIn(main ?? list[0]) ?? wordsIn(record.get("headline"));
}

type Body = Pick<NewsItem, "body" | "kind">;

/** Takes markup before plain text; versions 2 and 3 list bodies by content type and role. */
function bodyOf(record: JsonRecord): Body | undefined {
  const bodies = [
    ...listOf(record.get("bodies")).flatMap(listedBody),
    ...keyedBody(record, "bodyxhtml", "html"),
    ...keyedBody(record, "bodyhtml", "html"),
    ...keyedBody(record, "bodytext", "text"),
  ];
  return bodies.find(({ kind }) => kind === "html") ?? bodies[0];
}

function listedBody(value: unknown): Body[] {
  const record = recordOf(value);
  const body = wordsIn(value);
  if (!record || body === undefined) return [];
  const type = wordsIn(record.get("contenttype")) ?? "text/plain";
  if (!/^text\/|html/i.test(type)) return [];
  return [{ body, kind: /html/i.test(type) ? "html" : "text" }];
}

function keyedBody(record: JsonRecord, key: string, kind: Body["kind"]): Body[] {
  const body = wordsIn(record.get(key));
  return body === undefined ? [] : [{ body, kind }];
}

function factsOf(record: JsonRecord): ItemFact[] {
  const facts: ItemFact[] = [{ field: "headline", value: headlineOf(record), from: "headline" }];
  const add = (field: ItemFact["field"], key: string): void => {
    for (const value of namesIn(record.get(key))) facts.push({ field, value, from: key });
  };
  const bylines = ["bylines", "byline", "by"].find((key) => namesIn(record.get(key)).length > 0);
  if (bylines) add("byline", bylines);
  for (const key of ["dateline", "located"]) add("dateline", key);
  for (const key of ["creditline", "infosources", "infosource"]) add("credit", key);
  for (const key of ["publisher", "provider", "copyrightholder"]) add("publisher", key);
  return [...facts, ...datesOf(record)];
}

/** The first stated creation is the date of publication; a later version is a modification. */
function datesOf(record: JsonRecord): ItemFact[] {
  const dates = ["contentcreated", "firstcreated", "versioncreated"].map(
    (key) => [key, wordsIn(record.get(key))] as const,
  );
  const published = dates.find(([, value]) => value !== undefined);
  const version = dates[2]?.[1];
  return [
    { field: "published", value: published?.[1], from: published?.[0] ?? "" },
    {
      field: "modified",
      value: version === published?.[1] ? undefined : version,
      from: "versioncreated",
    },
  ];
}
