import { WEEKDAY_NAMES } from "../language/en/calendar.ts";
import type { BlockMarkup } from "../model/page.ts";
import type { WeighedBlock } from "./label-blocks.ts";
import { type Prose, positions, topicOfWords } from "./prose.ts";
import type { ReportHeader } from "./report-header.ts";
import { likeness, topicOf } from "./topic.ts";
import { newness } from "./word-evidence.ts";

/** What each sign that a report begins is worth, in points. `docs/decisions/0010` says how they were set. */
export const POINTS = {
  /** For each natural logarithm by which the likeness of the pages of text before and after lies below 1. */
  topic: 0.6,
  /** ... and that of the text before and the next few sentences. */
  nextSentences: 0.3,
  /** A line above that could be a headline could as well be a subheading. */
  headline: -1,
  /** Six words and more: subheadings are shorter. */
  longHeadline: 1.5,
  /** For each natural logarithm by which its likeness to the text before lies below 1. */
  headlineUnlikeBefore: 0.4,
  /** Times its likeness to the text below, which repeats the words of a headline. */
  headlineLikeBelow: 4,
  /** A first-level heading that is not the page's first. */
  secondTitle: 2.1,
  byline: 1.9,
  date: 2.2,
  credit: 3.3,
  /** A dateline without a newsroom, and with one. */
  dateline: 5.1,
  agencyDateline: 5.7,
  rule: 3,
  /** An address directly above the header ends the report above. */
  link: 3.9,
  /** "In other news" */
  cue: 5.5,
  /** A lead names the day or who said so. */
  lead: 0.8,
  blockQuotation: 1.2,
  /** The first paragraph is a call or a caption. */
  shortFirst: -2.4,
  /** The page has hardly any prose left: a note, a writer's portrait, a prompt. */
  littleLeft: -0.3,
  hardlyAnyLeft: -2.5,
  topicNear: 1.1,
  newWords: 0.2,
  otherPlace: -1.2,
  otherDress: -1.6,
  subheadings: -1.4,
} as const;

/** A sign by its name. */
export type CutSign = keyof typeof POINTS;
/** How strong each sign is: 0 or 1, or as `POINTS` says. */
export type CutSigns = Readonly<Record<CutSign, number>>;

/** A report begins where the signs add up to this. */
const ENOUGH = 10.4;
/** In a row of short reports each needs less, since the others speak for it. */
const LESS_IN_A_ROW = 3;
/**
 * A row: at least so many headlines come near, they are this share of the page's headlines, and what stands above the
 * first is at most so many times as long as they are.
 */
const ROW = { fewest: 2, share: 0.6, longest: 4 } as const;
/** Below a report of so many words, what holds fewer than the most is no report. */
const TEASERS = { below: 300, most: 60 } as const;

/** Texts are compared by so many words before and after; a likeness is never taken for less than the floor. */
const WIDE = { before: 600, after: 300 } as const;
const NEAR = { before: 250, after: 50 } as const;
const FLOOR = 0.007;
const HEADLINE_FLOOR = 0.02;
const LONG_HEADLINE = 6;
const SHORT_PARAGRAPH = 12;
const LITTLE = 100;
const HARDLY_ANY = 50;
const LEAD = new RegExp(
  `(?<![\\p{L}])(?:${WEEKDAY_NAMES.filter((name) => name.endsWith("day")).join("|")}|said|according to)(?![\\p{L}])`,
  "iu",
);

/** A place where a report may begin. */
export interface Candidate {
  /** Position of its first paragraph in the prose. */
  readonly nth: number;
  readonly header: ReportHeader;
}

/** A candidate with the sum of its signs. */
export interface WeighedCandidate extends Candidate {
  readonly points: number;
}

/**
 * Gives the candidates whose signs add up, less being asked of each where the page is a row of short reports. Below a
 * long report what holds few words is a teaser.
 */
export function pickCuts(prose: Prose, candidates: readonly WeighedCandidate[]): WeighedCandidate[] {
  const words = (from: number, to: number | undefined): number =>
    prose.indexes.slice(from, to).reduce((sum, at) => sum + (prose.blocks[at]?.words ?? 0), 0);
  const titled = candidates.filter(({ header, points }) => header.title || points >= ENOUGH);
  const near = titled.filter(({ points }) => points >= ENOUGH - LESS_IN_A_ROW);
  const first = words(0, near[0]?.nth);
  const isRow =
    near.length >= ROW.fewest &&
    near.length >= ROW.share * titled.length &&
    first <= (ROW.longest * words(near[0]?.nth ?? 0, undefined)) / near.length;
  const picked = candidates.filter(({ points }) => points >= (isRow ? ENOUGH - LESS_IN_A_ROW : ENOUGH));
  if (first < TEASERS.below) return picked;
  return picked.filter(({ nth }, order) => words(nth, picked[order + 1]?.nth) >= TEASERS.most);
}

