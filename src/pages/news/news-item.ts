import type { LabelSource } from "../../model/label.ts";
import type { Note } from "../../model/note.ts";
import type { Page } from "../../model/page.ts";
import type { PageReading, ReadInner } from "../format.ts";
import { visibleText } from "../html/html-blocks.ts";
import { parseHtml } from "../html/html-tree.ts";
import { type ItemFact, itemLabels } from "../labels/item-labels.ts";
import { withLabels } from "../labels/with-labels.ts";
import { MAX_ITEMS } from "../limits.ts";

/** One news item of a container that is to become a page. */
export interface NewsItem {
  /** Source of the page: the item's address, or the container's source with `#` and the item's id. */
  readonly source: string;
  /** The item in words, such as `item 3`. */
  readonly name: string;
  /** The headline as plain text. */
  readonly headline?: string | undefined;
  readonly body: string;
  /** Whether the body is plain text, a stretch of HTML, or a whole HTML page, which is taken as it is. */
  readonly kind: "text" | "html" | "page";
  readonly facts: readonly ItemFact[];
}

/** The container that items lie in. */
export interface ItemContainer {
  readonly source: string;
  /** What labels of the container give as their source. */
  readonly labels: LabelSource;
  readonly readInner: ReadInner;
}

/** Notes of one code that are kept of one container; the rest is counted. */
const MAX_NOTES = 50;

/** How far into a body the headline is looked for, in code units. */
const HEAD = 5000;

/**
 * Reads items as pages, at most `MAX_ITEMS`. The bytes of a page are what `pageBytes` writes; its labels are its own and
 * then what the container says. Gives an error note where no page came out of any item.
 */
export async function readItems(
  items: readonly NewsItem[],
  container: ItemContainer,
  notes: readonly Note[] = [],
): Promise<PageReading> {
  const pages: Page[] = [];
  const all: Note[] = [...notes];
  for (const item of items.slice(0, MAX_ITEMS)) {
    const reading = await readItem(item, container);
    pages.push(...reading.pages);
    all.push(...reading.notes);
  }
  if (items.length > MAX_ITEMS) all.push(cutNote(container.source));
  if (pages.length === 0 && all.every((note) => note.level !== "error"))
    all.push(emptyNote(container.source));
  return { pages, notes: fewer(all, container.source) };
}

async function readItem(item: NewsItem, container: ItemContainer): Promise<PageReading> {
  const { source } = item;
  const reading = await readBody(item, container.readInner);
  const place = { source: container.labels, item: `${item.name} of ${container.source}`, at: source };
  const { labels, notes } = itemLabels(item.facts, place);
  const labelled = withLabels(reading, labels);
  return { pages: labelled.pages, notes: [...labelled.notes, ...notes] };
}

async function readBody(item: NewsItem, readInner: ReadInner): Promise<PageReading> {
  const bytes = pageBytes(item);
  const { source } = item;
  if (item.kind !== "text") return readInner({ source, bytes, mediaType: "text/html", charset: "utf-8" });
  // Text that a container calls text stays text, whatever its first words look like.
  const { readText } = await import("../text.ts");
  return readText({ source, bytes, mediaType: "text/plain", charset: "utf-8" });
}

/**
 * Writes the page of an item in UTF-8: its body, with the headline above it where the body does not begin with it. HTML
 * gets a document type and the headline as `<h1>`, text gets the headline as its first line and a blank line.
 */
function pageBytes(item: NewsItem): Uint8Array {
  const { body, kind } = item;
  if (kind === "page") return Buffer.from(body);
  const headline = item.headline && !beginsWith(item, item.headline) ? item.headline : undefined;
  if (kind === "text") return Buffer.from(headline ? `${headline}\n\n${body}` : body);
  return Buffer.from(`<!DOCTYPE html>\n${headline ? `<h1>${escapeHtml(headline)}</h1>\n` : ""}${body}`);
}

function beginsWith({ body, kind }: NewsItem, headline: string): boolean {
  const head = body.trimStart().slice(0, HEAD);
  const first = kind === "text" ? (/^[^\n\r]*/.exec(head)?.[0] ?? "") : firstBlock(head);
  return fold(first) === fold(headline);
}

function firstBlock(html: string): string {
  const { text, blocks } = visibleText(parseHtml(html).document);
  const [first] = blocks;
  return first ? text.slice(first.start, first.end) : "";
}

function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** Writes text so that HTML shows it as it is. */
export function escapeHtml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

/** Gives the visible words of a short stretch of HTML on one line. */
export function plainText(html: string): string {
  const text = /[<&]/.test(html) ? visibleText(parseHtml(html).document).text : html;
  return text.replace(/\s+/g, " ").trim();
}

/** Tells whether text holds tags of blocks and lines, as HTML in a field for text does. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype|html|body|p|div|br|h[1-6]|article|section|ul|ol|table|blockquote|figure|img)\b[^<>]*>/i.test(
    text,
  );
}

function cutNote(source: string): Note {
  const message = `The input holds more than ${MAX_ITEMS} items; the rest was left out.`;
  return { level: "warning", code: "items-too-many", message, at: source };
}

function emptyNote(source: string): Note {
  return { level: "error", code: "page-empty", message: "No item of the input holds text.", at: source };
}

/** Keeps the first notes of every code and counts the others, so that a long list of items does not flood the reader. */
function fewer(notes: readonly Note[], source: string): Note[] {
  const counts = new Map<string, { level: Note["level"]; count: number }>();
  const kept = notes.filter(({ code, level }) => {
    const entry = counts.get(code) ?? { level, count: 0 };
    counts.set(code, { ...entry, count: entry.count + 1 });
    return entry.count < MAX_NOTES;
  });
  const rest = [...counts].flatMap(([code, { level, count }]): Note[] => {
    if (count <= MAX_NOTES) return [];
    return [{ level, code, message: `${count - MAX_NOTES} more notes of this kind.`, at: source }];
  });
  return [...kept, ...rest];
}
