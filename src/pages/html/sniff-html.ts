import type { Verdict } from "../format.ts";
import { SNIFFED_BYTES } from "../limits.ts";

/** How an HTML page begins, after white space, comments and an XML declaration (after the WHATWG MIME Sniffing Standard). */
const BEGINNING =
  /^<(?:!doctype\s+html|html|head|body|title|meta|link|script|style|base|iframe|h[1-6]|div|p|table|font|article|section|main|header|a|br|b)(?=[\s/>])/i;

/** A tag of a common element anywhere, which plain text rarely holds. */
const TAG =
  /<\/?(?:html|body|head|p|div|span|br|h[1-6]|a|ul|li|table|td|b|i|em|strong|article|section)(?:\s[^<>]{0,2000})?\/?>/i;

/** Recognises HTML by how the bytes begin (`is`) or by tags further in (`may-be`); text without tags is no HTML. */
export function sniffHtml(bytes: Uint8Array): Verdict {
  // Dropping zero bytes and byte order marks makes the tags of UTF-16 readable too.
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, SNIFFED_BYTES))
    .toString("latin1")
    .replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, "")
    .replaceAll("\0", "");
  if (BEGINNING.test(withoutPreamble(head))) return "is";
  return TAG.test(head) ? "may-be" : "is-not";
}

function withoutPreamble(head: string): string {
  let at = skipSpace(head, 0);
  for (;;) {
    const close = head.startsWith("<!--", at) ? "-->" : head.startsWith("<?xml", at) ? "?>" : undefined;
    const end = close === undefined ? -1 : head.indexOf(close, at);
    if (close === undefined || end < 0) return head.slice(at);
    at = skipSpace(head, end + close.length);
  }
}

function skipSpace(head: string, from: number): number {
  let at = from;
  while (/\s/.test(head.charAt(at))) at++;
  return at;
}
