import type { BlockMarkup } from "../model/page.ts";
import type { WeighedBlock } from "./label-blocks.ts";
import type { ReportHeader } from "./report-header.ts";
import { joinTopics, likeness, type Topic } from "./topic.ts";

/** A page's prose, prepared for comparing one part of it with another. */
export interface Prose {
  readonly blocks: readonly WeighedBlock[];
  /** Indexes of the paragraphs, in reading order. */
  readonly indexes: readonly number[];
  /** Topic of each of them. */
  readonly topics: readonly Topic[];
}

/** What each sign that a report begins is worth, in points. `docs/decisions/0010` says how they were set. */
export const POINTS = {
  /** For each natural logarithm by which the likeness of the text before and after falls below 1. */
  topic: 1.6,
  headline: 1,
  /** A headline of six words and more: subheadings are shorter. */
  longHeadline: 1.5,
  /** A first-level heading that is not the page's first. */
  secondTitle: 1,
  byline: 2,
  date: 1.5,
  credit: 3.5,
  /** A dateline without or with a newsroom. */
  dateline: 4.5,
  agencyDateline: 5.5,
  rule: 2.5,
  /** An address directly above the header ends the report above. */
  link: 4,
  /** "In other news" */
  cue: 6.5,
  blockQuotation: 1.5,
  article: 1,
  /** A few words of prose up to the next headline are a teaser or a prompt. */
  brief: -3.5,
} as const;
/** A report begins where the signs add up to this. */
export const ENOUGH = 10.5;
/** Likeness is compared over so many words before and after, and never taken for less than the floor. */
const WINDOW = { before: 250, after: 150, floor: 0.007 } as const;
const LONG_HEADLINE = 6;
const BRIEF = 50;

/** A place where a report may begin. */
export interface Candidate {
  /** Position of its first paragraph in the prose. */
  readonly nth: number;
  readonly header: ReportHeader;
}

/** Adds up the signs that a report begins with the paragraph `nth`. */
export function weighCut(prose: Prose, { nth, header }: Candidate): number {
  const { blocks, indexes } = prose;
  const own = blocks[indexes[nth] ?? 0]?.markup;
  const above = blocks[indexes[nth - 1] ?? 0]?.markup;
  const points = [
    -POINTS.topic * Math.log(likenessAt(prose, nth)),
    header.title && POINTS.headline,
    header.title && header.title.words >= LONG_HEADLINE && POINTS.longHeadline,
    header.title?.markup?.element === "h1" && POINTS.secondTitle,
    header.byline && POINTS.byline,
    header.date && POINTS.date,
    header.credit && POINTS.credit,
    header.dateline === 2 && POINTS.agencyDateline,
    header.dateline === 1 && POINTS.dateline,
    header.rule && POINTS.rule,
    header.link && POINTS.link,
    header.cue && POINTS.cue,
    enters("blockquote", above, own) && POINTS.blockQuotation,
    enters("article", above, own) && POINTS.article,
    wordsFrom(prose, nth) < BRIEF && POINTS.brief,
  ];
  return points.reduce<number>((sum, one) => sum + (typeof one === "number" ? one : 0), 0);
}

/** Compares the prose before and after the beginning of the paragraph `nth`. */
function likenessAt({ blocks, indexes, topics }: Prose, nth: number): number {
  const take = (order: readonly number[], most: number): Topic => {
    let words = 0;
    const end = order.findIndex((at) => {
      words += blocks[indexes[at] ?? 0]?.words ?? 0;
      return words >= most;
    });
    return joinTopics((end < 0 ? order : order.slice(0, end + 1)).flatMap((at) => topics[at] ?? []));
  };
  const before = Array.from({ length: nth }, (_, back) => nth - 1 - back);
  const after = Array.from({ length: indexes.length - nth }, (_, step) => nth + step);
  return Math.max(WINDOW.floor, likeness(take(before, WINDOW.before), take(after, WINDOW.after)));
}

function wordsFrom({ blocks, indexes }: Prose, nth: number): number {
  return indexes.slice(nth).reduce((sum, at) => sum + (blocks[at]?.words ?? 0), 0);
}

function enters(element: string, above: BlockMarkup | undefined, own: BlockMarkup | undefined): boolean {
  return own !== undefined && above !== undefined && isIn(element, own) && !isIn(element, above);
}

function isIn(element: string, markup: BlockMarkup): boolean {
  return markup.element === element || markup.within.includes(element);
}
