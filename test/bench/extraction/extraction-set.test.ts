import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterEach, describe, expect, it } from "vitest";
import { readExtractionSet } from "../../../bench/extraction/extraction-set.ts";
import { domainOf } from "../../../bench/extraction/train/collect-pages.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function setOf(files: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), "extraction-"));
  folders.push(folder);
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    const text = typeof content === "string" ? content : JSON.stringify(content);
    writeFileSync(join(folder, name), name.endsWith(".gz") ? gzipSync(text) : text);
  }
  return folder;
}

const HTML = "<p>The ferry left at noon.</p>";

describe("readExtractionSet", () => {
  it("reads the layout of AEB", () => {
    const folder = setOf({
      "ground-truth.json": {
        one: { articleBody: "The ferry left.\n\nIt was late.", url: "https://ferry.example/a" },
      },
      "html/one.html.gz": HTML,
    });
    const { layout, pages } = readExtractionSet(folder);
    expect(layout).toBe("aeb");
    expect(pages.map(({ id, truth }) => [id, truth.url, truth.body.map(({ text }) => text)])).toEqual([
      ["one", "https://ferry.example/a", ["The ferry left.", "It was late."]],
    ]);
    expect(new TextDecoder().decode(pages[0]?.html())).toBe(HTML);
  });

  it("reads the layout of WCXB with its labels, and leaves out pages without a body", () => {
    const folder = setOf({
      "ground-truth/0001.json": {
        url: "https://ferry.example/b",
        ground_truth: {
          title: "A ferry",
          author: "Ana Ruiz",
          publish_date: "2031-03-04",
          main_content: "It left.",
        },
      },
      "ground-truth/0002.json": { ground_truth: { main_content: "" } },
      "html/0001.html": HTML,
      "html/0002.html": HTML,
    });
    const { layout, pages } = readExtractionSet(folder);
    expect([layout, pages.length]).toEqual(["wcxb", 1]);
    expect(pages[0]?.truth).toMatchObject({ title: "A ferry", author: "Ana Ruiz", date: "2031-03-04" });
  });

  it("reads the layout of fundus-evaluation, however its paragraphs are grouped", () => {
    const folder = setOf({
      "ground_truth.json": {
        "Paper_1.html.gz": { body: [["One.", "Two."], { text: "Three.", optional: true }] },
        "Paper_2.html.gz": {
          body: { summary: ["Lead."], sections: [{ headline: ["Head"], paragraphs: ["End."] }] },
        },
      },
      "dataset/html/Paper_1.html.gz": HTML,
      "dataset/html/Paper_2.html.gz": HTML,
    });
    const { layout, pages } = readExtractionSet(folder);
    expect(layout).toBe("fundus");
    expect(pages.map(({ truth }) => truth.body)).toEqual([
      [
        { text: "One.", optional: false },
        { text: "Two.", optional: false },
        { text: "Three.", optional: true },
      ],
      ["Lead.", "Head", "End."].map((text) => ({ text, optional: false })),
    ]);
  });

  it("says what it looked for where a folder holds no set", () => {
    expect(() => readExtractionSet(setOf({ "a.txt": "x" }))).toThrow(/ground-truth/);
  });
});

describe("domainOf", () => {
  it("keeps the pages of one site together", () => {
    expect(domainOf("https://news.ferry.example/a?b")).toBe("ferry.example");
    expect(domainOf("https://www.ferry.co.uk/a")).toBe("ferry.co.uk");
    expect(domainOf("ferry.co.uk")).toBe("ferry.co.uk");
  });
});
