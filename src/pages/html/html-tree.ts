import { html, Parser, type Token, TokenizerMode, type TreeAdapter, type TreeAdapterTypeMap } from "parse5";
import { MAX_NODES } from "../limits.ts";
import { writeWithoutCode } from "./write-without-code.ts";

/** A node of a parsed page. Children and siblings are chained, so that every change by the parser takes constant time. */
export interface HtmlNode {
  /** Lower-case element name; `#text`, `#document` and the like for other nodes. */
  readonly name: string;
  readonly namespace: string;
  attributes: Token.Attribute[];
  parent: HtmlNode | null;
  first: HtmlNode | null;
  last: HtmlNode | null;
  previous: HtmlNode | null;
  next: HtmlNode | null;
  /** A text node's text in pieces, and the end of it; read it with `textOf`. */
  pieces: string[] | null;
  text: string;
}

/** A parsed page; `complete` is false where the page held more nodes than are built. */
export interface HtmlTree {
  readonly document: HtmlNode;
  readonly complete: boolean;
}

type NodeMap = TreeAdapterTypeMap<
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode,
  HtmlNode
>;

/** Thrown out of the parser when the page has used up its nodes, and caught where the parser was called. */
const NODES_SPENT = new Error("more nodes than MAX_NODES");

/**
 * Parses HTML of any kind without failing; beyond `MAX_NODES` nodes the rest of the page is left out, and so are long
 * scripts and style sheets but for those that hold data (`isLinkedData`).
 */
export function parseHtml(text: string): HtmlTree {
  let nodes = 0;
  let document = createNode("#document");
  let latest = document;
  const counted = (name: string, namespace?: string, attributes?: Token.Attribute[]): HtmlNode => {
    nodes++;
    if (nodes > MAX_NODES) throw NODES_SPENT;
    return createNode(name, namespace, attributes);
  };
  const treeAdapter: TreeAdapter<NodeMap> = {
    ...LINKED_NODES,
    createDocument: () => {
      document = createNode("#document");
      return document;
    },
    createElement: (name, namespace, attributes) => {
      latest = counted(name, namespace, attributes);
      return latest;
    },
    createCommentNode: () => counted("#comment"),
    insertText: (parent, chars) => addText(parent, chars, null, counted),
    insertTextBefore: (parent, chars, before) => addText(parent, chars, before, counted),
  };
  try {
    const parser = new Parser<NodeMap>({ treeAdapter });
    writeWithoutCode(text, {
      write: (piece, isLast) => parser.tokenizer.write(piece, isLast),
      isInCode: (element) =>
        parser.tokenizer.state === CODE_MODES[element] && latest.name === element && !isLinkedData(latest),
    });
    return { document, complete: true };
  } catch (error) {
    if (error !== NODES_SPENT) throw error;
    return { document, complete: false };
  }
}

/** How the parser reads what stands in code. */
const CODE_MODES: Readonly<Record<string, number>> = {
  script: TokenizerMode.SCRIPT_DATA,
  style: TokenizerMode.RAWTEXT,
};

/** Tells a script that holds data in JSON-LD. */
export function isLinkedData(node: HtmlNode): boolean {
  return /^application\/ld\+json\b/i.test(attribute(node, "type")?.trim() ?? "");
}

/** Gives an element's attribute, `undefined` where it has none of that name. */
export function attribute(node: HtmlNode, name: string): string | undefined {
  for (const one of node.attributes) if (one.name === name) return one.value;
  return undefined;
}

/** Gives a text node's text. */
export function textOf(node: HtmlNode): string {
  return node.pieces ? node.pieces.join("") + node.text : node.text;
}

/** Gives the text of an element's own text nodes, as in `<title>` and `<script>`. */
export function ownText(node: HtmlNode): string {
  let text = "";
  for (let child = node.first; child; child = child.next) if (child.name === "#text") text += textOf(child);
  return text;
}

/** Lists the elements below a node in document order, without recursion. */
export function* elementsBelow(root: HtmlNode): Generator<HtmlNode> {
  let node: HtmlNode | null = root.first;
  while (node) {
    if (!node.name.startsWith("#")) yield node;
    if (node.first) {
      node = node.first;
      continue;
    }
    while (node && node !== root && !node.next) node = node.parent;
    node = node === root ? null : (node?.next ?? null);
  }
}

