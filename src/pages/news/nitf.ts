import type { ItemFact } from "../labels/item-labels.ts";
import type { NewsItem } from "./news-item.ts";
import { nitfToHtml } from "./xml-to-html.ts";
import { below, childOf, childrenOf, wordsOf, type XmlElement } from "./xml-tree.ts";

/** What a NITF document holds: its text as HTML, its headline, and what its head says. */
export type NitfArticle = Pick<NewsItem, "headline" | "body" | "facts">;

/** Reads a NITF document; gives `undefined` for one without text. */
export function nitfArticle(nitf: XmlElement): NitfArticle | undefined {
  const head = childOf(nitf, "body", "body.head");
  const content = childrenOf(childOf(nitf, "body"), "body.content");
  if (!content.some((one) => wordsOf(one))) return undefined;
  const lower = childrenOf(childOf(head, "hedline"), "hl2");
  const parts = [...lower, ...content, ...childrenOf(childOf(nitf, "body"), "body.end")];
  return {
    headline: wordsOf(childOf(head, "hedline", "hl1")) ?? wordsOf(childOf(nitf, "head", "title")),
    body: parts.map(nitfToHtml).join("\n"),
    facts: nitfFacts(nitf, head),
  };
}

function nitfFacts(nitf: XmlElement, head: XmlElement | undefined): ItemFact[] {
  const docdata = childOf(nitf, "head", "docdata");
  const pubdata = childOf(nitf, "head", "pubdata")?.attributes;
  const dateline = childOf(head, "dateline");
  const issued = childOf(docdata, "date.issue")?.attributes["norm"];
  const story = childOf(dateline, "story.date")?.attributes["norm"];
  const facts: ItemFact[] = [];
  const add = (field: ItemFact["field"], value: string | undefined, from: string): void => {
    facts.push({ field, value, from });
  };
  add("headline", wordsOf(childOf(head, "hedline", "hl1")), "hl1");
  for (const byline of childrenOf(head, "byline"))
    for (const name of authors(byline)) add("byline", name, "byline");
  add("dateline", placeOf(dateline), "dateline");
  add("credit", wordsOf(childOf(head, "distributor")), "distributor");
  add("credit", wordsOf(childOf(head, "rights", "rights.owner")), "rights.owner");
  if (issued) add("published", issued, "date.issue");
  else if (pubdata?.["date.publication"]) add("published", pubdata["date.publication"], "pubdata");
  else add("published", story, "story.date");
  add("publisher", pubdata?.["name"], "pubdata");
  add("publisher", childOf(docdata, "doc.copyright")?.attributes["holder"], "doc.copyright");
  return facts;
}

/** The persons of a byline; where none is marked, its words without the title of the writer's post. */
function authors(byline: XmlElement): (string | undefined)[] {
  const persons = [...below(byline, "person")].map(wordsOf);
  if (persons.length > 0) return persons;
  const rest = byline.children.filter((child) => typeof child === "string" || child.name !== "byttl");
  return [wordsOf({ ...byline, children: rest })];
}

/** The place of a dateline: its words without the date. */
function placeOf(dateline: XmlElement | undefined): string | undefined {
  if (!dateline) return undefined;
  const rest = dateline.children.filter((child) => typeof child === "string" || child.name !== "story.date");
  return wordsOf({ ...dateline, children: rest })?.replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/, "");
}
