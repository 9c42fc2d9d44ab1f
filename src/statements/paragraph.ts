import { speechVerbForm } from "../language/en/speech-verbs.ts";
import { splitSentences } from "../language/en/sentences.ts";
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
    const tokens = mayAttribute(words) ? tagWords(words, span.start) : [];
    return { ...span, tokens, quoted: markQuoted(tokens, quotations) };
  });
  return { text, quotations, sentences };
}

function markQuoted(tokens: readonly Token[], quotations: readonly Span[]): boolean[] {
  let nth = 0;
  return tokens.map((token) => {
    while ((quotations[nth]?.end ?? Number.POSITIVE_INFINITY) <= token.start) nth++;
    const quote = quotations[nth];
    return quote !== undefined && quote.start <= token.start;
  });
}

const WORD = /\p{L}+/gu;

/** Says whether a sentence holds a form of a verb of saying, "according" or a mark: the rest need no tags. */
function mayAttribute(sentence: string): boolean {
  for (const hit of sentence.matchAll(WORD)) {
    const word = hit[0].toLowerCase();
    if (word === "according" || speechVerbForm(word)) return true;
  }
  return false;
}
