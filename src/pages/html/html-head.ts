import { attribute, type HtmlNode, isLinkedData, ownText } from "./html-tree.ts";

/** A `<meta>` element with a value; `attribute` is the one that names it. */
export interface MetaValue {
  readonly name: string;
  readonly attribute: "property" | "name" | "itemprop";
  readonly value: string;
}

/** What stands in a page's markup for machines, as it is written there. */
export interface PageHead {
  readonly title: string | undefined;
  readonly canonical: string | undefined;
  readonly meta: readonly MetaValue[];
  /** Texts of the JSON-LD scripts. */
  readonly linkedData: readonly string[];
}

/** Meta elements and scripts kept of one page, and code units of one value. */
const MAX_ENTRIES = 500;
const MAX_VALUE = 2000;

/** Collects the title, links, meta elements and JSON-LD among the elements of a page, wherever they stand. */
export function readHead(elements: readonly HtmlNode[]): PageHead {
  const meta: MetaValue[] = [];
  const linkedData: string[] = [];
  let title: string | undefined;
  let canonical: string | undefined;
  for (const node of elements) {
    if (node.name === "meta") meta.push(...metaValue(node));
    else if (node.name === "title" && isPageTitle(node)) title ??= ownText(node).slice(0, MAX_VALUE);
    else if (node.name === "link") canonical ??= canonicalOf(node);
    else if (node.name === "script" && isLinkedData(node)) linkedData.push(ownText(node));
    if (meta.length > MAX_ENTRIES || linkedData.length > MAX_ENTRIES) break;
  }
  return { title, canonical, meta, linkedData };
}

function metaValue(node: HtmlNode): MetaValue[] {
  const value = attribute(node, "content");
  if (!value) return [];
  for (const key of ["property", "name", "itemprop"] as const) {
    const name = attribute(node, key);
    if (name) return [{ name: name.trim().toLowerCase(), attribute: key, value: value.slice(0, MAX_VALUE) }];
  }
  return [];
}

/** Tells the page's own title from the titles inside drawings. */
function isPageTitle(node: HtmlNode): boolean {
  return node.namespace.endsWith("xhtml");
}

function canonicalOf(node: HtmlNode): string | undefined {
  const rel = attribute(node, "rel")?.toLowerCase().split(/\s+/) ?? [];
  return rel.includes("canonical") ? attribute(node, "href")?.slice(0, MAX_VALUE) : undefined;
}
