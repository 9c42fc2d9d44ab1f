import type { Span } from "../../model/span.ts";

const BASE =
  /^(?:[^.;,()]{0,60}?\s)??((?:from|compared\s+(?:with|to)|versus|against|than|since|(?:on|over)\s+(?:the\s+)?(?=(?:previous|prior|preceding|last|same|year|month|quarter|week|a\s+year)\b))\s*(?:[\p{L}\p{N}$£€%.’'-]+,?\s?){1,7})/iu;
const YEAR_ON_YEAR =
  /\b((?:year|month|quarter|week)[\s-](?:on|over)[\s-](?:year|month|quarter|week)|from\s+(?:a|the)\s+(?:year|month|week)\s+(?:earlier|ago|before))\b/i;

const TIMED =
  /\b(?:year|month|week|quarter|day|period|january|february|march|april|may|june|july|august|september|october|november|december|\d{4}|monday|tuesday|wednesday|thursday|friday)\b/i;

/** Says whether the words for a base name a time. */
export function isTimed(words: string): boolean {
  return TIMED.test(words);
}

/** Finds the words behind a change that say what it is counted from: "from March 2031", "compared with a year ago". */
export function changeBase(
  text: string,
  sentence: Span,
  from: number,
): (Span & { value?: number }) | undefined {
  const rest = text.slice(from, Math.min(sentence.end, from + 140));
  const period = YEAR_ON_YEAR.exec(rest);
  if (period && period.index < 40)
    return { start: from + period.index, end: from + period.index + period[0].length };
  const found = BASE.exec(rest);
  const words = found?.[1];
  if (!found || words === undefined) return undefined;
  const kept =
    words.split(
      /\s+(?=(?:but|and|or|while|as|when|after|because|which|who|that|to|in\s+an?|amid|despite|with|its|said|the\s+\p{L}+\s+said)\b)|[,;](?:\s|$)/u,
    )[0] ?? words;
  const start = from + found[0].length - words.length;
  if (/^(?:on|over|since)\s/i.test(kept) && !TIMED.test(kept)) return undefined;
  const trimmed = kept.trimEnd().replace(/[.,]$/, "");
  const number =
    /^from\s+(?:about\s+|nearly\s+|just\s+)?[$£€]?(\d[\d,]*(?:\.\d+)?)(?=\s*(?:%|percent|per cent)|\s|$)/.exec(
      trimmed,
    )?.[1];
  const value = number === undefined || /^\d{4}$/.test(number) ? undefined : Number(number.replace(/,/g, ""));
  return { start, end: start + trimmed.length, ...(value === undefined ? {} : { value }) };
}
