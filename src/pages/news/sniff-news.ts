import type { Verdict } from "../format.ts";
import { type JsonHead, jsonHead } from "./json-head.ts";
import { xmlRoot } from "./xml-root.ts";

/** Namespaces of the feeds whose root element is not theirs alone. */
const ATOM = /www\.w3\.org\/2005\/atom|purl\.org\/atom\/ns#/i;
const RSS_IN_RDF = /purl\.org\/rss\/1\.0|my\.netscape\.com\/rdf\/simple|channel\.netscape\.com\/rdf\/simple/i;

/** Root elements of NewsML-G2 and NITF. */
const NEWS_ROOTS: ReadonlySet<string> = new Set([
  "newsmessage",
  "newsitem",
  "packageitem",
  "knowledgeitem",
  "conceptitem",
  "planningitem",
  "catalogitem",
  "nitf",
]);

/** Recognises RSS, RDF and Atom by the root element, JSON Feed by its version or its keys. */
export function sniffFeed(bytes: Uint8Array): Verdict {
  const root = xmlRoot(bytes);
  if (root?.name === "rss") return "is";
  if (root?.name === "feed") return ATOM.test(root.tag) ? "is" : "may-be";
  if (root?.name === "rdf") return RSS_IN_RDF.test(root.tag) ? "is" : "is-not";
  const head = root ? undefined : jsonHead(bytes);
  if (!head) return "is-not";
  if (/jsonfeed\.org\/version\//.test(plain(head.keys.get("version")))) return "is";
  const told = head.keys.has("items") && (head.keys.has("homepageurl") || head.keys.has("feedurl"));
  return told && head.sound ? "is" : "is-not";
}

/** Undoes the slashes that JSON writers may escape. */
function plain(value: string | undefined): string {
  return value?.replaceAll("\\/", "/") ?? "";
}

/** Recognises NewsML-G2 and NITF by the root element. */
export function sniffNewsml(bytes: Uint8Array): Verdict {
  const root = xmlRoot(bytes);
  return root && NEWS_ROOTS.has(root.name) ? "is" : "is-not";
}

/** Recognises XML of any other kind, which only its declaration or its file's name tell from text with angle brackets. */
export function sniffXml(bytes: Uint8Array): Verdict {
  return xmlRoot(bytes)?.declared ? "may-be" : "is-not";
}

/** Keys of ninjs, folded, that stand beside `uri` and in no other format. */
const NINJS_KEYS = [
  "versioncreated",
  "contentcreated",
  "firstcreated",
  "bodytext",
  "bodyxhtml",
  "bodyhtml",
  "bodies",
  "headlines",
  "pubstatus",
  "infosources",
  "copyrightholder",
];

/** Recognises ninjs by its keys. */
export function sniffNinjs(bytes: Uint8Array): Verdict {
  const head = jsonHead(bytes);
  if (!head?.sound) return "is-not";
  if (/ninjs/i.test(plain(head.keys.get("$schema")))) return "is";
  return head.keys.has("uri") && NINJS_KEYS.some((key) => head.keys.has(key)) ? "is" : "is-not";
}

/** Keys of records of articles, folded: those that hold the text, and those that stand beside it. */
const TEXT_KEYS = ["text", "body", "content", "maintext", "articlebody", "html"];
const OTHER_KEYS = [
  "url",
  "link",
  "title",
  "headline",
  "date",
  "published",
  "datepublish",
  "publishedat",
  "datepublished",
  "author",
  "authors",
  "byline",
  "source",
];

/** Recognises records of articles and dossiers of this program by their keys; any other JSON may hold records further in. */
export function sniffJsonLines(bytes: Uint8Array): Verdict {
  const head = jsonHead(bytes);
  if (!head) return "is-not";
  return head.sound && (isDossier(head) || isArticle(head)) ? "is" : "may-be";
}

function isDossier({ keys }: JsonHead): boolean {
  return plain(keys.get("format")).startsWith("secondsource/");
}

function isArticle({ keys }: JsonHead): boolean {
  return TEXT_KEYS.some((key) => keys.has(key)) && OTHER_KEYS.some((key) => keys.has(key));
}
