import type { AtomFeed, DcNs, DcTermsNs, JsonFeed, MediaNs, RdfFeed, RssFeed } from "feedsmith";
import type { ItemFact } from "../labels/item-labels.ts";
import { type NewsItem, plainText } from "./news-item.ts";

/** An item of a feed, and whether the feed holds its text or only a summary of it. */
export interface FeedItem extends NewsItem {
  readonly summary: boolean;
}

/** Items of a feed that hold text, and how many there are in all. */
export interface FeedItems {
  readonly items: readonly FeedItem[];
  readonly all: number;
}

/** A description up to this many characters is taken for a summary; feeds that carry whole reports in it have longer ones. */
const LONGEST_SUMMARY = 600;

type Body = Pick<FeedItem, "body" | "kind" | "summary">;

interface Draft {
  readonly link: string | undefined;
  readonly id: string | undefined;
  readonly title: string | undefined;
  readonly body: Body | undefined;
  readonly facts: readonly ItemFact[];
}

/** Lists the items of an RSS or RDF feed; an item of RDF has no author, date or source of its own but those of Dublin Core. */
export function rssItems(feed: RssFeed.Feed<string> | RdfFeed.Feed<string>, source: string): FeedItems {
  const base = feed.link ?? feed.atom?.links?.[0]?.href;
  const drafts = (feed.items ?? []).map((item): Draft => {
    const rss: RssFeed.Item<string> = item;
    const about = "rdf" in item ? item.rdf?.about : undefined;
    const permalink = rss.guid?.isPermaLink === false ? undefined : rss.guid?.value;
    return {
      link: rss.link ?? [permalink, about].find(isAddress),
      id: rss.guid?.value ?? about,
      title: rss.title && headlineOf(rss.title),
      body: rssBody(rss),
      facts: [...rssFacts(rss), fact("publisher", feed.title && plainText(feed.title), "channel title")],
    };
  });
  return { items: toItems(drafts, source, base), all: drafts.length };
}

function rssBody(item: RssFeed.Item<string>): Body | undefined {
  const full = item.content?.encoded;
  if (full) return { body: asHtml(full), kind: "html", summary: false };
  const { description } = item;
  if (!description) return undefined;
  return { body: asHtml(description), kind: "html", summary: isSummary(description) };
}

function rssFacts(item: RssFeed.Item<string>): ItemFact[] {
  const { dc, dcterms, source } = item;
  return [
    ...(item.authors ?? []).map((author) => fact("byline", author.name, "author")),
    ...dublinCore(dc, dcterms),
    fact("published", item.pubDate, "pubDate"),
    fact("modified", item.atom?.updated, "atom:updated"),
    fact("credit", source?.title, "source"),
    ...mediaCredits(item.media),
    fact("source-link", item.link, "link"),
    fact("source-link", source?.url, "source url"),
  ];
}

function dublinCore(
  dc: DcNs.ItemOrFeed<string> | undefined,
  terms: DcTermsNs.ItemOrFeed<string> | undefined,
): ItemFact[] {
  return [
    ...(dc?.creators ?? []).map((name) => fact("byline", name, "dc:creator")),
    ...(terms?.creators ?? []).map((name) => fact("byline", name, "dcterms:creator")),
    fact("published", dc?.dates?.[0], "dc:date"),
    fact("published", terms?.issued?.[0], "dcterms:issued"),
    fact("modified", terms?.modified?.[0], "dcterms:modified"),
    ...(dc?.publishers ?? []).map((name) => fact("publisher", name, "dc:publisher")),
  ];
}

/** A credit beside pictures or films is theirs (Media RSS: elements of an item apply to its media). */
function mediaCredits(media: MediaNs.ItemOrFeed | undefined): ItemFact[] {
  if (!media || media.contents || media.groups || media.thumbnails || media.player) return [];
  return (media.credits ?? []).map((credit) => fact("credit", credit.value, "media:credit"));
}

/** Lists the entries of an Atom feed. */
export function atomItems(feed: AtomFeed.Feed<string>, source: string): FeedItems {
  const title = textOf(feed.title);
  const drafts = (feed.entries ?? []).map((entry): Draft => {
    const link = (entry.links ?? []).find(({ rel }) => rel === undefined || rel === "alternate")?.href;
    return {
      link,
      id: entry.id,
      title: textOf(entry.title),
      body: atomBody(entry),
      facts: [...atomFacts(entry, feed, link), fact("publisher", title, "feed title")],
    };
  });
  const base = (feed.links ?? []).find(({ rel }) => rel !== "self")?.href ?? feed.links?.[0]?.href;
  return { items: toItems(drafts, source, base), all: drafts.length };
}

function atomBody({ content, summary }: AtomFeed.Entry<string>): Body | undefined {
  const type = content?.type?.toLowerCase() ?? "text";
  if (content?.value && /^(?:text|html|xhtml|text\/.*|application\/xhtml\+xml)$/.test(type))
    return { ...atomText(content.value, type), summary: false };
  if (!summary?.value) return undefined;
  return { ...atomText(summary.value, summary.type?.toLowerCase() ?? "text"), summary: true };
}

function atomText(value: string, type: string): Pick<Body, "body" | "kind"> {
  const isText = type === "text" || type === "text/plain";
  return isText ? { body: value, kind: "text" } : { body: asHtml(value), kind: "html" };
}

