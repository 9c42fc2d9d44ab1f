import type { Note } from "../../model/note.ts";
import { decode } from "../decoding/decode.ts";
import type { PageInput, PageReading, ReadInner } from "../format.ts";
import type { ItemFact } from "../labels/item-labels.ts";
import { escapeHtml, looksLikeHtml, type NewsItem, readItems } from "./news-item.ts";
import { type NitfArticle, nitfArticle } from "./nitf.ts";
import { xhtmlToHtml } from "./xml-to-html.ts";
import { childOf, childrenOf, readElements, wordsOf, type XmlElement } from "./xml-tree.ts";

/** Elements that are one item each; those that cannot hold a text are counted. */
const ITEMS: ReadonlySet<string> = new Set([
  "newsItem",
  "packageItem",
  "knowledgeItem",
  "conceptItem",
  "planningItem",
  "catalogItem",
  "nitf",
]);

/**
 * Reads NewsML-G2 (a news item, or a message with any number of items) and NITF. Every item with a text becomes a page:
 * its XHTML, NITF or plain text with the headline above it (see `pageBytes`). Items of pictures, packages and
 * knowledge are counted in a note. Document types and entities are not used; see `readElements` for its bounds.
 */
export async function readNewsml(input: PageInput, readInner: ReadInner): Promise<PageReading> {
  const { source } = input;
  const decoded = await decode({ ...input, markup: true });
  if (decoded.text === undefined) return { pages: [], notes: decoded.notes };
  const { elements, notes } = readElements(decoded.text.trimStart(), ITEMS, source);
  const items = elements.flatMap((element, nth) => toItem(element, nth, source));
  const withdrawn = elements.flatMap((element, nth) => withdrawnNote(element, nth, source));
  const before = [...decoded.notes, ...notes, ...leftOutNote(elements, items.length, source), ...withdrawn];
  return readItems(items, { source, labels: "feed", readInner }, before);
}

function leftOutNote(elements: readonly XmlElement[], read: number, source: string): Note[] {
  if (read === elements.length) return [];
  const kinds = [...new Set(elements.map((element) => classOf(element) ?? element.name))].slice(0, 8);
  const message = `${elements.length - read} of ${elements.length} items hold no text and were left out (kinds of items: ${kinds.join(", ")}).`;
  return [{ level: "info", code: "item-without-text", message, at: source }];
}

/** The kind of an item as the IPTC's codes name it, such as `text` and `picture`. */
function classOf(item: XmlElement): string | undefined {
  return childOf(item, "itemMeta", "itemClass")?.attributes["qcode"]?.replace(/^.*:/, "");
}

function withdrawnNote(item: XmlElement, nth: number, source: string): Note[] {
  const status = childOf(item, "itemMeta", "pubStatus")?.attributes["qcode"]?.replace(/^.*:/, "");
  if (status !== "canceled" && status !== "withheld") return [];
  const message = `Item ${nth + 1} is marked as ${status} by its provider.`;
  return [{ level: "warning", code: "item-withdrawn", message, at: source }];
}

function toItem(item: XmlElement, nth: number, source: string): NewsItem[] {
  const name = `item ${nth + 1}`;
  if (item.name === "nitf") {
    const article = nitfArticle(item);
    const id = childOf(item, "head", "docdata", "doc-id")?.attributes["id-string"] ?? `${nth + 1}`;
    return article ? [{ ...article, source: `${source}#${id}`, name, kind: "html" }] : [];
  }
  const kind = classOf(item);
  const body = item.name === "newsItem" && (kind === undefined || kind === "text") ? bodyOf(item) : undefined;
  if (!body) return [];
  const guid = item.attributes["guid"];
  const isAddress = guid !== undefined && /^https?:\/\/\S+$/i.test(guid);
  const facts = itemFacts(item);
  return [
    {
      source: isAddress ? guid : `${source}#${guid ?? nth + 1}`,
      name,
      headline: wordsOf(childOf(item, "contentMeta", "headline")) ?? body.headline,
      body: body.body,
      kind: body.kind,
      facts: [...facts, ...missingFrom(facts, body.facts)],
    },
  ];
}

