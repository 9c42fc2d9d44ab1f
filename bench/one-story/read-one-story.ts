import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { parse } from "csv-parse/sync";
import type { Page } from "../../src/model/page.ts";
import { readPages } from "../../src/pages/formats.ts";
import { identifyPages } from "../../src/pages/identify-pages.ts";

/** A row of the set as its file has it. */
interface Row {
  readonly id: string;
  readonly publisher: string;
  readonly scrape_time: string;
  readonly text: string;
}

/** Separates the paragraphs of a page in the file. */
const PARAGRAPH = " ### ";

/**
 * Reads `helsinki_articles.csv`: one page a row, its paragraphs on lines of their own, its source
 * `helsinki_articles.csv#ID`, the publisher's host as a label of the container.
 */
export async function readOneStory(file: string): Promise<readonly Page[]> {
  const rows = parse<Row>(readFileSync(file), { columns: true, bom: true, relax_quotes: true });
  const pages: Page[] = [];
  for (const row of rows) {
    const source = `${basename(file)}#${row.id}`;
    const bytes = Buffer.from(row.text.split(PARAGRAPH).join("\n\n"), "utf8");
    const { pages: read } = await readPages({ source, bytes, mediaType: "text/plain" });
    pages.push(...read.map((page) => withPublisher(page, row)));
  }
  return identifyPages(pages).pages;
}

function withPublisher(page: Page, row: Row): Page {
  const because = "the publisher column of the file";
  return {
    ...page,
    labels: [
      ...page.labels,
      { field: "publisher", value: row.publisher, source: "container", basis: "implied", because },
      {
        field: "captured",
        value: row.scrape_time,
        source: "container",
        basis: "implied",
        because: "the scrape_time column of the file",
      },
    ],
  };
}
