import { isTime } from "../../language/en/phrase-words.ts";
import type { Token } from "../../language/tagger.ts";

const LENGTHS =
  /^(?:week|month|year|morning|afternoon|evening|night|weekend|day|decade|century|summer|winter|spring|autumn)$/;
const POINTERS =
  /^(?:last|this|next|earlier|later|late|early|previous|following|same|first|second|third|past|that|the|wednesday|monday|tuesday|thursday|friday|saturday|sunday)$/;
const VAGUE = /^(?:earlier|later|afterward|afterwards|recently)$/;
const YEAR = /^(?:1[89]|20)\d\d$/;

/** Says whether words name a day, a month, a year or a stretch counted from today. */
export function namesTime(tokens: readonly Token[]): boolean {
  return tokens.some((token, nth) => isTimeWord(token, tokens[nth - 1]));
}

function isLength(before: Token | undefined): boolean {
  return before !== undefined && LENGTHS.test(before.lower.replace(/s$/, ""));
}

/** Says whether a word names a time with the word before it: "last week", "in 2019", "Friday". */
export function isTimeWord(token: Token, before: Token | undefined): boolean {
  // "a year later", "weeks earlier": counted from another day.
  if (VAGUE.test(token.lower)) return /^(?:later|earlier)$/.test(token.lower) && isLength(before);
  if (LENGTHS.test(token.lower))
    return before !== undefined && POINTERS.test(before.lower) && before.lower !== "the";
  if (YEAR.test(token.lower))
    return (
      before !== undefined &&
      (before.tag === "ADP" ||
        isTime(before) ||
        before.tag === "NUM" ||
        before.lower === "," ||
        before.tag === "ADJ")
    );
  if (/^(?:may|march)$/.test(token.lower))
    return token.tag === "PROPN" || before?.lower === "in" || before?.tag === "NUM";
  if (token.lower === "overnight") return true;
  if (token.lower === "ago") return true;
  return isTime(token);
}
