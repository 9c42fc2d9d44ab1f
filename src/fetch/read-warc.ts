import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { WARCParser, type WARCRecord } from "warcio";
import { type Capture, renewed } from "./capture.ts";
import type { HeaderRows } from "./header-rows.ts";
import { NOT_MODIFIED } from "./warc-records.ts";

/** The content codings that warcio undoes when it reads a record. */
const READABLE_CODINGS: readonly (string | null)[] = [null, "", "identity", "gzip", "deflate"];

/**
 * Reads the latest capture of every address in a WARC file. Throws whatever tells that the file is no WARC file, or is
 * broken or cut off.
 */
export async function readCaptures(path: string, gzip: boolean): Promise<Map<string, Capture>> {
  const captures = new Map<string, Capture>();
  let asked: { readonly url: string; readonly headers: HeaderRows } | undefined;
  for await (const record of new WARCParser(bytesOf(path, gzip))) {
    if (!record.warcHeaders.statusline.startsWith("WARC/")) throw new Error("not a WARC record");
    const url = record.warcTargetURI ?? "";
    if (record.warcType === "request") asked = { url, headers: rowsOf(record) };
    else keep(captures, await captureOf(record, captures.get(url), asked?.url === url ? asked.headers : []));
    await record.skipFully();
  }
  return captures;
}

/** Node's own decompression says when a file is cut off, which the parser's does not. */
function bytesOf(path: string, gzip: boolean): AsyncIterable<Uint8Array> {
  const file = createReadStream(path);
  if (!gzip) return file;
  const plain = createGunzip();
  file.on("error", (error) => plain.destroy(error));
  return file.pipe(plain);
}

function keep(captures: Map<string, Capture>, capture: Capture | undefined): void {
  if (capture) captures.set(capture.url, capture);
}

async function captureOf(
  record: WARCRecord,
  earlier: Capture | undefined,
  asked: HeaderRows,
): Promise<Capture | undefined> {
  const { warcTargetURI: url, warcDate: date, warcType: type, httpHeaders } = record;
  if (!url || !date || !httpHeaders) return undefined;
  if (type === "revisit" && record.warcHeader("WARC-Profile") === NOT_MODIFIED)
    return earlier && renewed(earlier, rowsOf(record), date);
  if (type !== "response" || !READABLE_CODINGS.includes(httpHeaders.headers.get("content-encoding") ?? null))
    return undefined;
  return {
    url,
    status: Number(httpHeaders.statusCode),
    reason: httpHeaders.statusText ?? "",
    headers: rowsOf(record),
    asked,
    body: await record.readFully(true),
    capturedAt: date,
    checkedAt: date,
    address: record.warcHeader("WARC-IP-Address") ?? undefined,
  };
}

function rowsOf({ httpHeaders }: WARCRecord): HeaderRows {
  return [...(httpHeaders?.headers ?? [])];
}
