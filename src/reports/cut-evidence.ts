import { WEEKDAY_NAMES } from "../language/en/calendar.ts";
import type { BlockMarkup } from "../model/page.ts";
import type { WeighedBlock } from "./label-blocks.ts";
import { type Prose, positions, topicOfWords } from "./prose.ts";
import type { ReportHeader } from "./report-header.ts";
import { likeness, topicOf } from "./topic.ts";

/** What each sign that a report begins is worth, in points. `docs/decisions/0010` says how they were set. */
export const POINTS = {
  /** For each natural logarithm by which the likeness of the pages of text before and after lies below 1. */
  topic: 1.7,
  /** ... and that of the text before and the next few sentences. */
  nextSentences: 0.5,
  /** A line above that could be a headline could as well be a subheading. */
  headline: -1,
  /** Six words and more: subheadings are shorter. */
  longHeadline: 1.5,
  /** For each natural logarithm by which its likeness to the text before lies below 1. */
  headlineUnlikeBefore: 0.5,
  /** Times its likeness to the text below, which repeats the words of a headline. */
  headlineLikeBelow: 4.5,
  /** A first-level heading that is not the page's first. */
  secondTitle: 1.5,
  byline: 1.8,
  date: 1.9,
  credit: 3.4,
  /** A dateline without a newsroom, and with one. */
  dateline: 5,
  agencyDateline: 6.5,
  rule: 2,
  /** An address directly above the header ends the report above. */
  link: 3.5,
  /** "In other news" */
  cue: 5.3,
  /** A lead names the day or who said so. */
  lead: 0.9,
  blockQuotation: 0.8,
  article: 0.8,
  /** The first paragraph is a call or a caption. */
  shortFirst: -2,
  /** The page has hardly any prose left: a note, a writer's portrait, a prompt. */
  littleLeft: -1,
  hardlyAnyLeft: -3.5,
} as const;
/** A report begins where the signs add up to this. */
export const ENOUGH = 11.5;
/** In a row of short reports each needs less, since the others speak for it. */
const LESS_IN_A_ROW = 3;
/** A row: at least so many headlines come near, and they are this share of the page's headlines. */
const ROW = { fewest: 2, share: 0.6 } as const;

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

/** Gives the candidates whose signs add up, less being asked of each where the page is a row of short reports. */
export function pickCuts(candidates: readonly WeighedCandidate[]): WeighedCandidate[] {
  const titled = candidates.filter(({ header, points }) => header.title || points >= ENOUGH);
  const near = titled.filter(({ points }) => points >= ENOUGH - LESS_IN_A_ROW);
  const row = near.length >= ROW.fewest && near.length >= ROW.share * titled.length;
  return candidates.filter(({ points }) => points >= (row ? ENOUGH - LESS_IN_A_ROW : ENOUGH));
}

/** Adds up the signs that a report begins with a paragraph. */
export function weighCut(prose: Prose, candidate: Candidate): WeighedCandidate {
  const signs = [
    ...topicSigns(prose, candidate),
    ...lineSigns(candidate.header),
    ...placeSigns(prose, candidate.nth),
  ];
  return { ...candidate, points: signs.reduce((sum, points) => sum + points, 0) };
}

function topicSigns(prose: Prose, { nth, header }: Candidate): number[] {
  const above = positions(0, nth).reverse();
  const below = positions(nth, prose.indexes.length);
  const before = topicOfWords(prose, above, NEAR.before);
  const wide = likeness(topicOfWords(prose, above, WIDE.before), topicOfWords(prose, below, WIDE.after));
  const near = likeness(before, topicOfWords(prose, below, NEAR.after));
  const points = [POINTS.topic * unlikeness(wide, FLOOR), POINTS.nextSentences * unlikeness(near, FLOOR)];
  if (!header.title) return points;
  const title = topicOf(header.title.text);
  return [
    ...points,
    POINTS.headline,
    worth(header.title.words >= LONG_HEADLINE, POINTS.longHeadline),
    worth(header.title.markup?.element === "h1", POINTS.secondTitle),
    POINTS.headlineUnlikeBefore * unlikeness(likeness(title, before), HEADLINE_FLOOR),
    POINTS.headlineLikeBelow * likeness(title, topicOfWords(prose, below, WIDE.after / 2)),
  ];
}

function unlikeness(alike: number, floor: number): number {
  return -Math.log(Math.max(floor, alike));
}

function worth(holds: boolean, points: number): number {
  return holds ? points : 0;
}

function lineSigns(header: ReportHeader): number[] {
  return [
    worth(header.byline, POINTS.byline),
    worth(header.date, POINTS.date),
    worth(header.credit, POINTS.credit),
    worth(header.dateline === 1, POINTS.dateline),
    worth(header.dateline === 2, POINTS.agencyDateline),
    worth(header.rule, POINTS.rule),
    worth(header.link, POINTS.link),
    worth(header.cue, POINTS.cue),
  ];
}

function placeSigns({ blocks, indexes }: Prose, nth: number): number[] {
  const at = (position: number): WeighedBlock | undefined => blocks[indexes[position] ?? -1];
  const [above, own, next] = [at(nth - 1), at(nth), at(nth + 1)];
  const left = indexes.slice(nth).reduce((sum, index) => sum + (blocks[index]?.words ?? 0), 0);
  return [
    worth(LEAD.test(`${own?.text} ${next?.text ?? ""}`), POINTS.lead),
    worth(enters("blockquote", above?.markup, own?.markup), POINTS.blockQuotation),
    worth(enters("article", above?.markup, own?.markup), POINTS.article),
    worth((own?.words ?? 0) < SHORT_PARAGRAPH, POINTS.shortFirst),
    worth(left < LITTLE, POINTS.littleLeft),
    worth(left < HARDLY_ANY, POINTS.hardlyAnyLeft),
  ];
}

function enters(element: string, above: BlockMarkup | undefined, own: BlockMarkup | undefined): boolean {
  return own !== undefined && above !== undefined && isIn(element, own) && !isIn(element, above);
}

function isIn(element: string, markup: BlockMarkup): boolean {
  return markup.element === element || markup.within.includes(element);
}
