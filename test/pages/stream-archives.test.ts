import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { makeRecord } from "../../bench/make-inputs/make-warc.ts";
import { makeZip } from "../../bench/make-inputs/make-zip.ts";
import type { StoredInput } from "../../src/pages/format.ts";
import { streamPages } from "../../src/pages/formats.ts";

/** Bytes of text on each page, so that even the small archive is larger than what may be read ahead. */
const PAGE_BYTES = 6_000;

/** An archive that is never there as a whole: its bytes are made where they are asked for. */
interface MadeArchive {
  readonly input: StoredInput;
  /** The largest number of bytes that was asked for at once. */
  readonly largest: () => number;
  /** How far into the archive has been read. */
  readonly furthest: () => number;
}

/** Makes an archive of one record that is repeated, since reading knows no difference between captures of one URL. */
function repeated(record: Buffer, count: number): MadeArchive {
  let largest = 0;
  let furthest = 0;
  const size = record.length * count;
  const read = async (start: number, end: number): Promise<Uint8Array> => {
    largest = Math.max(largest, end - start);
    furthest = Math.max(furthest, end);
    const bytes = Buffer.alloc(Math.min(end, size) - start);
    for (let at = 0; at < bytes.length; ) {
      const from = (start + at) % record.length;
      at += record.copy(bytes, at, from, Math.min(record.length, from + bytes.length - at));
    }
    return bytes;
  };
  return { input: { source: "many.warc", size, read }, largest: () => largest, furthest: () => furthest };
}

/** Words that gzip cannot pack into nothing, the same every time. */
function words(bytes: number): string {
  let state = 7;
  let text = "";
  while (text.length < bytes) {
    state = (state * 48_271) % 2_147_483_647;
    text += `${state.toString(36)} `;
  }
  return text;
}

const record = await makeRecord({
  url: "https://quay.example/a",
  body: words(PAGE_BYTES),
  http: { "Content-Type": "text/plain" },
});

describe("a large archive", () => {
  it.each([
    ["1,000 records", record, 1_000],
    ["4,000 records", record, 4_000],
    ["1,000 compressed records", gzipSync(record), 1_000],
    ["4,000 compressed records", gzipSync(record), 4_000],
  ])("of %s gives each page before the next is read", async (_, bytes, count) => {
    const { input, largest, furthest } = repeated(bytes, count);
    let pages = 0;
    let ahead = 0;
    for await (const reading of streamPages(input)) {
      pages += reading.pages.length;
      ahead = Math.max(ahead, furthest() - pages * bytes.length);
    }
    expect(pages).toBe(count);
    expect(largest()).toBeLessThanOrEqual(256 * 1024);
    expect(ahead).toBeLessThanOrEqual(2 * 256 * 1024);
  });

  it("is read no further than its readings are asked for", async () => {
    const { input, furthest } = repeated(record, 1_000);
    const readings = streamPages(input);
    await readings.next();
    await readings.return();
    expect(furthest()).toBeLessThanOrEqual(256 * 1024);
  });

  it("inside a WACZ archive is read part by part", async () => {
    const warc = Buffer.concat(Array.from({ length: 500 }, () => gzipSync(record)));
    const wacz = makeZip([
      { name: "archive/data.warc.gz", content: warc },
      { name: "pages/pages.jsonl", content: '{"url":"https://quay.example/a"}' },
    ]);
    const asked: number[] = [];
    const read = async (start: number, end: number): Promise<Uint8Array> => {
      asked.push(end - start);
      return wacz.subarray(start, end);
    };
    let pages = 0;
    let firstAt = 0;
    for await (const reading of streamPages({ source: "a.wacz", size: wacz.length, read })) {
      pages += reading.pages.length;
      if (pages === 1) firstAt = asked.length;
    }
    expect(pages).toBe(500);
    expect(Math.max(...asked)).toBeLessThanOrEqual(256 * 1024);
    expect(firstAt).toBeLessThan(asked.length);
  });

  it("passes on what the system says when it cannot be read", async () => {
    const broken: StoredInput = {
      source: "a.warc.gz",
      size: 10_000_000,
      read: async (start, end) => {
        if (start > 0) throw Object.assign(new Error("lost"), { code: "EIO" });
        return repeated(gzipSync(record), 1_000).input.read(start, end);
      },
    };
    const readAll = async (): Promise<void> => {
      for await (const { pages } of streamPages(broken)) expect(pages.length).toBeLessThanOrEqual(1);
    };
    await expect(readAll()).rejects.toMatchObject({ code: "EIO" });
  });
});
