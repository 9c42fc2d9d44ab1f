import { SaxesParser } from "saxes";
import type { Note } from "../../model/note.ts";
import { MAX_ITEMS, MAX_NODES, MAX_XML_DEPTH } from "../limits.ts";

/** An element of an XML document; prefixes of names are left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (XmlElement | string)[];
}

/** The elements that were asked for, in document order, and notes on what was lost. */
export interface XmlReading {
  readonly elements: readonly XmlElement[];
  readonly notes: readonly Note[];
}

/** What a walk through a document has found so far. */
interface Walk {
  readonly found: XmlElement[];
  /** Elements that are open inside one that was asked for. */
  readonly open: XmlElement[];
  depth: number;
  nodes: number;
  /** Why the walk ended before the document. */
  broken: string | undefined;
}

/** Code units given to the parser at once. */
const CHUNK = 64 * 1024;

/** What saxes says of a reference to an entity that it does not know; the reference stays in the text as it is written. */
const UNKNOWN_ENTITY = /entity/i;

/**
 * Collects the outermost elements of some names from an XML document, whatever surrounds them. Entities other than XML's
 * own five stay as they are written; nothing of a document type is used. At the first fault, or past `MAX_XML_DEPTH`,
 * `MAX_NODES` or `MAX_ITEMS`, the walk ends: elements that were complete by then are kept, and a note says so.
 */
export function readElements(text: string, names: ReadonlySet<string>, source: string): XmlReading {
  const walk: Walk = { found: [], open: [], depth: 0, nodes: 0, broken: undefined };
  const parser = new SaxesParser<{ xmlns: false }>({ xmlns: false });
  parser.on("opentag", ({ name, attributes }) => openElement(walk, names, localName(name), attributes));
  parser.on("closetag", () => closeElement(walk));
  parser.on("text", (words) => addText(walk, words));
  parser.on("cdata", (words) => addText(walk, words));
  parser.on("error", ({ message }) => {
    if (!UNKNOWN_ENTITY.test(message)) walk.broken ??= message;
  });
  for (let at = 0; at < text.length && walk.broken === undefined; at += CHUNK)
    parser.write(text.slice(at, at + CHUNK));
  if (walk.broken === undefined) parser.close();
  const broken = walk.broken === undefined ? [] : [brokenNote(walk, source)];
  return { elements: walk.found, notes: [...documentType(text, source), ...broken] };
}

function openElement(
  walk: Walk,
  names: ReadonlySet<string>,
  name: string,
  attributes: Record<string, string>,
): void {
  if (walk.broken !== undefined) return;
  walk.depth++;
  walk.nodes++;
  if (walk.depth > MAX_XML_DEPTH) walk.broken = `elements lie more than ${MAX_XML_DEPTH} deep`;
  else if (walk.nodes > MAX_NODES) walk.broken = `more than ${MAX_NODES} elements and texts`;
  const parent = walk.open.at(-1);
  if (!parent && !names.has(name)) return;
  const element: XmlElement = { name, attributes: withoutPrefixes(attributes), children: [] };
  parent?.children.push(element);
  walk.open.push(element);
}

function closeElement(walk: Walk): void {
  if (walk.broken !== undefined) return;
  walk.depth--;
  const element = walk.open.pop();
  if (!element || walk.open.length > 0) return;
  walk.found.push(element);
  if (walk.found.length > MAX_ITEMS) walk.broken = `more than ${MAX_ITEMS} items`;
}

function addText(walk: Walk, words: string): void {
  if (walk.broken !== undefined) return;
  walk.nodes++;
  walk.open.at(-1)?.children.push(words);
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}

function withoutPrefixes(attributes: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(attributes).map(([name, value]) => [localName(name), value]));
}

function brokenNote({ found, broken }: Walk, source: string): Note {
  const kept = found.length > 0;
  const message = `The XML is broken or too large (${broken}); ${kept ? "the items before that were read" : "nothing could be read"}.`;
  return { level: kept ? "warning" : "error", code: "xml-broken", message, at: source };
}

/** Notes a document type that declares entities: none is expanded, so that the text may hold their names instead. */
export function documentType(text: string, source: string): Note[] {
  const start = /<!DOCTYPE\b/i.exec(text.slice(0, CHUNK));
  const root = text.slice(0, CHUNK).search(/<[a-z]/i);
  if (!start || (root >= 0 && start.index > root)) return [];
  if (!/<!ENTITY\b/i.test(text.slice(start.index, start.index + CHUNK))) return [];
  const message = "The document declares entities of its own; they were not expanded.";
  return [{ level: "warning", code: "xml-entities", message, at: source }];
}

/** Lists the elements of a name below an element, at any depth, in document order. */
export function* below(element: XmlElement, name: string): Generator<XmlElement> {
  for (const child of element.children) {
    if (typeof child === "string") continue;
    if (child.name === name) yield child;
    yield* below(child, name);
  }
}

/** Follows a path of child elements, the first of each name; gives `undefined` where one is missing. */
export function childOf(element: XmlElement | undefined, ...path: readonly string[]): XmlElement | undefined {
  let at = element;
  for (const name of path) at = childrenOf(at, name)[0];
  return at;
}

/** Lists the child elements of a name. */
export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return (element?.children ?? []).filter(
    (child): child is XmlElement => typeof child !== "string" && child.name === name,
  );
}

/** Gives all text inside an element on one line, or `undefined` where there is none. */
export function wordsOf(element: XmlElement | undefined): string | undefined {
  if (!element) return undefined;
  const words = piecesOf(element).join("").replace(/\s+/g, " ").trim();
  return words === "" ? undefined : words;
}

function piecesOf(element: XmlElement): string[] {
  return element.children.flatMap((child) => (typeof child === "string" ? [child] : piecesOf(child)));
}
