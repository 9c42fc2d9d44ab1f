import { findQuotedWords } from "../language/en/quoted-words.ts";
import type { PairMatches } from "../model/match.ts";
import type { Report } from "../model/report.ts";
import type { Span } from "../model/span.ts";
import { alignBodies, type Body, charsOf, findChains } from "./align-bodies.ts";
import { proposePairs } from "./candidates.ts";
import { findPassages } from "./find-passages.ts";
import { gramsOf, indexGrams } from "./grams.ts";
import { type Tokens, tokenise } from "./tokens.ts";

/** A report with the text of the page that its offsets refer to. */
export interface ReportText {
  readonly report: Report;
  readonly text: string;
}

/**
 * Matches the passages that reports have in common: copies, excerpts, quotations, edited text and sentences told
 * in other words, each with its exact span on both sides.
 *
 * Bodies are cut into words over bytes, pairs are proposed by shared four-word grams, and each proposed pair is
 * aligned. Gives the pairs that share anything, in the order of `reports` (`a` before `b`). Posts take part, so
 * that their words are found in prose.
 */
export function matchPassages(reports: readonly ReportText[]): PairMatches[] {
  const bodies = reports.map(prepare);
  const rarity = rarityOf(bodies);
  return proposePairs(bodies.map((body) => body.grams)).flatMap(({ a, b }) => {
    const [left, right] = [bodies[a], bodies[b]];
    const [first, second] = [reports[a], reports[b]];
    if (!left || !right || !first || !second) return [];
    const matches = alignBodies(left, right, rarity);
    return matches.length > 0 ? [{ a: first.report.id, b: second.report.id, matches }] : [];
  });
}

/** A passage that two reports both tell. Offsets are in the text of each report's page. */
export interface SharedPassage {
  readonly from: Span;
  readonly to: Span;
}

/**
 * Finds the passages that two reports share as wholes, in whatever words: each takes in what lies between its matches
 * and the sentences around that tell the same (`findPassages`).
 *
 * `among` is the set of reports that the two belong to. It says which words are common there and weigh little; for two
 * reports of one story it should be all reports of the story. Ordered by position in `from`.
 */
export function sharedPassages(
  from: ReportText,
  to: ReportText,
  among: readonly ReportText[] = [from, to],
): SharedPassage[] {
  const [a, b] = [prepare(from), prepare(to)];
  const rarity = sentenceRarity(among.map((one) => (one === from ? a : one === to ? b : prepare(one))));
  return findPassages({ a, b, chains: findChains(a, b), rarity }).map((passage) => ({
    from: charsOf(a.tokens, passage.a),
    to: charsOf(b.tokens, passage.b),
  }));
}

/** Weighs a stem by how few sentences hold it (inverse sentence frequency). */
function sentenceRarity(bodies: readonly Body[]): (stem: number) => number {
  const seen = new Map<number, number>();
  let sentences = 0;
  for (const body of bodies) {
    sentences += body.sentences.length;
    for (const { start, end } of body.sentences) {
      for (const stem of new Set(body.tokens.stem.subarray(start, end)))
        seen.set(stem, (seen.get(stem) ?? 0) + 1);
    }
  }
  return (stem) => Math.log((sentences + 1) / (seen.get(stem) ?? 1));
}

function prepare({ report, text }: ReportText): Body {
  const tokens = tokenise(text, report.body, findQuotedWords(text, report.body));
  const grams = gramsOf(tokens);
  return { tokens, grams, index: indexGrams(grams), sentences: wordRanges(tokens, report.sentences) };
}

/** Turns sentences given as offsets into ranges of words. */
function wordRanges(tokens: Tokens, sentences: readonly Span[]): Span[] {
  const ranges: Span[] = [];
  let at = 0;
  for (const sentence of sentences) {
    while (at < tokens.count && (tokens.start[at] ?? 0) < sentence.start) at++;
    const start = at;
    while (at < tokens.count && (tokens.start[at] ?? 0) < sentence.end) at++;
    if (at > start) ranges.push({ start, end: at });
  }
  return ranges;
}

/** Weighs a stem by how few bodies hold it (smoothed inverse document frequency, Spärck Jones 1972), at least 1. */
function rarityOf(bodies: readonly Body[]): (stem: number) => number {
  const seen = new Map<number, number>();
  for (const { tokens } of bodies) {
    for (const stem of new Set(tokens.stem)) if (stem !== 0) seen.set(stem, (seen.get(stem) ?? 0) + 1);
  }
  const all = bodies.length + 1;
  return (stem) => 1 + Math.log(all / (seen.get(stem) ?? 1));
}
