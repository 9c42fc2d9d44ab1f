import { breakOf, HIDDEN_ELEMENTS, standsApart } from "./html-elements.ts";
import { attribute, type HtmlNode, textOf } from "./html-tree.ts";

/** Gives the text below a node, cut after `limit` code units: single blanks, a line break between block elements. */
export function nodeText(root: HtmlNode, limit: number): string {
  if (root.name === "#text") return tidy(textOf(root).slice(0, limit));
  let text = "";
  let node: HtmlNode | null = root.first;
  while (node && text.length < limit * 2) {
    if (node.name === "#text") text += textOf(node);
    else text += edgeOf(node);
    if (node.first && !HIDDEN_ELEMENTS.has(node.name)) {
      node = node.first;
      continue;
    }
    while (node && node !== root && !node.next) {
      node = node.parent;
      if (node && node !== root) text += edgeOf(node);
    }
    node = !node || node === root ? null : node.next;
  }
  return tidy(text).slice(0, limit);
}

/** Marks the edges of blocks until the blanks around them are gone. */
const EDGE = "\u0000";

function edgeOf(node: HtmlNode): string {
  if (breakOf(node.name) > 0 || node.name === "br") return EDGE;
  return standsApart(node.name) ? " " : "";
}

function tidy(text: string): string {
  const lines = text.replace(/\s+/g, " ").split(EDGE);
  return lines
    .map((line) => line.trim())
    .filter(Boolean)
    .join("\n");
}

const NO_WORDS: readonly string[] = [];

/** Lists the words that an element's class and id are made of, in lower case: `post-meta__authorName` is four. */
export function classTokens(node: HtmlNode): readonly string[] {
  const ofClass = wordsOf(attribute(node, "class")?.slice(0, 300));
  const ofId = wordsOf(attribute(node, "id")?.slice(0, 100));
  if (ofId.length === 0) return ofClass;
  return ofClass.length === 0 ? ofId : [...ofClass, ...ofId];
}

/** The elements of a page are of few classes: what one is made of is kept, of so many at a time. */
const MOST_KEPT = 2000;
const kept = new Map<string, readonly string[]>();

function wordsOf(written: string | undefined): readonly string[] {
  if (!written) return NO_WORDS;
  const known = kept.get(written);
  if (known) return known;
  const words = written
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter(Boolean);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(written, words);
  return words;
}

/** Code units of text that are read before a node. */
const BEFORE = 48;

/** Gives the words that stand directly before a node, in its own parent or, where there are none, up to two levels above. */
export function textBefore(node: HtmlNode): string {
  let at: HtmlNode | null = node;
  for (let level = 0; at && level < 3; level++) {
    let text = "";
    for (let before = at.previous; before && text.length < BEFORE; before = before.previous)
      if (!before.name.startsWith("#") || before.name === "#text")
        text = `${HIDDEN_ELEMENTS.has(before.name) ? "" : nodeText(before, 400).slice(-BEFORE)} ${text}`;
    if (/\p{L}/u.test(text)) return text.trim().slice(-BEFORE);
    at = at.parent;
  }
  return "";
}
