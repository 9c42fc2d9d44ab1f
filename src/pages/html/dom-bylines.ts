import { type Byline, bylineKind, readByline } from "../../language/byline.ts";
import type { Page } from "../../model/page.ts";
import type { LabelCandidate } from "../labels/label-candidate.ts";
import { locateWords } from "../labels/locate-words.ts";
import { elementsBelow, type HtmlNode } from "./html-tree.ts";
import { classTokens, nodeText, textBefore } from "./node-text.ts";
import { isProfile, type PageRegions } from "./page-regions.ts";

/** What makes an element a byline, the surest first. */
const SIGNS = ["property", "words", "class", "link"] as const;
type Sign = (typeof SIGNS)[number];

const REASON: Readonly<Record<Sign, string>> = {
  property: "an element of the page that is marked as its author",
  words: "an element of the page that begins with words such as “By”",
  class: "an element of the page with the class of a byline",
  link: "a link of the page to a person's page",
};

interface Sighting {
  readonly node: HtmlNode;
  readonly byline: Byline;
  readonly text: string;
  readonly sign: Sign;
  /** Number of the element in document order. */
  readonly at: number;
}

const CLASS_WORDS = new Set([
  "byline",
  "bylines",
  "author",
  "authors",
  "writer",
  "contributor",
  "autor",
  "auteur",
]);
/** Class words of what a byline's surroundings hold besides the name. */
const NOT_NAME_WORDS = new Set(
  "bio biography image img avatar photo picture thumbnail social follow description desc title position role job links count url icon date time label excerpt social about".split(
    " ",
  ),
);
/** Others who worked on a text. */
const OTHER_WORK = /review|edited|editor:|fact|check|photo|illustrat|translat|video|podcast|interview/i;
/** Longest text of an element that holds a byline and little else, in code units. */
const LONGEST = 160;
const MAX_SIGHTINGS = 60;
/** Bylines kept of one page's elements. */
const MAX_BYLINES = 4;
/** Elements between two names of one byline. */
const MAX_GAP = 12;

/** Reads bylines from elements that say they are one: by a property, by "By" before a name, by class, by a link to a person's page. */
export function domBylines(
  elements: readonly HtmlNode[],
  page: Page,
  regions: PageRegions,
): LabelCandidate[] {
  const sightings: Sighting[] = [];
  let at = 0;
  let headingAt = 0;
  for (const node of elements) {
    at++;
    if (node === regions.heading) headingAt = at;
    const sign = signOf(node);
    if (!sign || sightings.length >= MAX_SIGHTINGS || regions.isAside(node)) continue;
    const seen = sight(node, sign, at);
    if (seen) sightings.push(seen);
  }
  const from = headingStart(page);
  return ordered(sightings, headingAt)
    .slice(0, MAX_BYLINES)
    .map((group) => candidateOf(group, page, from));
}

function headingStart(page: Page): number {
  return page.blocks.find(({ markup }) => markup?.element === "h1")?.start ?? 0;
}

const NAME = /(?:^|[\s:])name(?:\s|$)/;
const MAKER = /(?:^|[\s:])(?:author|creator)(?:\s|$)/i;

function isMarkedAsMaker(node: HtmlNode): boolean {
  return node.attributes.some(
    ({ name, value }) => (name === "itemprop" || name === "property" || name === "rel") && MAKER.test(value),
  );
}

function signOf(node: HtmlNode): Sign | undefined {
  if (node.name === "meta" || node.name === "link" || node.name === "body" || node.name === "html")
    return undefined;
  if (isMarkedAsMaker(node)) return "property";
  const words = classTokens(node);
  if (words.some((word) => CLASS_WORDS.has(word)) && !words.some((word) => NOT_NAME_WORDS.has(word)))
    return "class";
  if (node.name === "a" && isProfile(node)) return "link";
  return mayOpen(node) ? "words" : undefined;
}

