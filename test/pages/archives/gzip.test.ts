import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { htmlOf, makeWarc } from "../../../bench/make-inputs/make-warc.ts";
import { hasKnownExtension, pickFormat, readPages } from "../../../src/pages/formats.ts";
import { input } from "../bytes.ts";

const HTML = htmlOf("The ferry was late.");

async function read(bytes: Uint8Array, source = "ferry.html.gz") {
  const { pages, notes } = await readPages({ source, bytes });
  return { pages, notes: notes.map(({ level, code }) => `${level} ${code}`) };
}

describe("a page compressed with gzip", () => {
  it("is read as what it inflates to", async () => {
    const [packed, unpacked] = [await read(gzipSync(HTML)), await read(Buffer.from(HTML))];
    expect(packed).toEqual(unpacked);
    expect(packed.pages[0]).toMatchObject({ mediaType: "text/html", text: "The ferry was late." });
  });

  it("is known by the name inside its own", async () => {
    const fragment = "The ferry was <b>late</b>.";
    expect((await read(gzipSync(fragment))).pages[0]!.mediaType).toBe("text/html");
    expect((await read(gzipSync(fragment), "ferry.txt.gz")).pages[0]!.mediaType).toBe("text/plain");
  });

  it("is kept as far as it goes", async () => {
    const packed = gzipSync(htmlOf(Array.from({ length: 3_000 }, (_, at) => `Ferry ${at * at}.`).join(" ")));
    const { pages, notes } = await read(packed.subarray(0, packed.length / 2));
    expect(pages[0]!.text).toMatch(/^Ferry 0\. Ferry 1\./);
    expect(notes).toEqual(["warning gzip-damaged"]);
    const broken = Buffer.from(packed);
    broken.fill(0xff, packed.length - 400, packed.length - 200);
    expect((await read(broken)).notes).toEqual(["warning gzip-damaged"]);
  });

  it("is not inflated beyond 64 MiB", async () => {
    const { notes } = await read(gzipSync(Buffer.alloc(65 * 1024 * 1024, 32)));
    expect(notes).toEqual(["error page-too-large"]);
  });

  it("may hold no other archive", async () => {
    expect((await read(gzipSync(gzipSync(HTML)))).notes).toEqual(["error page-binary"]);
    expect((await read(gzipSync("PK\x03\x04"))).notes).toEqual(["error page-binary"]);
  });
});

describe("the formats of archives", () => {
  it("tell a WARC file from a compressed page, whatever its name", async () => {
    const warc = await makeWarc([{ url: "https://quay.example/a", body: HTML }], true);
    expect(pickFormat(input("a.html.gz", warc)).name).toBe("warc");
    expect(pickFormat(input("a.warc.gz", gzipSync(HTML))).name).toBe("gzip");
    expect(pickFormat(input("a.warc", "WARC/1.0 is a format")).name).toBe("text");
    expect(pickFormat(input("a.warc", "WARC/1.0\r\nWARC-Type: warcinfo\r\n")).name).toBe("warc");
  });

  it.each([
    ["a.warc", true],
    ["a.WARC.GZ", true],
    ["a.wacz", true],
    ["a.html.gz", true],
    ["a.txt.gz", true],
    ["a.gz", false],
    ["a.tar.gz", false],
    ["a.png", false],
    ["warc", false],
  ])("know %s by its name: %s", (path, known) => {
    expect(hasKnownExtension(path)).toBe(known);
  });
});
