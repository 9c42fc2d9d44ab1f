import * as zlib from "node:zlib";
import { describe, expect, it } from "vitest";
import { htmlOf, makeRecord, makeWarc, type RecordToWrite } from "../../../bench/make-inputs/make-warc.ts";
import { readWarc } from "../../../src/pages/archives/warc.ts";
import { newTally } from "../../../src/pages/archives/warc-tally.ts";
import { readPages } from "../../../src/pages/formats.ts";
import { expectValidPage } from "../valid-page.ts";

const HTML = { "Content-Type": "text/html; charset=utf-8" };
const MIB = 1024 * 1024;

const page = (name: string, sentence = `The ferry to ${name} was late.`): RecordToWrite => ({
  url: `https://quay.example/${name}`,
  body: htmlOf(sentence),
});

async function read(bytes: Uint8Array, source = "story.warc") {
  const { pages, notes } = await readPages({ source, bytes });
  for (const one of pages) expectValidPage(one);
  const codes = notes.filter(({ code }) => code !== "archive-records-skipped");
  return {
    pages,
    texts: pages.map(({ text }) => text),
    urls: pages.map((one) => one.source),
    notes: codes.map(({ level, code, at }) => `${level} ${code} ${at}`),
    messages: notes.map(({ message }) => message),
  };
}

/** Cuts a body into chunks of HTTP/1.1, with an extension and a field behind the last. */
function chunked(body: Uint8Array): Buffer {
  const half = body.length >> 1;
  const chunk = (part: Uint8Array): Buffer =>
    Buffer.concat([Buffer.from(`${part.length.toString(16)};part=1\r\n`), part, Buffer.from("\r\n")]);
  const end = Buffer.from("0\r\nX-Checked: yes\r\n\r\n");
  return Buffer.concat([chunk(body.subarray(0, half)), chunk(body.subarray(half)), end]);
}