/** Adds up the signs that a report begins with a paragraph. */
export function weighCut(prose: Prose, candidate: Candidate): WeighedCandidate {
  const signs = findCutSigns(prose, candidate);
  const points = (Object.keys(signs) as CutSign[]).reduce((sum, sign) => sum + POINTS[sign] * signs[sign], 0);
  return { ...candidate, points };
}

/** Finds how strong each sign is that a report begins with a paragraph. */
export function findCutSigns(prose: Prose, candidate: Candidate): CutSigns {
  return {
    ...topicSigns(prose, candidate),
    ...lineSigns(candidate.header),
    ...placeSigns(prose, candidate),
  };
}

type Signs<Names extends CutSign> = Pick<CutSigns, Names>;

function topicSigns(
  prose: Prose,
  { nth, header }: Candidate,
): Signs<
  | "topic"
  | "topicNear"
  | "nextSentences"
  | "newWords"
  | "headline"
  | "longHeadline"
  | "secondTitle"
  | "headlineUnlikeBefore"
  | "headlineLikeBelow"
> {
  const above = positions(0, nth).reverse();
  const below = positions(nth, prose.indexes.length);
  const before = topicOfWords(prose, above, NEAR.before);
  const wideBefore = topicOfWords(prose, above, WIDE.before);
  const wideAfter = topicOfWords(prose, below, WIDE.after);
  const middleAfter = topicOfWords(prose, below, WIDE.after / 2);
  const near = likeness(before, topicOfWords(prose, below, NEAR.after));
  const title = header.title ? topicOf(header.title.text) : undefined;
  return {
    topic: unlikeness(likeness(wideBefore, wideAfter), FLOOR),
    topicNear: unlikeness(likeness(wideBefore, middleAfter), FLOOR),
    nextSentences: unlikeness(near, FLOOR),
    newWords: newness(wideBefore, wideAfter) / 10,
    headline: Number(title !== undefined),
    longHeadline: Number((header.title?.words ?? 0) >= LONG_HEADLINE),
    secondTitle: Number(header.title?.markup?.element === "h1"),
    headlineUnlikeBefore: title ? unlikeness(likeness(title, before), HEADLINE_FLOOR) : 0,
    headlineLikeBelow: title ? likeness(title, middleAfter) : 0,
  };
}

function unlikeness(alike: number, floor: number): number {
  return -Math.log(Math.max(floor, alike));
}

function lineSigns(
  header: ReportHeader,
): Signs<"byline" | "date" | "credit" | "dateline" | "agencyDateline" | "rule" | "link" | "cue"> {
  return {
    byline: Number(header.byline),
    date: Number(header.date),
    credit: Number(header.credit),
    dateline: Number(header.dateline === 1),
    agencyDateline: Number(header.dateline === 2),
    rule: Number(header.rule),
    link: Number(header.link),
    cue: Number(header.cue),
  };
}

function placeSigns(
  { blocks, indexes, titles }: Prose,
  { nth, header }: Candidate,
): Signs<
  | "lead"
  | "blockQuotation"
  | "otherPlace"
  | "otherDress"
  | "subheadings"
  | "shortFirst"
  | "littleLeft"
  | "hardlyAnyLeft"
> {
  const at = (position: number): WeighedBlock | undefined => blocks[indexes[position] ?? -1];
  const [above, own, next] = [at(nth - 1), at(nth), at(nth + 1)];
  const left = indexes.slice(nth).reduce((sum, index) => sum + (blocks[index]?.words ?? 0), 0);
  const [a, o] = [above?.markup, own?.markup];
  const embedded = enters("blockquote", a, o) || enters("article", a, o);
  const moved = !embedded && a !== undefined && o !== undefined && a.within.join(" ") !== o.within.join(" ");
  const headings = titles.filter((line) => line < header.top).length;
  return {
    lead: Number(LEAD.test(`${own?.text} ${next?.text ?? ""}`)),
    blockQuotation: Number(enters("blockquote", a, o)),
    otherPlace: Number(moved),
    otherDress: Number(!moved && !embedded && a?.classes !== o?.classes),
    subheadings: header.title ? Math.min(1, headings / (nth / 2 + 1)) : 0,
    shortFirst: Number((own?.words ?? 0) < SHORT_PARAGRAPH),
    littleLeft: Number(left < LITTLE),
    hardlyAnyLeft: Number(left < HARDLY_ANY),
  };
}

function enters(element: string, above: BlockMarkup | undefined, own: BlockMarkup | undefined): boolean {
  return own !== undefined && above !== undefined && isIn(element, own) && !isIn(element, above);
}

function isIn(element: string, markup: BlockMarkup): boolean {
  return markup.element === element || markup.within.includes(element);
}
