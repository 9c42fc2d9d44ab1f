import { type Token, tagWords } from "../language/tagger.ts";
import type { Span } from "../model/span.ts";

/** The first word and the last of a quotation are kept; each reaches at least so far from its end, in code units. */
const KEPT = 3;
/** What is shorter is not worth leaving out, and often is no clause. In code units. */
const SHORTEST_GAP = 30;
const NO_GAPS: readonly Span[] = [];
/** The token that stands for what is left out: a quotation that holds it is longer than its tokens. */
export const LEFT_OUT = "…";

/**
 * Tags the words of a sentence that attribute a quotation, and of the quotation its first words and its last: a verb
 * inside it attributes nothing, and tagging is most of the work. One token, `LEFT_OUT`, stands for the words left out, tagged as
 * a verb, because so long a stretch holds a clause. Offsets are those of the paragraph; the sentence begins at `start`.
 */
export function tagOutsideQuotations(
  sentence: string,
  start: number,
  quotations: readonly Span[],
): readonly Token[] {
  const gaps = gapsIn(sentence, start, quotations);
  if (gaps.length === 0) return tagWords(sentence, start);
  const kept = withoutGaps(sentence, start, gaps);
  const tokens: Token[] = [];
  let nth = 0;
  let left = 0;
  for (const token of tagWords(kept, start)) {
    for (let gap = gaps[nth]; gap && token.start + left >= gap.start; gap = gaps[++nth]) {
      tokens.push({ start: gap.start, end: gap.end - 1, lower: LEFT_OUT, tag: "VERB" });
      left += gap.end - gap.start;
    }
    const { lower, tag } = token;
    tokens.push(left === 0 ? token : { start: token.start + left, end: token.end + left, lower, tag });
  }
  return tokens;
}

/** The stretches to leave out: each from a word of a quotation to another, the blank before that one included. */
function gapsIn(sentence: string, start: number, quotations: readonly Span[]): readonly Span[] {
  const end = start + sentence.length;
  const gaps: Span[] = [];
  for (const quote of quotations) {
    if (quote.start >= end) break;
    if (quote.end <= start) continue;
    const from = sentence.indexOf(" ", Math.max(0, quote.start - start) + KEPT) + 1;
    const to = sentence.lastIndexOf(" ", Math.min(sentence.length, quote.end - start) - KEPT) + 1;
    if (from > 0 && to - from >= SHORTEST_GAP) gaps.push({ start: start + from, end: start + to });
  }
  return gaps.length === 0 ? NO_GAPS : gaps;
}

function withoutGaps(sentence: string, start: number, gaps: readonly Span[]): string {
  let kept = "";
  let at = start;
  for (const gap of gaps) {
    kept += sentence.slice(at - start, gap.start - start);
    at = gap.end;
  }
  return kept + sentence.slice(at - start);
}
