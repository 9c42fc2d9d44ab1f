import type { Label } from "../../src/model/label.ts";
import type { Page } from "../../src/model/page.ts";
import type { PageReading } from "../../src/pages/format.ts";
import { readPages } from "../../src/pages/formats.ts";
import { input } from "./bytes.ts";
import { expectValidPage } from "./valid-page.ts";

/** Reads an input and checks that its pages are valid and come out the same twice. */
export async function readNews(source: string, content: string | Uint8Array): Promise<PageReading> {
  const reading = await readPages(input(source, content));
  for (const page of reading.pages) expectValidPage(page);
  return reading;
}

/** Lists a page's labels from one source, as `field: value`. */
export function labelsFrom(page: Page | undefined, source: Label["source"]): string[] {
  return (page?.labels ?? [])
    .filter((label) => label.source === source)
    .map((label) => `${label.field}: ${label.value}`);
}

/** Lists the codes of a reading's notes with their levels. */
export function codesOf({ notes }: PageReading): string[] {
  return notes.map(({ level, code }) => `${level} ${code}`);
}
