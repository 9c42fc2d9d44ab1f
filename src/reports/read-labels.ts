import { organisationByName } from "../language/organisations.ts";
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
export const HEADER_REACH = 16;
/** How far below the body a credit, a copyright or a source still belongs to it. */
const TAIL_REACH = 8;

/** Reads every label of a report from the lines above it, its first paragraph, its prose and the lines below it. */
export function readLabels(page: Page, blocks: readonly WeighedBlock[], draft: ReportDraft): Label[] {
  const first = draft.body[0] ?? 0;
  const last = draft.body.at(-1) ?? first;
  const header = blocks.slice(Math.max(draft.top, first - HEADER_REACH), first).reverse();
  const middle = blocks.slice(first, last);
  const title = headlineBlock(header);
  const tail = tailBlocks(blocks, last, draft.bottom);
  const firstBlock = blocks[first];
  const bodies = draft.body.flatMap((at): Span[] => (blocks[at] ? [blocks[at]] : []));
  return unique([
    ...headlines(page, header),
    ...(firstBlock ? readDatelineLabels(page, firstBlock) : []),
    ...header.flatMap((block) =>
      title && block.index < title.index ? mastheadLabels(page, block) : readLineLabels(page, block),
    ),
    ...tail.flatMap((block) => readLineLabels(page, block)),
    ...middle.filter((block) => block.kind === "caption").flatMap((block) => readLineLabels(page, block)),
    ...middle.filter((block) => block.kind === "credit").flatMap((block) => quotedCredit(page, block)),
    ...readRelays(page, bodies),
  ]);
}

/** What stands under a body belongs to it up to the first list of other stories; notes and copyright lines longer. */
function tailBlocks(blocks: readonly WeighedBlock[], last: number, bottom: number): WeighedBlock[] {
  const below = blocks.slice(last + 1, bottom + 1);
  const stop = below.findIndex((block) => block.kind === "related" || block.kind === "comment");
  const near = below.slice(0, Math.min(stop < 0 ? TAIL_REACH : stop, TAIL_REACH));
  const notes = below.filter(
    (block) => !near.includes(block) && (block.kind === "contribution" || block.kind === "legal"),
  );
  return [...near.filter((block) => block.kind !== "date"), ...notes];
}

/** A newsroom's name alone above the headline is the site's own title, unless it is an agency's or has a date. */
function mastheadLabels(page: Page, block: WeighedBlock): Label[] {
  const labels = readLineLabels(page, block);
  // A bullet behind the name is how portals set the newsroom that they carry.
  const carried = block.text.trimEnd().endsWith("•");
  const alone =
    block.kind === "credit" &&
    !carried &&
    labels.every((label) => label.field === "credit" && !isAgencyName(label.name));
  return alone ? labels.map((label): Label => ({ ...label, field: "publisher" })) : labels;
}

function isAgencyName(name: string | undefined): boolean {
  return name !== undefined && organisationByName(name)?.kind === "agency";
}

/** A credit line between two paragraphs belongs to the quotation above it. */
function quotedCredit(page: Page, block: WeighedBlock): Label[] {
  return readLineLabels(page, block).flatMap((label): Label[] =>
    label.field === "credit" ? [{ ...label, field: "relay" }] : [],
  );
}

/** Gives the block of the headline: a first-level heading of the markup, else the line nearest above the body. */
function headlineBlock(header: readonly WeighedBlock[]): WeighedBlock | undefined {
  return rankedHeadlines(header)[0];
}

function rankedHeadlines(header: readonly WeighedBlock[]): WeighedBlock[] {
  const lines = header.filter(
    (block, at) =>
      isHeadlineLike(block) || headingLevel(block.markup) === 1 || isShortTitle(block, header[at - 1]),
  );
  return [...lines].sort((a, b) => rankOf(a) - rankOf(b));
}

/** Gives the headline first, then at most two rivals; a line that repeats it word for word is none. */
function headlines(page: Page, header: readonly WeighedBlock[]): Label[] {
  const seen = new Set<string>();
  const lines = rankedHeadlines(header).filter((block) => !seen.has(block.plain) && seen.add(block.plain));
  return lines.slice(0, 3).map(
    (block): Label => ({
      field: "headline",
      value: page.text.slice(block.start, block.end),
      source: block.markup ? "dom" : "text",
      basis: "stated",
      citation: cite(page, block),
    }),
  );
}

/** A title of two or three words says that it is one by the byline directly below it. */
function isShortTitle(block: WeighedBlock, below: WeighedBlock | undefined): boolean {
  return block.kind === "headline" && !block.bulleted && block.words >= 2 && below?.kind === "byline";
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
