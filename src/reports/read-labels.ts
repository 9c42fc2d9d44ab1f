import { cite } from "../model/citation.ts";
import type { Label } from "../model/label.ts";
import type { Page } from "../model/page.ts";
import type { Span } from "../model/span.ts";
import { headingLevel } from "./block-markup.ts";
import { isHeadlineLike, type ReportDraft } from "./cut-reports.ts";
import type { WeighedBlock } from "./label-blocks.ts";
import { readDatelineLabels, readLineLabels } from "./read-credits.ts";
import { readRelays } from "./read-relays.ts";

/** How far above the body a headline, byline or date still belongs to the report, in blocks. */
const HEADER_REACH = 16;
/** How far below the body a credit, a copyright or a source still belongs to it. */
const TAIL_REACH = 8;

/** Reads every label of a report from the lines above it, its first paragraph, its prose and the lines below it. */
export function readLabels(page: Page, blocks: readonly WeighedBlock[], draft: ReportDraft): Label[] {
  const first = draft.body[0] ?? 0;
  const last = draft.body.at(-1) ?? first;
  const header = blocks.slice(Math.max(draft.top, first - HEADER_REACH), first).reverse();
  const middle = blocks.slice(first, last).filter((block) => block.kind === "caption");
  const tail = tailBlocks(blocks, last, draft.bottom);
  const firstBlock = blocks[first];
  const bodies = draft.body.flatMap((at): Span[] => (blocks[at] ? [blocks[at]] : []));
  return unique([
    ...headlines(page, header),
    ...(firstBlock ? readDatelineLabels(page, firstBlock) : []),
    ...header.flatMap((block) => readLineLabels(page, block)),
    ...tail.flatMap((block) => readLineLabels(page, block)),
    ...middle.flatMap((block) => readLineLabels(page, block)),
    ...readRelays(page, bodies),
  ]);
}

/** What stands under a body belongs to it up to the first list of other stories; notes and copyright lines longer. */
function tailBlocks(blocks: readonly WeighedBlock[], last: number, bottom: number): WeighedBlock[] {
  const below = blocks.slice(last + 1, bottom + 1);
  const stop = below.findIndex((block) => block.kind === "related" || block.kind === "comment");
  const near = below.slice(0, Math.min(stop < 0 ? TAIL_REACH : stop, TAIL_REACH));
  const notes = below.filter((block) => !near.includes(block) && (block.kind === "contribution" || block.kind === "legal"));
  return [...near.filter((block) => block.kind !== "date"), ...notes];
}

/** Gives the headline nearest above the body first; a first-level heading of the markup goes before it. */
function headlines(page: Page, header: readonly WeighedBlock[]): Label[] {
  const lines = header.filter((block) => isHeadlineLike(block) || headingLevel(block.markup) === 1);
  const ranked = [...lines].sort((a, b) => rankOf(a) - rankOf(b));
  return ranked.slice(0, 3).map((block): Label => ({
    field: "headline",
    value: page.text.slice(block.start, block.end),
    source: block.markup ? "dom" : "text",
    basis: "stated",
    citation: cite(page, block),
  }));
}

function rankOf(block: WeighedBlock): number {
  return headingLevel(block.markup) === 1 ? 0 : 1;
}

function unique(labels: readonly Label[]): Label[] {
  const seen = new Set<string>();
  return labels.filter((label) => {
    const place = label.basis === "stated" ? `${label.citation.start}` : label.because;
    const key = `${label.field}|${label.value}|${place}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
