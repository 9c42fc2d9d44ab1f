import { type Citation, cite } from "../model/citation.ts";
import type { Label, LabelField, LabelSource } from "../model/label.ts";
import type { Note } from "../model/note.ts";
import type { Page } from "../model/page.ts";
import { type PageHead, readHead } from "./html-head.ts";
import type { HtmlNode } from "./html-tree.ts";
import { readLinkedData } from "./linked-data.ts";
import { isoDate } from "./page-date.ts";

/** A value of the page's container before it is a label. */
interface Candidate {
  readonly field: LabelField;
  readonly value: string;
  readonly source: LabelSource;
  readonly because: string;
}

/** Names of `<meta>` elements by what they say, in lower case; the first named are the most used. */
const META: readonly (readonly [string, LabelField])[] = [
  ["og:title", "headline"],
  ["og:site_name", "publisher"],
  ["application-name", "publisher"],
  ["author", "byline"],
  ["article:author", "byline"],
  ["byl", "byline"],
  ["dc.creator", "byline"],
  ["article:published_time", "published"],
  ["datepublished", "published"],
  ["pubdate", "published"],
  ["date", "published"],
  ["dc.date", "published"],
  ["dc.date.issued", "published"],
  ["article:modified_time", "modified"],
  ["og:updated_time", "modified"],
  ["datemodified", "modified"],
  ["last-modified", "modified"],
  ["og:url", "source-link"],
];

/** Headings of the first rank that are cited; a page with more uses them for its sections. */
const MAX_HEADINGS = 4;

/** Reads what a page's container says of it; a label in the visible text is cited, any other says where it was read. */
export function readLabels(document: HtmlNode, page: Page): { labels: Label[]; notes: Note[] } {
  const notes: Note[] = [];
  const head = readHead(document);
  const data = linkedCandidates(head, page.source, notes);
  const candidates = [...elementCandidates(head), ...metaCandidates(head), ...data];
  const settled = candidates.flatMap((candidate) => settle(candidate, page.source, notes));
  const labels = [...headings(page), ...withoutSiteNames(settled).map(implied)];
  return { labels: distinct(labels), notes };
}

function headings(page: Page): Label[] {
  const first = page.blocks.filter(({ markup }) => markup?.element === "h1" || markup?.within.includes("h1"));
  return first.slice(0, MAX_HEADINGS).map((block): Label => {
    const citation: Citation = cite(page, block);
    return { field: "headline", value: citation.exact, source: "dom", basis: "stated", citation };
  });
}

function elementCandidates(head: PageHead): Candidate[] {
  const found: Candidate[] = [];
  const add = (field: LabelField, value: string | undefined, source: LabelSource, because: string): void => {
    if (value) found.push({ field, value, source, because });
  };
  add("headline", head.title, "dom", "title element of the page");
  add("source-link", head.canonical, "meta", 'link rel="canonical" of the page');
  add("published", head.time, "dom", "first time element of the page with a datetime attribute");
  return found;
}

function metaCandidates(head: PageHead): Candidate[] {
  return META.flatMap(([name, field]) =>
    head.meta
      .filter((one) => one.name === name)
      .map(({ value, attribute }): Candidate => {
        const open = /^(og|article):/.test(name) && field !== "source-link";
        return {
          field,
          value,
          source: open ? "og" : "meta",
          because: `meta ${attribute}="${name}" of the page`,
        };
      }),
  );
}

function linkedCandidates(head: PageHead, source: string, notes: Note[]): Candidate[] {
  const data = readLinkedData(head.linkedData);
  if (data.broken > 0) {
    const message = `${data.broken} of ${head.linkedData.length} JSON-LD blocks of the page are no JSON or too long and were left out.`;
    notes.push({ level: "info", code: "page-metadata-broken", message, at: source });
  }
  const from = (field: LabelField, property: string, values: readonly string[]): Candidate[] =>
    values.map((value) => ({ field, value, source: "ld", because: `${property} in the page's JSON-LD` }));
  return [
    ...from("headline", "headline", data.headlines),
    ...from("publisher", "publisher", data.publishers),
    ...from("byline", "author", data.authors),
    ...from("published", "datePublished", data.published),
    ...from("modified", "dateModified", data.modified),
  ];
}

/** Puts a value into its form: text with single blanks, dates as ISO 8601, whole addresses; drops what is none. */
function settle(candidate: Candidate, source: string, notes: Note[]): Candidate[] {
  const value = candidate.value.replace(/\s+/g, " ").trim();
  const isAddress = /^https?:\/\/\S+$/i.test(value);
  if (value === "") return [];
  if (candidate.field === "source-link") return isAddress ? [{ ...candidate, value }] : [];
  if (candidate.field !== "published" && candidate.field !== "modified")
    return isAddress ? [] : [{ ...candidate, value }];
  const date = isoDate(value);
  if (date) return [{ ...candidate, value: date }];
  const message = `The date "${value.slice(0, 60)}" (${candidate.because}) can be read in more than one way and was left out.`;
  notes.push({ level: "info", code: "page-date-unclear", message, at: source });
  return [];
}

/** Longest title that a site's name is looked for in, in code units. */
const LONGEST_TITLE = 1000;

/** Cuts the site's name off titles such as "A headline | The Site", where another value of the page names the site. */
function withoutSiteNames(candidates: readonly Candidate[]): Candidate[] {
  const names = new Set(
    candidates.filter((one) => one.field === "publisher").map((one) => one.value.toLowerCase()),
  );
  return candidates.map((candidate) => {
    if (candidate.field !== "headline") return candidate;
    const cut =
      candidate.value.length <= LONGEST_TITLE && /^(.+?)\s+[-–—|·:»]+\s+([^|–—]+)$/.exec(candidate.value);
    if (!cut || !names.has(cut[2]!.toLowerCase())) return candidate;
    return { ...candidate, value: cut[1]!, because: `${candidate.because}, without the name of the site` };
  });
}

function implied({ field, value, source, because }: Candidate): Label {
  return { field, value, source, basis: "implied", because };
}

function distinct(labels: readonly Label[]): Label[] {
  const seen = new Set<string>();
  return labels.filter((label) => {
    const key = JSON.stringify([label.field, label.value, label.source, label.basis]);
    return !seen.has(key) && seen.add(key);
  });
}
