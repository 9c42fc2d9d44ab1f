import { gzipSync } from "node:zlib";
import { WARCRecord, WARCSerializer, type WARCType } from "warcio";

/** A record to write. */
export interface RecordToWrite {
  readonly url: string;
  readonly body: string | Uint8Array;
  readonly type?: WARCType;
  readonly date?: string;
  readonly status?: string;
  /** Fields of the HTTP head; by default those of an HTML page. */
  readonly http?: Readonly<Record<string, string>>;
  /** Fields of the record's own head. */
  readonly warc?: Readonly<Record<string, string>>;
}

/** Writes one record with warcio, not compressed. */
export async function makeRecord(record: RecordToWrite): Promise<Buffer> {
  const { url, body, type = "response", date = "2025-06-03T08:09:10Z", status = "200 OK" } = record;
  async function* content(): AsyncGenerator<Uint8Array> {
    yield Buffer.from(body);
  }
  const made = WARCRecord.create(
    {
      url,
      date,
      type,
      warcVersion: "WARC/1.1",
      warcHeaders: { ...record.warc },
      statusline: `HTTP/1.1 ${status}`,
      httpHeaders:
        type === "resource" ? {} : { ...(record.http ?? { "Content-Type": "text/html; charset=utf-8" }) },
    },
    content(),
  );
  return Buffer.from(await WARCSerializer.serialize(made));
}

/** Writes records into one archive, each compressed for itself where `gzip` is given, as the format asks for. */
export async function makeWarc(records: readonly RecordToWrite[], gzip = false): Promise<Buffer> {
  const made: Buffer[] = [];
  for (const record of records) {
    const bytes = await makeRecord(record);
    made.push(gzip ? gzipSync(bytes) : bytes);
  }
  return Buffer.concat(made);
}

/** Makes an HTML page of one sentence. */
export function htmlOf(sentence: string): string {
  return `<!DOCTYPE html><html><head><title>Quay</title></head><body><p>${sentence}</p></body></html>`;
}
