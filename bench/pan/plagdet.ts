import { lengthOf, mergeSpans, type Span, sharedLength } from "../../src/model/span.ts";
import { groupBy } from "./group-by.ts";

/** A passage of a suspicious document and the passage of a source it goes with: a true case, or a detection. */
export interface PassagePair {
  /** File names, which tell documents apart. */
  readonly suspicious: string;
  readonly source: string;
  /** Offsets in the suspicious document. */
  readonly from: Span;
  /** Offsets in the source. */
  readonly to: Span;
}

/** Precision, recall and the score that joins them with granularity, each 0 to 1. */
export interface Averages {
  readonly precision: number;
  readonly recall: number;
  readonly plagdet: number;
}

/** The PAN measures for one set of cases and the detections made for it. */
export interface PlagdetScore {
  readonly cases: number;
  readonly detections: number;
  /** Detections for each case that has any, at least 1. */
  readonly granularity: number;
  readonly micro: Averages;
  readonly macro: Averages;
}

/**
 * Scores detections against true cases: precision, recall, granularity and plagdet of Potthast, Stein,
 * Barrón-Cedeño & Rosso, "An Evaluation Framework for Plagiarism Detection" (COLING 2010).
 *
 * A detection finds a case when both of its passages overlap the case's. `micro` averages over characters: those
 * that cases and detections share, over all characters detected (precision) or in cases (recall), both documents
 * together and each character once. `macro` is the mean over detections (precision) or cases (recall) of the share
 * of each that is covered. The reports on the text alignment tasks of 2012 to 2014 define the micro average, the
 * evaluator that came with them prints either and takes macro unless told otherwise; so both are given, and
 * micro is the one to quote.
 *
 * Plagdet is the harmonic mean of the two divided by log2(1 + granularity). Detections in pairs without a case
 * lower the precision of any set that they are part of. Offsets may be in any unit that both lists share.
 */
export function scorePlagdet(
  cases: readonly PassagePair[],
  detections: readonly PassagePair[],
): PlagdetScore {
  const granularity = granularityOf(cases, detections);
  const rate = (precision: number, recall: number): Averages => ({
    precision,
    recall,
    plagdet:
      precision + recall === 0
        ? 0
        : (2 * precision * recall) / (precision + recall) / Math.log2(1 + granularity),
  });
  const hit = charactersOf(overlapsOf(cases, detections));
  const micro = rate(share(hit, charactersOf(detections)), share(hit, charactersOf(cases)));
  const macro = rate(meanCover(detections, cases), meanCover(cases, detections));
  return { cases: cases.length, detections: detections.length, granularity, micro, macro };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** Gives the detections that find a case, for each case; both lists are met once, by pair of documents. */
function finders(cases: readonly PassagePair[], detections: readonly PassagePair[]): PassagePair[][] {
  const key = (one: PassagePair): string => `${one.suspicious}\n${one.source}`;
  const byPair = groupBy(detections, key);
  return cases.map((one) => (byPair.get(key(one)) ?? []).filter((other) => overlap(one, other)));
}

function overlap(a: PassagePair, b: PassagePair): boolean {
  return sharedLength(a.from, b.from) > 0 && sharedLength(a.to, b.to) > 0;
}

function granularityOf(cases: readonly PassagePair[], detections: readonly PassagePair[]): number {
  const counts = finders(cases, detections)
    .map((found) => found.length)
    .filter((count) => count > 0);
  return counts.length === 0 ? 1 : counts.reduce((sum, count) => sum + count, 0) / counts.length;
}

function overlapsOf(cases: readonly PassagePair[], detections: readonly PassagePair[]): PassagePair[] {
  const found = finders(cases, detections);
  return cases.flatMap((one, nth) =>
    (found[nth] ?? []).map((other) => ({
      ...one,
      from: common(one.from, other.from),
      to: common(one.to, other.to),
    })),
  );
}

function common(a: Span, b: Span): Span {
  return { start: Math.max(a.start, b.start), end: Math.min(a.end, b.end) };
}

/** Counts the characters that passages cover in all documents, each character of a document once. */
function charactersOf(pairs: readonly PassagePair[]): number {
  const spans = new Map<string, Span[]>();
  const add = (document: string, span: Span): void => {
    const known = spans.get(document);
    if (known) known.push(span);
    else spans.set(document, [span]);
  };
  for (const pair of pairs) {
    add(`suspicious ${pair.suspicious}`, pair.from);
    add(`source ${pair.source}`, pair.to);
  }
  let sum = 0;
  for (const list of spans.values()) sum += lengthOf(mergeSpans(list));
  return sum;
}

function meanCover(these: readonly PassagePair[], others: readonly PassagePair[]): number {
  if (these.length === 0) return 0;
  const found = finders(these, others);
  return these.reduce((sum, one, nth) => sum + cover(one, found[nth] ?? []), 0) / these.length;
}

/** Gives the share of a pair's characters, both passages together, that lie in the others. */
function cover(one: PassagePair, others: readonly PassagePair[]): number {
  const covered = (side: "from" | "to"): number =>
    lengthOf(mergeSpans(others.map((other) => common(one[side], other[side]))));
  return share(covered("from") + covered("to"), lengthOf([one.from, one.to]));
}
