import { diffArrays } from "diff/lib/diff/array.js";
import { findQuotedWords } from "../language/en/quoted-words.ts";
import type { Derivation } from "../model/derivation.ts";
import type { Span } from "../model/span.ts";
import type { DerivedPair } from "./coverage.ts";

/** A word of a passage with its place in the page's text. */
export interface Word extends Span {
  /** Lower case, without diacritics and apostrophes. */
  readonly folded: string;
  readonly quoted: boolean;
}

/** A step of the alignment of two passages: words kept, words only in the derived one, words only in the earlier one. */
export interface Step {
  readonly kind: "kept" | "added" | "dropped" | "replaced";
  readonly from: readonly Word[];
  readonly to: readonly Word[];
}

/** A matched passage, widened to whole sentences, aligned word by word. */
export interface AlignedPassage {
  readonly from: Span;
  readonly to: Span;
  readonly steps: readonly Step[];
}

/** Longer passages are split at sentences before this; the alignment of two texts without a common word is quadratic. */
const LONGEST = 4000;
const WORD = /[\p{L}\p{N}](?:[\p{L}\p{N}\p{M}]|[’'.,-](?=[\p{L}\p{N}]))*/gu;

/** Several checks look at the same alignment; it depends on the derivation alone, which never changes. */
const known = new WeakMap<Derivation, readonly AlignedPassage[]>();

/** Aligns the matched passages of a pair word by word (Myers' difference algorithm), whole sentences at a time. */
export function alignPassages(pair: DerivedPair): readonly AlignedPassage[] {
  const passages = known.get(pair.derivation) ?? align(pair);
  known.set(pair.derivation, passages);
  return passages;
}

function align(pair: DerivedPair): AlignedPassage[] {
  const quotedFrom = findQuotedWords(pair.from.page.text, pair.from.report.body);
  const quotedTo = findQuotedWords(pair.to.page.text, pair.to.report.body);
  return pair.derivation.matches
    .filter((match) => match.from.end - match.from.start <= LONGEST || match.likeness !== "verbatim")
    .map((match): AlignedPassage => {
      const from = widen(match.from, pair.from.report.sentences);
      const to = widen(match.to, pair.to.report.sentences);
      const left = wordsOf(pair.from.page.text, from, quotedFrom);
      const right = wordsOf(pair.to.page.text, to, quotedTo);
      return { from, to, steps: alignWords(left, right) };
    });
}

/** Grows a span over the sentences that it touches; sentences are sorted. */
function widen(span: Span, sentences: readonly Span[]): Span {
  let { start, end } = span;
  for (let at = firstEndingAfter(sentences, span.start); at < sentences.length; at++) {
    const sentence = sentences[at];
    if (!sentence || sentence.start >= span.end) break;
    start = Math.min(start, sentence.start);
    end = Math.max(end, sentence.end);
  }
  return { start, end };
}

/** Finds by bisection the first of sorted spans that ends after an offset. */
function firstEndingAfter(spans: readonly Span[], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Cuts a stretch of text into folded words; `quoted` are sorted spans. */
export function wordsOf(text: string, span: Span, quoted: readonly Span[]): Word[] {
  let nth = firstEndingAfter(quoted, span.start);
  return [...text.slice(span.start, span.end).matchAll(WORD)].map((hit): Word => {
    const start = span.start + hit.index;
    const end = start + hit[0].length;
    while ((quoted[nth]?.end ?? Number.POSITIVE_INFINITY) <= start) nth++;
    const quote = quoted[nth];
    return {
      start,
      end,
      folded: fold(hit[0]),
      quoted: quote !== undefined && quote.start <= start && end <= quote.end,
    };
  });
}

function fold(word: string): string {
  return word
    .normalize("NFD")
    .replace(/[\p{M}’']/gu, "")
    .toLowerCase();
}

/** More words dropped and added than this are no longer set against each other: the time grows with their square. */
const MOST_EDITS = 3000;

/** Aligns two stretches word by word (Myers' difference algorithm); gives no steps where they differ too much. */
export function alignWords(from: readonly Word[], to: readonly Word[]): Step[] {
  const parts = diffArrays(
    to.map((word) => word.folded),
    from.map((word) => word.folded),
    { maxEditLength: MOST_EDITS },
  );
  if (!parts) return [];
  const steps: Step[] = [];
  let atFrom = 0;
  let atTo = 0;
  for (const part of parts) {
    const count = part.value.length;
    const left = part.removed ? [] : from.slice(atFrom, atFrom + count);
    const right = part.added ? [] : to.slice(atTo, atTo + count);
    atFrom += left.length;
    atTo += right.length;
    addStep(steps, { kind: part.added ? "added" : part.removed ? "dropped" : "kept", from: left, to: right });
  }
  return steps;
}

/** Words dropped and words added at one place are a replacement. */
function addStep(steps: Step[], step: Step): void {
  const last = steps.at(-1);
  const pairs =
    (last?.kind === "dropped" && step.kind === "added") ||
    (last?.kind === "added" && step.kind === "dropped");
  if (last && pairs)
    steps.splice(-1, 1, {
      kind: "replaced",
      from: [...last.from, ...step.from],
      to: [...last.to, ...step.to],
    });
  else steps.push(step);
}
