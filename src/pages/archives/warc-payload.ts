import { MAX_PAGE_BYTES } from "../limits.ts";
import { type Compression, canInflate, inflateAll } from "./inflate.ts";
import { type MessageHead, numberIn } from "./warc-head.ts";

/** The body of an HTTP message, with the codings of its transfer and content undone. */
export type Payload =
  | {
      readonly kind: "bytes";
      readonly bytes: Buffer;
      /** What is wrong with the body, in words such as "damaged gzip data". */
      readonly faults: readonly string[];
    }
  | { readonly kind: "large" }
  | { readonly kind: "unknown-coding"; readonly coding: string };

/** Codings of content by their names in HTTP (RFC 9110, IANA registry). */
const CODINGS: ReadonlyMap<string, Compression | undefined> = new Map([
  ["", undefined],
  ["identity", undefined],
  ["chunked", undefined],
  ["gzip", "gzip"],
  ["x-gzip", "gzip"],
  ["deflate", "deflate"],
  ["br", "br"],
  ["zstd", "zstd"],
]);

/** Most codings of one body that are undone; servers use one, and every further one may expand a thousandfold. */
const MAX_CODINGS = 2;

/**
 * Undoes the codings of an HTTP body: chunks, then the codings of its content from the last applied to the first. Tools
 * often undo a coding and keep its header, so a body that does not begin like the coding is taken as it is.
 */
export async function readPayload(head: MessageHead, body: Buffer): Promise<Payload> {
  const transfer = codingsOf(head.fields.get("transfer-encoding"));
  const content = codingsOf(head.fields.get("content-encoding"));
  const faults: string[] = [];
  let bytes = body;
  if (transfer.includes("chunked")) bytes = withoutChunks(body, faults);
  else if (isShort(head, body)) faults.push("fewer bytes than its server announced");
  for (const coding of [...content, ...transfer].slice(0, MAX_CODINGS).reverse()) {
    const compression = CODINGS.get(coding);
    if (!CODINGS.has(coding) || (compression && !canInflate(compression)))
      return { kind: "unknown-coding", coding };
    if (!compression || !looksCoded(bytes, compression)) continue;
    const inflated = await undo(bytes, compression);
    if (inflated.ending === "large") return { kind: "large" };
    if (inflated.ending === "broken") faults.push(`damaged ${coding} data`);
    if (inflated.ending === "cut") faults.push(`${coding} data that is cut off`);
    bytes = inflated.bytes;
  }
  return bytes.length > MAX_PAGE_BYTES ? { kind: "large" } : { kind: "bytes", bytes, faults };
}

function codingsOf(field = ""): string[] {
  return field
    .split(",")
    .map((coding) => coding.trim().toLowerCase())
    .filter((coding) => coding !== "");
}

function isShort(head: MessageHead, body: Buffer): boolean {
  return body.length < (numberIn(head, "content-length") ?? 0);
}

/** The line before a chunk: its length in hexadecimal digits, and extensions. */
const CHUNK_LINE = /^([0-9a-f]{1,8})[ \t]*(?:;[^\n]*)?\r?\n/i;

/**
 * Undoes the chunks of HTTP/1.1 (RFC 9112); a body without chunks is taken as it is. Ours, because that of warcio takes
 * the fields behind the last chunk for content, and copies all that follows for every chunk.
 */
function withoutChunks(body: Buffer, faults: string[]): Buffer {
  const chunks: Buffer[] = [];
  for (let at = 0; ; ) {
    const line = CHUNK_LINE.exec(body.toString("latin1", at, at + MAX_CHUNK_LINE));
    if (!line && at === 0) return body;
    const length = Number.parseInt(line?.[1] ?? "", 16);
    if (length === 0) return Buffer.concat(chunks);
    const start = at + (line?.[0].length ?? 0);
    if (line) chunks.push(body.subarray(start, start + length));
    if (!line || start + length >= body.length) {
      faults.push("chunks that are broken or cut off");
      return Buffer.concat(chunks);
    }
    at = start + length;
    if (body[at] === 13) at++;
    if (body[at] === 10) at++;
  }
}

/** Longest line before a chunk that is looked at, in bytes. */
const MAX_CHUNK_LINE = 256;

/** Browsers read `deflate` both with the header of zlib (RFC 1950), as it is meant, and without. */
async function undo(bytes: Buffer, compression: Compression): ReturnType<typeof inflateAll> {
  const hasHeader = (bytes[0]! & 0x0f) === 8 && bytes.readUInt16BE(0) % 31 === 0;
  const form = compression === "deflate" && !hasHeader ? "deflate-raw" : compression;
  return inflateAll(bytes, form, MAX_PAGE_BYTES);
}

function looksCoded(bytes: Buffer, compression: Compression): boolean {
  if (bytes.length < 2) return false;
  if (compression === "gzip") return bytes[0] === 0x1f && bytes[1] === 0x8b;
  if (compression === "zstd") return bytes.readUInt16LE(0) === 0xb528;
  // Neither Brotli nor raw deflate has a mark of its own; markup begins with a less-than sign, which neither does in practice.
  return !/^\s*</.test(bytes.toString("latin1", 0, 64));
}
