import { type NounPhrase, phraseBefore } from "../../language/en/noun-phrases.ts";
import { headAfter, phraseAfter } from "../../language/en/phrase-after.ts";
import { isFiniteVerb, isTime } from "../../language/en/phrase-words.ts";
import { type Token, tagWords } from "../../language/tagger.ts";
import type { Span } from "../../model/span.ts";
import type { FramedSentence, Passage } from "../reader.ts";
import { canSpeak } from "./can-speak.ts";
import { describeSource, type SourceWords } from "./describe-source.ts";

/** A quotation without a verb of saying that is shorter than this says nothing by itself. */
const FEWEST_WORDS_ALONE = 4;
/** An opening mark with the blanks and the colon before it is no longer than this. */
const LONGEST_MARK = 6;
/** Nothing stands behind the quotation, as in a headline. */
const CLOSING = /^["”»’']{0,2}\s*$/;
const ENDED = /[.!?…]['’”"]*\s*$/;

/** Gives the mark that leads up to a quotation: a colon, or a comma before more than a few words; else undefined. */
export function isAnnounced(text: string, quote: Span): ":" | "," | undefined {
  const words = text.slice(quote.start, quote.end).split(/\s+/).length;
  const before = text.slice(Math.max(0, quote.start - LONGEST_MARK), quote.start);
  if (/:\s*(?:''|[“"«„‘'])$/.test(before))
    return ENDED.test(text.slice(quote.start, quote.end + 1)) || CLOSING.test(text.slice(quote.end))
      ? ":"
      : undefined;
  return words >= FEWEST_WORDS_ALONE && /,\s*(?:''|[“"«„‘'])$/.test(before) ? "," : undefined;
}

/** What stands before a quotation: the mark that leads up to it, and whether it is the first of its paragraph. */
interface Lead {
  readonly announced: ":" | "," | undefined;
  readonly first: boolean;
}

/**
 * Finds whom the words before a quotation without a verb of saying lead up to: "She turned to the crowd: “…”",
 * "Her answer was short: “…”", or, at the head of a paragraph, a whole sentence about one person: "Ruiz was blunt. “…”"
 */
export function toldBefore(
  { text, sentences, quotations }: Passage,
  quote: Span,
  { announced, first }: Lead,
): SourceWords | undefined {
  if (announced) {
    const here = sentences.find((one) => one.start < quote.start - 1 && quote.start <= one.end);
    // The words may stand in the next paragraph: "She told the council:".
    const sentence = here ?? sentences.findLast((one) => one.end < quote.start);
    if (!sentence || sentence.quoted[0]) return undefined;
    const tokens = tokensBefore(text, sentence, quote.start - 1);
    return wordsOf(text, tokens) ?? speakerIn(text, tokens);
  }
  const nth = first ? sentences.findIndex((one) => one.start === quote.start - 1) : -1;
  const before = sentences[nth - 1];
  if (!before || quotations.some((one) => one.start < before.end)) return undefined;
  const source = speakerIn(text, tokensBefore(text, before, before.end));
  return source?.kind === "name" || source?.kind === "pronoun" ? source : undefined;
}

/** The words of a sentence before a quotation, without the mark that leads up to it. */
function tokensBefore(text: string, sentence: FramedSentence, end: number): readonly Token[] {
  const all =
    sentence.tokens.length > 0 ? sentence.tokens : tagWords(text.slice(sentence.start, end), sentence.start);
  const tokens = all.filter((token) => token.end <= end);
  return /^[:,]$/.test(tokens.at(-1)?.lower ?? "") ? tokens.slice(0, -1) : tokens;
}

/** "In the words of one delegate", "Then came the reply from Ruiz": whose words they are. */
function wordsOf(text: string, tokens: readonly Token[]): SourceWords | undefined {
  const at = tokens.findLastIndex(
    (token, nth) => /^(?:of|from|by)$/.test(token.lower) && MESSAGES.has(tokens[nth - 1]?.lower ?? ""),
  );
  const phrase = at > 0 ? phraseAfter(tokens, at + 1, tokens.length) : undefined;
  const source = phrase && describeSource(text, tokens, phrase);
  return source && canSpeak(source, "say") ? source : undefined;
}

/** The subject of the sentence's first verb, if it is a person or speaks for some: "Ruiz", "Ruiz's answer", "the office". */
function speakerIn(text: string, tokens: readonly Token[]): SourceWords | undefined {
  const verb = tokens.findIndex((_, at) => isFiniteVerb(tokens, at));
  const phrase = verb > 0 ? phraseBefore(tokens, verb, 0) : verb < 0 ? phraseAlone(tokens) : undefined;
  if (!phrase || isTime(tokens[phrase.head.from])) return undefined;
  const owner = ownerOf(tokens, phrase.head.from, phrase.head.to);
  const source = describeSource(text, tokens, owner ? { head: owner, beside: [], whole: owner } : phrase);
  return canSpeak(source, "say") ? source : undefined;
}

/** "Ruiz on the harbour:", "- Ana Ruiz:", and behind a time or a venue "In a post, Ruiz:". */
function phraseAlone(tokens: readonly Token[]): NounPhrase | undefined {
  const from = Math.max(
    0,
    tokens.findIndex((token) => token.tag !== "PUNCT"),
  );
  // "On the harbour:" says what it is about; only behind a comma somebody is named.
  if (tokens[from]?.tag === "ADP")
    return tokens.some((token) => token.lower === ",")
      ? phraseBefore(tokens, tokens.length, from)
      : undefined;
  const head = headAfter(tokens, from, tokens.length);
  return head && { head, beside: [], whole: head };
}

/** "Ana Ruiz's answer": whose it is. */
function ownerOf(
  tokens: readonly Token[],
  from: number,
  to: number,
): { from: number; to: number } | undefined {
  const mark = tokens.findIndex((token, at) => at > from && at < to && /^['’]s?$/.test(token.lower));
  const said = mark > 0 && tokens.slice(mark, to).some((token) => MESSAGES.has(token.lower));
  return said ? { from, to: mark } : undefined;
}

/** What somebody's words are called. */
const MESSAGES: ReadonlySet<string> = new Set(
  "answer reply response message verdict words advice conclusion warning question comment explanation view motto promise plea appeal statement letter note email e-mail tweet post remark claim".split(
    " ",
  ),
);
