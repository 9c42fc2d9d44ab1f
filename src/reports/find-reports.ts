import { splitSentences } from "../language/en/sentences.ts";
import { cite, placeOf } from "../model/citation.ts";
import type { Label, LabelField } from "../model/label.ts";
import type { Page } from "../model/page.ts";
import type { BlockKind, LabelledBlock, Report } from "../model/report.ts";
import { findStretches, type Stretch } from "./body-stretches.ts";
import { chooseLabels } from "./choose-label.ts";
import { cutReports, type ReportDraft } from "./cut-reports.ts";
import type { DecisionTrees } from "./decision-trees.ts";
import { describeBlocks } from "./describe-block.ts";
import type { EmbeddedPost } from "./find-posts.ts";
import { foldBlock } from "./fold-block.ts";
import { judgeBlocks } from "./judge-blocks.ts";
import { type WeighedBlock, weighBlocks } from "./label-blocks.ts";
import { readPublishers } from "./publisher.ts";
import { readLineLabels } from "./read-credits.ts";
import { HEADER_REACH, readLabels } from "./read-labels.ts";
import { reportKind } from "./report-kind.ts";

/** What was found in one page. */
export interface PageReports {
  readonly reports: readonly Report[];
  /** Every block of the page with what it is. */
  readonly blocks: readonly LabelledBlock[];
  /** Labels of the page as a whole: its publisher, and what its container says. */
  readonly labels: readonly Label[];
}

/**
 * Finds the reports in a page: the page's own and those embedded in it, with their labels, and the posts
 * embedded between them. Nothing is deleted: every block comes back with what it is.
 *
 * `siteFurniture` holds folded paragraphs (`foldBlock`) that other pages show to be the site's own. `trees` stand in for
 * the program's own, for measuring them on pages they were not grown on.
 */
export function findReports(
  page: Page,
  siteFurniture: ReadonlySet<string> = new Set(),
  trees?: DecisionTrees,
): PageReports {
  const { blocks: weighed, posts } = weighBlocks(describeBlocks(page), siteFurniture);
  const blocks = judgeBlocks(weighed, page.labels, furnitureIn(weighed, siteFurniture), trees);
  const drafts = cutReports(blocks, stretchesOf(page, blocks)).filter(
    (draft) => wordsOf(blocks, draft) >= SHORTEST_BODY,
  );
  const publishers = readPublishers(page, blocks);
  const siteNames = publishers.flatMap(({ value, name }) => (name === undefined ? [value] : [value, name]));
  const articles = drafts.map((draft, nth) =>
    articleOf(page, withoutGuests(blocks, drafts, draft), draft, {
      nth,
      embeds: nth === 0 && drafts.length > 1,
      siteNames,
    }),
  );
  const posted = posts.map((post, nth) => postOf(page, blocks, post, nth));
  return {
    reports: [...articles, ...posted],
    blocks: labelAnatomy(blocks, drafts, articles, posts, posted),
    labels: [
      ...page.labels.filter((label) => label.field !== "publisher"),
      ...publishers,
      ...siteDates(page, blocks, drafts),
    ],
  };
}

/** Where the body is looked for: plain text has it in runs of prose; with markup each block was judged by its place. */
function stretchesOf({ blocks }: Page, judged: readonly WeighedBlock[]): Stretch[] {
  const marked = blocks.some(({ markup }) => markup !== undefined);
  return marked ? [{ first: 0, last: blocks.length - 1, weight: 0 }] : findStretches(judged);
}

function furnitureIn(blocks: readonly WeighedBlock[], siteFurniture: ReadonlySet<string>): Set<number> {
  if (siteFurniture.size === 0) return new Set();
  return new Set(blocks.filter(({ text }) => siteFurniture.has(foldBlock(text))).map(({ index }) => index));
}

/** Less is a caption, a prompt or a teaser. */
const SHORTEST_BODY = 20;

function wordsOf(blocks: readonly WeighedBlock[], draft: ReportDraft): number {
  return draft.body.reduce((sum, at) => sum + (blocks[at]?.words ?? 0), 0);
}

/** Date lines above the first report that stand too far from it to be its own: the site's, on the day it was saved. */
function siteDates(page: Page, blocks: readonly WeighedBlock[], drafts: readonly ReportDraft[]): Label[] {
  const first = (drafts[0]?.body[0] ?? blocks.length) - HEADER_REACH;
  return blocks
    .filter((block) => block.kind === "date" && block.index < first)
    .flatMap((block) => readLineLabels(page, block))
    .filter((label) => label.field === "published");
}

