import type { Block } from "../../model/page.ts";
import { type Span, sharedLength } from "../../model/span.ts";
import { MAX_BLOCKS } from "../limits.ts";
import { isDataRow } from "../news/data-row.ts";
import { trimmedSpan } from "../trimmed-span.ts";
import { breakOf, HEADINGS, HIDDEN_ELEMENTS, PREFORMATTED, standsApart } from "./html-elements.ts";
import {
  addCollapsed,
  addPiece,
  addSeparator,
  cutAtBreaks,
  type Line,
  type LineLink,
  newLine,
} from "./html-line.ts";
import { describe, type Surroundings, targetOf, withLinks } from "./html-markup.ts";
import { attribute, type HtmlNode, textOf } from "./html-tree.ts";

/** The visible text of a page with its blocks; `complete` is false where the page held more than `MAX_BLOCKS`. */
export interface VisibleText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** For each block the text node that holds most of it. */
  readonly sources: readonly HtmlNode[];
  readonly complete: boolean;
}

/** A block element that is open, with the inline elements that are open inside it. */
interface Holder {
  readonly node: HtmlNode;
  readonly inline: HtmlNode[];
}

interface Draft {
  readonly pieces: string[];
  length: number;
  readonly blocks: Block[];
  readonly sources: HtmlNode[];
  /** Numbers of the elements that hold blocks, in the order they were met. */
  readonly numbers: Map<HtmlNode, number>;
  /** Strongest break since the last block: 1 a new line, 2 a blank line. */
  gap: 1 | 2;
  line: Line;
  readonly holders: Holder[];
  link: { readonly node: HtmlNode; readonly href: string; start: number } | undefined;
  preformatted: number;
  /** The row whose cells share one line, where one is open. */
  row: HtmlNode | undefined;
}

/**
 * Writes the visible text below an element: each block element's own text is a line, with a blank line between
 * paragraphs; white space is collapsed outside `<pre>`; line breaks are treated as `cutAtBreaks` says; the cells of a
 * table row of short cells share a line, with tabs between them. Links, spans and the like get a blank
 * where their words would be glued to what they touch. Works without recursion.
 */
export function visibleText(root: HtmlNode): VisibleText {
  const draft: Draft = {
    pieces: [],
    length: 0,
    blocks: [],
    sources: [],
    numbers: new Map(),
    gap: 1,
    line: newLine(),
    holders: [{ node: root, inline: [] }],
    link: undefined,
    preformatted: 0,
    row: undefined,
  };
  let node: HtmlNode | null = root.first;
  while (node && draft.blocks.length < MAX_BLOCKS) {
    const entered: boolean = enter(draft, node);
    if (entered && node.first) {
      node = node.first;
      continue;
    }
    if (entered) leave(draft, node);
    while (!node.next && node.parent && node.parent !== root) {
      node = node.parent;
      leave(draft, node);
    }
    node = node.next;
  }
  flush(draft);
  const complete = draft.blocks.length < MAX_BLOCKS;
  const [blocks, sources] = [draft.blocks.slice(0, MAX_BLOCKS), draft.sources.slice(0, MAX_BLOCKS)];
  return { text: draft.pieces.join(""), blocks, sources, complete };
}

function enter(draft: Draft, node: HtmlNode): boolean {
  if (node.name === "#text") {
    addText(draft, node);
    return false;
  }
  if (node.name.startsWith("#") || isHidden(node)) return false;
  if (node.name === "br") {
    addSeparator(draft.line, "\n");
    return false;
  }
  const strength = breakOf(node.name);
  if (strength === 0) enterInline(draft, node);
  else if (isCell(draft, node)) enterCell(draft, node);
  else enterBlock(draft, node, strength);
  return true;
}

function leave(draft: Draft, node: HtmlNode): void {
  const strength = breakOf(node.name);
  if (strength === 0) leaveInline(draft, node);
  else if (!isCell(draft, node)) leaveBlock(draft, node, strength);
}

/** Tells whether the page itself hides the element; `aria-hidden` does not count, for it hides from screen readers alone. */
export function isHidden(node: HtmlNode): boolean {
  if (HIDDEN_ELEMENTS.has(node.name) || attribute(node, "hidden") !== undefined) return true;
  if (node.name === "dialog" && attribute(node, "open") === undefined) return true;
  const style = attribute(node, "style");
  return style !== undefined && /(^|[;\s])display\s*:\s*none/i.test(style);
}

function isCell(draft: Draft, node: HtmlNode): boolean {
  return draft.row !== undefined && node.parent === draft.row;
}

function enterCell(draft: Draft, node: HtmlNode): void {
  if (node.previous && draft.line.length > 0) addSeparator(draft.line, "\t");
}

function enterBlock(draft: Draft, node: HtmlNode, strength: 1 | 2): void {
  flush(draft);
  if (strength === 2) draft.gap = 2;
  draft.holders.push({ node, inline: [] });
  if (PREFORMATTED.has(node.name)) draft.preformatted++;
  if (node.name === "tr" && isDataRow(node)) draft.row = node;
}

