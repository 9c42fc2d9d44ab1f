import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pickFormat, readPages } from "../../src/pages/formats.ts";
import { input, joined, utf16le } from "./bytes.ts";
import { expectValidPage } from "./valid-page.ts";

const HTML = "<!DOCTYPE html><html><body><p>Ferry</p></body></html>";

describe("pickFormat", () => {
  it.each([
    ["a.html", HTML, "html"],
    ["a.txt", HTML, "html"],
    ["stdin", `\n <!-- saved --> ${HTML}`, "html"],
    ["a.txt", `<?xml version="1.0"?>\n${HTML}`, "html"],
    ["a.txt", "<p>Ferry</p>", "html"],
    ["a.html", "The ferry was late.", "text"],
    ["a.html", "The ferry was <b>late</b>.", "html"],
    ["https://x.example/a.htm?b=1", "The ferry was <b>late</b>.", "html"],
    ["a.txt", "The ferry was <b>late</b>.", "text"],
    ["a.html", "5 < 6 and <lund@coast.example> wrote", "text"],
    ["a", "The ferry", "text"],
    ["a.unknown", "", "text"],
  ])("takes %s with %j for %s", (source, content, name) => {
    expect(pickFormat(input(source, content)).name).toBe(name);
  });

  it("sees tags in UTF-16", () => {
    expect(pickFormat(input("a.txt", joined([0xff, 0xfe], utf16le(HTML)))).name).toBe("html");
  });

  it("lets the media type decide before the extension", () => {
    const fragment = input("a.txt", "Ferry <b>late</b>");
    expect(pickFormat({ ...fragment, mediaType: "Text/HTML; charset=utf-8" }).name).toBe("html");
  });
});

describe("readPages", () => {
  it("reads pages by their format", async () => {
    expect((await readPages(input("a", HTML))).pages[0]).toMatchObject({
      mediaType: "text/html",
      text: "Ferry",
    });
    expect((await readPages(input("a", "Ferry"))).pages[0]).toMatchObject({
      mediaType: "text/plain",
      text: "Ferry",
    });
  });

  it("says that an empty input is lost", async () => {
    expect(await readPages(input("a", ""))).toMatchObject({
      pages: [],
      notes: [{ level: "error", code: "page-empty" }],
    });
  });

  it("refuses more than 64 MiB", async () => {
    const { pages, notes } = await readPages({ source: "a", bytes: new Uint8Array(64 * 1024 * 1024 + 1) });
    expect(pages).toEqual([]);
    expect(notes).toMatchObject([{ level: "error", code: "page-too-large", at: "a" }]);
  });

  const valid = async (content: Uint8Array | string, source: string): Promise<void> => {
    const { pages, notes } = await readPages(input(source, content));
    for (const page of pages) expectValidPage(page);
    if (pages.length === 0) expect(notes.some((note) => note.level === "error")).toBe(true);
    expect(await readPages(input(source, content))).toEqual({ pages, notes });
  };

  it("makes valid pages or notes of any bytes", async () => {
    const sources = fc.constantFrom("a.html", "a.txt", "a");
    await fc.assert(fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), sources, valid), { numRuns: 500 });
  });

  it("makes valid pages or notes of any text", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary" }), fc.constantFrom("a.html", "a.txt"), valid),
      {
        numRuns: 300,
      },
    );
  });

  it("makes valid pages or notes of any mixture of tags", async () => {
    const names =
      "p div b a br table tr td pre script style h1 li span svg math template select time title meta".split(
        " ",
      );
    const tag = fc.constantFrom(
      ...names.flatMap((name) => [`<${name}>`, `</${name}>`, `<${name} href=/x class="A b">`]),
    );
    const word = fc.constantFrom("ferry", " quay\n", "\u00a0", "Late.", "&amp;", "<", "\u200b", "😀", "9");
    const soup = fc.array(fc.oneof(tag, word), { maxLength: 60 }).map((parts) => `<p>${parts.join("")}`);
    await fc.assert(fc.asyncProperty(soup, fc.constant("a.html"), valid), { numRuns: 500 });
  });
});
