import { diffArrays } from "diff";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Dossier } from "../../src/model/dossier.ts";
import type { PageReading } from "../../src/pages/format.ts";
import { readPages } from "../../src/pages/formats.ts";
import { buildDossier } from "../../src/pipeline.ts";
import { startBrowser } from "../web/browser.ts";
import { openSample, type PrintOptions, printPdf, sampleBytes, saveMhtml } from "./save-in-browser.ts";
import { blockTexts, expectValidPage } from "./valid-page.ts";

/** The pages of the sample story that are HTML. */
const SAMPLES = [
  "01-northern-wire.html",
  "06-lantern-press.html",
  "07-harbour-news.html",
  "08-harbour-news-updated.html",
  "09-cressin-gazette.html",
  "11-quayside-opinion.html",
];

let browser: Browser;
beforeAll(async () => {
  browser = await startBrowser();
});
afterAll(async () => {
  await browser.close();
});

async function readHtmlSample(name: string): Promise<PageReading> {
  return readPages({ source: name, bytes: sampleBytes(name) });
}

async function readMhtmlSample(name: string): Promise<PageReading> {
  const page = await openSample(browser, name);
  const bytes = await saveMhtml(page);
  await page.close();
  return readPages({ source: name.replace(".html", ".mhtml"), bytes });
}

async function readPdfSample(name: string, options: PrintOptions = {}): Promise<PageReading> {
  const page = await openSample(browser, name);
  const bytes = await printPdf(page, options);
  await page.close();
  return readPages({ source: name.replace(".html", ".pdf"), bytes });
}

function bodies({ pages, reports }: Dossier): string[] {
  return reports
    .filter((report) => report.kind !== "post")
    .map(({ page, body }) => {
      const text = pages.find(({ id }) => id === page)?.text ?? "";
      return body.map(({ start, end }) => text.slice(start, end)).join("\n");
    });
}

function wordsOf(dossier: Dossier): string[] {
  return bodies(dossier).flatMap((body) => body.match(/[\p{L}\p{N}]+/gu) ?? []);
}

/** Gives the share of `wanted` that `read` has in the same order, and the share of `read` that is in `wanted`. */
function agreement(
  wanted: readonly string[],
  read: readonly string[],
): { recall: number; precision: number } {
  const same = diffArrays([...wanted], [...read])
    .filter((part) => !part.added && !part.removed)
    .reduce((sum, part) => sum + part.value.length, 0);
  return { recall: same / wanted.length, precision: same / read.length };
}

describe("a page saved as MHTML", () => {
  it.each(SAMPLES)("has the bodies and labels of the page itself: %s", async (name) => {
    const reading = await readMhtmlSample(name);
    const original = await readHtmlSample(name);
    expect(reading.notes).toEqual([]);
    expect(reading.pages).toHaveLength(1);
    for (const page of reading.pages) expectValidPage(page);
    expect(bodies(buildDossier(reading))).toEqual(bodies(buildDossier(original)));
    const [page] = reading.pages;
    expect(page).toMatchObject({ source: name.replace(".html", ".mhtml"), mediaType: "text/html" });
    const captured = page?.labels.filter((label) => label.field === "captured") ?? [];
    expect(captured).toMatchObject([{ source: "container", because: "Date of the saved page" }]);
    expect(captured[0]?.value).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/);
    const added = page?.labels.filter((label) => label.source === "container") ?? [];
    expect(added).toHaveLength(1);
  });
});

