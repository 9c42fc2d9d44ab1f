import type { Page } from "../../../src/model/page.ts";
import { readPages } from "../../../src/pages/formats.ts";
import { blockFeatures } from "../../../src/reports/block-features.ts";
import { describeBlocks } from "../../../src/reports/describe-block.ts";
import { weighBlocks } from "../../../src/reports/label-blocks.ts";
import type { ExtractionPage } from "../extraction-set.ts";
import { blockTruth } from "./block-truth.ts";

/** The ways in which each page is shown to the trainer. */
export type Showing = "markup" | "text" | "foreign";

/** One page as it is shown, with its blocks' features and how much of each is in the body. */
export interface ShownPage {
  readonly id: string;
  readonly domain: string;
  readonly showing: Showing;
  readonly page: Page;
  readonly width: number;
  readonly values: Float32Array;
  readonly truth: Float64Array;
}

/**
 * Shows a page in three ways: with its markup, as its visible lines alone, and with every letter of its text replaced by
 * another. The last teaches what holds in any language, for no word of it is known.
 */
export async function showPage(source: ExtractionPage): Promise<ShownPage[]> {
  const { pages } = await readPages({ source: "page.html", bytes: source.html(), mediaType: "text/html" });
  const [page] = pages;
  if (!page) return [];
  const bytes = new TextEncoder().encode(page.text);
  const text = await readPages({ source: "page.txt", bytes, mediaType: "text/plain", charset: "utf-8" });
  const body = source.truth.body.map((line) => line.text).join("\n");
  const domain = domainOf(source.truth.url ?? source.id);
  const foreign: Page = {
    ...page,
    text: cipher(page.text),
    labels: page.labels.map((label) => ({ ...label, value: cipher(label.value) })),
  };
  const shown: (readonly [Showing, Page, Float64Array])[] = [
    ["markup", page, blockTruth(page, body)],
    ["foreign", foreign, blockTruth(page, body)],
    ...text.pages.map((one) => ["text", one, blockTruth(one, body)] as const),
  ];
  return shown.map(([showing, one, truth]) => {
    const { blocks } = weighBlocks(describeBlocks(one));
    const { width, values } = blockFeatures(blocks, one.labels);
    return { id: source.id, domain, showing, page: one, truth, width, values: Float32Array.from(values) };
  });
}

/** Names the registered part of an address's host, so that pages of one site stay together. */
export function domainOf(url: string): string {
  const host = url.replace(/^[a-z]+:\/\//i, "").split(/[/?#:]/)[0] ?? "";
  const parts = host.toLowerCase().split(".");
  const short = (parts.at(-2) ?? "").length <= 3 && parts.length > 2;
  return parts.slice(short ? -3 : -2).join(".");
}

/** Moves every Latin letter thirteen places on in the alphabet. */
function cipher(text: string): string {
  return text.replace(/[a-z]/gi, (letter) => {
    const base = letter <= "Z" ? 65 : 97;
    return String.fromCharCode(((letter.charCodeAt(0) - base + 13) % 26) + base);
  });
}
