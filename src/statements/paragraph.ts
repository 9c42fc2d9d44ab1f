import { withoutHeadlineCase } from "../language/en/headline-case.ts";
import { splitSentences } from "../language/en/sentences.ts";
import { mayHoldSpeechVerb } from "../language/en/speech-verbs.ts";
import { type Token, tagWords } from "../language/tagger.ts";
import type { Span } from "../model/span.ts";

/** A sentence of a paragraph; offsets count from the start of the paragraph. */
export interface Sentence extends Span {
  /** Empty where the sentence holds no word that could attribute anything. */
  readonly tokens: readonly Token[];
  /** For each token whether it stands inside quotation marks; the marks themselves do not. */
  readonly quoted: readonly boolean[];
  /** Where quotations of the paragraph begin with a small letter, in the middle of what is said. */
  readonly small: ReadonlySet<number>;
}

/** A paragraph ready to be read. All offsets count from its start, so that a copied paragraph reads the same. */
export interface Paragraph {
  readonly text: string;
  /** The words inside quotation marks, outermost marks only. */
  readonly quotations: readonly Span[];
  readonly sentences: readonly Sentence[];
}

/**
 * Prepares a paragraph: its sentences, tagged where they could attribute words to somebody, or where `wanted` asks for
 * their words.
 */
export function prepareParagraph(
  text: string,
  quotations: readonly Span[],
  wanted?: (sentence: string) => boolean,
): Paragraph {
  const starts = new Set(quotations.map((quote) => quote.start));
  const small = new Set([...starts].filter((start) => /\p{Ll}/u.test(text.charAt(start))));
  const ends = new Set(quotations.map((quote) => quote.end));
  const sentences = splitSentences(text, { start: 0, end: text.length }).map((span): Sentence => {
    const words = text.slice(span.start, span.end);
    // A sentence that holds quoted words and others may attribute them by any verb.
    const quotes = quotations.some((quote) => quote.start < span.end && span.start < quote.end);
    const whole = quotations.some((quote) => quote.start <= span.start + 1 && span.end - 2 <= quote.end);
    const tagged = wanted ? wanted(words) : (quotes && !whole) || mayHoldSpeechVerb(words, quotes);
    const tokens = tagged
      ? withEvenMarks(tagWords(withoutHeadlineCase(words), span.start), starts, ends)
      : [];
    return { ...span, tokens, quoted: markQuoted(tokens, quotations), small };
  });
  return { text, quotations, sentences };
}

/** Writes every mark that opens a quotation as “ and every one that closes it as ”, so that apostrophes stand apart. */
function withEvenMarks(
  tokens: readonly Token[],
  starts: ReadonlySet<number>,
  ends: ReadonlySet<number>,
): readonly Token[] {
  if (starts.size === 0) return tokens;
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
