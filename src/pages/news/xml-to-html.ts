import { escapeHtml } from "./news-item.ts";
import type { XmlElement } from "./xml-tree.ts";

/** Elements of HTML that have no end tag. */
const VOID = new Set(["area", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr"]);

/** Attributes that the reading of HTML looks at. */
const KEPT = ["class", "id", "href", "datetime", "lang"];

/** Elements of NITF by the element of HTML that shows the same; any other one is running text. */
const FROM_NITF: ReadonlyMap<string, string> = new Map([
  ["body.content", "div"],
  ["body.end", "div"],
  ["block", "div"],
  ["p", "p"],
  ["hl1", "h1"],
  ["hl2", "h2"],
  ["bq", "blockquote"],
  ["pre", "pre"],
  ["tagline", "p"],
  ["bibliography", "p"],
  ["note", "aside"],
  ["fn", "p"],
  ["nitf-table", "table"],
  ["media", "figure"],
  ["media-caption", "figcaption"],
  ["media-producer", "figcaption"],
  ...[
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "tr",
    "td",
    "th",
    "caption",
    "hr",
    "br",
    "a",
    "em",
    "q",
  ].map((name): [string, string] => [name, name]),
]);

/** Elements of NITF that hold data and no words for the reader. */
const DATA_OF_NITF = new Set(["media-metadata", "media-reference", "media-object", "nitf-table-metadata"]);

/** Writes an XHTML element and what it holds as HTML, without scripts and the attributes that nothing reads. */
export function xhtmlToHtml(element: XmlElement): string {
  return write(element, (name) => (name === "script" || name === "style" ? undefined : name));
}

/** Writes an element of NITF as HTML that shows the same. */
export function nitfToHtml(element: XmlElement): string {
  return write(element, (name) => (DATA_OF_NITF.has(name) ? undefined : (FROM_NITF.get(name) ?? "span")));
}

/** Recursion is safe here: `readElements` bounds the depth. */
function write(element: XmlElement, nameOf: (name: string) => string | undefined): string {
  const name = nameOf(element.name.toLowerCase());
  if (name === undefined || !/^[a-z][a-z0-9-]*$/.test(name)) return "";
  const attributes = KEPT.flatMap((key) => {
    const value = element.attributes[key];
    return value === undefined ? [] : [` ${key}="${escapeHtml(value).replaceAll('"', "&quot;")}"`];
  });
  const start = `<${name}${attributes.join("")}>`;
  if (VOID.has(name)) return start;
  const inside = element.children.map((child) =>
    typeof child === "string" ? escapeHtml(child) : write(child, nameOf),
  );
  return `${start}${inside.join("")}</${name}>`;
}
