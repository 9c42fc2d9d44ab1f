import { accessSync, appendFileSync, closeSync, constants, openSync, readSync, statSync } from "node:fs";
import { dirname } from "node:path";
import { SecondSourceError, writingTo } from "../model/error.ts";
import { type Capture, renewed } from "./capture.ts";
import { isoSeconds } from "./clock.ts";
import type { Exchange } from "./exchange.ts";
import type { HeaderRows } from "./header-rows.ts";
import { exchangeRecords, headersOfDecoded, infoRecord } from "./warc-records.ts";

/** A WARC file that captures are looked up in and added to. */
export interface WarcStore {
  readonly path: string;
  /** Gives the latest capture of an address. */
  readonly find: (url: string) => Capture | undefined;
  /** Writes down an answer, with `renews` for one that says that a capture still stands; gives the capture that holds now. */
  readonly add: (answer: Answer) => Promise<Capture>;
}

/** An answer with what was asked, and when it came in milliseconds since 1970. */
export interface Answer {
  readonly url: string;
  readonly asked: HeaderRows;
  readonly exchange: Exchange;
  readonly at: number;
  readonly renews?: Capture | undefined;
}

/**
 * Opens a WARC file to add to; it is made when the first answer is written. An existing file is read whole first. Each
 * answer is written in one piece, so that an interruption leaves the file whole.
 *
 * Throws a `SecondSourceError` with the code `cannot-write` where the file is something else, is broken, or cannot be
 * written.
 */
export async function openWarc(path: string, software: string): Promise<WarcStore> {
  const head = headOf(path);
  const gzip = head ? head[0] === 0x1f && head[1] === 0x8b : path.endsWith(".gz");
  const captures = head ? await readExisting(path, gzip) : new Map<string, Capture>();
  let begun = head !== undefined;
  const add = async ({ url, asked, exchange, at, renews }: Answer): Promise<Capture> => {
    const { status, reason, body, address } = exchange;
    const headers = headersOfDecoded(exchange.headers, body.length);
    const date = isoSeconds(at);
    const received = { url, date, status, reason, headers, asked, body, address, renews };
    const info = await infoRecord(software, date, gzip);
    const records = await exchangeRecords(received, gzip);
    writingTo(path, () => appendFileSync(path, begun ? records : Buffer.concat([info, records])));
    begun = true;
    const { renews: _, date: capturedAt, ...facts } = received;
    const capture = renews
      ? renewed(renews, exchange.headers, date)
      : { ...facts, capturedAt, checkedAt: capturedAt };
    captures.set(url, capture);
    return capture;
  };
  return { path, find: (url) => captures.get(url), add };
}

/** Gives the first bytes of a file, `undefined` where there is none or it is empty; makes sure that it can be written. */
function headOf(path: string): Uint8Array | undefined {
  return writingTo(path, () => {
    const size = statSync(path, { throwIfNoEntry: false })?.size;
    accessSync(size === undefined ? dirname(path) : path, constants.W_OK);
    if (!size) return undefined;
    const file = openSync(path, "r");
    try {
      const head = new Uint8Array(2);
      readSync(file, head);
      return head;
    } finally {
      closeSync(file);
    }
  });
}

async function readExisting(path: string, gzip: boolean): Promise<Map<string, Capture>> {
  try {
    const { readCaptures } = await import("./read-warc.ts");
    return await readCaptures(path, gzip);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new SecondSourceError(
      "cannot-write",
      `"${path}" is there already and is no whole WARC file (${reason}). Name another with --warc.`,
      error,
    );
  }
}
