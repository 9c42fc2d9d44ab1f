import { elementsBelow, type HtmlNode } from "./html-tree.ts";
import { classTokens, nodeText } from "./node-text.ts";

/** Tells what of a page stands beside its own text. */
export interface PageRegions {
  /** The first heading of the first rank that stands in no side column. */
  readonly heading: HtmlNode | undefined;
  /** Says whether an element stands in a side column, a list of other stories or among readers' comments. */
  readonly isAside: (node: HtmlNode) => boolean;
}

const ASIDE_ELEMENTS = new Set([
  "aside",
  "footer",
  "nav",
  "form",
  "dialog",
  "figure",
  "figcaption",
  "blockquote",
]);
/** Class words of what is not the page's own text; written by hand from general knowledge, 2026-11. */
const ASIDE_WORDS = new Set(
  "aside sidebar footer nav navbar navigation menu breadcrumb breadcrumbs related recirc recirculation recommended recommendations comment comments commentlist disqus discussion trending popular latest widget newsletter subscribe teaser teasers promo promos card cards tease carousel slider testimonial testimonials modal popup cookie cookies recent similar upnext next prev previous".split(
    " ",
  ),
);
const CARD_WORDS = new Set(["card", "cards", "next", "prev", "previous", "latest", "recent"]);
const MAX_DEPTH = 60;
/** A list entry or box up to this length that links a heading of its own announces another story, in code units. */
const LONGEST_TEASER = 500;

/** Looks the elements of a page over for its heading and for what stands aside. What holds the heading is never aside. */
export function pageRegions(elements: readonly HtmlNode[]): PageRegions {
  const heading = firstHeading(elements);
  const above = new Set<HtmlNode>();
  for (let node = heading ?? null; node; node = node.parent) above.add(node);
  const known = new Map<HtmlNode, boolean>();
  const isAside = (start: HtmlNode): boolean => {
    const path: HtmlNode[] = [];
    let aside = false;
    for (let node: HtmlNode | null = start; node && path.length < MAX_DEPTH; node = node.parent) {
      if (above.has(node) || node.name === "body") break;
      const before = known.get(node);
      if (before !== undefined) {
        aside = before;
        break;
      }
      path.push(node);
      if (standsAside(node)) {
        aside = true;
        break;
      }
    }
    for (const node of path) known.set(node, aside || (known.get(node) ?? false));
    return aside;
  };
  return { heading, isAside };
}

function firstHeading(elements: readonly HtmlNode[]): HtmlNode | undefined {
  return elements.find((node) => node.name === "h1" && nodeText(node, 200).length > 3);
}

function standsAside(node: HtmlNode): boolean {
  if (ASIDE_ELEMENTS.has(node.name)) return true;
  const words = classTokens(node);
  // "author-card" and "next" beside "js" are names of looks, not of other stories.
  if (words.some((word) => ASIDE_WORDS.has(word) && !CARD_WORDS.has(word))) return !words.includes("has");
  return isTeaser(node);
}

/** Tells a box that announces another story: it is short and links a heading of its own. */
function isTeaser(node: HtmlNode): boolean {
  if (!["li", "article", "div", "section", "a"].includes(node.name)) return false;
  let seen = 0;
  for (const inner of elementsBelow(node)) {
    if (++seen > 40) return false;
    if (/^h[2-5]$/.test(inner.name) && linksOut(inner, node))
      return nodeText(node, LONGEST_TEASER).length < LONGEST_TEASER;
  }
  return false;
}

function linksOut(heading: HtmlNode, box: HtmlNode): boolean {
  for (const inner of elementsBelow(heading)) if (inner.name === "a" && !isProfile(inner)) return true;
  for (let up: HtmlNode | null = heading; up && up !== box.parent; up = up.parent)
    if (up.name === "a" && !isProfile(up)) return true;
  return false;
}

const PROFILE =
  /\/(?:authors?|autor(?:es)?|auteurs?|by|contributors?|people|person|profiles?|staff|team|writers?|reporters?|journalists?|bio|users?|member|members|experts?|columnists?)\/[^/?#]+/i;

/** Tells whether an element links a page about a person, by the words of the address. */
export function isProfile(node: HtmlNode): boolean {
  const href = node.attributes.find((one) => one.name === "href")?.value;
  return href !== undefined && href.length < 400 && PROFILE.test(href);
}
