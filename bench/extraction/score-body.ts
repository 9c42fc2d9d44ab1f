import type { ExtractionLayout, ExtractionTruth } from "./extraction-set.ts";
import { countEach, countShared, f1Of, type Overlap } from "./overlap.ts";

/** The score of one page; precision is absent where nothing was predicted. */
export interface BodyScore {
  readonly precision: number | undefined;
  readonly recall: number;
  readonly f1: number;
}

/** Scores one predicted body by the measure of the set that the page belongs to. */
export function scoreBody(layout: ExtractionLayout, truth: ExtractionTruth, predicted: string): BodyScore {
  const all = truth.body.map(({ text }) => text).join("\n");
  if (layout === "aeb") return scoreOf(shingleOverlap(all, predicted), predicted);
  if (layout === "wcxb") return scoreOf(wordOverlap(all, predicted), predicted);
  const owed = truth.body.filter(({ optional }) => !optional).map(({ text }) => text);
  const [best] = [all, owed.join("\n")]
    .map((text) => scoreOf(rougeOverlap(text, predicted), predicted))
    .sort((a, b) => b.f1 - a.f1);
  return best!;
}

function scoreOf(overlap: Overlap, predicted: string): BodyScore {
  return {
    precision: /[\p{L}\p{N}]/u.test(predicted) ? overlap.precision : undefined,
    recall: overlap.recall,
    f1: f1Of(overlap),
  };
}

/** Words as Python's `\w+` finds them: letters, digits and the underscore; combining marks part them. */
const WORD = /[\p{L}\p{N}_]+/gu;
const SHINGLE = 4;

/**
 * Compares two texts by their runs of four words, each as often as it occurs, case kept: the measure of the article
 * extraction benchmark (scrapinghub, 2019). A text of fewer words is one run.
 */
export function shingleOverlap(truth: string, predicted: string): Overlap {
  return overlapOf(shinglesOf(truth), shinglesOf(predicted));
}

function shinglesOf(text: string): Map<string, number> {
  const words = text.match(WORD) ?? [];
  const shingles: string[] = [];
  for (let at = 0; at < Math.max(1, words.length - SHINGLE + 1); at++)
    if (words.length > 0) shingles.push(words.slice(at, at + SHINGLE).join(" "));
  return countEach(shingles);
}

/** Compares two texts by their words in lower case, each as often as it occurs: the measure of WCXB (Foley, 2026). */
export function wordOverlap(truth: string, predicted: string): Overlap {
  const words = (text: string): Map<string, number> => countEach(text.toLowerCase().match(WORD) ?? []);
  return overlapOf(words(truth), words(predicted));
}

function overlapOf(truth: ReadonlyMap<string, number>, predicted: ReadonlyMap<string, number>): Overlap {
  const shared = countShared(truth, predicted);
  const total = (counts: ReadonlyMap<string, number>): number =>
    [...counts.values()].reduce((sum, count) => sum + count, 0);
  return { precision: shared / Math.max(1, total(predicted)), recall: shared / Math.max(1, total(truth)) };
}

/**
 * Compares two texts line by line: ROUGE-LSum (Lin, 2004), the measure of fundus-evaluation. For each line of the truth,
 * the union of its longest common subsequences with every predicted line; a word counts at most as often as it stands
 * in the other text. Words are runs of Latin letters and digits in lower case.
 */
export function rougeOverlap(truth: string, predicted: string): Overlap {
  const lines = (text: string): string[][] =>
    text
      .toLowerCase()
      .split("\n")
      .map((line) => line.match(/[a-z0-9]+/g) ?? [])
      .filter((words) => words.length > 0);
  const [wanted, given] = [lines(truth), lines(predicted)];
  const left = [countEach(wanted.flat()), countEach(given.flat())];
  let hits = 0;
  for (const line of wanted) {
    for (const word of unionOfCommon(line, given)) {
      if (left.some((counts) => (counts.get(word) ?? 0) <= 0)) continue;
      for (const counts of left) counts.set(word, (counts.get(word) ?? 0) - 1);
      hits++;
    }
  }
  return {
    precision: hits / Math.max(1, given.flat().length),
    recall: hits / Math.max(1, wanted.flat().length),
  };
}

function unionOfCommon(line: readonly string[], others: readonly (readonly string[])[]): string[] {
  const covered = new Set<number>();
  const known = new Set(line);
  for (const other of others) {
    if (covered.size === line.length) break;
    if (other.some((word) => known.has(word))) for (const at of commonIn(line, other)) covered.add(at);
  }
  return [...covered].sort((a, b) => a - b).map((at) => line[at] ?? "");
}

/** Gives the places in `line` of a longest common subsequence with `other`. */
function commonIn(line: readonly string[], other: readonly string[]): number[] {
  const width = other.length + 1;
  const longest = new Uint16Array((line.length + 1) * width);
  for (let a = 1; a <= line.length; a++)
    for (let b = 1; b <= other.length; b++)
      longest[a * width + b] =
        line[a - 1] === other[b - 1]
          ? longest[(a - 1) * width + b - 1]! + 1
          : Math.max(longest[(a - 1) * width + b]!, longest[a * width + b - 1]!);
  const places: number[] = [];
  let [a, b] = [line.length, other.length];
  while (a > 0 && b > 0) {
    if (line[a - 1] === other[b - 1]) {
      places.push(a - 1);
      a--;
      b--;
    } else if (longest[a * width + b - 1]! > longest[(a - 1) * width + b]!) b--;
    else a--;
  }
  return places.reverse();
}