function leaveBlock(draft: Draft, node: HtmlNode, strength: 1 | 2): void {
  flush(draft);
  if (strength === 2) draft.gap = 2;
  draft.holders.pop();
  if (PREFORMATTED.has(node.name)) draft.preformatted--;
  if (draft.row === node) draft.row = undefined;
}

function enterInline(draft: Draft, node: HtmlNode): void {
  draft.holders.at(-1)!.inline.push(node);
  let before = node.previous;
  while (before?.name === "#comment") before = before.previous;
  if (standsApart(node.name))
    draft.line.joint = before && standsApart(before.name) ? "gap" : joined(draft.line);
  const href = node.name === "a" && !draft.link ? targetOf(node) : undefined;
  if (href !== undefined) draft.link = { node, href, start: draft.line.length };
}

function joined(line: Line): "edge" | "gap" {
  return line.joint === "gap" ? "gap" : "edge";
}

function leaveInline(draft: Draft, node: HtmlNode): void {
  if (standsApart(node.name)) draft.line.joint = joined(draft.line);
  if (draft.link?.node === node) {
    closeLink(draft);
    draft.link = undefined;
  }
  draft.holders.at(-1)!.inline.pop();
}

function closeLink(draft: Draft): void {
  const { link, line } = draft;
  if (link && line.length > link.start)
    line.links.push({ href: link.href, start: link.start, end: line.length });
}

/** Wrappers that are kept of the inline elements around a block's text. */
const MAX_WRAPPERS = 4;

function addText(draft: Draft, node: HtmlNode): void {
  const { line, holders } = draft;
  const text = textOf(node);
  if (/\S/.test(text)) line.sources.push({ node, start: line.length });
  if (draft.preformatted > 0) addPiece(line, text);
  else addCollapsed(line, text);
  if (line.length === 0 || !/\S/.test(text)) return;
  const { inline } = holders.at(-1)!;
  if (line.wrappers === undefined) line.wrappers = inline.slice(0, MAX_WRAPPERS);
  else line.wrappers = line.wrappers.filter((wrapper, index) => inline[index] === wrapper);
}

/** Ends the line that is open and writes its paragraphs as blocks. */
function flush(draft: Draft): void {
  const { line } = draft;
  if (line.length === 0) return;
  closeLink(draft);
  if (draft.link) draft.link.start = 0;
  draft.line = newLine();
  const holder = draft.holders.at(-1)!.node;
  const text = line.pieces.join("");
  const keep = draft.preformatted > 0 || HEADINGS.has(holder.name);
  let surroundings: Surroundings | undefined;
  let next = 0;
  for (const paragraph of cutAtBreaks(text, keep)) {
    const span = trimmedSpan(text, paragraph.start, paragraph.end);
    if (!span) continue;
    surroundings ??= describe(holder, line.wrappers ?? [], draft.numbers);
    while (next < line.links.length && line.links[next]!.end <= span.start) next++;
    if (paragraph.apart) draft.gap = 2;
    write(draft, text.slice(span.start, span.end), surroundings, linksWithin(line.links, next, span));
    draft.sources.push(mainSource(line, span, holder));
    if (draft.blocks.length >= MAX_BLOCKS) return;
  }
}

/** Gives the text node that the longest part of a stretch of the line comes from. */
function mainSource({ sources, length }: Line, span: Span, otherwise: HtmlNode): HtmlNode {
  let best = { node: otherwise, shared: 0 };
  for (const [nth, { node, start }] of sources.entries()) {
    if (start >= span.end) break;
    const shared = sharedLength(span, { start, end: sources[nth + 1]?.start ?? length });
    if (shared > best.shared) best = { node, shared };
  }
  return best.node;
}

/** Lists the links that touch a stretch of the line, from the first that may, cut to it and counted from its start. */
function linksWithin(links: readonly LineLink[], first: number, span: Span): LineLink[] {
  const found: LineLink[] = [];
  for (let at = first; at < links.length && links[at]!.start < span.end; at++) {
    const { href, start, end } = links[at]!;
    const cut = { start: Math.max(start, span.start), end: Math.min(end, span.end) };
    if (cut.start < cut.end) found.push({ href, start: cut.start - span.start, end: cut.end - span.start });
  }
  return found;
}

function write(draft: Draft, text: string, surroundings: Surroundings, links: readonly LineLink[]): void {
  const gap = draft.blocks.length === 0 ? "" : draft.gap === 2 ? "\n\n" : "\n";
  const start = draft.length + gap.length;
  draft.pieces.push(gap, text);
  draft.length = start + text.length;
  draft.gap = 1;
  const placed = links.map((link) => ({ href: link.href, start: start + link.start, end: start + link.end }));
  draft.blocks.push({ start, end: draft.length, markup: withLinks(surroundings, placed, text.length) });
}
