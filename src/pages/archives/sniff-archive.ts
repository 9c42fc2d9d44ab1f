import type { Verdict } from "../format.ts";
import { beginsWith } from "./gzip-members.ts";

/** What the text of a WARC file begins with. */
export const WARC_MARK = "WARC/";

/** Folders and files that a WACZ archive begins with. */
const WACZ_NAME = /^(?:archive\/|indexes\/|pages\/|logs\/|datapackage|fuzzy\.json)/;

const startsLike = (bytes: Uint8Array, magic: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, magic.length)).toString("latin1") ===
  magic;

/** Recognises gzip data. */
export function isGzip(bytes: Uint8Array): boolean {
  return startsLike(bytes, "\x1f\x8b\x08");
}

/** Recognises a WARC file by its version line, compressed or not. */
export function sniffWarc(bytes: Uint8Array): Verdict {
  if (isGzip(bytes)) return beginsWith(bytes, WARC_MARK) ? "is" : "is-not";
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 16)).toString("latin1");
  return /^WARC\/\d\.\d+\r?\n/.test(head) ? "is" : "is-not";
}

/** Recognises a ZIP archive (`may-be`), and WACZ by the name of the first file in it (`is`). */
export function sniffWacz(bytes: Uint8Array): Verdict {
  if (!startsLike(bytes, "PK\x03\x04")) return "is-not";
  const name = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString("latin1", 30, 46);
  return WACZ_NAME.test(name) ? "is" : "may-be";
}

/** Recognises any gzip data; WARC files are to be told apart before. */
export function sniffGzip(bytes: Uint8Array): Verdict {
  return isGzip(bytes) ? "is" : "is-not";
}

/** Tells whether bytes are an archive or compressed data, which are not opened inside one another without end. */
export function isContainer(bytes: Uint8Array): boolean {
  return isGzip(bytes) || startsLike(bytes, "PK\x03\x04") || sniffWarc(bytes) === "is";
}
