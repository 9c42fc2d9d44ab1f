import { withoutHeadlineCase } from "../language/en/headline-case.ts";
import { mayHoldSpeechVerb } from "../language/en/speech-verbs.ts";
import { type Token, tagWords } from "../language/tagger.ts";
import type { Span } from "../model/span.ts";
import { tagOutsideQuotations } from "./tag-outside-quotations.ts";

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

/** A paragraph as it stands; offsets count from its start. */
export interface ParagraphText {
  readonly text: string;
  /** The words inside its outermost quotation marks. */
  readonly quotations: readonly Span[];
  readonly sentences: readonly Span[];
}

/**
 * Prepares a paragraph: its sentences, tagged where they could attribute words to somebody, or where `wanted` asks for
 * their words.
 */
export function prepareParagraph(
  { text, quotations, sentences: spans }: ParagraphText,
  wanted?: (sentence: string) => boolean,
): Paragraph {
  const marks = quotations.length > 0 ? marksOf(quotations) : undefined;
  const small = smallStarts(text, quotations);
  const sentences = spans.map(({ start, end }): Sentence => {
    const words = text.slice(start, end);
    const raw = wanted
      ? tagWhere(wanted(words), words, start)
      : attributing(words, { start, end }, quotations);
    const tokens = marks ? withEvenMarks(raw, marks) : raw;
    return { start, end, tokens, quoted: markQuoted(tokens, quotations), small };
  });
  return { text, quotations, sentences };
}

const NO_TOKENS: readonly Token[] = [];
const NONE: ReadonlySet<number> = new Set();
const SMALL = /\p{Ll}/u;

function smallStarts(text: string, quotations: readonly Span[]): ReadonlySet<number> {
  let starts: Set<number> | undefined;
  for (const { start } of quotations) {
    if (!SMALL.test(text.charAt(start))) continue;
    starts ??= new Set();
    starts.add(start);
  }
  return starts ?? NONE;
}

/** Tags a sentence that may attribute something; where it holds quoted words and others, any verb may. */
function attributing(words: string, { start, end }: Span, quotations: readonly Span[]): readonly Token[] {
  const quotes = quotations.some((quote) => quote.start < end && start < quote.end);
  const whole = quotes && quotations.some((quote) => quote.start <= start + 1 && end - 2 <= quote.end);
  if (quotes && !whole) return tagOutsideQuotations(withoutHeadlineCase(words), start, quotations);
  // What stands in quotation marks attributes nothing, but behind marks within them: `"He “called on the council”"`.
  if (whole && !words.includes("“", 1)) return NO_TOKENS;
  return tagWhere(mayHoldSpeechVerb(words, quotes), words, start);
}

function tagWhere(asked: boolean, words: string, start: number): readonly Token[] {
  return asked ? tagWords(withoutHeadlineCase(words), start) : NO_TOKENS;
}

/** Where the words inside quotation marks begin and end. */
interface Marks {
  readonly starts: ReadonlySet<number>;
  readonly ends: ReadonlySet<number>;
}

function marksOf(quotations: readonly Span[]): Marks {
  return {
    starts: new Set(quotations.map((quote) => quote.start)),
    ends: new Set(quotations.map((quote) => quote.end)),
  };
}

/** Writes every mark that opens a quotation as “ and every one that closes it as ”, so that apostrophes stand apart. */
function withEvenMarks(tokens: readonly Token[], { starts, ends }: Marks): readonly Token[] {
  const even: Token[] = [];
  for (let nth = 0; nth < tokens.length; nth++) {
    const token = tokens[nth];
    if (!token) continue;
    if (!mayBeMark(token.lower)) even.push(token);
    else if (starts.has(token.end)) {
      const { start } = halfOf(token, tokens[nth - 1]) ?? token;
      even.push({ start, end: token.end, lower: "“", tag: "PUNCT" });
    } else if (ends.has(token.start)) {
      const { end } = halfOf(token, tokens[nth + 1]) ?? token;
      even.push({ start: token.start, end, lower: "”", tag: "PUNCT" });
    } else if (!HALF.test(token.lower) || !isHalfMark(tokens[nth - 1], tokens[nth + 1], { starts, ends }))
      even.push(token);
  }
  return even;
}

/** A mark that may be one of two that stand for a double one. */
const HALF = /^['‘’]$/;

/** The token beside a mark, if the two are one mark that is written as two single ones. */
function halfOf(token: Token, beside: Token | undefined): Token | undefined {
  const touches = beside && (beside.end === token.start || token.end === beside.start);
  return touches && HALF.test(token.lower) && HALF.test(beside.lower) ? beside : undefined;
}

/** Says whether an apostrophe is the other half of a mark that is written as two single ones. */
function isHalfMark(before: Token | undefined, next: Token | undefined, { starts, ends }: Marks): boolean {
  if (next && HALF.test(next.lower) && starts.has(next.end)) return true;
  return before !== undefined && HALF.test(before.lower) && ends.has(before.start);
}

const FIRST_LETTER = "a".charCodeAt(0);
const LAST_LETTER = "z".charCodeAt(0);

/** Most words begin with a letter, which is told faster than by the pattern. */
function mayBeMark(word: string): boolean {
  const first = word.charCodeAt(0);
  return !(first >= FIRST_LETTER && first <= LAST_LETTER) && MARK.test(word);
}

const MARK = /^[“”"«»„‘’'`]+$/;

function markQuoted(tokens: readonly Token[], quotations: readonly Span[]): boolean[] {
  if (quotations.length === 0) return new Array<boolean>(tokens.length).fill(false);
  const quoted: boolean[] = [];
  let nth = 0;
  for (const { start } of tokens) {
    while ((quotations[nth]?.end ?? Number.POSITIVE_INFINITY) <= start) nth++;
    const quote = quotations[nth];
    quoted.push(quote !== undefined && quote.start <= start);
  }
  return quoted;
}
