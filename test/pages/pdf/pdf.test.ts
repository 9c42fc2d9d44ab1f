import { spawnSync } from "node:child_process";
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type MadePdf, makePdf, type PlacedText, setLines } from "../../../bench/make-inputs/make-pdf.ts";
import type { PageReading } from "../../../src/pages/format.ts";
import { pickFormat, readPages } from "../../../src/pages/formats.ts";
import { readPdfDocument } from "../../../src/pages/pdf/pdf-document.ts";
import { input, joined } from "../bytes.ts";
import { blockTexts, expectValidPage } from "../valid-page.ts";

async function readMade(made: MadePdf): Promise<PageReading> {
  const reading = await readPages(input("a.pdf", makePdf(made)));
  for (const page of reading.pages) expectValidPage(page);
  return reading;
}

async function paragraphs(...sheets: readonly (readonly PlacedText[])[]): Promise<string[]> {
  return (await readMade({ sheets })).pages.flatMap(blockTexts);
}

const LEFT = [
  "The ferry to the outer islands",
  "did not leave on Friday, for the",
  "wind had risen above forty knots",
  "and the harbour master closed the",
  "gates at noon.",
];
const RIGHT = [
  "The crew stayed aboard overnight",
  "and ate what the passengers had",
  "left, which was bread and cheese",
  "and two boxes of oranges meant",
  "for the school.",
];

describe("sniffing a PDF", () => {
  it.each([
    ["a.txt", "%PDF-1.7\n", "pdf"],
    ["a.pdf", "mail header\n%PDF-1.7\n", "pdf"],
    ["a.txt", "about %PDF-1.7\n", "text"],
    ["a.pdf", "no mark at all", "text"],
  ])("takes %s with %j for %s", (source, content, name) => {
    expect(pickFormat(input(source, content)).name).toBe(name);
  });
});

describe("the paragraphs of a PDF", () => {
  it("are put together from lines, by gap, indent and short last line", async () => {
    expect(
      await paragraphs([
        ...setLines(50, 100, LEFT),
        ...setLines(50, 100 + 12 * 6, RIGHT),
        { x: 64, y: 100 + 12 * 11, text: "An indented line." },
        ...setLines(50, 100 + 12 * 12, ["The line before was short."]),
      ]),
    ).toEqual([LEFT.join(" "), RIGHT.join(" "), "An indented line.", "The line before was short."]);
  });

  it("are read column by column, below what spans the columns", async () => {
    const read = await paragraphs([
      { x: 50, y: 60, text: "Ferry stays in harbour as the wind rises", size: 18 },
      ...setLines(50, 100, LEFT),
      ...setLines(300, 104, RIGHT),
      { x: 50, y: 200, text: "Below both columns stands a line as wide as the page is, and wider than one." },
    ]);
    expect(read).toEqual([
      "Ferry stays in harbour as the wind rises",
      LEFT.join(" "),
      RIGHT.join(" "),
      "Below both columns stands a line as wide as the page is, and wider than one.",
    ]);
  });

  it("go on in the next column and on the next sheet", async () => {
    const whole = [...LEFT.slice(0, 4), ...RIGHT];
    const broken = await paragraphs(
      [...setLines(50, 100, LEFT.slice(0, 4)), ...setLines(300, 100, RIGHT.slice(0, 4))],
      setLines(50, 100, ["and two boxes of oranges meant", "for the school."]),
    );
    expect(broken).toEqual([
      [...whole.slice(0, 8), "and two boxes of oranges meant", "for the school."].join(" "),
    ]);
  });

  it("keep the rows of a table whole", async () => {
    const rows = ["Skarholm", "Valden", "Corrin", "Merran", "Cressin"].flatMap((name, nth): PlacedText[] => [
      { x: 50, y: 100 + nth * 20, text: name },
      { x: 300, y: 100 + nth * 20, text: `${nth + 1}2.5` },
    ]);
    expect(await paragraphs(rows)).toEqual([
      "Skarholm 12.5",
      "Valden 22.5",
      "Corrin 32.5",
      "Merran 42.5",
      "Cressin 52.5",
    ]);
  });

  it("keep raised figures in their line", async () => {
    const raised = [
      { x: 50, y: 100, text: "The gauge read 12 m" },
      { x: 164, y: 96, text: "3", size: 6 },
      { x: 174, y: 100, text: "a second." },
    ];
    expect(await paragraphs(raised)).toEqual(["The gauge read 12 m3 a second."]);
  });

  it("join the words that are broken at the end of a line", async () => {
    const lines = [
      "The commis-",
      "sion met for a long-",
      "term plan of the com-",
      "mission, said Mr Ny-",
      "Holm of the harbour.",
    ];
    expect(await paragraphs(setLines(50, 100, lines))).toEqual([
      "The commission met for a long-term plan of the commission, said Mr Ny-Holm of the harbour.",
    ]);
  });

  it("are the same on sheets that are shown turned", async () => {
    const upright = await readMade({ sheets: [setLines(50, 100, LEFT)] });
    const turned = await readMade({ sheets: [setLines(50, 100, LEFT)], rotate: 180 });
    expect(upright.pages.map(blockTexts)).toEqual([[LEFT.join(" ")]]);
    expect(turned.pages.flatMap(blockTexts).sort()).toEqual([...LEFT].sort());
  });
});