/** What the text's own head says is used where the item's metadata is silent. */
function missingFrom(facts: readonly ItemFact[], own: readonly ItemFact[]): ItemFact[] {
  return own.filter(({ field }) => !facts.some((fact) => fact.field === field && fact.value));
}

type Body = NitfArticle & Pick<NewsItem, "kind">;

/** Takes the first text of an item, XHTML and NITF before plain text. */
function bodyOf(item: XmlElement): Body | undefined {
  const content = childOf(item, "contentSet");
  for (const inline of childrenOf(content, "inlineXML")) {
    const nitf = childOf(inline, "nitf");
    const article = nitf && nitfArticle(nitf);
    if (article) return { ...article, kind: "html" };
    const html = childOf(inline, "html", "body") ?? inline;
    const body = html.children.map((child) =>
      typeof child === "string" ? escapeHtml(child) : xhtmlToHtml(child),
    );
    if (!nitf && wordsOf(html)) return { headline: undefined, body: body.join(""), kind: "html", facts: [] };
  }
  for (const data of childrenOf(content, "inlineData")) {
    const body = data.children.filter((child) => typeof child === "string").join("");
    const encoded = data.attributes["encoding"] !== undefined;
    const marked = /html/i.test(data.attributes["contenttype"] ?? "") || looksLikeHtml(body);
    if (!encoded && body.trim() !== "")
      return { headline: undefined, body, kind: marked ? "html" : "text", facts: [] };
  }
  return undefined;
}

function itemFacts(item: XmlElement): ItemFact[] {
  const content = childOf(item, "contentMeta");
  const meta = childOf(item, "itemMeta");
  const rights = childOf(item, "rightsInfo");
  const facts: ItemFact[] = [];
  const add = (field: ItemFact["field"], value: string | undefined, from: string): void => {
    facts.push({ field, value, from });
  };
  add("headline", wordsOf(childOf(content, "headline")), "headline");
  for (const by of childrenOf(content, "by")) add("byline", wordsOf(by), "by");
  if (!childOf(content, "by"))
    for (const creator of childrenOf(content, "creator")) add("byline", nameOf(creator), "creator");
  add("dateline", datelineOf(content), childOf(content, "dateline") ? "dateline" : "located");
  add("credit", wordsOf(childOf(content, "creditline")), "creditline");
  for (const source of childrenOf(content, "infoSource")) add("credit", nameOf(source), "infoSource");
  addDates(add, content, meta);
  add("publisher", nameOf(childOf(meta, "provider")), "provider");
  add("publisher", nameOf(childOf(rights, "copyrightHolder")), "copyrightHolder");
  for (const link of childrenOf(meta, "link"))
    if (/:(?:original|derivedFrom)$/i.test(link.attributes["rel"] ?? ""))
      add("source-link", link.attributes["href"], "link");
  return facts;
}

type Add = (field: ItemFact["field"], value: string | undefined, from: string) => void;

/** The first stated creation is the date of publication; a later version is a modification. */
function addDates(add: Add, content: XmlElement | undefined, meta: XmlElement | undefined): void {
  const dates = [
    ["contentCreated", wordsOf(childOf(content, "contentCreated"))],
    ["firstCreated", wordsOf(childOf(meta, "firstCreated"))],
    ["versionCreated", wordsOf(childOf(meta, "versionCreated"))],
  ] as const;
  const published = dates.find(([, value]) => value !== undefined);
  if (published) add("published", published[1], published[0]);
  const modified = wordsOf(childOf(content, "contentModified"));
  const version = dates[2][1];
  if (modified) add("modified", modified, "contentModified");
  else if (version !== published?.[1]) add("modified", version, "versionCreated");
}

function datelineOf(content: XmlElement | undefined): string | undefined {
  return wordsOf(childOf(content, "dateline")) ?? nameOf(childOf(content, "located"));
}

/** The name of a party or place: its `name`, its words as given, or a literal. */
function nameOf(element: XmlElement | undefined): string | undefined {
  const name = wordsOf(childOf(element, "name")) ?? wordsOf(childOf(element, "organisationName"));
  return name ?? element?.attributes["literal"];
}
