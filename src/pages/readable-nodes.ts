import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";
import { HIDDEN_ELEMENTS } from "./html-elements.ts";
import { elementsBelow, type HtmlNode, ownText, textOf } from "./html-tree.ts";

/** A page of more nodes than this is not given to Readability: its time grows faster than the page. */
const MAX_READABLE_NODES = 12_000;

/** Attributes that Readability looks at; the rest of a page's attributes is left behind. */
const ATTRIBUTES: ReadonlySet<string> = new Set(
  "class id role style hidden aria-hidden aria-modal href rel itemprop src".split(" "),
);
/** Code units of an attribute that are kept; pictures written into the page are longer. */
const MAX_ATTRIBUTE = 300;

/** Elements without text that Readability nevertheless counts. */
const COUNTED: ReadonlySet<string> = new Set(["img", "input", "embed", "object", "iframe", "video"]);

/** Elements that Readability drops sooner or later; a page without them takes it half the time. */
const DROPPED: ReadonlySet<string> = new Set(["nav", "footer", "aside", "button"]);

function isDropped(name: string): boolean {
  return DROPPED.has(name) || (HIDDEN_ELEMENTS.has(name) && !COUNTED.has(name));
}

/**
 * Gives the text nodes that Mozilla's Readability keeps as the page's article; `undefined` where the page is too large
 * for it or it finds no article. It works on a document of linkedom that is built from the parsed page, so that its
 * choice is known node by node; linkedom's own parser fails on some pages.
 */
export function readableNodes(document: HtmlNode): ReadonlySet<HtmlNode> | undefined {
  const body = bodyBelow(document);
  if (!body || countNodes(body) > MAX_READABLE_NODES) return undefined;
  const { document: copy } = parseHTML("<!doctype html><html><head></head><body></body></html>");
  const sources = new Map<Node, HtmlNode>();
  copy.title = titleOf(document);
  const fill = (): void => copyBelow(copy, body, copy.body, sources);
  fill();
  // Readability keeps the body's markup to begin again from; building it again is cheaper and keeps the nodes known.
  Object.defineProperty(copy.body, "innerHTML", {
    get: () => "",
    set: () => {
      while (copy.body.firstChild) copy.body.removeChild(copy.body.firstChild);
      sources.clear();
      fill();
    },
  });
  const article = new Readability<Node>(copy, {
    disableJSONLD: true,
    serializer: (node) => node,
  }).parse()?.content;
  return article ? new Set(nodesBelow(article, sources)) : undefined;
}

function bodyBelow(document: HtmlNode): HtmlNode | undefined {
  for (const node of elementsBelow(document)) if (node.name === "body") return node;
  return undefined;
}

function titleOf(document: HtmlNode): string {
  for (const node of elementsBelow(document)) if (node.name === "title") return ownText(node).trim();
  return "";
}

function countNodes(root: HtmlNode): number {
  let nodes = 0;
  for (const _ of elementsBelow(root)) nodes++;
  return nodes;
}

/** Copies what stands below an element, without recursion. */
function copyBelow(copy: Document, root: HtmlNode, into: Element, sources: Map<Node, HtmlNode>): void {
  let parent: Node = into;
  let node: HtmlNode | null = root.first;
  while (node) {
    const made = copyOf(copy, node);
    if (made) {
      parent.appendChild(made);
      if (node.name === "#text") sources.set(made, node);
    }
    if (made && node.first) {
      parent = made;
      node = node.first;
      continue;
    }
    while (node && node !== root && !node.next) {
      node = node.parent;
      if (node !== root) parent = parent.parentNode ?? into;
    }
    node = node === root ? null : (node?.next ?? null);
  }
}

function copyOf(copy: Document, node: HtmlNode): Node | undefined {
  if (node.name === "#text") {
    const text = textOf(node);
    return /\S/.test(text) ? copy.createTextNode(text) : undefined;
  }
  if (node.name.startsWith("#") || isDropped(node.name) || !/^[a-z][a-z0-9-]*$/.test(node.name))
    return undefined;
  const element = copy.createElement(node.name);
  for (const { name, value } of node.attributes)
    if (ATTRIBUTES.has(name)) element.setAttribute(name, value.slice(0, MAX_ATTRIBUTE));
  return element;
}

function* nodesBelow(root: Node, sources: ReadonlyMap<Node, HtmlNode>): Generator<HtmlNode> {
  const waiting: Node[] = [root];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const source = sources.get(node);
    if (source) yield source;
    waiting.push(...node.childNodes);
  }
}
