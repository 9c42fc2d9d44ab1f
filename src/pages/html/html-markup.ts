import type { BlockMarkup } from "../../model/page.ts";
import type { LineLink } from "./html-line.ts";
import { attribute, type HtmlNode } from "./html-tree.ts";

/** Enclosing elements that a block names. */
const MAX_WITHIN = 8;
/** Enclosing elements that a block numbers. */
const MAX_PATH = 24;
/** Links that a block lists. */
const MAX_LINKS = 16;
/** Code units read of one class or id attribute, and of one link. */
const MAX_CLASS = 200;
const MAX_HREF = 2000;
/** Class and id words of one block. */
const MAX_WORDS = 60;

/** What a block's element and its surroundings say, before its links are known. */
export type Surroundings = Pick<BlockMarkup, "element" | "within" | "classes" | "wrappers" | "path">;

/**
 * Describes the element that holds a block's text. The class words are those of inline elements that hold all of the
 * text, then of the element itself, then of the enclosing elements from the nearest out.
 */
export function describe(
  holder: HtmlNode,
  wrappers: readonly HtmlNode[],
  numbers: Map<HtmlNode, number>,
): Surroundings {
  const within: HtmlNode[] = [];
  for (let node = holder.parent; node && within.length < MAX_WITHIN; node = node.parent)
    if (isInside(node)) within.push(node);
  const classes = new Set<string>();
  for (let at = wrappers.length - 1; at >= 0; at--) addClassWords(classes, wrappers[at]!);
  addClassWords(classes, holder);
  for (const node of within) addClassWords(classes, node);
  return {
    element: holder.name,
    within: within.map((node) => node.name),
    classes: [...classes].join(" "),
    wrappers: wrappers.map((node) => node.name),
    path: pathOf(holder, numbers),
  };
}

function pathOf(holder: HtmlNode, numbers: Map<HtmlNode, number>): number[] {
  const path: number[] = [];
  for (let node: HtmlNode | null = holder; node && path.length < MAX_PATH; node = node.parent) {
    const number = numbers.get(node) ?? numbers.size;
    numbers.set(node, number);
    path.push(number);
  }
  return path;
}

function isInside(node: HtmlNode): boolean {
  return !node.name.startsWith("#") && node.name !== "html" && node.name !== "body";
}

/** The elements of a page are of few classes: the words of one are kept, of so many at a time. */
const MOST_KEPT = 2000;
const kept = new Map<string, readonly string[]>();

function addClassWords(classes: Set<string>, node: HtmlNode): void {
  for (const name of ["class", "id"] as const) {
    const written = attribute(node, name);
    if (!written) continue;
    for (const word of wordsOf(written)) if (classes.size < MAX_WORDS) classes.add(word);
  }
}

function wordsOf(written: string): readonly string[] {
  const known = kept.get(written);
  if (known) return known;
  const words = written.slice(0, MAX_CLASS).toLowerCase().split(/\s+/).filter(Boolean);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(written, words);
  return words;
}

/** Adds the links of a block, given by spans of the page's text that lie inside the block. */
export function withLinks(
  surroundings: Surroundings,
  links: readonly LineLink[],
  length: number,
): BlockMarkup {
  const covered = links.reduce((sum, link) => sum + link.end - link.start, 0);
  return {
    ...surroundings,
    linked: Math.min(1, Math.round((covered / length) * 1000) / 1000),
    links: links.slice(0, MAX_LINKS).map(({ href, start, end }) => ({ href, start, end })),
  };
}

/** Schemes of links to other pages; pages saved from a disk link to files. */
const LINKS: ReadonlySet<string> = new Set(["http", "https", "file"]);

/** Gives a link's target where it leads to a page: `undefined` for scripts, data, mail and places inside the page. */
export function targetOf(node: HtmlNode): string | undefined {
  const href = attribute(node, "href")?.trim();
  if (!href || href.startsWith("#") || href.length > MAX_HREF) return undefined;
  // Browsers skip control characters inside a scheme, so they may not hide one here.
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(href.replace(/[\p{Cc} ]/gu, ""))?.[1]?.toLowerCase();
  return scheme === undefined || LINKS.has(scheme) ? href : undefined;
}
