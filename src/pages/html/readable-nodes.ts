import { Readability } from "@mozilla/readability";
import { isHidden } from "./html-blocks.ts";
import { HIDDEN_ELEMENTS } from "./html-elements.ts";
import { elementsBelow, type HtmlNode, ownText, textOf } from "./html-tree.ts";
import { nodesBelow, SmallDocument, SmallElement, type SmallNode, SmallText } from "./small-dom.ts";

/** A page of more nodes than this is not given to Readability: its time grows faster than the page. */
const MAX_READABLE_NODES = 12_000;
/** ... and it reads the text below every level anew; pages that people read have some dozens of levels. */
const MAX_LEVELS = 200;

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
 * for it or it finds no article. It works on a copy of the parsed page, so that its choice is known node by node.
 */
export function readableNodes(document: HtmlNode): ReadonlySet<HtmlNode> | undefined {
  const body = bodyBelow(document);
  if (!body || !isReadable(body)) return undefined;
  const copy = new SmallDocument(titleOf(document), (into) => copyBelow(body, into));
  const reader = new Readability<Node>(copy as unknown as Document, {
    disableJSONLD: true,
    serializer: (node) => node,
  });
  const article = articleOf(reader);
  if (!article) return undefined;
  const texts = nodesBelow(article).filter((node) => node instanceof SmallText);
  return new Set(texts.map(({ source }) => source as HtmlNode));
}

function articleOf(reader: Readability<Node>): SmallElement | undefined {
  try {
    return (reader.parse()?.content ?? undefined) as SmallElement | undefined;
  } catch (fault) {
    // It calls itself for each level of a page; thousands of levels exhaust the stack.
    if (fault instanceof RangeError) return undefined;
    throw fault;
  }
}

function bodyBelow(document: HtmlNode): HtmlNode | undefined {
  for (const node of elementsBelow(document)) if (node.name === "body") return node;
  return undefined;
}

function titleOf(document: HtmlNode): string {
  for (const node of elementsBelow(document)) if (node.name === "title") return ownText(node).trim();
  return "";
}

function isReadable(body: HtmlNode): boolean {
  const levels = new Map<HtmlNode | null, number>([[body, 0]]);
  let nodes = 0;
  for (const node of elementsBelow(body)) {
    const level = (levels.get(node.parent) ?? 0) + 1;
    if (++nodes > MAX_READABLE_NODES || level > MAX_LEVELS) return false;
    levels.set(node, level);
  }
  return true;
}

/** Copies what stands below an element, without recursion. */
function copyBelow(root: HtmlNode, into: SmallElement): void {
  let parent = into;
  let node: HtmlNode | null = root.first;
  while (node) {
    const made = copyOf(into.ownerDocument, node);
    if (made) parent.appendChild(made);
    if (made instanceof SmallElement && node.first) {
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

function copyOf(copy: SmallDocument, node: HtmlNode): SmallNode | undefined {
  if (node.name === "#text") {
    const text = textOf(node);
    return /\S/.test(text) ? new SmallText(text, node) : undefined;
  }
  if (node.name.startsWith("#") || isDropped(node.name) || isHidden(node)) return undefined;
  const element = copy.createElement(node.name);
  for (const { name, value } of node.attributes)
    if (ATTRIBUTES.has(name)) element.setAttribute(name, value.slice(0, MAX_ATTRIBUTE));
  return element;
}
