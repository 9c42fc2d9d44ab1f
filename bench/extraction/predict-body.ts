import type { Page } from "../../src/model/page.ts";
import type { BlockKind } from "../../src/model/report.ts";
import { readPages } from "../../src/pages/formats.ts";
import type { PageReports } from "../../src/reports/find-reports.ts";

/** What of a report is its body in the evaluation sets, which keep subheadings in place; the headline is none of it. */
const BODY: ReadonlySet<BlockKind> = new Set(["body", "standfirst", "subheading", "block-quotation"]);

/**
 * Gives the text of the page's reports, articles and commentary in the order of the page, one block a line: paragraphs,
 * standfirst and subheadings, and the posts that are embedded between them, which the sets count as body.
 */
export function bodyText(page: Page, { reports, blocks }: PageReports): string {
  const articles = new Set(reports.filter(({ kind }) => kind !== "post").map(({ id }) => id));
  const isBody = blocks.map(
    ({ kind, report }) => BODY.has(kind) && report !== undefined && articles.has(report),
  );
  const [first, last] = [isBody.indexOf(true), isBody.lastIndexOf(true)];
  return blocks
    .filter(({ kind }, at) => isBody[at] || (kind === "embedded-post" && at > first && at < last))
    .map(({ start, end }) => page.text.slice(start, end))
    .join("\n");
}

/** Reads a page of HTML; with `flat` only its visible lines are kept, as plain text without any markup. */
export async function readOne(
  html: Uint8Array,
  flat: boolean,
  source = "page.html",
): Promise<Page | undefined> {
  const { pages } = await readPages({ source, bytes: html, mediaType: "text/html" });
  const [page] = pages;
  if (!page || !flat) return page;
  const bytes = new TextEncoder().encode(page.text);
  return (await readPages({ source: "page.txt", bytes, mediaType: "text/plain", charset: "utf-8" })).pages[0];
}
