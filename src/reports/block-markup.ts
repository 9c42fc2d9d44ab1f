import type { BlockMarkup } from "../model/page.ts";
import type { BlockKind } from "../model/report.ts";
import { groupClassWords } from "./group-class-words.ts";

/** Class and id words that web developers give to the parts of a page; written by hand from general knowledge, 2026-11. */
const CLASS_KINDS: readonly (readonly [BlockKind, RegExp])[] = [
  ["comment", /\b(?:comments?|comment-list|disqus|reader-comments|discussion)\b/],
  ["share", /\b(?:share|sharing|social|social-share|share-bar|sharedaddy|addtoany)\b/],
  [
    "related",
    /\b(?:related|recirc|recirculation|recommended|more-stories|most-read|popular|trending|teasers?|promos?|outbrain|taboola|zergnet|read-next|up-next)\b/,
  ],
  [
    "legal",
    /\b(?:newsletter|subscribe|subscription|paywall|cookies?|consent|gdpr|copyright|disclaimer|signup|sign-up)\b/,
  ],
  [
    "navigation",
    /\b(?:nav|navbar|navigation|menu|breadcrumbs?|masthead|topbar|site-header|site-footer|footer|sidebar|widget|skip-link)\b/,
  ],
  ["caption", /\b(?:caption|wp-caption-text|figcaption|photo-credit|image-credit|media-credit)\b/],
  ["byline", /\b(?:byline|author-name|article-author|entry-author)\b/],
  ["contribution", /\b(?:bio|author-bio|author-box|author-info|about-author|about-the-author)\b/],
  ["date", /\b(?:timestamp|dateline-time|published|pubdate|entry-date|article-date|post-date)\b/],
  ["embedded-post", /\b(?:twitter-tweet|instagram-media|fb-post|bluesky-embed|tiktok-embed)\b/],
];

const kindsOf = groupClassWords(CLASS_KINDS.map(([, classes]) => classes));

const ELEMENT_KINDS: ReadonlyMap<string, BlockKind> = new Map([
  ["figcaption", "caption"],
  ["caption", "caption"],
  ["nav", "navigation"],
  ["footer", "navigation"],
  ["button", "navigation"],
  ["option", "navigation"],
  ["label", "navigation"],
]);

/** Says what a block's own and enclosing elements make of it, whatever their classes; undefined where they do not tell. */
export function elementKind(markup: BlockMarkup | undefined): BlockKind | undefined {
  if (!markup) return undefined;
  const own = ELEMENT_KINDS.get(markup.element);
  if (own) return own;
  if (markup.within.includes("figcaption")) return "caption";
  if (markup.within.includes("nav")) return "navigation";
  if (markup.within.includes("footer") && !markup.within.includes("article")) return "navigation";
  return undefined;
}

/** Says what the markup alone makes of a block; undefined where it does not tell. */
export function markupKind(markup: BlockMarkup | undefined): BlockKind | undefined {
  if (!markup) return undefined;
  const own = elementKind(markup);
  if (own) return own;
  let kinds = 0;
  for (const word of markup.classes.split(" ")) kinds |= kindsOf(word);
  for (let at = 0; kinds >> at > 0; at++) {
    const kind = (kinds >> at) & 1 ? CLASS_KINDS[at]?.[0] : undefined;
    if (kind && !(kind === "navigation" && markup.within.includes("article"))) return kind;
  }
  if (markup.within.includes("aside") || markup.element === "aside") return "related";
  return undefined;
}

const HEADING_LEVELS: ReadonlyMap<string, number> = new Map(
  ["h1", "h2", "h3", "h4", "h5", "h6"].map((name, at) => [name, at + 1]),
);

/** Says whether the markup makes a block a heading, and of which level. */
export function headingLevel(markup: BlockMarkup | undefined): number | undefined {
  return markup && HEADING_LEVELS.get(markup.element);
}
