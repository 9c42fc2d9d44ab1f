import { readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Browser, Page } from "playwright-core";

/** Ways in which a browser lays a page out for print. */
export interface PrintOptions {
  /** CSS that is added before printing. */
  readonly style?: string;
  /** Prints date, title, address and page number around each page. */
  readonly margins?: boolean;
}

/** Opens a page of the sample story. */
export async function openSample(browser: Browser, name: string): Promise<Page> {
  const page = await browser.newPage();
  await page.goto(pathToFileURL(join("examples/arrel-water-talks/pages", name)).href);
  return page;
}

/** Saves an open page as MHTML, as the browser's own "Save as" does. */
export async function saveMhtml(page: Page): Promise<Uint8Array> {
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send("Page.captureSnapshot", { format: "mhtml" });
  await session.detach();
  return Buffer.from(data);
}

/** Prints an open page to a PDF. */
export async function printPdf(page: Page, { style, margins }: PrintOptions = {}): Promise<Uint8Array> {
  if (style) await page.addStyleTag({ content: style });
  const sides = { top: "20mm", bottom: "20mm", left: "15mm", right: "15mm" };
  return page.pdf({ format: "A4", ...(margins ? { displayHeaderFooter: true, margin: sides } : {}) });
}

/** Reads a page of the sample story as it lies on the disk. */
export function sampleBytes(name: string): Uint8Array {
  return readFileSync(join("examples/arrel-water-talks/pages", name));
}
