import { phraseAfter } from "../../language/en/phrase-after.ts";
import { holdsClause } from "../../language/en/phrase-words.ts";
import { tagWords } from "../../language/tagger.ts";
import type { Span } from "../../model/span.ts";
import { describeSource, type SourceWords } from "./describe-source.ts";

/** A signature has no more characters than this; what is longer is a sentence. */
const LONGEST_SIGNATURE = 120;
/** `” — Ana Ruiz, mayor of Arrel`, on the same line or the next, up to the line's end. */
const DASHED = /^["”»’']{0,2}\s{0,3}(?:[—–―]|--?)\s?(?=\p{Lu})([^\n]+?)[\s.]*(?:\n|$)/u;
/** `” (Ana Ruiz, May 3)` */
const BRACKETED = /^["”»’']{0,2}[.,]?\s?\((?=\p{Lu})([^()\n]+)\)[\s.]*(?:\n|$)/u;
const ENDED = /[.!?…,]['’]?$/;

/** Finds the signature behind a quotation that opens its line: a dash or a bracket, and the name of whose words it gives. */
export function signedBehind(text: string, quote: Span): SourceWords | undefined {
  if (!opensLine(text, quote) || !ENDED.test(text.slice(quote.start, quote.end).trimEnd())) return undefined;
  const rest = text.slice(quote.end, quote.end + LONGEST_SIGNATURE + 1);
  const hit = rest.match(DASHED) ?? rest.match(BRACKETED);
  const words = hit?.[1] ?? "";
  if (!hit || words === "" || quote.end + hit[0].length < text.length - LONGEST_SIGNATURE * 2)
    return undefined;
  const tokens = tagWords(words, quote.end + hit[0].indexOf(words));
  const phrase = phraseAfter(tokens, 0, tokens.length);
  if (
    !phrase ||
    !/^(?:PROPN|DET|NOUN)$/.test(tokens[0]?.tag ?? "") ||
    holdsClause(tokens, { from: 0, to: phrase.whole.to })
  )
    return undefined;
  const source = describeSource(text, tokens, phrase);
  return source.kind === "name" ? source : undefined;
}

/** Nothing but a bullet or a number stands before the quotation on its line. */
function opensLine(text: string, { start }: Span): boolean {
  return /(?:^|\n)[^\p{L}\n]{0,6}$/u.test(text.slice(Math.max(0, start - 8), start));
}
