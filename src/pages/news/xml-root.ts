import { SNIFFED_BYTES } from "../limits.ts";

/** The element that an XML document begins with. */
export interface XmlRoot {
  /** Local name in lower case, without a prefix. */
  readonly name: string;
  /** The start tag as it is written, as far as it was read. */
  readonly tag: string;
  /** True where an XML declaration stands before it. */
  readonly declared: boolean;
}

/**
 * Finds the root element in the first bytes of an XML document, past a byte order mark, the XML declaration,
 * instructions, comments and a document type; UTF-16 is seen through. Gives `undefined` where none begins.
 */
export function xmlRoot(bytes: Uint8Array): XmlRoot | undefined {
  const head = sniffedText(bytes);
  let at = skipSpace(head, 0);
  const declared = /^<\?xml\s/i.test(head.slice(at, at + 6));
  for (let end = preambleEnd(head, at); end !== undefined; end = preambleEnd(head, at)) {
    if (end < 0) return undefined;
    at = skipSpace(head, end);
  }
  const tag = /^<(?:[\w.-]+:)?([a-z_][\w.-]*)(?=[\s/>])[^>]*/i.exec(head.slice(at));
  return tag ? { name: tag[1]!.toLowerCase(), tag: tag[0], declared } : undefined;
}

/** Gives the first bytes as Latin-1 without byte order mark and zero bytes, so that names in any encoding are readable. */
export function sniffedText(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SNIFFED_BYTES))
    .toString("latin1")
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .replaceAll("\0", "");
}

/** Gives the end of the instruction, comment or document type at an offset: -1 where it is cut off, `undefined` where there is none. */
function preambleEnd(head: string, at: number): number | undefined {
  if (head.startsWith("<?", at)) return after(head, "?>", at + 2);
  if (head.startsWith("<!--", at)) return after(head, "-->", at + 4);
  return /^<!doctype\b/i.test(head.slice(at, at + 10)) ? doctypeEnd(head, at) : undefined;
}

function after(head: string, close: string, from: number): number {
  const at = head.indexOf(close, from);
  return at < 0 ? -1 : at + close.length;
}

/** A document type ends at the first `>` outside quotation marks, comments and the brackets of its own declarations. */
function doctypeEnd(head: string, start: number): number {
  let inside = false;
  for (let at = start; at < head.length; at++) {
    const char = head[at]!;
    const close = head.startsWith("<!--", at) ? "-->" : char === '"' || char === "'" ? char : undefined;
    if (close !== undefined) {
      at = after(head, close, at + 1) - 1;
      if (at < 0) return -1;
    } else if (char === "[") inside = true;
    else if (char === "]") inside = false;
    else if (char === ">" && !inside) return at + 1;
  }
  return -1;
}

function skipSpace(head: string, from: number): number {
  let at = from;
  while (/\s/.test(head.charAt(at))) at++;
  return at;
}