describe("a WARC file", () => {
  it.each([false, true])("gives its captures as pages of their URLs (compressed: %s)", async (gzip) => {
    const bytes = await makeWarc([page("lund"), page("merran")], gzip);
    const { pages, urls, texts, notes } = await read(bytes, "saved/story.warc.gz");
    expect(urls).toEqual(["https://quay.example/lund", "https://quay.example/merran"]);
    expect(texts).toEqual(["The ferry to lund was late.", "The ferry to merran was late."]);
    expect(notes).toEqual([]);
    expect(pages[0]!.labels.filter(({ source }) => source === "warc")).toEqual([
      {
        field: "captured",
        value: "2025-06-03T08:09:10Z",
        source: "warc",
        basis: "implied",
        because: "WARC-Date of the page's record in saved/story.warc.gz",
      },
      {
        field: "source-link",
        value: "https://quay.example/lund",
        source: "warc",
        basis: "implied",
        because: "WARC-Target-URI of the page's record in saved/story.warc.gz",
      },
    ]);
  });

  it("is read where all records were compressed together", async () => {
    const bytes = zlib.gzipSync(await makeWarc([page("lund"), page("merran")]));
    expect((await read(bytes)).texts).toHaveLength(2);
  });

  it("keeps two captures of one URL", async () => {
    const later = { ...page("lund", "The ferry came."), date: "2025-06-04T00:00:00Z" };
    const { pages, texts } = await read(await makeWarc([page("lund"), later]));
    expect(texts).toEqual(["The ferry to lund was late.", "The ferry came."]);
    expect(pages.map(({ labels }) => labels.find(({ field }) => field === "captured")?.value)).toEqual([
      "2025-06-03T08:09:10Z",
      "2025-06-04T00:00:00Z",
    ]);
  });

  const coded: [string, (body: Buffer) => Uint8Array, Record<string, string>][] = [
    ["Brotli", zlib.brotliCompressSync, { "Content-Encoding": "br" }],
    ["gzip", zlib.gzipSync, { "Content-Encoding": "gzip" }],
    ["deflate", zlib.deflateSync, { "Content-Encoding": "deflate" }],
    ["raw deflate", zlib.deflateRawSync, { "Content-Encoding": "deflate" }],
    ["chunks", chunked, { "Transfer-Encoding": "chunked" }],
    [
      "gzip in chunks",
      (body) => chunked(zlib.gzipSync(body)),
      { "Content-Encoding": "gzip", "Transfer-Encoding": "chunked" },
    ],
    [
      "gzip as a transfer coding",
      (body) => chunked(zlib.gzipSync(body)),
      { "Transfer-Encoding": "gzip, chunked" },
    ],
    ["gzip that was undone", (body) => body, { "Content-Encoding": "gzip" }],
    ["Brotli that was undone", (body) => body, { "Content-Encoding": "br" }],
    ["chunks that were undone", (body) => body, { "Transfer-Encoding": "chunked" }],
  ];

  it.each(coded)("undoes %s", async (_, code, fields) => {
    const body = htmlOf(`The ferry was late. ${"It came at nine. ".repeat(400)}`);
    const record = {
      url: "https://quay.example/a",
      body: code(Buffer.from(body)),
      http: { ...HTML, ...fields },
    };
    const { texts, notes } = await read(await makeWarc([record], true));
    expect(texts[0]).toMatch(/^The ferry was late\. It came[\s\S]+nine\.$/);
    expect(notes).toEqual([]);
  });

  it("undoes Zstandard where Node can, and says so where it cannot", async () => {
    const compress = (zlib as unknown as { zstdCompressSync?: (bytes: Uint8Array) => Buffer })
      .zstdCompressSync;
    const body = compress?.(Buffer.from(htmlOf("Late."))) ?? Buffer.from("\x28\xb5\x2f\xfd", "latin1");
    const record = { url: "https://quay.example/a", body, http: { ...HTML, "Content-Encoding": "zstd" } };
    const { texts, notes } = await read(await makeWarc([record]));
    expect(texts).toEqual(compress ? ["Late."] : []);
    expect(notes).toEqual(compress ? [] : ["error capture-unread https://quay.example/a"]);
  });

  it("reads the character set that the server gave", async () => {
    const body = Buffer.from(htmlOf("“Caf\u00e9,” she said."), "latin1");
    body[body.indexOf(0x1c)] = 0x93;
    body[body.indexOf(0x1d)] = 0x94;
    const http = { "Content-Type": 'text/html; charset="windows-1252"' };
    const { pages, notes } = await read(await makeWarc([{ url: "https://quay.example/a", body, http }]));
    expect(pages[0]).toMatchObject({ encoding: "windows-1252", text: "“Café,” she said." });
    expect(notes).toEqual([]);
  });

  it("notes a character set that the bytes contradict", async () => {
    const record = { ...page("a", "Café"), body: Buffer.from(htmlOf("Caf\u00e9 on the quay"), "latin1") };
    const { texts, notes } = await read(await makeWarc([record]));
    expect(texts).toEqual(["Café on the quay"]);
    expect(notes).toEqual(["warning page-charset-wrong https://quay.example/a"]);
  });

  it("sums up what it leaves out", async () => {
    const url = "https://quay.example/";
    const { urls, notes, messages } = await read(
      await makeWarc([
        { url: "urn:crawl:1", body: "software: none", type: "warcinfo" },
        { url, body: "", type: "request", http: { Host: "quay.example" } },
        { url, body: "", status: "301 Moved", http: { Location: `${url}a` } },
        { url: `${url}gone`, body: "Gone", status: "404 Not Found", http: HTML },
        page("a"),
        { url: `${url}a.png`, body: "\x89PNG", http: { "Content-Type": "image/png" } },
        { url: `${url}a.css`, body: "p{}", http: { "Content-Type": "text/css" } },
        { url: `${url}robots.txt`, body: "User-agent: *", http: { "Content-Type": "text/plain" } },
        { url: `${url}favicon.ico`, body: "none", http: HTML },
        {
          url: "metadata://crawler/crawl.log",
          body: "log",
          type: "resource",
          warc: { "Content-Type": "text/plain" },
        },
        { url: `${url}b`, body: "", type: "revisit" },
        { url: `${url}c.txt`, body: "The quay.", type: "resource", warc: { "Content-Type": "text/plain" } },
        { url: `${url}d`, body: htmlOf("No type."), http: { Server: "x" } },
        { url: `${url}e`, body: "{}", http: { Server: "x" } },
      ]),
    );
    expect(urls).toEqual([`${url}a`, `${url}c.txt`, `${url}d`]);
    expect(notes).toEqual([`info archive-revisit ${url}b`]);
    expect(messages.at(-1)).toBe(
      "3 of 14 records were read as pages. Left out: 3 requests, descriptions and records about the crawl; " +
        "2 redirects, errors and other answers without a page; 3 pictures, scripts, style sheets and other data; " +
        "2 robots.txt files and icons; 1 that only refer to an earlier capture.",
    );
  });

  it("leaves out data that no format finds news in", async () => {
    const data = { ...page("a.json"), body: "", http: { "Content-Type": "application/json" } };
    const made = await makeWarc([data, page("b")]);
    const tools = { readInner: async () => ({ pages: [], notes: [] }), tally: newTally() };
    const parts = (async function* () {
      yield made;
    })();
    const readings: number[] = [];
    const reading = { archive: "a.warc", size: made.length, passOver: () => undefined, ...tools };
    for await (const { pages } of readWarc(parts, reading)) readings.push(pages.length);
    expect(readings).toEqual([0]);
    expect([tools.tally.records, tools.tally.captures, tools.tally.skipped.get("kind")]).toEqual([2, 1, 1]);
  });

  it("says where it holds no page", async () => {
    const { notes } = await read(
      await makeWarc([{ url: "urn:crawl:1", body: "software: none", type: "warcinfo" }]),
    );
    expect(notes).toEqual(["error archive-empty story.warc"]);
  });
});

