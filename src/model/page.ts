import type { Label } from "./label.ts";
import type { Span } from "./span.ts";

/** What the markup said about a block, where the page had markup. */
export interface BlockMarkup {
  /** Lower-case name of the block element that holds the text: `p`, `h1`, `li`, `blockquote`, `figcaption`, `div`. */
  readonly element: string;
  /** Enclosing elements from the nearest out, `html` and `body` left out, at most eight. */
  readonly within: readonly string[];
  /** Class and id words of the element and its enclosing elements, lower case, separated by blanks. */
  readonly classes: string;
  /** Names of the inline elements that hold all of the block's text, from the outermost: `strong`, `em`, `a`. */
  readonly wrappers?: readonly string[];
  /**
   * Numbers of the element and of its enclosing elements from the nearest out, at most 24. Numbers are counted anew for
   * each page; blocks that have one in common stand in the same element.
   */
  readonly path?: readonly number[];
  /**
   * Whether Mozilla's Readability keeps the block's text as the page's article; absent where it found no article or was
   * not asked because the page is too large.
   */
  readonly readable?: boolean;
  /** Share of the block's characters that stand inside links, 0 to 1. */
  readonly linked: number;
  /** Targets of the block's links with the spans they cover, at most sixteen. */
  readonly links: readonly { readonly href: string; readonly start: number; readonly end: number }[];
}

/** A block of a page: a line of plain text, or the text of one block element. Never empty, never overlapping. */
export interface Block extends Span {
  readonly markup?: BlockMarkup;
}

/**
 * A page as it was read. Its text is fixed once, and every offset in the dossier refers to it.
 * Nothing is re-encoded, trimmed or normalised after decoding.
 */
export interface Page {
  readonly id: string;
  /** Path or URL as it was given. */
  readonly source: string;
  readonly mediaType: string;
  /** SHA-256 of the bytes as they were read, 64 hexadecimal digits. */
  readonly sha256: string;
  /** Name of the encoding that the bytes were decoded with, such as `utf-8` or `windows-1252`. */
  readonly encoding: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  /** What the page's container says of it: title, meta data, address, capture date. */
  readonly labels: readonly Label[];
}