describe("a page printed as PDF", () => {
  const layouts: readonly (readonly [string, PrintOptions])[] = [
    ["plain", {}],
    ["with the browser's margins", { margins: true }],
    ["in two columns", { style: "body { columns: 2; font-size: 11px }" }],
    [
      "in three hyphenated columns",
      { style: "body { columns: 3; font-size: 9px; text-align: justify; hyphens: auto }" },
    ],
  ];

  // In columns three pages are enough; the cells of page 09, which is laid out with a table, would overlap.
  const inColumns = SAMPLES.slice(0, 3);

  it.each(layouts)("has nearly the words of the pages' bodies in order: %s", async (layout, options) => {
    for (const name of options.style ? inColumns : SAMPLES) {
      const reading = await readPdfSample(name, options);
      expect(reading.notes).toEqual([]);
      for (const page of reading.pages) expectValidPage(page);
      const wanted = wordsOf(buildDossier(await readHtmlSample(name)));
      const { recall, precision } = agreement(wanted, wordsOf(buildDossier(reading)));
      expect(recall, `${layout}: ${name}`).toBeGreaterThanOrEqual(0.99);
      // What follows from the words that the page puts on its elements, such as readers' comments, a print has lost.
      expect(precision, `${layout}: ${name}`).toBeGreaterThanOrEqual(0.75);
    }
  });

  it("keeps what the browser prints around it out of the text", async () => {
    const { pages } = await readPdfSample("01-northern-wire.html", { margins: true });
    const [page] = pages;
    if (!page) throw new Error("no page");
    const footers = page.blocks.filter((block) => block.markup?.element === "footer");
    const words = footers.map(({ start, end }) => page.text.slice(start, end));
    expect(words).toContain("1/2");
    expect(words.some((line) => line.startsWith("file:///"))).toBe(true);
    expect(page.blocks.slice(-footers.length)).toEqual(footers);
  });

  it("is found to be a copy of another page", async () => {
    const original = await readHtmlSample("06-lantern-press.html");
    const copy = await readPdfSample("09-cressin-gazette.html", { margins: true });
    const { derivations, reports, summary } = buildDossier({
      pages: [...original.pages, ...copy.pages],
      notes: [],
    });
    expect(summary).toMatchObject({ pages: 2, reports: 1 });
    expect(derivations).toMatchObject([{ kind: "republication", direction: "stated" }]);
    expect(reports.find(({ id }) => id === derivations[0]?.from)?.page).toBe(copy.pages[0]?.id);
  });

  it("says that a scan has no text", async () => {
    const page = await browser.newPage();
    await page.setContent(
      "<canvas width=300 height=200></canvas><script>document.querySelector('canvas').getContext('2d').fillRect(9, 9, 99, 99)</script>",
    );
    const bytes = await printPdf(page);
    await page.close();
    const { pages, notes } = await readPages({ source: "scan.pdf", bytes });
    expect(pages).toEqual([]);
    expect(notes).toMatchObject([{ level: "error", code: "pdf-no-text", at: "scan.pdf" }]);
  });

  it("cites the address and the date that a browser prints", async () => {
    const page = await browser.newPage();
    await page.setContent(
      `<style>@page { margin: 0 } div { position: absolute; left: 20px; right: 20px; display: flex; justify-content: space-between; font-size: 8px }</style>
       <div style="top: 10px"><span>11/21/26, 11:08 PM</span><span>Ferry late</span></div>
       <p style="margin: 80px">The ferry to the island was late on Friday, the port said.</p>
       <div style="top: 1090px"><span>https://coast.example/ferry</span><span>1/1</span></div>`,
    );
    const bytes = await printPdf(page);
    await page.close();
    const { pages } = await readPages({ source: "ferry.pdf", bytes });
    expect(pages.map(blockTexts)).toEqual([
      [
        "The ferry to the island was late on Friday, the port said.",
        "11/21/26, 11:08 PM",
        "Ferry late",
        "https://coast.example/ferry",
        "1/1",
      ],
    ]);
    const stated = pages[0]?.labels.filter((label) => label.basis === "stated");
    expect(stated).toMatchObject([
      { field: "source-link", value: "https://coast.example/ferry", source: "container" },
      { field: "captured", value: "2026-11-21", citation: { exact: "11/21/26, 11:08 PM" } },
    ]);
  });
});