describe("a damaged WARC file", () => {
  const three = [page("a"), page("b", `The quay. ${"It is long and it is old. ".repeat(300)}`), page("c")];
  const [A, B, C] = three.map(({ url }) => url);

  it.each([false, true])(
    "keeps what came before the end of a file that is cut off (compressed: %s)",
    async (gzip) => {
      const whole = await makeWarc(three, gzip);
      const last = (await makeWarc(three.slice(2), gzip)).length;
      const { urls, texts, notes } = await read(whole.subarray(0, whole.length - last - (gzip ? 60 : 3000)));
      expect(urls).toEqual([A, B]);
      expect(texts[1]).toMatch(/^The quay\. It is long/);
      expect(notes).toEqual([`warning capture-damaged ${B}`]);
    },
  );

  it.each([false, true])("is read to wherever it is cut off (compressed: %s)", async (gzip) => {
    const whole = await makeWarc([page("a"), page("c")], gzip);
    const first = (await makeWarc([page("a")], gzip)).length;
    // With less of its first block, gzip data inflates to nothing that a format could be told by.
    for (let length = 150; length < whole.length; length += 7) {
      const { urls } = await read(whole.subarray(0, length));
      expect([[], [A], [A, C]]).toContainEqual(urls);
      if (length >= first) expect(urls[0]).toBe(A);
    }
  });

  it("goes on behind broken gzip data", async () => {
    const members = await Promise.all(three.map(async (one) => zlib.gzipSync(await makeRecord(one))));
    const broken = Buffer.from(members[1]!);
    broken.fill(0xff, 250, 300);
    const { urls, notes } = await read(Buffer.concat([members[0]!, broken, members[2]!]));
    expect(urls.filter((url) => url !== B)).toEqual([A, C]);
    expect(notes.length).toBeGreaterThan(0);
    for (const note of notes) expect(note).toMatch(/^warning (?:capture|archive)-damaged /);
  });

  it("keeps a page whose checksum is wrong, with a warning", async () => {
    const members = await Promise.all(three.map(async (one) => zlib.gzipSync(await makeRecord(one))));
    const broken = Buffer.from(members[1]!);
    broken[broken.length - 6]! ^= 1;
    const { urls, notes, messages } = await read(Buffer.concat([members[0]!, broken, members[2]!]));
    expect(urls).toEqual([A, B, C]);
    expect(notes).toEqual([`warning capture-damaged ${B}`]);
    expect(messages[0]).toContain("gzip data with a wrong checksum");
  });

  it.each([
    ["shorter", 40, true],
    ["longer", -60, false],
  ])("finds the next record where one is %s than it says", async (words, by, whole) => {
    const records = await Promise.all(three.map(makeRecord));
    const text = records[1]!.toString("latin1");
    const wrong = text.replace(/(?<=\r\nContent-Length: )\d+/, (length) => String(Number(length) + by));
    const { urls, texts, notes, messages } = await read(
      Buffer.concat([records[0]!, Buffer.from(wrong, "latin1"), records[2]!]),
    );
    expect(urls).toEqual([A, B, C]);
    expect(texts[1]!.trimEnd().endsWith("old.")).toBe(whole);
    expect(messages[0]).toContain(`a record that is ${words} than it says`);
    expect(notes[0]).toBe(`warning capture-damaged ${B}`);
  });

  it("passes over what is no record", async () => {
    const records = await Promise.all(three.map(makeRecord));
    const { urls, messages } = await read(
      Buffer.concat([records[0]!, Buffer.from("not a record\r\nWARC/ nor this\r\n"), records[1]!]),
    );
    expect(urls).toEqual([A, B]);
    expect(messages[0]).toBe("The archive holds 30 bytes that are no record.");
  });

  it("notes a body that is shorter than its server announced, and one that was cut off", async () => {
    const short = { ...page("a"), http: { ...HTML, "Content-Length": "9999" } };
    const cut = { ...page("b"), warc: { "WARC-Truncated": "time" } };
    const chunks = {
      ...page("c"),
      body: chunked(Buffer.from(htmlOf("Late."))).subarray(0, -30),
      http: { ...HTML, "Transfer-Encoding": "chunked" },
    };
    const { urls, notes } = await read(await makeWarc([short, cut, chunks]));
    expect(urls).toEqual([A, B, C]);
    expect(notes).toEqual([A, B, C].map((url) => `warning capture-damaged ${url}`));
  });

  it("keeps what can be read of a broken body", async () => {
    const gzip = zlib.gzipSync(
      Buffer.from(
        htmlOf(
          `The quay. ${"abcdefghijklmnopqrstuvwxyz"
            .split("")
            .map((a, at) => `${a.repeat(at)} `)
            .join("It is old. ")}`,
        ),
      ),
    );
    const http = { ...HTML, "Content-Encoding": "gzip" };
    const { texts, notes } = await read(
      await makeWarc([{ ...page("a"), body: gzip.subarray(0, -40), http }, page("c")]),
    );
    expect(texts[0]).toMatch(/^The quay\./);
    expect(texts).toHaveLength(2);
    expect(notes).toEqual([`warning capture-damaged ${A}`]);
  });
});

