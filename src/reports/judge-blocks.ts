import type { Label } from "../model/label.ts";
import type { BlockKind } from "../model/report.ts";
import { blockFeatures } from "./block-features.ts";
import { headingLevel } from "./block-markup.ts";
import { type DecisionTrees, readTrees, sumLeaves } from "./decision-trees.ts";
import type { WeighedBlock } from "./label-blocks.ts";
import { BLOCK_TREES } from "./tables/block-trees.ts";

/** Kinds that the rules tell by what a line says; the model, which knows no words, does not overrule them. */
const CERTAIN: ReadonlySet<BlockKind> = new Set<BlockKind>([
  "embedded-post",
  "caption",
  "photo-credit",
  "byline",
  "date",
  "credit",
  "source-link",
  "contribution",
  "comment",
  "share",
]);
const BOLD: ReadonlySet<string> = new Set(["strong", "b"]);
/** Elements whose short lines are items or cells, which belong to a body as they are, and no subheadings. */
const ITEMS: ReadonlySet<string> = new Set("li td th tr dd dt pre blockquote caption".split(" "));

let grown: DecisionTrees | undefined;

/** Gives the trees that are part of the program, read once. */
function blockTrees(): DecisionTrees {
  grown ??= readTrees(BLOCK_TREES);
  return grown;
}

/**
 * Decides for each block whether it is part of the body, by decision trees grown on marked pages
 * (`docs/decisions/0009-block-model.md`), and sets its kind accordingly. A paragraph that the trees take for none of the
 * body becomes furniture; a subheading stays a headline and carries `inBody`. Weights follow the verdict, so that runs of
 * prose are looked for in what was judged to be the body.
 */
export function judgeBlocks(
  blocks: readonly WeighedBlock[],
  labels: readonly Label[],
  siteFurniture: ReadonlySet<number>,
  trees: DecisionTrees = blockTrees(),
): WeighedBlock[] {
  const { width, values } = blockFeatures(blocks, labels);
  const odds = blocks.map((block, at) =>
    siteFurniture.has(at)
      ? Number.NEGATIVE_INFINITY
      : sumLeaves(trees, values, at * width) + leaning(block, blocks.length),
  );
  const least = thresholdFor(blocks, odds);
  return blocks.map((block, at): WeighedBlock => {
    const inBody = odds[at]! > least;
    const kind = settledKind(block, inBody);
    const weight = blocks.length < FEW_LINES ? block.weight : settledWeight({ ...block, inBody }, kind);
    return { ...block, inBody, kind, weight };
  });
}

/** Log-odds that a block needs; the lower ones are for pages where those before leave hardly a body. */
const THRESHOLDS = [0, -1, -2] as const;
const FEWEST_WORDS = 40;

/** Lowers the threshold on pages unlike those that the trees were grown on, such as in scripts they have not seen. */
function thresholdFor(blocks: readonly WeighedBlock[], odds: readonly number[]): number {
  const wordsAbove = (least: number): number =>
    blocks.reduce((sum, block, at) => sum + (odds[at]! > least && block.markup ? block.words : 0), 0);
  return THRESHOLDS.find((least) => wordsAbove(least) >= FEWEST_WORDS) ?? THRESHOLDS[0];
}

/**
 * How far plain text is trusted to the rules, in log-odds: without markup the trees see less, and a page may hold several
 * reports, which the pages that they were grown on do not.
 */
const LEAN = 0.7;
/** A text of fewer lines has little around it; the trees have hardly seen any, and the rules decide. */
const FEW_LINES = 50;
const LEAN_OF_FEW = 20;
/** How far a line with markup is trusted to be what the rules say where they take it for neither prose nor headline. */
const LEAN_OF_LINE = 1;
/** ... and where it is one link or set small, or of a kind that stands in the middle of many bodies and is none. */
const LEAN_OF_LINK = 2;
const LEAN_OF_ASIDE = 3;
const ASIDES: ReadonlySet<BlockKind> = new Set<BlockKind>(["related", "legal"]);
/** Share of a line that is linked from which it is a link. */
const LINK = 0.8;

function leaning({ kind, markup }: WeighedBlock, lines: number): number {
  if (!markup && kind === "headline") return 0;
  const lean = lines < FEW_LINES ? LEAN_OF_FEW : LEAN;
  if (!markup) return kind === "body" ? lean : -lean;
  if (kind === "body") return 0;
  const linked = markup.linked > LINK;
  if (ASIDES.has(kind) || (kind === "navigation" && linked)) return -LEAN_OF_ASIDE;
  if (linked || markup.wrappers?.includes("small")) return -LEAN_OF_LINK;
  return kind === "headline" ? 0 : -LEAN_OF_LINE;
}

/** A paragraph of the body speaks for it by its length, as one does that ends as a sentence ends. */
const LONGEST_COUNTED = 100;
const WORDS_OF_ONE = 12;
/** What reads as prose and was judged to be none of the body stands beside it. */
const WEIGHT_OF_PROSE_BESIDE = -0.3;

function settledWeight({ kind, weight, words, inBody }: WeighedBlock, settled: BlockKind): number {
  if (inBody && settled === "body")
    return Math.max(weight, 1 + Math.min(words, LONGEST_COUNTED) / WORDS_OF_ONE);
  if (inBody) return Math.max(0, weight);
  return kind === "body" ? WEIGHT_OF_PROSE_BESIDE : weight;
}

/** A line in bold of up to so many words that ends no sentence is a subheading, whatever its element. */
const SUBHEADING = 14;
/** A line of fewer words outside of lists and tables is a subheading or a signature, and no paragraph. */
const FEWEST_OF_ITEM = 4;

function settledKind(block: WeighedBlock, inBody: boolean): BlockKind {
  const { kind, markup } = block;
  if (!inBody) return kind === "body" ? "furniture" : kind;
  if (kind === "body" || CERTAIN.has(kind)) return kind;
  if (headingLevel(markup) !== undefined) return "headline";
  return kind === "headline" && isSubheading(block) ? "headline" : "body";
}

function isSubheading({ markup, bulleted, words, terminal }: WeighedBlock): boolean {
  if (!markup) return !bulleted;
  if (!terminal && words < FEWEST_OF_ITEM && !ITEMS.has(markup.element)) return true;
  const bold = markup.wrappers?.some((name) => BOLD.has(name)) === true;
  return bold && !terminal && words <= SUBHEADING && !ITEMS.has(markup.element);
}
