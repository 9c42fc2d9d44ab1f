import { deflateSync } from "node:zlib";

/** What a packed page carries beside its headings; each string is HTML or JSON, zlib-compressed (RFC 1950), in base64. */
export interface Packed {
  /** The text of page `n` at index `n - 1`, as HTML. */
  readonly pages: readonly string[];
  /** The table of comparison `n` under `n`, as HTML. */
  readonly comparisons: Readonly<Record<string, string>>;
  /** The ledgers' tables under the names of their parts, such as `figures-2`, as HTML. */
  readonly parts: Readonly<Record<string, string>>;
  /** A JSON object with the part that holds what has an id, by the id. */
  readonly partOf: string;
  /** A JSON array with the page number of place `n` at index `n - 1`, and one for reports in the same way. */
  readonly places: string;
  readonly reports: string;
}

const LEVEL = 9;

/** Compresses a text as zlib and writes it in base64. */
export function pack(text: string): string {
  return deflateSync(Buffer.from(text, "utf8"), { level: LEVEL }).toString("base64");
}
