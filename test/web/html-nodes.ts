import { parse } from "parse5";

/** A node of a parsed document. */
export interface HtmlNode {
  readonly nodeName: string;
  readonly value?: string;
  readonly attrs?: readonly { readonly name: string; readonly value: string }[];
  readonly childNodes?: readonly HtmlNode[];
}

/** Finds an element of a document by its id. */
export function findById(document: string, id: string): HtmlNode {
  const waiting: HtmlNode[] = [parse(document) as unknown as HtmlNode];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.attrs?.some(({ name, value }) => name === "id" && value === id)) return node;
    waiting.push(...(node.childNodes ?? []));
  }
  throw new Error(`The document has no element with the id ${id}.`);
}

/** Lists the elements of a name within an element, in the order of the document. */
export function elementsIn(node: HtmlNode, name: string): HtmlNode[] {
  const own = node.nodeName === name ? [node] : [];
  return [...own, ...(node.childNodes ?? []).flatMap((child) => elementsIn(child, name))];
}

/** Joins an element's text without the elements of these names or classes. */
export function textOf(node: HtmlNode, without: readonly string[] = []): string {
  const names = [
    node.nodeName,
    ...(node.attrs?.find(({ name }) => name === "class")?.value.split(" ") ?? []),
  ];
  if (names.some((name) => without.includes(name))) return "";
  return node.value ?? (node.childNodes ?? []).map((child) => textOf(child, without)).join("");
}