function textOf(text: AtomFeed.Text | undefined): string | undefined {
  if (!text) return undefined;
  const marked = /html/i.test(text.type ?? "text");
  return marked ? plainText(text.value) : text.value;
}

function atomFacts(
  entry: AtomFeed.Entry<string>,
  feed: AtomFeed.Feed<string>,
  link: string | undefined,
): ItemFact[] {
  const authors = entry.authors ?? entry.source?.authors ?? feed.authors ?? [];
  const from = entry.authors ? "author" : entry.source?.authors ? "source author" : "feed author";
  const { source } = entry;
  return [
    ...authors.map((author) => fact("byline", author.name, from)),
    fact("published", entry.published, "published"),
    fact("modified", entry.updated === entry.published ? undefined : entry.updated, "updated"),
    ...dublinCore(entry.dc, entry.dcterms),
    fact("credit", textOf(source?.title), "source title"),
    ...mediaCredits(entry.media),
    fact("source-link", link, "link"),
    ...(entry.links ?? [])
      .filter(({ rel }) => rel === "via")
      .map(({ href }) => fact("source-link", href, 'link rel="via"')),
    fact("source-link", (source?.links ?? []).find(({ rel }) => rel !== "self")?.href, "source link"),
  ];
}

/** Lists the items of a JSON Feed. */
export function jsonItems(feed: JsonFeed.Feed<string>, source: string): FeedItems {
  const drafts = (feed.items ?? []).map((item): Draft => {
    const authors = item.authors ?? feed.authors ?? [];
    const facts = [
      ...authors.map((author) => fact("byline", author.name, item.authors ? "authors" : "feed's authors")),
      fact("published", item.date_published, "date_published"),
      fact("modified", item.date_modified, "date_modified"),
      fact("publisher", feed.title, "feed title"),
      fact("source-link", item.url, "url"),
      fact("source-link", item.external_url, "external_url"),
    ];
    return { link: item.url, id: item.id, title: item.title, body: jsonBody(item), facts };
  });
  return { items: toItems(drafts, source, feed.home_page_url), all: drafts.length };
}

function jsonBody(item: JsonFeed.Item<string>): Body | undefined {
  if (item.content_html) return { body: asHtml(item.content_html), kind: "html", summary: false };
  if (item.content_text) return { body: item.content_text, kind: "text", summary: false };
  return item.summary ? { body: item.summary, kind: "text", summary: true } : undefined;
}

function fact(field: ItemFact["field"], value: string | undefined, from: string): ItemFact {
  return { field, value, from };
}

/** Makes items of those that hold a text. Relative links are completed by the feed's own address. */
function toItems(drafts: readonly Draft[], source: string, base: string | undefined): FeedItem[] {
  return drafts.flatMap((draft, nth): FeedItem[] => {
    const { link, title, body } = draft;
    if (!body || !holdsText(body.body)) return [];
    const address = link === undefined ? undefined : absolute(link, base);
    const facts = [fact("headline", title, "title"), ...draft.facts].map((one) =>
      one.field === "source-link" && one.value === link ? { ...one, value: address } : one,
    );
    return [
      {
        ...body,
        source: address ?? `${source}#${draft.id ?? nth + 1}`,
        name: `item ${nth + 1}`,
        headline: title?.replace(/\s+/g, " ").trim(),
        facts,
      },
    ];
  });
}

/** Looks at the beginning first, since parsing whole reports twice is slow; pictures may fill it. */
function holdsText(html: string): boolean {
  return plainText(html.slice(0, LONGEST_SUMMARY)) !== "" || plainText(html) !== "";
}

function absolute(link: string, base: string | undefined): string | undefined {
  if (isAddress(link)) return link;
  if (!isAddress(base) || !URL.canParse(link, base)) return undefined;
  const { href } = new URL(link, base);
  return isAddress(href) ? href : undefined;
}

function isAddress(text: string | undefined): boolean {
  return text !== undefined && /^https?:\/\/\S+$/i.test(text);
}

/** Inline tags that some feeds write into titles; any other `<` of a title is meant as the character. */
const INLINE_TAG = /^<\/?(?:b|i|em|strong|span|sub|sup|u|br|cite|q|small|a|font|abbr)(?:\s[^<>]*)?\/?>/i;

/** Reads a title of RSS, which is text or HTML without a word on which: known tags and references are read, other `<` kept. */
function headlineOf(title: string): string {
  const marked = title.replace(/<[^<]*/g, (part) => (INLINE_TAG.test(part) ? part : `&lt;${part.slice(1)}`));
  return plainText(marked);
}

/** Gives paragraphs to content without tags, which HTML would run together. */
function asHtml(content: string): string {
  if (/<[a-z/!]/i.test(content) || !/\n\s*\n/.test(content.trim())) return content;
  const paragraphs = content.split(/\n\s*\n/).filter((one) => one.trim() !== "");
  return paragraphs.map((one) => `<p>${one.trim().replaceAll("<", "&lt;")}</p>`).join("\n");
}

/** A short description, or one that breaks off with dots, is no whole report. */
function isSummary(description: string): boolean {
  const text = plainText(description);
  return text.length <= LONGEST_SUMMARY || /(?:…|\.{3}|\[…\]|\[\.{3}\])$/.test(text);
}