/** Tells whether an element's own first words may be "By" or "Written by"; looks at little text. */
function mayOpen(node: HtmlNode): boolean {
  let first = node.first;
  for (let depth = 0; first && depth < 3; depth++) {
    while (first && (first.name === "#comment" || (first.name === "#text" && !/\S/.test(first.text))))
      first = first.next;
    if (first?.name === "#text")
      return /^\s*(?:written |words |story |posted |published |article |text )?(?:by|author|von|por|par|door)\b/i.test(
        first.text,
      );
    if (first?.name !== "span" && first?.name !== "p" && first?.name !== "div") return false;
    first = first.first;
  }
  return false;
}

function sight(node: HtmlNode, sign: Sign, at: number): Sighting | undefined {
  const text = nodeText(nameBelow(node) ?? node, LONGEST + 1);
  if (text.length > LONGEST) return undefined;
  const byline = readByline(text);
  if (!byline || byline.names.every((name) => bylineKind(name) === "generic")) return undefined;
  if (OTHER_WORK.test(textBefore(node).slice(-30))) return undefined;
  const isPerson = byline.names.some((name) => bylineKind(name) === "person");
  if (!isPerson && sign === "link") return undefined;
  if (sign === "words" && !byline.opened) return undefined;
  return { node, byline, text, sign, at };
}

/** Finds the name inside an author's element, as microdata writes it. */
function nameBelow(node: HtmlNode): HtmlNode | undefined {
  let seen = 0;
  for (const inner of elementsBelow(node)) {
    if (++seen > 30) return undefined;
    const isName = ({ name, value }: { readonly name: string; readonly value: string }): boolean =>
      (name === "itemprop" || name === "property") && NAME.test(value);
    if (inner.attributes.some(isName)) return nodeText(inner, 10) === "" ? undefined : inner;
  }
  return undefined;
}

/** Groups sightings that stand together into bylines; those behind the heading come first, then the surer sign. */
function ordered(sightings: readonly Sighting[], headingAt: number): Sighting[][] {
  const groups = SIGNS.flatMap((sign) => {
    const found: Sighting[][] = [];
    for (const one of sightings.filter((sighting) => sighting.sign === sign)) {
      const last = found.at(-1)?.at(-1);
      if (last && isInside(one.node, last.node)) continue;
      if (last && one.at - last.at <= MAX_GAP && sharesRow(last.node, one.node)) found.at(-1)!.push(one);
      else found.push([one]);
    }
    return found;
  });
  const behind = groups.filter(([first]) => first!.at > headingAt);
  return [...behind, ...groups.filter(([first]) => first!.at <= headingAt)];
}

function isInside(node: HtmlNode, outer: HtmlNode): boolean {
  for (let up = node.parent; up; up = up.parent) if (up === outer) return true;
  return false;
}

/** Tells whether two names stand in one short row of names. */
function sharesRow(one: HtmlNode, other: HtmlNode): boolean {
  let up = one.parent;
  for (let level = 0; up && level < 3; level++, up = up.parent)
    if (isInside(other, up)) {
      const row = nodeText(up, 2 * LONGEST);
      return row.length < LONGEST && !OTHER_WORK.test(row);
    }
  return false;
}

function candidateOf(group: readonly Sighting[], page: Page, from: number): LabelCandidate {
  const names = [...new Set(group.flatMap((one) => one.byline.names))];
  const [first] = group;
  const written = first!.text.slice(first!.byline.start, first!.byline.end);
  const citation = locateWords(page, group.length === 1 ? written : names.join(" "), from);
  const value =
    group.length === 1 && citation && !/\s{2}|\n/.test(citation.exact) ? citation.exact : names.join(", ");
  const cited = citation ?? (group.length === 1 ? undefined : locateWords(page, names[0]!, from));
  return {
    field: "byline",
    value: group.length === 1 ? value : names.join(", "),
    source: "dom",
    because: REASON[first!.sign],
    ...(cited ? { citation: cited } : {}),
  };
}