describe("the type of a PDF", () => {
  it("tells the headline, smaller headings and the paper's name", async () => {
    const { pages } = await readMade({
      sheets: [
        [
          { x: 50, y: 40, text: "THE QUAY", size: 30 },
          { x: 50, y: 80, text: "Ferry stays in harbour", size: 20 },
          ...setLines(50, 120, LEFT),
          { x: 50, y: 220, text: "What happens now", size: 14 },
          ...setLines(50, 250, RIGHT),
        ],
      ],
    });
    expect(pages[0]?.blocks.map((block) => block.markup?.element)).toEqual(["h2", "h1", "p", "h2", "p"]);
  });

  it("sets running headers, footers and page numbers apart, each once", async () => {
    const sheet = (nth: number, lines: readonly string[]): PlacedText[] => [
      { x: 50, y: 30, text: "The Quay Weekly" },
      ...setLines(50, 100, lines),
      { x: 300, y: 780, text: `Page ${nth} of 2` },
    ];
    const { pages } = await readMade({ sheets: [sheet(1, LEFT), sheet(2, RIGHT)] });
    expect(pages.map(blockTexts)).toEqual([
      [LEFT.join(" "), RIGHT.join(" "), "The Quay Weekly", "Page 1 of 2", "Page 2 of 2"],
    ]);
    expect(pages[0]?.blocks.map((block) => block.markup?.element)).toEqual([
      "p",
      "p",
      "footer",
      "footer",
      "footer",
    ]);
  });
});

describe("what a PDF says of itself", () => {
  const labelled = async (information: Record<string, string>): Promise<(readonly string[])[]> => {
    const { pages } = await readMade({ sheets: [setLines(50, 100, LEFT)], information });
    return (pages[0]?.labels ?? []).map(({ field, value, source = "" }) => [field, value, source]);
  };

  it("becomes labels that say so", async () => {
    expect(
      await labelled({
        Title: "Ferry stays in harbour",
        Author: "Ana Lund",
        CreationDate: "D:20230314170500+02'00'",
      }),
    ).toEqual([
      ["headline", "Ferry stays in harbour", "container"],
      ["byline", "Ana Lund", "container"],
      ["captured", "2023-03-14T17:05:00+02:00", "container"],
    ]);
    expect(await labelled({ CreationDate: "D:20230314" })).toEqual([["captured", "2023-03-14", "container"]]);
    expect(await labelled({ CreationDate: "D:20230314170500Z" })).toEqual([
      ["captured", "2023-03-14T17:05:00Z", "container"],
    ]);
  });

  it("is left out where it is a program's word", async () => {
    expect(
      await labelled({ Title: "Microsoft Word - story.docx", Author: "user", CreationDate: "D:20231399" }),
    ).toEqual([]);
  });
});

