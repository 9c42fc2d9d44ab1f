import { splitSentences } from "../language/en/sentences.ts";
import { speechVerbForm } from "../language/en/speech-verbs.ts";
import { type Token, tagWords } from "../language/tagger.ts";
import type { Span } from "../model/span.ts";

/** A sentence of a paragraph; offsets count from the start of the paragraph. */
export interface Sentence extends Span {
  /** Empty where the sentence holds no word that could attribute anything. */
  readonly tokens: readonly Token[];
  /** For each token whether it stands inside quotation marks; the marks themselves do not. */
  readonly quoted: readonly boolean[];
}

/** A paragraph ready to be read. All offsets count from its start, so that a copied paragraph reads the same. */
export interface Paragraph {
  readonly text: string;
  /** The words inside quotation marks, outermost marks only. */
  readonly quotations: readonly Span[];
  readonly sentences: readonly Sentence[];
}

/** Prepares a paragraph: its sentences, tagged where they could attribute words to somebody. */
export function prepareParagraph(text: string, quotations: readonly Span[]): Paragraph {
  const sentences = splitSentences(text, { start: 0, end: text.length }).map((span): Sentence => {
    const words = text.slice(span.start, span.end);
    const tokens = mayAttribute(
      words,
      quotations.some((quote) => quote.start < span.end && span.start < quote.end),
    )
      ? withEvenMarks(tagWords(words, span.start), quotations)
      : [];
    return { ...span, tokens, quoted: markQuoted(tokens, quotations) };
  });
  return { text, quotations, sentences };
}

/** Writes every mark that opens a quotation as “ and every one that closes it as ”, so that apostrophes stand apart. */
function withEvenMarks(tokens: readonly Token[], quotations: readonly Span[]): readonly Token[] {
  if (quotations.length === 0) return tokens;
  const starts = new Set(quotations.map((quote) => quote.start));
  const ends = new Set(quotations.map((quote) => quote.end));
  return tokens.flatMap((token, nth): Token[] => {
    if (!MARK.test(token.lower)) return [token];
    if (starts.has(token.end)) return [{ ...token, lower: "“", tag: "PUNCT" }];
    if (ends.has(token.start)) return [{ ...token, lower: "”", tag: "PUNCT" }];
    // The other half of a mark that is written as two single ones.
    const [before, next] = [tokens[nth - 1], tokens[nth + 1]];
    const half =
      (next?.lower === "'" && starts.has(next.end)) || (before?.lower === "'" && ends.has(before.start));
    return token.lower === "'" && half ? [] : [token];
  });
}

const MARK = /^[“”"«»„‘’'`]+$/;

function markQuoted(tokens: readonly Token[], quotations: readonly Span[]): boolean[] {
  let nth = 0;
  return tokens.map((token) => {
    while ((quotations[nth]?.end ?? Number.POSITIVE_INFINITY) <= token.start) nth++;
    const quote = quotations[nth];
    return quote !== undefined && quote.start <= token.start;
  });
}

const WORD = /\p{L}+/gu;

/**
 * Says whether a sentence holds "according" or a form of a verb that attributes words: the rest need no tags. Verbs of
 * thought and verbs that stand beside quotations only count where words are quoted.
 */
function mayAttribute(sentence: string, quotes: boolean): boolean {
  for (const hit of sentence.matchAll(WORD)) {
    const word = hit[0].toLowerCase();
    if (word === "according") return true;
    const verbs = speechVerbForm(word)?.verbs;
    if (verbs && (quotes || verbs.some(({ takes }) => takes !== "q" && !takes.includes("b")))) return true;
  }
  return false;
}