/** Gives the elements below a node as one list, for those who look through them several times. */
export function listElements(root: HtmlNode): HtmlNode[] {
  return [...elementsBelow(root)];
}

function createNode(name: string, namespace = "", attributes: Token.Attribute[] = []): HtmlNode {
  return {
    name,
    namespace,
    attributes,
    parent: null,
    first: null,
    last: null,
    previous: null,
    next: null,
    pieces: null,
    text: "",
  };
}

function insert(parent: HtmlNode, node: HtmlNode, before: HtmlNode | null): void {
  const previous = before ? before.previous : parent.last;
  node.parent = parent;
  node.previous = previous;
  node.next = before;
  if (previous) previous.next = node;
  else parent.first = node;
  if (before) before.previous = node;
  else parent.last = node;
}

function detach(node: HtmlNode): void {
  const { parent, previous, next } = node;
  if (!parent) return;
  if (previous) previous.next = next;
  else parent.first = next;
  if (next) next.previous = previous;
  else parent.last = previous;
  node.parent = null;
  node.previous = null;
  node.next = null;
}

/** Length at which added text is made one piece, in code units. */
const PIECE = 1 << 14;

function addText(
  parent: HtmlNode,
  chars: string,
  before: HtmlNode | null,
  create: (name: string) => HtmlNode,
): void {
  const neighbour = before ? before.previous : parent.last;
  const node = neighbour?.name === "#text" ? neighbour : create("#text");
  if (node !== neighbour) insert(parent, node, before);
  node.text += chars;
  if (node.text.length < PIECE) return;
  // The parser adds text word by word; reading one character makes the engine join the words, which keeps memory bounded.
  node.text.charCodeAt(0);
  node.pieces ??= [];
  node.pieces.push(node.text);
  node.text = "";
}

function childrenOf(node: HtmlNode): HtmlNode[] {
  const children: HtmlNode[] = [];
  for (let child = node.first; child; child = child.next) children.push(child);
  return children;
}

const nothing = (): void => undefined;

const contents = new WeakMap<HtmlNode, HtmlNode>();

/** How parse5 builds and changes the chained nodes; what counts nodes is added for each page. */
const LINKED_NODES: TreeAdapter<NodeMap> = {
  adoptAttributes: (node, attributes) => {
    const known = new Set(node.attributes.map((one) => one.name));
    node.attributes.push(...attributes.filter((one) => !known.has(one.name)));
  },
  appendChild: (parent, node) => insert(parent, node, null),
  insertBefore: insert,
  detachNode: detach,
  createDocument: () => createNode("#document"),
  createDocumentFragment: () => createNode("#fragment"),
  createElement: (name, namespace, attributes) => createNode(name, namespace, attributes),
  createCommentNode: () => createNode("#comment"),
  createTextNode: (value) => ({ ...createNode("#text"), text: value }),
  insertText: (parent, chars) => addText(parent, chars, null, createNode),
  insertTextBefore: (parent, chars, before) => addText(parent, chars, before, createNode),
  getAttrList: (node) => node.attributes,
  getChildNodes: childrenOf,
  getFirstChild: (node) => node.first,
  getParentNode: (node) => node.parent,
  getTagName: (node) => node.name,
  getNamespaceURI: (node) => node.namespace as html.NS,
  getTextNodeContent: textOf,
  getCommentNodeContent: () => "",
  getDocumentTypeNodeName: () => "",
  getDocumentTypeNodePublicId: () => "",
  getDocumentTypeNodeSystemId: () => "",
  getDocumentMode: () => html.DOCUMENT_MODE.NO_QUIRKS,
  getNodeSourceCodeLocation: () => undefined,
  // A template's content is inert: it hangs from no node of the page.
  getTemplateContent: (node) => {
    const content = contents.get(node) ?? createNode("#fragment");
    contents.set(node, content);
    return content;
  },
  setTemplateContent: (node, content) => {
    contents.set(node, content);
  },
  isCommentNode: (node): node is HtmlNode => node.name === "#comment",
  isDocumentTypeNode: (node): node is HtmlNode => node.name === "#doctype",
  isElementNode: (node): node is HtmlNode => !node.name.startsWith("#"),
  isTextNode: (node): node is HtmlNode => node.name === "#text",
  setDocumentMode: nothing,
  setDocumentType: nothing,
  setNodeSourceCodeLocation: nothing,
  updateNodeSourceCodeLocation: nothing,
};
