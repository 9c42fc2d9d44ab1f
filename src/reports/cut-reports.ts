import type { Stretch } from "./body-stretches.ts";
import { readDateline } from "./dateline.ts";
import { isDatelineCredit } from "./known-credit.ts";
import type { WeighedBlock } from "./label-blocks.ts";

/** A report as block indexes: its header lines, its body, and what stands under it. */
export interface ReportDraft {
  /** First block of the header; the header ends before the first body block. */
  readonly top: number;
  /** Indexes of the body's blocks, in reading order. */
  readonly body: readonly number[];
  /** Last block that may still belong to the report. */
  readonly bottom: number;
  /** Indexes of paragraphs above the body that introduce it, or that the body repeats. */
  readonly standfirst: readonly number[];
}

/** A report embedded in another begins after at least this many words of the one before. */
const WORDS_BEFORE_CUT = 100;
/** ... or this many where a headline stands directly above an agency's dateline, as in a round-up. */
const WORDS_BEFORE_ROUND_UP_CUT = 40;
/** Paragraphs above a dateline that hold fewer words introduce the report. */
const LONGEST_STANDFIRST = 100;
/** A line with fewer words is a section name rather than a headline. */
const HEADLINE_WORDS = 4;

/** Cuts the prose of a page into its reports. */
export function cutReports(blocks: readonly WeighedBlock[], stretches: readonly Stretch[]): ReportDraft[] {
  const prose = stretches
    .flatMap(({ first, last }) => blocks.slice(first, last + 1))
    .filter((block) => block.kind === "body")
    .map((block) => block.index);
  const starts = findCuts(blocks, prose);
  return starts.map((start, nth): ReportDraft => {
    const next = starts[nth + 1];
    const indexes = prose.filter((at) => at >= start.body && (next === undefined || at < next.body));
    const bottom = next === undefined ? blocks.length - 1 : next.top - 1;
    return draftOf(blocks, { top: start.top, body: indexes, bottom, standfirst: [] });
  });
}

interface Start {
  readonly top: number;
  readonly body: number;
}

function findCuts(blocks: readonly WeighedBlock[], prose: readonly number[]): Start[] {
  const starts: Start[] = [];
  let words = 0;
  prose.forEach((at, nth) => {
    const before = prose[nth - 1];
    if (before === undefined) starts.push({ top: 0, body: at });
    else if (isCut(blocks, before, at, words)) {
      starts.push({ top: topOfHeader(blocks, before, at), body: at });
      words = 0;
    }
    words += blocks[at]?.words ?? 0;
  });
  return starts;
}

/** Decides whether another report begins with block `at`, given the lines between it and the prose before. */
function isCut(blocks: readonly WeighedBlock[], before: number, at: number, words: number): boolean {
  const gap = blocks.slice(before + 1, at);
  if (gap.length === 0) return false;
  const has = (...kinds: readonly string[]): boolean => gap.some((block) => kinds.includes(block.kind));
  const headline = gap.some((block) => isHeadlineLike(block));
  const credited = has("credit", "byline", "date");
  const ended = has("source-link", "contribution", "legal");
  const dateline = readDateline(blocks[at]?.text ?? "", isDatelineCredit);
  if (dateline) {
    const roundUp = headline && dateline.credit !== undefined && words >= WORDS_BEFORE_ROUND_UP_CUT;
    return roundUp || (words >= WORDS_BEFORE_CUT && (headline || credited || has("source-link")));
  }
  return words >= WORDS_BEFORE_CUT && headline && credited && ended && creditFollowsHeadline(gap);
}

/** Says whether a block can be a headline. */
export function isHeadlineLike(block: WeighedBlock): boolean {
  return block.kind === "headline" && !block.bulleted && block.words >= HEADLINE_WORDS && !block.cut;
}

/** Without a dateline the header must be whole: a headline with a credit, byline or date beside it. */
function creditFollowsHeadline(gap: readonly WeighedBlock[]): boolean {
  return gap.some(
    (block, at) =>
      isHeadlineLike(block) &&
      [gap[at - 2], gap[at - 1], gap[at + 1], gap[at + 2]].some(
        (near) => near && ["credit", "byline", "date"].includes(near.kind),
      ),
  );
}

/** The cut goes to the top of the header lines; a bare address belongs to the report above. */
function topOfHeader(blocks: readonly WeighedBlock[], before: number, at: number): number {
  let top = at;
  while (top - 1 > before) {
    const kind = blocks[top - 1]?.kind;
    if (kind === "source-link" || kind === "contribution" || kind === "legal" || kind === "embedded-post")
      break;
    top--;
  }
  return top;
}

function draftOf(blocks: readonly WeighedBlock[], draft: ReportDraft): ReportDraft {
  const standfirst = new Set([...aboveDateline(blocks, draft.body), ...repeatedLater(blocks, draft.body)]);
  return {
    ...draft,
    body: draft.body.filter((at) => !standfirst.has(at)),
    standfirst: [...standfirst].sort((a, b) => a - b),
  };
}

function aboveDateline(blocks: readonly WeighedBlock[], body: readonly number[]): number[] {
  let words = 0;
  for (const [nth, at] of body.entries()) {
    if (readDateline(blocks[at]?.text ?? "", isDatelineCredit)) return body.slice(0, nth);
    words += blocks[at]?.words ?? 0;
    if (words >= LONGEST_STANDFIRST) return [];
  }
  return [];
}

/** Of two paragraphs that say the same words the later one is the report's own. */
function repeatedLater(blocks: readonly WeighedBlock[], body: readonly number[]): number[] {
  const folded = body.map((at) => (blocks[at]?.plain ?? "").replace(/[^\p{L}\p{N}]+/gu, " ").trim());
  return body.filter((_, nth) => {
    const own = folded[nth] ?? "";
    return own.length >= 40 && folded.slice(nth + 1).some((later) => later.includes(own));
  });
}
