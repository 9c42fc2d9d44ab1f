import { expect } from "vitest";
import type { Label } from "../../src/model/label.ts";
import type { Page } from "../../src/model/page.ts";
import type { Report } from "../../src/model/report.ts";
import type { Span } from "../../src/model/span.ts";
import { readPages } from "../../src/pages/formats.ts";
import type { PageReports } from "../../src/reports/find-reports.ts";

/** Reads one page from plain text or HTML, as the program does; the format follows from the content. */
export async function pageOf(content: string, source = "saved-page"): Promise<Page> {
  const { pages, notes } = await readPages({ source, bytes: Buffer.from(content) });
  const [page] = pages;
  if (!page) throw new Error(`No page was read: ${notes.map((note) => note.message).join(" ")}`);
  return page;
}

/** Gives the words of a report's body, a paragraph a line. */
export function bodyOf(page: Page, report: Report | undefined): string {
  return (report?.body ?? []).map(({ start, end }) => page.text.slice(start, end)).join("\n");
}

/** Gives field and value of labels, or field and name where a newsroom was recognised. */
export function labelRows(labels: readonly Label[], ...fields: readonly string[]): string[] {
  return labels
    .filter((label) => fields.length === 0 || fields.includes(label.field))
    .map((label) => `${label.field}: ${label.name ?? label.value}`);
}

/** Checks what holds for whatever is found in a page: sorted spans inside it, citations that quote it, known ids. */
export function expectValidReports(page: Page, found: PageReports): void {
  expectInside(page, found.blocks);
  const ids = new Set(found.reports.map((report) => report.id));
  expect(ids.size).toBe(found.reports.length);
  for (const block of found.blocks) if (block.report !== undefined) expect(ids).toContain(block.report);
  const taken: Span[] = [];
  for (const report of found.reports) {
    expect(report.page).toBe(page.id);
    expect(report.body.length).toBeGreaterThan(0);
    expectInside(page, report.body);
    expectInside(page, report.sentences);
    for (const part of [...report.body, ...report.sentences]) {
      const held = found.blocks.some((block) => block.start <= part.start && part.end <= block.end);
      expect(held).toBe(true);
    }
    taken.push(...report.body);
    expectCitations(page, report.labels);
  }
  expectInside(
    page,
    [...taken].sort((a, b) => a.start - b.start),
  );
  expectCitations(page, found.labels);
}

function expectInside(page: Page, spans: readonly Span[]): void {
  let end = 0;
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end);
    expect(span.end).toBeGreaterThan(span.start);
    end = span.end;
  }
  expect(end).toBeLessThanOrEqual(page.text.length);
}

function expectCitations(page: Page, labels: readonly Label[]): void {
  for (const label of labels) {
    expect(label.value).not.toBe("");
    if (label.basis === "implied") expect(label.because).not.toBe("");
    else {
      expect(label.citation.page).toBe(page.id);
      expect(page.text.slice(label.citation.start, label.citation.end)).toBe(label.citation.exact);
    }
  }
}
