import type { Match } from "../model/match.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import { type AlterationMark, markAlterations } from "./alteration-marks.ts";
import {
  pairSentences,
  readSentences,
  type Sentence,
  type SentencePair,
  shareHeld,
} from "./pair-sentences.ts";

/** One line of a comparison: a sentence of the derived report beside the one it came from. */
export interface ComparedRow {
  /**
   * `same` word for word but for typography; `altered` in place; `moved` to another place in the order, altered or
   * not; `added` in the derived report; `dropped` from the earlier one.
   */
  readonly kind: "same" | "altered" | "moved" | "added" | "dropped";
  /** The words in the derived report's page; more than one sentence where one was split. */
  readonly from?: Span;
  /** The words in the earlier report's page; more than one sentence where two were joined. */
  readonly to?: Span;
  readonly marks?: readonly AlterationMark[];
}

/** What a comparison needs: the derived report and the earlier one, the texts of their pages and what matches. */
export interface ReportsToCompare {
  readonly from: Report;
  readonly to: Report;
  readonly fromText: string;
  readonly toText: string;
  /** `from` in the derived report, `to` in the earlier one. */
  readonly matches: readonly Match[];
}

/** Share of a sentence's words that its neighbour's partner must hold for a split or joined sentence. */
const SPLIT_OR_JOINED = 0.7;

interface Group {
  readonly from: number[];
  readonly to: number[];
}

/**
 * Aligns two reports by the engine's own sentences. Rows follow the derived report's reading order; what was dropped
 * stands behind the sentence that it followed in the earlier report.
 */
export function compareReports(reports: ReportsToCompare): ComparedRow[] {
  const from = readSentences(reports.from.sentences, reports.fromText);
  const to = readSentences(reports.to.sentences, reports.toText);
  const pairs = pairSentences(from, to, reports.matches).sort((a, b) => a.from - b.from);
  const groups = pairs.map((pair): Group => ({ from: [pair.from], to: [pair.to] }));
  widen(groups, from, to);
  const steady = longestInOrder(pairs);
  const rows = groups.map((group, index) =>
    pairedRow(group, { from, to, moved: !steady.has(index), reports }),
  );
  return inReadingOrder({ from, to, groups, rows, steady });
}

/** Takes a sentence without a partner into the group beside it where a split or a join explains it. */
function widen(groups: readonly Group[], from: readonly Sentence[], to: readonly Sentence[]): void {
  const freeFrom = freeOf(from, groups, "from");
  const freeTo = freeOf(to, groups, "to");
  for (const group of groups) {
    absorb(group.from, freeFrom, (index) => heldBy(from[index], group.to, to));
    absorb(group.to, freeTo, (index) => heldBy(to[index], group.from, from));
  }
}

function freeOf(sentences: readonly Sentence[], groups: readonly Group[], side: "from" | "to"): Set<number> {
  const used = new Set(groups.flatMap((group) => group[side]));
  return new Set([...sentences.keys()].filter((index) => !used.has(index)));
}

function absorb(members: number[], free: Set<number>, belongs: (index: number) => boolean): void {
  for (const step of [1, -1]) {
    let index = (step === 1 ? Math.max(...members) : Math.min(...members)) + step;
    while (free.has(index) && belongs(index)) {
      free.delete(index);
      members.push(index);
      index += step;
    }
  }
}

function heldBy(
  part: Sentence | undefined,
  members: readonly number[],
  others: readonly Sentence[],
): boolean {
  return (
    part !== undefined &&
    part.length > 1 &&
    members.some((index) => {
      const whole = others[index];
      return whole !== undefined && whole.length > part.length && shareHeld(part, whole) >= SPLIT_OR_JOINED;
    })
  );
}

/** Finds the pairs that keep their order, as many as possible (patience sorting); the others have moved. */
function longestInOrder(pairs: readonly SentencePair[]): Set<number> {
  const tops: number[] = [];
  const before: (number | undefined)[] = [];
  for (const [index, pair] of pairs.entries()) {
    let pile = tops.findIndex((top) => pairs[top]!.to >= pair.to);
    if (pile < 0) pile = tops.length;
    before[index] = tops[pile - 1];
    tops[pile] = index;
  }
  const kept = new Set<number>();
  for (let index = tops.at(-1); index !== undefined; index = before[index]) kept.add(index);
  return kept;
}

interface Alignment {
  readonly from: readonly Sentence[];
  readonly to: readonly Sentence[];
}

function pairedRow(
  group: Group,
  alignment: Alignment & { readonly moved: boolean; readonly reports: ReportsToCompare },
): ComparedRow {
  const from = spanOf(group.from, alignment.from);
  const to = spanOf(group.to, alignment.to);
  const same = foldedOf(group.from, alignment.from) === foldedOf(group.to, alignment.to);
  const marks = same
    ? []
    : markAlterations(
        { text: alignment.reports.fromText, span: from },
        { text: alignment.reports.toText, span: to },
      );
  const kind = alignment.moved ? "moved" : same ? "same" : "altered";
  return marks.length > 0 ? { kind, from, to, marks } : { kind, from, to };
}

function spanOf(members: readonly number[], sentences: readonly Sentence[]): Span {
  const spans = members.map((index) => sentences[index]!.span);
  return {
    start: Math.min(...spans.map((span) => span.start)),
    end: Math.max(...spans.map((span) => span.end)),
  };
}

function foldedOf(members: readonly number[], sentences: readonly Sentence[]): string {
  const ordered = [...members].sort((a, b) => a - b);
  return ordered.map((index) => sentences[index]!.folded).join(" ");
}

interface Placed extends Alignment {
  readonly groups: readonly Group[];
  readonly rows: readonly ComparedRow[];
  readonly steady: ReadonlySet<number>;
}

function inReadingOrder(placed: Placed): ComparedRow[] {
  const keyed = placed.groups.map((group, index) => ({
    at: Math.min(...group.from),
    behind: -1,
    row: placed.rows[index]!,
  }));
  const added = [...freeOf(placed.from, placed.groups, "from")].map((index) => ({
    at: index,
    behind: -1,
    row: { kind: "added", from: placed.from[index]!.span } as ComparedRow,
  }));
  const dropped = [...freeOf(placed.to, placed.groups, "to")].map((index) => ({
    at: placeOfDropped(index, placed),
    behind: index,
    row: { kind: "dropped", to: placed.to[index]!.span } as ComparedRow,
  }));
  return [...keyed, ...added, ...dropped]
    .sort((a, b) => a.at - b.at || a.behind - b.behind)
    .map(({ row }) => row);
}

/** Gives the derived sentence behind which a dropped one stands: the partner of the sentence it followed. */
function placeOfDropped(index: number, placed: Placed): number {
  let at = -1;
  let nearest = -1;
  for (const [number, group] of placed.groups.entries()) {
    const last = Math.max(...group.to);
    if (!placed.steady.has(number) || last > index || last < nearest) continue;
    nearest = last;
    at = Math.max(...group.from);
  }
  return at;
}
