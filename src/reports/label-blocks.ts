import { OPINION_LINES } from "../language/en/tables/furniture.ts";
import type { BlockKind } from "../model/report.ts";
import { elementKind, headingLevel, markupKind } from "./block-markup.ts";
import { isCreditOnly } from "./caption.ts";
import type { DescribedBlock } from "./describe-block.ts";
import { type EmbeddedPost, findPosts } from "./find-posts.ts";
import { foldBlock } from "./fold-block.ts";
import { lineKind } from "./line-kinds.ts";

/** A block with what it is by itself, and how much it speaks for a body of prose (positive) or against. */
export interface WeighedBlock extends DescribedBlock {
  readonly kind: BlockKind;
  readonly weight: number;
  /** Whether it was judged to be part of a body, be it a paragraph, an item or a subheading; absent before. */
  readonly inBody?: boolean;
}

/** The blocks of a page, weighed, and the posts embedded in it. */
export interface WeighedPage {
  readonly blocks: readonly WeighedBlock[];
  readonly posts: readonly EmbeddedPost[];
}

/** Weights against a body, by kind: what follows a list of other stories is seldom the report. */
const WEIGHT: Readonly<Partial<Record<BlockKind, number>>> = {
  related: -2.5,
  comment: -4,
  legal: -2,
  navigation: -1,
  share: -0.7,
  date: -0.5,
  byline: -0.5,
  credit: -0.3,
  caption: -0.2,
  headline: -0.8,
  furniture: -0.3,
  "embedded-post": 0,
  "source-link": 0,
  contribution: 0,
};
/** Below this many words a paragraph is no evidence of prose by its length. */
const SHORT = 8;
/** Captions are one or two sentences. */
const LONGEST_CAPTION = 60;
/** Prose below a heading such as "Related Stories" counts this much until two paragraphs stand together. */
const DOUBT = 0.3;

const opinion: ReadonlySet<string> = new Set(OPINION_LINES);

/** Labels every block of a page by its own words and markup, and weighs it. */
export function weighBlocks(
  described: readonly DescribedBlock[],
  siteFurniture: ReadonlySet<string> = new Set(),
): WeighedPage {
  const posts = findPosts(described);
  const inPost = new Set(posts.flatMap((post) => range(post.first, post.last)));
  const wrappers = wrapperKinds(described);
  let doubtful = false;
  const blocks = described.map((block, at): WeighedBlock => {
    const kind =
      siteFurniture.size > 0 && siteFurniture.has(foldBlock(block.text))
        ? "furniture"
        : inPost.has(at)
          ? "embedded-post"
          : captionAbove(described, at)
            ? "caption"
            : kindOf(block, wrappers);
    if (kind === "related" && !block.markup) doubtful = true;
    else if (doubtful && isProse(block, kind) && isProse(described[at + 1], undefined)) doubtful = false;
    const weight = kind === "body" ? proseWeight(block) * (doubtful ? DOUBT : 1) : (WEIGHT[kind] ?? 0);
    return { ...block, kind, weight };
  });
  return { blocks, posts };
}

/** One paragraph that stands directly above a line such as "Photo: Ana Ruiz, AP" is that picture's caption. */
function captionAbove(blocks: readonly DescribedBlock[], at: number): boolean {
  const [block, below] = [blocks[at], blocks[at + 1]];
  return (
    block !== undefined &&
    below !== undefined &&
    isCreditOnly(below.text) &&
    block.words <= LONGEST_CAPTION &&
    kindOf(block) === "body"
  );
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, step) => first + step);
}

/** What the markup makes of this share of a page's prose is the name of a wrapper around everything, not of the prose. */
const WRAPPER_SHARE = 0.4;
/** A page with less prose than this says nothing about its wrappers. */
const WORDS_TO_JUDGE = 150;
/** Readers' comments may well be longer than the report. */
const COMMENT_WRAPPER_SHARE = 0.9;

/** Finds the kinds that class words give to most of the page, such as `has-sidebar` on its outermost element. */
function wrapperKinds(described: readonly DescribedBlock[]): ReadonlySet<BlockKind> {
  const words = new Map<BlockKind, number>();
  let all = 0;
  for (const block of described) {
    if (!looksLikeProse(block) || block.words < SHORT) continue;
    all += block.words;
    // An element says what it holds; only a class can be the name of a wrapper.
    const kind = elementKind(block.markup) ? undefined : markupKind(block.markup);
    if (kind) words.set(kind, (words.get(kind) ?? 0) + block.words);
  }
  if (all < WORDS_TO_JUDGE) return new Set();
  const isWrapper = ([kind, count]: [BlockKind, number]): boolean =>
    count > all * (kind === "comment" ? COMMENT_WRAPPER_SHARE : WRAPPER_SHARE);
  return new Set([...words].filter(isWrapper).map(([kind]) => kind));
}

function kindOf(block: DescribedBlock, wrappers: ReadonlySet<BlockKind> = new Set()): BlockKind {
  const named = markupKind(block.markup);
  const byMarkup =
    named && wrappers.has(named) && !elementKind(block.markup) && looksLikeProse(block) ? undefined : named;
  const byLine = lineKind(block);
  if (byLine && byLine !== "caption") return byLine;
  if (byMarkup && !(byMarkup === "related" && isLongProse(block))) return byMarkup;
  if (byLine) return byLine;
  if (headingLevel(block.markup) !== undefined) return "headline";
  if (opinion.has(block.plain)) return "navigation";
  if (block.markup && block.markup.linked > 0.7 && block.words < 40) return "related";
  return looksLikeProse(block) ? "body" : "headline";
}

function isLongProse(block: DescribedBlock): boolean {
  return looksLikeProse(block) && block.words >= 40;
}

function isProse(block: DescribedBlock | undefined, kind: BlockKind | undefined): boolean {
  return block !== undefined && (kind ?? kindOf(block)) === "body" && block.words >= 12 && block.terminal;
}

/** Says whether a block reads as running prose rather than as a title, a list item or a teaser. */
function looksLikeProse(block: DescribedBlock): boolean {
  if (block.terminal && block.words >= SHORT) return block.functionShare >= 0.15 || block.capitalShare < 0.6;
  if (block.terminal && block.words >= 2)
    return !block.bulleted && block.capitalShare < 0.9 && !/[:;]$/.test(block.text);
  return block.words >= 20 && block.functionShare >= 0.25 && block.capitalShare < 0.6;
}

function proseWeight(block: DescribedBlock): number {
  const length = Math.min(block.words, 100) / 12;
  if (block.cut) return block.words >= 60 ? 1 : -1;
  if (!block.terminal) return length / 2;
  if (block.words < SHORT) return 0.4;
  return block.functionShare < 0.2 ? length / 2 : 1 + length;
}