describe("a hostile WARC file", () => {
  const http = { ...HTML, "Content-Encoding": "gzip" };
  const bomb = zlib.gzipSync(Buffer.alloc(65 * MIB, 32));

  it("does not inflate a page beyond 64 MiB", async () => {
    const bytes = await makeWarc([{ ...page("a"), body: bomb, http }, page("b")], true);
    const { urls, notes } = await read(bytes);
    expect(urls).toEqual(["https://quay.example/b"]);
    expect(notes).toEqual(["error page-too-large https://quay.example/a"]);
  });

  it("passes over a record that inflates beyond 64 MiB", async () => {
    const bytes = await makeWarc([{ ...page("a"), body: Buffer.alloc(66 * MIB, 32) }, page("b")], true);
    const { urls, notes } = await read(bytes);
    expect(urls).toEqual(["https://quay.example/b"]);
    expect(notes).toEqual(["error page-too-large https://quay.example/a"]);
  });

  it("stops where the pages expand to far more than the archive", async () => {
    const records = Array.from({ length: 20 }, (_, nth) => ({ ...page(`${nth}`), body: bomb, http }));
    const { notes } = await read(await makeWarc([...records, page("z")]));
    expect(notes.at(-1)).toBe("error archive-inflates story.warc");
    expect(notes.filter((note) => note.includes("page-too-large"))).toHaveLength(8);
  });

  it("opens no archive inside the archive", async () => {
    const inner = await makeWarc([page("b")], true);
    const { urls, notes } = await read(await makeWarc([{ ...page("a"), body: inner }]));
    expect(urls).toEqual([]);
    expect(notes).toEqual(["error capture-unread https://quay.example/a"]);
  });

  it.each([
    ["first lines alone", "WARC/1.0\n"],
    ["records that claim far more than they hold", "WARC/1.0\r\nContent-Length: 60000000\r\n\r\n\r\n"],
    ["no record", "WARC/"],
  ])("is given up where it is full of %s", async (_, words) => {
    const start = await makeRecord({ url: "urn:a", body: "", type: "warcinfo" });
    const filler = zlib.gzipSync(words.repeat(2 ** 26 / words.length));
    const parts = [zlib.gzipSync(start), ...Array.from({ length: 5 }, () => filler)];
    const { messages, notes } = await read(Buffer.concat(parts));
    expect(notes.at(-1)).toBe("error archive-empty story.warc");
    expect(messages.filter((message) => message.includes("archive holds")).length).toBeGreaterThan(0);
  });

  it("gives up a head without an end", async () => {
    const bytes = Buffer.concat([Buffer.from("WARC/1.0\r\nX: "), Buffer.alloc(2 * MIB, 97)]);
    expect((await read(bytes)).notes[0]).toBe("warning archive-damaged story.warc");
  });
});
