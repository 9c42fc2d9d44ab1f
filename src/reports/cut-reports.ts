import type { Stretch } from "./body-stretches.ts";
import { type Candidate, pickCuts, weighCut } from "./cut-evidence.ts";
import { readDateline } from "./dateline.ts";
import { isDatelineCredit } from "./known-credit.ts";
import type { WeighedBlock } from "./label-blocks.ts";
import { findEntryTimes } from "./live-blog.ts";
import { gatherProse, type Prose, positions } from "./prose.ts";
import { isTitle, type ReportHeader, readHeader } from "./report-header.ts";
import { findResumption } from "./resume-host.ts";

/** A report as block indexes: its header lines, its body, and what stands under it. */
export interface ReportDraft {
  /** First block of the header; the header ends before the first body block. */
  readonly top: number;
  /** Indexes of the body's blocks, in reading order; those of a report that stands inside it are left out. */
  readonly body: readonly number[];
  /** Last block that may still belong to the report. */
  readonly bottom: number;
  /** Indexes of paragraphs above the body that introduce it, or that the body repeats. */
  readonly standfirst: readonly number[];
}

/** A report holds at least this many words before another can begin: the shortest item of a round-up. */
const WORDS_BEFORE_CUT = 40;
/** Paragraphs above a dateline that hold fewer words introduce the report. */
const LONGEST_STANDFIRST = 100;
/** A line with fewer words is a section name rather than a headline. */
const HEADLINE_WORDS = 4;

/** "59 Comments on ...", "Comments (12)": what readers wrote begins here. */
const COUNTED_COMMENTS =
  /^(?:\d[\d,]*\s+(?:comments?|responses|replies|thoughts)\b(?:\s+(?:on|to|so far)\b.*)?|comments?\s*\(\d[\d,]*\))\s*$/iu;
const LONGEST_COUNT = 25;

/** Cuts the prose of a page into its reports, in the order in which they begin. */
export function cutReports(blocks: readonly WeighedBlock[], stretches: readonly Stretch[]): ReportDraft[] {
  const prose = gatherProse(blocks, stretches);
  return toDrafts(prose, findStarts(prose, findEntryTimes(blocks)));
}

/** The place where a report begins, or where the page's first report goes on. */
interface Start {
  readonly top: number;
  /** Position of its first paragraph in the prose. */
  readonly nth: number;
  readonly resumes: boolean;
}

function findStarts(prose: Prose, entries: ReadonlySet<number>): Start[] {
  const starts: Start[] = prose.indexes.length === 0 ? [] : [{ top: 0, nth: 0, resumes: false }];
  for (const { nth, header } of pickCuts(
    prose,
    findCandidates(prose, entries).map((one) => weighCut(prose, one)),
  )) {
    if (wordsBetween(prose, starts.at(-1)?.nth ?? 0, header.top) >= WORDS_BEFORE_CUT)
      starts.push({ top: header.top, nth, resumes: false });
  }
  return withResumptions(prose, starts, entries);
}

/** Adds where the host goes on behind each guest; the host of each is all that stands of it above. */
function withResumptions(prose: Prose, starts: readonly Start[], entries: ReadonlySet<number>): Start[] {
  const host = positions(0, starts[1]?.nth ?? prose.indexes.length);
  return starts.flatMap((start, order) => {
    if (order === 0) return [start];
    const to = starts[order + 1]?.nth ?? prose.indexes.length;
    const nth = findResumption(prose, { host, from: start.nth, to }, entries);
    if (nth === undefined) return [start];
    host.push(...positions(nth, to));
    return [start, { top: topOfResumption(prose, nth, entries), nth, resumes: true }];
  });
}

/** Counts the words from a paragraph to a line: an item of a round-up may be a list under a sentence. */
function wordsBetween({ blocks, indexes }: Prose, from: number, top: number): number {
  return blocks
    .slice(indexes[from] ?? 0, top)
    .filter(({ kind }) => kind === "body" || kind === "headline")
    .reduce((sum, block) => sum + block.words, 0);
}

/** Lists the paragraphs above which a line stands that can belong to a report's header. */
export function findCandidates(prose: Prose, entries: ReadonlySet<number>): Candidate[] {
  const comments =
    prose.blocks.find(({ text, words }) => words <= LONGEST_COUNT && COUNTED_COMMENTS.test(text))?.index ??
    prose.blocks.length;
  return prose.indexes.flatMap((at, nth) => {
    const before = endOfProse(prose, nth);
    if (before === undefined || at > comments) return [];
    const header = readHeader(prose.blocks, before, at);
    // A credit without a headline or a dateline below it signs what stands above, such as a long quotation.
    const signed = header.credit || header.byline || header.date || header.link;
    const bare = !header.title && !(signed && header.dateline > 0);
    if (bare || isEntry(header, at, entries)) return [];
    return [{ nth, header }];
  });
}

/** Gives the last line of the prose above a paragraph, headlines left out that read as prose; undefined where there is none. */
function endOfProse({ blocks, indexes }: Prose, nth: number): number | undefined {
  const above = blocks[indexes[nth - 1] ?? -1];
  return above && nth > 1 && isTitle(above) ? indexes[nth - 2] : above?.index;
}

/** The entry of a live blog is no report of its own, unless an agency's header stands in it. */
function isEntry(header: ReportHeader, at: number, entries: ReadonlySet<number>): boolean {
  if (entries.size === 0) return false;
  // An entry above without prose, such as rows of a table, is another one.
  return header.dateline < 2 || positions(header.top - 1, at).some((line) => entries.has(line));
}

/** Where the host goes on under a heading of its own or with an entry's time, these lines are its first. */
function topOfResumption({ blocks, indexes }: Prose, nth: number, entries: ReadonlySet<number>): number {
  const [before = 0, at = 0] = [indexes[nth - 1], indexes[nth]];
  const entry = positions(before + 1, at).find((line) => entries.has(line));
  if (entry !== undefined) return entry;
  let top = at;
  for (let line = at - 1; line > before; line--) {
    const block = blocks[line];
    if (block && isTitle(block)) top = line;
    else break;
  }
  return top;
}

function toDrafts({ blocks, indexes }: Prose, starts: readonly Start[]): ReportDraft[] {
  const bodies = starts.map((start, order) => {
    const next = starts[order + 1];
    return indexes.slice(start.nth, next?.nth).filter((at) => at < (next?.top ?? blocks.length));
  });
  const resumed = bodies.filter((_, order) => starts[order]?.resumes);
  const lastResumption = starts.findLastIndex((start) => start.resumes);
  return starts.flatMap((start, order): ReportDraft[] => {
    if (start.resumes) return [];
    const body = order === 0 ? [bodies[0] ?? [], ...resumed].flat() : (bodies[order] ?? []);
    const ends = order === 0 && lastResumption > 0 ? lastResumption : order;
    const bottom = (starts[ends + 1]?.top ?? blocks.length) - 1;
    const own = body.filter((at) => order === 0 || at <= bottom);
    return [draftOf(blocks, { top: start.top, body: own, bottom, standfirst: [] })];
  });
}

/** Says whether a block can be a headline. */
export function isHeadlineLike(block: WeighedBlock): boolean {
  return block.kind === "headline" && !block.bulleted && block.words >= HEADLINE_WORDS && !block.cut;
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