describe("a PDF that cannot be read", () => {
  it("says that it is locked", async () => {
    const { pages, notes } = await readMade({ sheets: [setLines(50, 100, LEFT)], locked: true });
    expect(pages).toEqual([]);
    expect(notes).toMatchObject([{ level: "error", code: "pdf-encrypted", at: "a.pdf" }]);
  });

  it.each([
    ["nothing but the mark", Buffer.from("%PDF-1.7\n")],
    [
      "noise behind the mark",
      joined(
        Buffer.from("%PDF-1.7\n"),
        Array.from({ length: 5000 }, (_, at) => (at * 73) % 256),
      ),
    ],
  ])("says that it is broken: %s", async (_, bytes) => {
    const { pages, notes } = await readPages(input("a.pdf", bytes));
    expect(pages).toEqual([]);
    expect(notes).toMatchObject([{ level: "error", code: "pdf-broken", at: "a.pdf" }]);
  });

  it("gives what is left of a truncated one, or says that it is broken, wherever it ends", async () => {
    const whole = makePdf({ sheets: [setLines(50, 100, LEFT), setLines(50, 100, RIGHT)] });
    for (let end = 40; end < whole.length; end += 97) {
      const { pages, notes } = await readPages(input("a.pdf", whole.subarray(0, end)));
      for (const page of pages) expectValidPage(page);
      expect(pages.length + notes.filter((note) => note.level === "error").length, `cut at ${end}`).toBe(1);
    }
  });

  it("says that it has no text", async () => {
    const { pages, notes } = await readMade({ sheets: [[], []] });
    expect(pages).toEqual([]);
    expect(notes).toMatchObject([{ level: "error", code: "pdf-no-text" }]);
  });
});

describe("reading a PDF", () => {
  it("reads at most 2,000 sheets", async () => {
    const sheets = Array.from({ length: 2003 }, (_, nth) =>
      setLines(50, 100, [`Sheet ${"x".repeat(nth % 7)} has text.`]),
    );
    const { pages, notes } = await readMade({ sheets });
    expect(notes).toMatchObject([{ level: "warning", code: "page-too-large" }]);
    expect(pages).toHaveLength(1);
  });

  it("stops within a sheet where there is too much text", async () => {
    const bytes = makePdf({ sheets: [setLines(50, 100, LEFT), setLines(50, 100, RIGHT)] });
    const content = await readPdfDocument(bytes, { sheets: 2, items: 3 });
    if (typeof content === "string") throw new Error(content);
    expect(content.cut).toBe(true);
    expect(content.sheets.flatMap((sheet) => sheet.items)).toHaveLength(3);
    expect(await readPdfDocument(bytes, { sheets: 1, items: 99 })).toMatchObject({ cut: true, count: 2 });
    expect(await readPdfDocument(bytes, { sheets: 2, items: 99 })).toMatchObject({
      cut: false,
      unreadable: [],
    });
  });

  it("reads any damaged bytes without throwing", async () => {
    const whole = makePdf({ sheets: [setLines(50, 100, LEFT)], information: { Title: "Ferry" } });
    const changes = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 30,
    });
    await fc.assert(
      fc.asyncProperty(changes, async (changed) => {
        const bytes = Buffer.from(whole);
        for (const [at, value] of changed) bytes[at] = value;
        const { pages, notes } = await readPages(input("a.pdf", bytes));
        for (const page of pages) expectValidPage(page);
        expect(pages.length + notes.length).toBeGreaterThan(0);
      }),
      { numRuns: 200 },
    );
  });

  it("gives the same twice, and leaves the bytes as they are", async () => {
    const bytes = makePdf({ sheets: [setLines(50, 100, LEFT)] });
    const before = Buffer.from(bytes);
    const first = await readPages(input("a.pdf", bytes));
    expect(await readPages(input("a.pdf", bytes))).toEqual(first);
    expect(before.equals(bytes)).toBe(true);
  });

  it("prints nothing and lets the program end", () => {
    const folder = mkdtempSync(join(tmpdir(), "read-pdf-"));
    writeFileSync(join(folder, "whole.pdf"), makePdf({ sheets: [setLines(50, 100, LEFT)] }));
    writeFileSync(join(folder, "broken.pdf"), "%PDF-1.7\n1 0 obj\n<< /Type");
    const script = `
      import { readFileSync } from "node:fs";
      import { readPages } from "./dist/index.js";
      for (const name of process.argv.slice(1)) await readPages({ source: name, bytes: readFileSync(name) });
      process.stdout.write("done");`;
    const files = ["whole.pdf", "broken.pdf"].map((name) => join(folder, name));
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      ["--input-type=module", "-e", script, ...files],
      { encoding: "utf8", timeout: 60_000 },
    );
    expect({ stdout, stderr, status }).toEqual({ stdout: "done", stderr: "", status: 0 });
  });
});
