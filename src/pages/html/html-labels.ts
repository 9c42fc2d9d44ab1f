import { readByline } from "../../language/byline.ts";
import { type Citation, cite } from "../../model/citation.ts";
import type { Label, LabelField, LabelSource } from "../../model/label.ts";
import type { Note } from "../../model/note.ts";
import type { Page } from "../../model/page.ts";
import { type LabelCandidate, labelOf } from "../labels/label-candidate.ts";
import { readingsOf } from "../labels/page-date.ts";
import { dateOfAddress } from "../labels/url-date.ts";
import { domBylines } from "./dom-bylines.ts";
import { domDates } from "./dom-dates.ts";
import { type PageHead, readHead } from "./html-head.ts";
import { type HtmlNode, listElements } from "./html-tree.ts";
import { readLinkedData } from "./linked-data.ts";
import { metaCandidates } from "./meta-labels.ts";
import { pageRegions } from "./page-regions.ts";

/** Headings of the first rank that are cited; a page with more uses them for its sections. */
const MAX_HEADINGS = 4;

/** Reads what a page's container says of it; a label in the visible text is cited, any other says where it was read. */
export function readLabels(document: HtmlNode, page: Page): { labels: Label[]; notes: Note[] } {
  const notes: Note[] = [];
  const elements = listElements(document);
  const head = readHead(elements);
  const data = linkedCandidates(head, page.source, notes);
  const regions = pageRegions(elements);
  const candidates = [
    ...elementCandidates(head),
    ...metaCandidates(head),
    ...data,
    ...domBylines(elements, page, regions),
    ...domDates(elements, page, regions),
  ];
  const settled = settleDates([...candidates, ...addressDates(candidates, page)], page.source, notes);
  const labels = [...headings(page), ...withoutSiteNames(settled.flatMap(settle)).map(labelOf)];
  return { labels: distinct(labels), notes };
}

function headings(page: Page): Label[] {
  const first = page.blocks.filter(({ markup }) => markup?.element === "h1" || markup?.within.includes("h1"));
  return first.slice(0, MAX_HEADINGS).map((block): Label => {
    const citation: Citation = cite(page, block);
    return { field: "headline", value: citation.exact, source: "dom", basis: "stated", citation };
  });
}

function elementCandidates(head: PageHead): LabelCandidate[] {
  const found: LabelCandidate[] = [];
  const add = (field: LabelField, value: string | undefined, source: LabelSource, because: string): void => {
    if (value) found.push({ field, value, source, because });
  };
  add("headline", head.title, "dom", "title element of the page");
  add("source-link", head.canonical, "meta", 'link rel="canonical" of the page');
  return found;
}

function linkedCandidates(head: PageHead, source: string, notes: Note[]): LabelCandidate[] {
  const data = readLinkedData(head.linkedData, head.title);
  if (data.broken > 0) {
    const message = `${data.broken} of ${head.linkedData.length} JSON-LD blocks of the page are no JSON or too long; at most their plain values were read.`;
    notes.push({ level: "info", code: "page-metadata-broken", message, at: source });
  }
  return data.values.map(({ field, value, property }): LabelCandidate => {
    return { field, value, source: "ld", because: `${property} in the page's JSON-LD` };
  });
}

/** Reads the day that the page's own address holds: the one it was read from, or the one it gives for itself. */
function addressDates(candidates: readonly LabelCandidate[], page: Page): LabelCandidate[] {
  const given = candidates
    .filter((one) => one.field === "source-link" && one.source !== "ld")
    .map((one) => one.value);
  for (const address of [page.source, ...given].filter((one) => /^https?:\/\//i.test(one))) {
    const value = dateOfAddress(address);
    if (value)
      return [
        { field: "published", value, source: "url", because: `the day in the page's address ${address}` },
      ];
  }
  return [];
}

/** Writes dates as ISO 8601. One with two readings takes the one that another date of the page agrees with, or is left out. */
function settleDates(candidates: readonly LabelCandidate[], source: string, notes: Note[]): LabelCandidate[] {
  const isDate = ({ field }: LabelCandidate): boolean => field === "published" || field === "modified";
  const read = candidates.map((one) => (isDate(one) ? readingsOf(one.value) : []));
  const days = new Set(read.filter(({ length }) => length === 1).map(([only]) => only?.slice(0, 10)));
  return candidates.flatMap((candidate, at): LabelCandidate[] => {
    if (!isDate(candidate)) return [candidate];
    const readings = read[at] ?? [];
    const agreed =
      readings.length === 1 ? readings : readings.filter((reading) => days.has(reading.slice(0, 10)));
    const because =
      readings.length === 1 ? candidate.because : `${candidate.because}, read as another date of the page`;
    if (agreed.length === 1) return [{ ...candidate, value: agreed[0]!, because }];
    const message = `The date "${candidate.value.trim().slice(0, 60)}" (${candidate.because}) can be read in more than one way and was left out.`;
    notes.push({ level: "info", code: "page-date-unclear", message, at: source });
    return [];
  });
}

/** Puts a value into its form: text with single blanks, names without what stands around them, whole addresses; drops what is none. */
function settle(candidate: LabelCandidate): LabelCandidate[] {
  const value = candidate.value.replace(/\s+/g, " ").trim();
  const isAddress = /^https?:\/\/\S+$/i.test(value);
  if (value === "") return [];
  if (candidate.field === "source-link") return isAddress ? [{ ...candidate, value }] : [];
  if (isAddress) return [];
  if (candidate.field === "byline" && !candidate.citation)
    return [{ ...candidate, value: readByline(value)?.names.join(", ") ?? value }];
  return [{ ...candidate, value }];
}

/** Longest title that a site's name is looked for in, in code units. */
const LONGEST_TITLE = 1000;

/** Cuts the site's name off titles such as "A headline | The Site", where another value of the page names the site. */
function withoutSiteNames(candidates: readonly LabelCandidate[]): LabelCandidate[] {
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

function distinct(labels: readonly Label[]): Label[] {
  const seen = new Set<string>();
  return labels.filter((label) => {
    const key = JSON.stringify([label.field, label.value, label.source, label.basis]);
    return !seen.has(key) && seen.add(key);
  });
}
