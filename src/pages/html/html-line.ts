import type { Span } from "../../model/span.ts";
import type { HtmlNode } from "./html-tree.ts";

/** A link inside a line, by the offsets of the line's own text. */
export interface LineLink {
  readonly href: string;
  readonly start: number;
  end: number;
}

/** The text of one block element while it is gathered: pieces with white space collapsed, and what is known of them. */
export interface Line {
  pieces: string[];
  length: number;
  /** Up to two last code units, for what may follow them. */
  tail: string;
  links: LineLink[];
  /** The text nodes that the line was gathered from, each with the offset at which its text begins. */
  sources: { readonly node: HtmlNode; readonly start: number }[];
  /** Inline elements, from the outermost, that hold all of the text so far; `undefined` before the first word. */
  wrappers: HtmlNode[] | undefined;
  /**
   * What lies between the text so far and the next: nothing, the edge of an inline element that layouts set apart, or
   * the gap between two such elements that touch.
   */
  joint: "none" | "edge" | "gap";
}

/** Begins a line without text. */
export function newLine(): Line {
  return { pieces: [], length: 0, tail: "", links: [], sources: [], wrappers: undefined, joint: "none" };
}

const HTML_SPACE = /[ \t\n\f\r]+/g;

/** Adds text to a line, with white space collapsed as on the screen; non-breaking spaces stay. */
export function addCollapsed(line: Line, text: string): void {
  let added = text.replace(HTML_SPACE, " ");
  if (added.startsWith(" ") && (line.length === 0 || /[ \n\t]$/.test(line.tail))) added = added.slice(1);
  if (added === "") return;
  if (wordsMeet(line, added)) addPiece(line, " ");
  line.joint = "none";
  addPiece(line, added);
}

/** Adds text to a line as it is. */
export function addPiece(line: Line, text: string): void {
  line.pieces.push(text);
  line.length += text.length;
  line.tail = (line.tail + text.slice(-2)).slice(-2);
}

/** Adds a line break or the tab between two cells, without the blank before it. */
export function addSeparator(line: Line, separator: "\n" | "\t"): void {
  const last = line.pieces.at(-1);
  if (last?.endsWith(" ")) {
    line.pieces[line.pieces.length - 1] = last.slice(0, -1);
    line.length--;
  }
  addPiece(line, separator);
}

/**
 * Tells whether two words would be glued. At an edge these are a sentence's end before a capital and a small letter
 * before a capitalised word; in a gap any two words of two letters, a number or a handle. Single letters are drop
 * capitals and effects.
 */
function wordsMeet({ joint, tail }: Line, after: string): boolean {
  if (joint === "none") return false;
  if (/^\p{Ll}{2}$/u.test(tail) && /^\p{Lu}\p{Ll}/u.test(after)) return true;
  if (/^[\p{L}\p{N}][.!?:;)”"]$/u.test(tail)) return /^\p{Lu}\p{L}/u.test(after);
  return (
    joint === "gap" && /^[\p{L}\p{N}]{2}$/u.test(tail) && /^(?:[\p{L}\p{N}]{2}|\p{N}|@\p{L})/u.test(after)
  );
}

/** Length from which a line that ends in no stop is taken for a sentence cut by a line break, in code units. */
const FULL_LINE = 60;

/** A stretch of a line that becomes a block, and whether an empty line stands before it. */
export interface Paragraph extends Span {
  readonly apart: boolean;
}

/**
 * Cuts a line at its line breaks. Two breaks in a row always begin a new paragraph. A single one does too, for most pages
 * stack bylines, dates and whole paragraphs with it, unless the sentence visibly runs on: the next line begins with a
 * small letter, or the line before ends in a comma or dash or is long and ends in no stop. Then it stays inside as `\n`.
 * With `keep`, as in headings and preformatted text, only an empty line cuts.
 */
export function cutAtBreaks(text: string, keep: boolean): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  let open: { start: number; end: number; apart: boolean } | undefined;
  let empty = false;
  for (const line of linesOf(text)) {
    const content = text.slice(line.start, line.end).trim();
    if (content === "") {
      empty = true;
      continue;
    }
    const joins = open && !empty && (keep || runsOn(text.slice(open.start, open.end), content));
    if (open && joins) open.end = line.end;
    else {
      if (open) paragraphs.push(open);
      open = { start: line.start, end: line.end, apart: empty };
    }
    empty = false;
  }
  return open ? [...paragraphs, open] : paragraphs;
}

function* linesOf(text: string): Generator<Span> {
  let start = 0;
  for (let end = text.indexOf("\n"); end >= 0; end = text.indexOf("\n", start)) {
    yield { start, end };
    start = end + 1;
  }
  yield { start, end: text.length };
}

function runsOn(before: string, after: string): boolean {
  const last = before.slice(before.lastIndexOf("\n", before.length - 2) + 1).trimEnd();
  if (/^\p{Ll}/u.test(after) || /[,;–—/&-]$/.test(last)) return true;
  return last.length >= FULL_LINE && !/[.!?:…)\]"'”’»]$/.test(last);
}
