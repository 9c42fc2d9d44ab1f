import type { AtomFeed, JsonFeed, RdfFeed, RssFeed } from "feedsmith";
import type { Note } from "../../model/note.ts";
import { decode } from "../decoding/decode.ts";
import type { PageInput, PageReading, ReadInner } from "../format.ts";
import { cutPersons } from "../labels/cut-persons.ts";
import { MAX_ITEMS } from "../limits.ts";
import { atomItems, type FeedItems, jsonItems, rssItems } from "./feed-items.ts";
import { readItems } from "./news-item.ts";
import { documentType } from "./xml-tree.ts";

/** The kinds of feeds, by the format that reads them. */
type FeedKind = "rss" | "rdf" | "atom" | "json";

type Feed =
  | { readonly kind: "rss"; readonly feed: RssFeed.Feed<string> }
  | { readonly kind: "rdf"; readonly feed: RdfFeed.Feed<string> }
  | { readonly kind: "atom"; readonly feed: AtomFeed.Feed<string> }
  | { readonly kind: "json"; readonly feed: JsonFeed.Feed<string> };

/**
 * Reads a saved feed with feedsmith: RSS 0.9x and 2.0, RSS 1.0 (RDF), Atom, JSON Feed. Every item with a text becomes a
 * page: its fullest content, with the title above it (see `pageBytes`). Of a broken feed the items before the break are
 * read. Items beyond `MAX_ITEMS` and items that hold only a summary are noted. Nothing is fetched.
 */
export async function readFeed(input: PageInput, readInner: ReadInner): Promise<PageReading> {
  const { source } = input;
  const decoded = await decode({ ...input, markup: true });
  if (decoded.text === undefined) return { pages: [], notes: decoded.notes };
  const text = decoded.text.trimStart();
  const { feed, notes } = await parseFeed(text, source);
  const before = [...decoded.notes, ...notes];
  if (!feed) return { pages: [], notes: before };
  const found = itemsOf(feed, source);
  return readItems(found.items, { source, labels: "feed", readInner }, [
    ...before,
    ...itemNotes(found, source),
  ]);
}

function itemsOf(read: Feed, source: string): FeedItems {
  if (read.kind === "json") return jsonItems(read.feed, source);
  return read.kind === "atom" ? atomItems(read.feed, source) : rssItems(read.feed, source);
}

function itemNotes({ items, all }: FeedItems, source: string): Note[] {
  const summaries = items.filter((item) => item.summary).length;
  const notes: Note[] = [];
  const note = (code: string, message: string): void => {
    notes.push({ level: "info", code, message, at: source });
  };
  if (summaries > 0)
    note("feed-summary-only", `${summaries} of ${all} items hold a summary, not the report.`);
  if (items.length < all)
    note("item-without-text", `${all - items.length} of ${all} items hold no text and were left out.`);
  return notes;
}

async function parseFeed(given: string, source: string): Promise<{ feed?: Feed; notes: Note[] }> {
  const kind = kindOf(given);
  const notes = kind === "json" ? [] : documentType(given, source);
  const { text, left } = kind === "rss" ? cutPersons(given) : { text: given, left: 0 };
  if (left > 0) notes.push(longPersons(left, source));
  const whole = await parseAs(kind, text);
  if (whole) return { feed: whole, notes };
  const part = kind === "json" ? undefined : await salvage(kind, text);
  if (!part) return { notes: [...notes, broken("error", "The feed is broken and was not read.", source)] };
  const message = "The feed is broken or cut off; the items before the break were read.";
  return { feed: part, notes: [...notes, broken("warning", message, source)] };
}

function longPersons(left: number, at: string): Note {
  const message = `${left} authors or editors in the feed are too long to name anybody and were left out.`;
  return { level: "info", code: "feed-person-too-long", message, at };
}

function broken(level: Note["level"], message: string, at: string): Note {
  return { level, code: "feed-broken", message, at };
}

function kindOf(text: string): FeedKind {
  if (text.startsWith("{")) return "json";
  const root = /<(?:[\w.-]+:)?(rss|rdf|feed)(?=[\s>])/i.exec(text)?.[1]?.toLowerCase();
  return root === "rdf" ? "rdf" : root === "feed" ? "atom" : "rss";
}

/** Parses a feed; gives `undefined` for one that is broken. */
async function parseAs(kind: FeedKind, text: string): Promise<Feed | undefined> {
  const library = await import("feedsmith");
  try {
    if (kind === "json") return { kind, feed: library.parseJsonFeed(text) as JsonFeed.Feed<string> };
    if (kind === "atom") return { kind, feed: library.parseAtomFeed(text) as AtomFeed.Feed<string> };
    if (kind === "rdf") return { kind, feed: library.parseRdfFeed(text) as RdfFeed.Feed<string> };
    return { kind, feed: library.parseRssFeed(text) as RssFeed.Feed<string> };
  } catch (error) {
    const { MalformedError, ParseError, DetectError } = library;
    const ours = [MalformedError, ParseError, DetectError, RangeError].some((kind) => error instanceof kind);
    if (ours) return undefined;
    throw error;
  }
}

/** Reads the items before the break of a feed: the longest row of whole items that parses when the feed is closed behind it. */
async function salvage(kind: "rss" | "rdf" | "atom", text: string): Promise<Feed | undefined> {
  const ends = itemEnds(text);
  const closing = closingOf(kind, text);
  const upTo = (count: number): Promise<Feed | undefined> =>
    parseAs(kind, text.slice(0, ends[count - 1]) + closing);
  let best: Feed | undefined;
  let low = 1;
  let high = ends.length;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const feed = await upTo(middle);
    if (feed) best = feed;
    if (feed) low = middle + 1;
    else high = middle - 1;
  }
  return best;
}

/** Lists where the first items end, at most `MAX_ITEMS`, so that a huge broken feed is not parsed again and again. */
function itemEnds(text: string): number[] {
  const ends: number[] = [];
  for (const end of text.matchAll(/<\/(?:[\w.-]+:)?(?:item|entry)\s*>/gi)) {
    ends.push(end.index + end[0].length);
    if (ends.length === MAX_ITEMS) break;
  }
  return ends;
}

function closingOf(kind: "rss" | "rdf" | "atom", text: string): string {
  const root = /<((?:[\w.-]+:)?(?:rss|rdf|feed))(?=[\s>])/i.exec(text)?.[1] ?? kind;
  return kind === "rss" ? `</channel></${root}>` : `</${root}>`;
}
