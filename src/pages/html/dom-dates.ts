import { findAll } from "../../language/find-all.ts";
import type { Page } from "../../model/page.ts";
import type { LabelCandidate } from "../labels/label-candidate.ts";
import { locateWords } from "../labels/locate-words.ts";
import { datesWithin, readingsOf } from "../labels/page-date.ts";
import { attribute, type HtmlNode } from "./html-tree.ts";
import { classTokens, nodeText, textBefore } from "./node-text.ts";
import type { PageRegions } from "./page-regions.ts";

/** What makes an element the date of the page's text, the surest first. */
const SIGNS = ["property", "words", "time", "class"] as const;
type Sign = (typeof SIGNS)[number];

const REASON: Readonly<Record<Sign, string>> = {
  property: "an element of the page that is marked as its date",
  words: "an element of the page whose words say what day it is",
  time: "a time element of the page",
  class: "an element of the page with the class of a date",
};

interface Sighting {
  readonly field: "published" | "modified";
  /** The date as it is written, for a machine or for readers. */
  readonly written: string;
  /** The date as readers see it, where they do. */
  readonly seen: string | undefined;
  readonly sign: Sign;
  readonly behind: boolean;
}

const CLASS_WORDS = new Set(
  "date dates datetime dateline timestamp time published publish pubdate posted updated modified meta datum fecha".split(
    " ",
  ),
);
const PUBLISHED =
  /publish|posted|^post$|creat|^pub|issued|veröffentlicht|erschienen|publicad|publié|pubblicat|gepubliceerd|publicerad|公開|发布|first/iu;
const MODIFIED =
  /updat|modif|revis|edited|correct|last|aktualisiert|stand:|actualiz|atualiz|mis à jour|modifié|aggiornat|bijgewerkt|uppdaterad|oppdatert|更新/iu;
const EVERY_PUBLISHED = new RegExp(PUBLISHED, "giu");
const EVERY_MODIFIED = new RegExp(MODIFIED, "giu");
const NEITHER = /review|check|expires?|event|deadline|join|born|copyright|©|access|retrieved|verif/iu;

/** Longest text of an element that holds a date and little else, and dates kept of one page's elements. */
const LONGEST = 140;
const MAX_SIGHTINGS = 40;
const MAX_DATES = 6;

/**
 * Reads dates from elements that say they are one: by a property, by words such as "Published", by being a `time`, by
 * class. A date is the text's day of publication unless the words near it, or the property or class, say that it is
 * the day of a change; a day on which somebody reviewed or checked it is neither.
 */
export function domDates(elements: readonly HtmlNode[], page: Page, regions: PageRegions): LabelCandidate[] {
  const sightings: Sighting[] = [];
  let behind = regions.heading === undefined;
  for (const node of elements) {
    if (node === regions.heading) behind = true;
    const sign = signOf(node);
    if (!sign || sightings.length >= MAX_SIGHTINGS || regions.isAside(node)) continue;
    sightings.push(...sight(node, sign, behind));
  }
  const from = page.blocks.find(({ markup }) => markup?.element === "h1")?.start ?? 0;
  return SIGNS.flatMap((sign) => inOrder(sightings.filter((one) => one.sign === sign)))
    .slice(0, MAX_DATES)
    .map((one) => candidateOf(one, page, from));
}

function inOrder(sightings: readonly Sighting[]): Sighting[] {
  return [...sightings.filter((one) => one.behind), ...sightings.filter((one) => !one.behind).reverse()];
}

const DATED = /(?:^|[\s:])(?:datepublished|datemodified|datecreated)(?:\s|$)/i;

function isProperty(name: string): boolean {
  return name === "itemprop" || name === "property";
}

function propertyOf(node: HtmlNode): string {
  return `${attribute(node, "itemprop") ?? ""} ${attribute(node, "property") ?? ""}`.toLowerCase();
}

function signOf(node: HtmlNode): Sign | undefined {
  if (node.name === "meta" || node.name === "body" || node.name === "html") return undefined;
  if (node.attributes.some(({ name, value }) => isProperty(name) && DATED.test(value))) return "property";
  if (node.name === "time" || node.name === "date") return "time";
  return classTokens(node).some((word) => CLASS_WORDS.has(word)) || mayOpen(node) ? "class" : undefined;
}

/** Tells whether an element's own first words may name a day. */
function mayOpen(node: HtmlNode): boolean {
  for (let child = node.first; child; child = child.next) {
    if (child.name !== "#text" || !/\S/.test(child.text)) continue;
    return (
      child.text.length < LONGEST && /\d{4}/.test(child.text) && /\p{L}{3}|\d[./年-]\d/u.test(child.text)
    );
  }
  return false;
}

function sight(node: HtmlNode, sign: Sign, behind: boolean): Sighting[] {
  const text = nodeText(node, LONGEST + 1);
  if (text.length > LONGEST) return [];
  const machine = attribute(node, "datetime") ?? attribute(node, "content");
  const dates = datesWithin(text);
  if (machine !== undefined && readingsOf(machine).length > 0) {
    const said = roleOf(`${contextOf(node)} ${text}`, node, sign);
    return said
      ? [
          {
            field: said.field,
            written: machine,
            seen: dates[0] && written(text, dates[0]),
            sign: said.sign,
            behind,
          },
        ]
      : [];
  }
  // A sentence that happens to name a day says more besides it.
  const others = dates.reduce((rest, date) => rest.replace(written(text, date), " "), text);
  if (dates.length === 0 || (sign === "class" && (others.match(/\p{L}+/gu)?.length ?? 0) > 10)) return [];
  const context = contextOf(node);
  return dates.slice(0, 2).flatMap((date, at): Sighting[] => {
    const before = text.slice(dates[at - 1]?.end ?? 0, date.start);
    const said = roleOf(/\p{L}{3}/u.test(before) ? before : `${context} ${before}`, node, sign);
    return said
      ? [
          {
            field: said.field,
            written: written(text, date),
            seen: written(text, date),
            sign: said.sign,
            behind,
          },
        ]
      : [];
  });
}

function written(text: string, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end);
}

function contextOf(node: HtmlNode): string {
  const own = [...classTokens(node), ...(node.parent ? classTokens(node.parent) : [])];
  return `${own.filter((word) => PUBLISHED.test(word) || MODIFIED.test(word)).join(" ")} ${textBefore(node).slice(-40)}`;
}

/** Says what a date is by the property of its element, else by the word nearest before it. */
function roleOf(context: string, node: HtmlNode, sign: Sign): Pick<Sighting, "field" | "sign"> | undefined {
  const property = propertyOf(node);
  if (/datemodified/.test(property)) return { field: "modified", sign };
  if (/datepublished|datecreated/.test(property)) return { field: "published", sign };
  if (NEITHER.test(context)) return undefined;
  const [published, modified] = [lastOf(context, EVERY_PUBLISHED), lastOf(context, EVERY_MODIFIED)];
  if (published < 0 && modified < 0)
    return sign === "class" && !hasClass(node) ? undefined : { field: "published", sign };
  return { field: modified > published ? "modified" : "published", sign: "words" };
}

function hasClass(node: HtmlNode): boolean {
  return classTokens(node).some((word) => CLASS_WORDS.has(word));
}

function lastOf(text: string, pattern: RegExp): number {
  return findAll(pattern, text).at(-1)?.index ?? -1;
}

function candidateOf({ field, written, seen, sign }: Sighting, page: Page, from: number): LabelCandidate {
  const citation = seen === undefined ? undefined : locateWords(page, seen, from);
  return { field, value: written, source: "dom", because: REASON[sign], ...(citation ? { citation } : {}) };
}