/** The labels of a report that stands inside another are not read for the outer one. */
function withoutGuests(
  blocks: readonly WeighedBlock[],
  drafts: readonly ReportDraft[],
  own: ReportDraft,
): readonly WeighedBlock[] {
  const guests = drafts.filter((draft) => draft.top > own.top && draft.bottom < own.bottom);
  if (guests.length === 0) return blocks;
  return blocks.map((block) =>
    guests.some(({ top, bottom }) => top <= block.index && block.index <= bottom)
      ? { ...block, kind: "furniture" }
      : block,
  );
}

function articleOf(
  page: Page,
  blocks: readonly WeighedBlock[],
  draft: ReportDraft,
  at: { readonly nth: number; readonly embeds: boolean; readonly siteNames: readonly string[] },
): Report {
  const body = draft.body.flatMap((at) => (blocks[at] ? [blocks[at]] : []));
  const labels = withPageLabels(page, readLabels(page, blocks, draft), at.nth);
  const header = blocks.slice(draft.top, draft.body[0] ?? draft.top);
  return {
    id: `${page.id}.r${at.nth + 1}`,
    page: page.id,
    kind: reportKind(page, body, { labels, header, embeds: at.embeds }),
    body: body.map((block) => placeOf(page, block)),
    sentences: body.flatMap((block) => splitSentences(page.text, block)),
    ...chooseLabels(labels, at.siteNames),
    labels,
  };
}

/** The page's own labels speak for its first report, after what stands beside the report itself. */
function withPageLabels(page: Page, labels: readonly Label[], nth: number): Label[] {
  if (nth > 0) return [...labels];
  const fields: readonly LabelField[] = ["headline", "byline", "dateline", "credit", "published", "modified"];
  return [...labels, ...page.labels.filter((label) => fields.includes(label.field))];
}

function postOf(page: Page, blocks: readonly WeighedBlock[], post: EmbeddedPost, nth: number): Report {
  const parts = blocks.slice(post.first, post.last + 1);
  const body = parts.map((block) => placeOf(page, block));
  const labels: Label[] = [
    {
      field: "byline",
      value: page.text.slice(post.author.start, post.author.end),
      source: "text",
      basis: "stated",
      citation: cite(page, post.author),
    },
  ];
  if (post.date) {
    labels.push({
      field: "published",
      value: post.date.value,
      source: "text",
      basis: "stated",
      citation: cite(page, post.date),
    });
  }
  return {
    id: `${page.id}.p${nth + 1}`,
    page: page.id,
    kind: "post",
    body,
    sentences: parts.flatMap((block) => splitSentences(page.text, block)),
    ...chooseLabels(labels),
    labels,
  };
}

function labelAnatomy(
  blocks: readonly WeighedBlock[],
  drafts: readonly ReportDraft[],
  articles: readonly Report[],
  posts: readonly EmbeddedPost[],
  posted: readonly Report[],
): LabelledBlock[] {
  return blocks.map((block): LabelledBlock => {
    const at = block.index;
    const post = posts.findIndex((one) => one.first <= at && at <= one.last);
    if (post >= 0) return withReport(block, "embedded-post", posted[post]?.id);
    // A report that stands inside another begins after it.
    const nth = drafts.findLastIndex((draft) => draft.top <= at && at <= draft.bottom);
    const draft = drafts[nth];
    return draft
      ? inDraft(block, draft, articles[nth])
      : withReport(block, block.kind === "body" ? "furniture" : block.kind, undefined);
  });
}

function inDraft(block: WeighedBlock, draft: ReportDraft, report: Report | undefined): LabelledBlock {
  const at = block.index;
  if (draft.body.includes(at)) return withReport(block, "body", report?.id);
  if (draft.standfirst.includes(at)) return withReport(block, "standfirst", report?.id);
  const cited = report?.labels.some(
    (label) =>
      label.basis === "stated" && block.start <= label.citation.start && label.citation.end <= block.end,
  );
  if (block.kind !== "headline") {
    return withReport(block, block.kind === "body" ? "related" : block.kind, cited ? report?.id : undefined);
  }
  const first = draft.body[0] ?? 0;
  const last = draft.body.at(-1) ?? 0;
  if (cited) return withReport(block, "headline", report?.id);
  return (block.markup ? block.inBody && at < last : at > first && at < last)
    ? withReport(block, "subheading", report?.id)
    : withReport(block, "furniture", undefined);
}

function withReport(block: WeighedBlock, kind: BlockKind, report: string | undefined): LabelledBlock {
  return { start: block.start, end: block.end, kind, ...(report ? { report } : {}) };
}
