import type { Block, BlockMarkup } from "../../model/page.ts";
import { MAX_BLOCKS } from "../limits.ts";
import { lineEnder } from "./line-end-hyphens.ts";
import { readingOrder } from "./pdf-columns.ts";
import type { PdfSheet } from "./pdf-document.ts";
import { trimMargins } from "./pdf-margins.ts";
import { type Paragraph, paragraphsOf } from "./pdf-paragraphs.ts";
import { rowsOf } from "./pdf-rows.ts";

/** The text that a PDF prints, put together once, with its blocks. */
export interface PdfText {
  readonly text: string;
  readonly blocks: readonly Block[];
  /** False where more than `MAX_BLOCKS` blocks were found. */
  readonly complete: boolean;
}

/** A line is a heading where its font is higher than that of the body by this factor. */
const HEADING = 1.2;
/** A headline has at least so many words; a bigger line with fewer is the name of the paper. */
const HEADLINE_WORDS = 3;
/** A longer text in large type is no heading. */
const LONGEST_HEADING = 300;

/**
 * Puts the text of a PDF's sheets together: paragraphs in reading order, a blank line between them; then the running headers
 * and footers, each line once, and text that is turned. Blocks carry the element that their type says: `h1` and `h2` for
 * lines set larger than the body, `footer` for running lines, `p` for everything else.
 */
export function pdfText(sheets: readonly PdfSheet[]): PdfText {
  const trimmed = trimMargins(sheets.map((sheet) => rowsOf(sheet.items)));
  const runs = trimmed.flatMap(({ rows }) => readingOrder(rows));
  const endLine = lineEnder(runs.flatMap((run) => run.map((line) => line.text)));
  const paragraphs = paragraphsOf(runs, endLine);
  const margins = trimmed.flatMap(({ margins: rows }) =>
    rows.flatMap((row) => row.segments.map(({ text }) => text)),
  );
  const turned = sheets.flatMap((sheet) => sheet.turned);
  return written([...elementsOf(paragraphs), ...[...new Set([...margins, ...turned])].map(runningLine)]);
}

type Element = readonly [element: string, text: string];

function runningLine(text: string): Element {
  return ["footer", text];
}

function elementsOf(paragraphs: readonly Paragraph[]): Element[] {
  const body = bodySize(paragraphs);
  const isHeading = ({ size, text }: Paragraph): boolean =>
    size >= body * HEADING && text.length <= LONGEST_HEADING && text.split(" ").length >= HEADLINE_WORDS;
  const largest = paragraphs.reduce((most, one) => (isHeading(one) ? Math.max(most, one.size) : most), 0);
  const title = paragraphs.find((one) => isHeading(one) && one.size >= largest / 1.05);
  return paragraphs.map((one): Element => {
    if (one === title) return ["h1", one.text];
    return [one.size >= body * HEADING && one.text.length <= LONGEST_HEADING ? "h2" : "p", one.text];
  });
}

/** Finds the size that most characters are set in, rounded to half a point. */
function bodySize(paragraphs: readonly Paragraph[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of paragraphs) {
    const key = Math.round(size * 2) / 2;
    counts.set(key, (counts.get(key) ?? 0) + text.length);
  }
  return [...counts].reduce((best, one) => (one[1] > best[1] ? one : best), [0, 0] as [number, number])[0];
}

function written(elements: readonly Element[]): PdfText {
  const kept = elements.filter(([, text]) => /[^\s\p{Cc}\p{Cf}]/u.test(text));
  const blocks: Block[] = [];
  let text = "";
  for (const [element, words] of kept.slice(0, MAX_BLOCKS)) {
    const start = text === "" ? 0 : text.length + 2;
    text += text === "" ? words : `\n\n${words}`;
    blocks.push({ start, end: start + words.length, markup: markupOf(element) });
  }
  return { text, blocks, complete: kept.length <= MAX_BLOCKS };
}

function markupOf(element: string): BlockMarkup {
  return { element, within: [], classes: "", linked: 0, links: [] };
}
