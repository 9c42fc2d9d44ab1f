import { WARCRecord, WARCSerializer } from "warcio";
import type { Capture } from "./capture.ts";
import type { HeaderRows } from "./header-rows.ts";

const WARC_1_1 = "WARC/1.1";

/** The profile of a record that says that a page has not changed (WARC 1.1, section 6.7.3). */
export const NOT_MODIFIED = "http://netpreserve.org/warc/1.1/revisit/server-not-modified";

/** Writes the record that a WARC file begins with. */
export async function infoRecord(software: string, date: string, gzip: boolean): Promise<Uint8Array> {
  const fields = { software, format: "WARC File Format 1.1", robots: "classic" };
  const record = WARCRecord.createWARCInfo({ date, warcVersion: WARC_1_1 }, fields);
  return WARCSerializer.serialize(record, { gzip });
}

/** An answer to write down, with what was asked and when. */
export interface Received {
  readonly url: string;
  readonly date: string;
  readonly status: number;
  readonly reason: string;
  readonly headers: HeaderRows;
  readonly asked: HeaderRows;
  readonly body: Uint8Array;
  readonly address?: string | undefined;
  /** The capture that the answer (304) says still stands. */
  readonly renews?: Capture | undefined;
}

/** Writes a request and its answer as two records that name each other, each compressed by itself. */
export async function exchangeRecords(received: Received, gzip: boolean): Promise<Uint8Array> {
  const answer = answerRecord(received);
  const id = answer.warcHeader("WARC-Record-ID") ?? "";
  const request = requestRecord(received, id);
  return Buffer.concat([
    await WARCSerializer.serialize(request, { gzip }),
    await WARCSerializer.serialize(answer, { gzip }),
  ]);
}

function requestRecord({ url, date, asked }: Received, answers: string): WARCRecord {
  const { pathname, search } = new URL(url);
  return WARCRecord.create({
    type: "request",
    url,
    date,
    warcVersion: WARC_1_1,
    warcHeaders: { "WARC-Concurrent-To": answers },
    statusline: `GET ${pathname}${search} HTTP/1.1`,
    httpHeaders: rowsOf(asked),
  });
}

function answerRecord(received: Received): WARCRecord {
  const { url, date, status, reason, headers, body, address, renews } = received;
  const record = WARCRecord.create(
    {
      type: renews ? "revisit" : "response",
      url,
      date,
      warcVersion: WARC_1_1,
      warcHeaders: address === undefined ? {} : { "WARC-IP-Address": address },
      statusline: `HTTP/1.1 ${status} ${reason}`,
      httpHeaders: rowsOf(headers),
      ...(renews && { refersToUrl: renews.url, refersToDate: renews.capturedAt }),
    },
    [body],
  );
  if (renews) record.warcHeaders.headers.set("WARC-Profile", NOT_MODIFIED);
  return record;
}

function rowsOf(headers: HeaderRows): [string, string][] {
  return headers.map(([name, value]) => [name, value]);
}

const CODINGS = /^(?:content-encoding|transfer-encoding|content-length)$/i;

/**
 * Says of the fields what holds of a body whose codings were undone: the fields of the codings keep their values under
 * `x-orig-` names, as Browsertrix writes them, and the length is that of the body as it is kept.
 */
export function headersOfDecoded(headers: HeaderRows, length: number): HeaderRows {
  const kept = headers.map(([name, value]): readonly [string, string] =>
    CODINGS.test(name) ? [`x-orig-${name.toLowerCase()}`, value] : [name, value],
  );
  return [...kept, ["Content-Length", String(length)]];
}
