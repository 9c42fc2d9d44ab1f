import type { DerivationKind } from "../model/derivation.ts";
import type { Summary } from "../model/dossier.ts";
import type { FindingKind } from "../model/finding.ts";
import type { LabelField, LabelSource } from "../model/label.ts";
import type { BlockKind } from "../model/report.ts";

/** What the page calls each kind of finding. */
export const FINDING_WORDS: Readonly<Record<FindingKind, string>> = {
  "label-conflict": "Labels differ",
  "date-conflict": "Dates differ",
  "dropped-credit": "Credit dropped",
  "dropped-attribution": "Attribution dropped",
  "altered-quotation": "Quotation altered",
  "attribution-conflict": "Attributions differ",
  "added-quotation-marks": "Quotation marks added",
  "removed-quotation-marks": "Quotation marks removed",
  contradiction: "Contradiction",
  "different-measure": "Different measure",
  "adds-up": "Adds up",
  agrees: "Agrees",
  "does-not-add-up": "Does not add up",
  "lost-base": "Base of a figure lost",
  "lost-bound": "Bound of a figure lost",
  "implied-figure": "Implied figure",
  "position-conflict": "Positions at odds",
  "lost-actor": "Actor left out",
  "altered-number": "Number altered",
  correction: "Correction",
};

/** Kinds of findings that tell of no difference; they do not have the colour of those that do. */
export const FITTING_KINDS: ReadonlySet<FindingKind> = new Set<FindingKind>([
  "adds-up",
  "agrees",
  "implied-figure",
]);

/** What the page calls each kind of block; body text has no tag. */
export const BLOCK_WORDS: Readonly<Record<BlockKind, string>> = {
  body: "",
  headline: "headline",
  subheading: "subheading",
  standfirst: "standfirst",
  byline: "byline",
  dateline: "dateline",
  date: "date",
  credit: "credit",
  caption: "caption",
  "photo-credit": "photo credit",
  "embedded-post": "embedded post",
  "block-quotation": "block quotation",
  related: "related links",
  share: "share links",
  navigation: "navigation",
  legal: "legal notice",
  comment: "reader comment",
  "source-link": "source link",
  contribution: "contribution line",
  furniture: "page furniture",
};

/** Blocks that belong to the page and not to a report; they are shown dimmed. */
export const DIM_BLOCKS: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "related",
  "share",
  "navigation",
  "legal",
  "comment",
  "furniture",
]);

/** What the page calls each label. */
export const FIELD_WORDS: Readonly<Record<LabelField, string>> = {
  headline: "Headline",
  standfirst: "Standfirst",
  byline: "Byline",
  dateline: "Dateline",
  credit: "Credit",
  "photo-credit": "Photo credit",
  published: "Published",
  modified: "Modified",
  captured: "Captured",
  publisher: "Publisher",
  "source-link": "Source link",
  contribution: "Contribution",
  correction: "Correction",
  relay: "Relay",
};

/** Where a label was read, in the page's words. */
export const LABEL_SOURCE_WORDS: Readonly<Record<LabelSource, string>> = {
  text: "the text",
  dom: "the markup",
  meta: "meta data",
  ld: "linked data",
  og: "Open Graph data",
  url: "the address",
  feed: "the feed",
  warc: "the web archive",
  container: "the file around it",
};

/** How one report came from another, as a phrase that takes a report behind it. */
export const DERIVATION_PHRASES: Readonly<Record<DerivationKind, string>> = {
  republication: "same text as",
  excerpt: "shorter version of",
  rewrite: "rewrite of",
  quotation: "quotes",
  revision: "later version of",
};

/** Writes a range of whole numbers: `2`, or `2–3`. */
export function rangeWords(range: { readonly min: number; readonly max: number }): string {
  return range.min === range.max ? `${range.min}` : `${range.min}–${range.max}`;
}

/** Writes a count with its noun in the right number. */
export function countWords(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** Writes the dossier's first sentence, such as `5 pages → 4 reports → 2–3 independent organisations`. */
export function summaryWords(summary: Summary): string {
  const organisations = summary.organisations;
  const noun = organisations.max === 1 ? "organisation" : "organisations";
  return [
    countWords(summary.pages, "page"),
    countWords(summary.reports, "report"),
    `${rangeWords(organisations)} independent ${noun}`,
  ].join(" → ");
}

/** Shortens a text to at most `most` characters, at a blank where one is near, with an ellipsis. */
export function shorten(text: string, most: number): string {
  const line = text.replace(/\s+/gu, " ").trim();
  if (line.length <= most) return line;
  const cut = line.slice(0, most - 1).replace(/[\ud800-\udbff]$/u, "");
  const blank = cut.lastIndexOf(" ");
  return `${(blank > most * 0.8 ? cut.slice(0, blank) : cut).trimEnd()}…`;
}

/** Shortens a path or address to what tells it apart: its host, or its last segment. */
export function sourceWords(source: string, most = 40): string {
  const address = webAddress(source);
  if (!address) return shorten(source.split(/[\\/]/u).findLast((part) => part !== "") ?? source, most);
  return shorten(address.hostname.replace(/^www\./u, ""), most);
}

/** Reads a web address; anything but http and https, such as `javascript:`, is `undefined`. */
export function webAddress(value: string): URL | undefined {
  if (!/^https?:\/\//iu.test(value) || !URL.canParse(value)) return undefined;
  return new URL(value);
}

/** Writes a share of 0 to 1 in whole per cent. */
export function percentWords(share: number): string {
  return share > 0 && share < 0.005 ? "under 1 %" : `${Math.round(share * 100)} %`;
}

/** Begins a sentence with a capital letter. */
export function capitalised(sentence: string): string {
  const [first = ""] = sentence;
  return first.toUpperCase() + sentence.slice(first.length);
}
