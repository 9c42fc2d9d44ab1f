import type { Label } from "../model/label.ts";
import type { Page } from "../model/page.ts";
import type { LabelledBlock } from "../model/report.ts";
import type { PageReports } from "./find-reports.ts";
import { foldBlock } from "./fold-block.ts";

/** Pages with so many identical lines around their reports are made from one template. */
const SAME_TEMPLATE = 5;
/** Two pages that share this part of the shorter one's paragraphs carry one report, not one site's furniture. */
const SAME_REPORT = 0.34;
/** On three pages of a site paragraphs at the edge are furniture even where short reports make them most of the body. */
const MOSTLY_SAME = 0.6;
/** A paragraph between others of the report must stand on so many pages of the site. */
const PAGES_WITHIN = 3;
/** Shorter paragraphs recur by chance. */
const SHORTEST = 40;
/** A line on more pages than this says nothing about two of them. */
const MOST_PAGES = 400;

/** Kinds of block that a site's template is told by. */
const TEMPLATE: ReadonlySet<string> = new Set([
  "navigation",
  "legal",
  "furniture",
  "related",
  "share",
  "comment",
  "contribution",
  "credit",
  "subheading",
]);

/**
 * Finds the paragraphs that were taken for prose but belong to the site: they recur on pages of the same site whose
 * reports are otherwise different, at the beginning or the end of the body, or on three pages and more within it.
 *
 * Gives for each page that has any the folded text of those paragraphs (`foldBlock`), by page id.
 */
export function findSiteFurniture(
  pages: readonly Page[],
  found: readonly PageReports[],
): Map<string, ReadonlySet<string>> {
  const views = pages.map((page, nth) => viewOf(page, found[nth]));
  const byParagraph = groupBy(views, (view) => view.body);
  const furniture = new Map<string, Set<string>>();
  for (const [text, group] of byParagraph) {
    if (group.length < 2 || group.length > MOST_PAGES || text.length < SHORTEST) continue;
    for (const view of group) {
      const others = group.filter((other) => other !== view);
      // What stands on other sites too is an agency's text: it travels, a site's furniture does not.
      if (!others.every((other) => isSameSite(view, other))) continue;
      const edge = isAtEdge(view, text, byParagraph);
      const strangers = others.filter((other) => !isSameReport(view, other, SAME_REPORT)).length;
      const doubtful = edge ? others.filter((other) => !isSameReport(view, other, MOSTLY_SAME)).length : 0;
      const enough = strangers >= (edge ? 1 : PAGES_WITHIN - 1) || doubtful >= PAGES_WITHIN - 1;
      if (enough) furniture.set(view.id, (furniture.get(view.id) ?? new Set()).add(text));
    }
  }
  return furniture;
}

/** A page as its folded paragraphs and the folded lines around them. */
interface PageView {
  readonly id: string;
  readonly publisher: string | undefined;
  readonly body: ReadonlySet<string>;
  readonly order: readonly string[];
  readonly template: ReadonlySet<string>;
}

function viewOf(page: Page, found: PageReports | undefined): PageView {
  const blocks = found?.blocks ?? [];
  const fold = (block: LabelledBlock): string => foldBlock(page.text.slice(block.start, block.end));
  const order = blocks.filter((block) => block.kind === "body").map(fold);
  const template = blocks
    .filter((block) => TEMPLATE.has(block.kind))
    .map(fold)
    .filter((text) => text !== "");
  return {
    id: page.id,
    publisher: publisherOf(found?.labels ?? []),
    body: new Set(order),
    order,
    template: new Set(template),
  };
}

function publisherOf(labels: readonly Label[]): string | undefined {
  return labels.find((label) => label.field === "publisher")?.name;
}

function groupBy(
  views: readonly PageView[],
  keys: (view: PageView) => ReadonlySet<string>,
): Map<string, PageView[]> {
  const groups = new Map<string, PageView[]>();
  for (const view of views) {
    for (const key of keys(view)) {
      const group = groups.get(key);
      if (group) group.push(view);
      else groups.set(key, [view]);
    }
  }
  return groups;
}

function isSameSite(a: PageView, b: PageView): boolean {
  if (a.publisher !== undefined && a.publisher === b.publisher) return true;
  return countShared(a.template, b.template, SAME_TEMPLATE) >= SAME_TEMPLATE;
}

function isSameReport(a: PageView, b: PageView, share: number): boolean {
  const shorter = Math.min(a.body.size, b.body.size);
  return countShared(a.body, b.body, shorter) > shorter * share;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>, enough: number): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const text of small) {
    if (large.has(text)) shared++;
    if (shared > enough) return shared;
  }
  return shared;
}

/** A paragraph stands at the edge where only paragraphs that recur as well stand between it and an end of the body. */
function isAtEdge(
  view: PageView,
  text: string,
  byParagraph: ReadonlyMap<string, readonly PageView[]>,
): boolean {
  const at = view.order.indexOf(text);
  const recurs = (other: string): boolean => (byParagraph.get(other)?.length ?? 0) > 1;
  return view.order.slice(0, at).every(recurs) || view.order.slice(at + 1).every(recurs);
}
