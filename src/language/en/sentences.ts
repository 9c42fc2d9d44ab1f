import type { Span } from "../../model/span.ts";
import { speechVerbForm } from "./speech-verbs.ts";
import {
  ABBREVIATIONS,
  ABBREVIATIONS_BEFORE_NAMES,
  ABBREVIATIONS_BEFORE_NUMBERS,
  ABBREVIATIONS_LIKE_WORDS,
} from "./tables/abbreviations.ts";

const OPENING = "\"'“‘«([{";
const CLOSING = "\"'”’»)]}";
const [LINE_FEED, RETURN, STOP, EXCLAMATION, QUESTION, ELLIPSIS] = [0x0a, 0x0d, 0x2e, 0x21, 0x3f, 0x2026];
const UPPER = /[\p{Lu}\p{Lt}]/u;
const LOWER = /\p{Ll}/u;
const DIGIT = /\d/;
const SPACE = /\s/;
const LOW_SURROGATE = /[\udc00-\udfff]/;
/** More marks in a row than this are a row of leaders or a rule, and end nothing. */
const LONGEST_MARKS = 100;
/** What is longer is a list or a table without full stops; it is cut, at a blank where there is one. In code units. */
const LONGEST_SENTENCE = 4_000;
/** Longest abbreviation that is looked up, in code units: the tables' longest has eleven. */
const LONGEST_ABBREVIATION = 40;

/**
 * Splits a stretch of running text into sentences.
 *
 * A line end always ends a sentence. Abbreviations, initials, decimal points and stops inside names do not;
 * closing quotation marks and brackets belong to the sentence they close. A missing blank after a full stop
 * ("migration.At") is understood where a lower-case letter stands before it and an upper-case one behind. A stretch of
 * more than 4,000 code units without an end is cut, at a blank where there is one.
 *
 * Gives sorted, disjoint spans without surrounding white space, as offsets of `text`.
 */
export function splitSentences(text: string, within: Span): Span[] {
  const sentences: Span[] = [];
  let start = within.start;
  for (let at = within.start; at < within.end; at++) {
    const code = text.charCodeAt(at);
    // Letters, which most characters are, end nothing.
    if (code > QUESTION && code !== ELLIPSIS && at - start < LONGEST_SENTENCE) continue;
    if (code === LINE_FEED || code === RETURN) {
      push(text, sentences, { start, end: at });
      start = at + 1;
    } else if (isTerminal(code)) {
      const marksEnd = endOfMarks(text, at, within.end);
      if (marksEnd - at > LONGEST_MARKS) {
        at = marksEnd - 1;
        continue;
      }
      const end = sentenceEndAt(text, at, { start, end: within.end });
      if (end === undefined) continue;
      push(text, sentences, { start, end });
      start = end;
      at = end - 1;
    } else if (at - start >= LONGEST_SENTENCE && mayCut(text, at, start)) {
      push(text, sentences, { start, end: at });
      start = at;
    }
  }
  push(text, sentences, { start, end: within.end });
  return sentences;
}

/** Says whether a code unit is a full stop, an exclamation or question mark, or an ellipsis. */
function isTerminal(code: number): boolean {
  return code === STOP || code === EXCLAMATION || code === QUESTION || code === ELLIPSIS;
}

function push(text: string, sentences: Span[], raw: Span): void {
  let { start, end } = raw;
  while (start < end && SPACE.test(text.charAt(start))) start++;
  while (end > start && SPACE.test(text.charAt(end - 1))) end--;
  if (end > start) sentences.push({ start, end });
}

/** A run of twice the length without a blank is cut between any two characters. */
function mayCut(text: string, at: number, start: number): boolean {
  return (
    SPACE.test(text.charAt(at)) ||
    (at - start >= 2 * LONGEST_SENTENCE && !LOW_SURROGATE.test(text.charAt(at)))
  );
}

function endOfMarks(text: string, from: number, to: number): number {
  let end = from + 1;
  while (end < to && isTerminal(text.charCodeAt(end))) end++;
  return end;
}

/** Gives where the sentence ends whose terminal mark stands at `at`, or undefined where it does not end; `within` begins with it. */
function sentenceEndAt(text: string, at: number, within: Span): number | undefined {
  const end = endOfMarks(text, at, within.end);
  const marks = text.slice(at, end);
  const closed = skipClosing(text, end, within.end);
  const next = text.charAt(closed);
  if (closed >= within.end) return closed;
  if (!SPACE.test(next)) return isGlued(text, at, closed) ? closed : undefined;
  if (marks === "." && isAbbreviation(text, at, within.start, closed)) return undefined;
  return startsSentence(text, closed, within.end, marks, closed > end) ? closed : undefined;
}

function skipClosing(text: string, from: number, to: number): number {
  let at = from;
  while (at < to && CLOSING.includes(text.charAt(at)) && !opensWord(text, at)) at++;
  return at;
}

/** An upright mark with a blank before it and a letter behind it opens the next sentence. */
function opensWord(text: string, at: number): boolean {
  return SPACE.test(text.charAt(at - 1)) && /[\p{L}\d]/u.test(text.charAt(at + 1));
}

function isGlued(text: string, at: number, closed: number): boolean {
  if (text.charAt(at) !== "." && text.charAt(at) !== "?" && text.charAt(at) !== "!") return false;
  const next = text.charAt(closed);
  const opens = OPENING.includes(next) && UPPER.test(text.charAt(closed + 1));
  if (!UPPER.test(next) && !opens) return false;
  const before = text.slice(Math.max(0, at - 2), at);
  const behind = text.slice(closed, closed + 3);
  return /^\p{Ll}{2}$/u.test(before) && (opens || /^\p{Lu}(\p{Ll}|\s)/u.test(behind));
}

function startsSentence(text: string, from: number, to: number, marks: string, closed: boolean): boolean {
  let at = from;
  while (at < to && SPACE.test(text.charAt(at))) at++;
  if (at >= to) return true;
  while (at < to && OPENING.includes(text.charAt(at))) at++;
  const first = text.charAt(at);
  if (LOWER.test(first)) return false;
  // After "?" or "!" inside quotation marks a capital may be the speaker: `"Why?" Ruiz asked.`
  if (closed && marks !== "." && namesSpeaker(text.slice(at, at + LONGEST_SPEAKER))) return false;
  return UPPER.test(first) || DIGIT.test(first) || !/\p{L}/u.test(first) || /\p{Lo}/u.test(first);
}

/** A name with its appositions that is longer than this is taken for a new sentence. */
const LONGEST_SPEAKER = 160;
const SPEAKER =
  /^(?:[Tt]he )?(?:\p{Lu}[\p{L}.'’-]* ){0,5}\p{Lu}[\p{L}.'’-]*(?: \([^()]{1,40}\))?(?:,[^,.!?“”"]{1,80},)? (?:(?:also|then|later|once|\p{Ll}{2,}ly) )?(\p{Ll}+)/u;

function namesSpeaker(words: string): boolean {
  const form = speechVerbForm(words.match(SPEAKER)?.[1] ?? "")?.form;
  return form === "past" || form === "third";
}

/** Says whether the full stop at `at` belongs to an abbreviation or an initial rather than to the sentence. */
function isAbbreviation(text: string, at: number, floor: number, closed: number): boolean {
  let start = at;
  const least = Math.max(floor, at - LONGEST_ABBREVIATION);
  while (start > least && isLetterOrStop(text, start - 1)) start--;
  const word = text.slice(start, at);
  if (word === "") return false;
  const next = (): string => text.slice(closed).match(/^\s+(\S+)/)?.[1] ?? "";
  if (ABBREVIATIONS_BEFORE_NAMES.has(word)) return OPENS_NAME.test(next());
  if (/^\p{Lu}$/u.test(word)) return isInitial(text.slice(floor, start), next());
  const small = word.toLowerCase();
  if (ABBREVIATIONS_BEFORE_NUMBERS.has(small)) return DIGIT.test(next().charAt(0));
  if (/^(\p{Lu}\.)+\p{Lu}$/u.test(word)) return !startsLikeSentence(next());
  if (ABBREVIATIONS_LIKE_WORDS.has(word)) return false;
  return ABBREVIATIONS.has(small) && !startsLikeSentence(next());
}

const OPENS_NAME = /^[\p{Lu}\p{Lt}\d]/u;

function isLetterOrStop(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  if (code === STOP) return true;
  const small = code | 0x20;
  return code < 0x80 ? small >= 0x61 && small <= 0x7a : /\p{L}/u.test(text.charAt(at));
}

/** An initial opens its sentence or stands behind a name or another initial, and before a name. */
function isInitial(before: string, next: string): boolean {
  const opens = before.trim() === "" || (before.length < 4 && OPENING.includes(before.trim()));
  return (opens || /\p{Lu}[\p{L}'’-]*\.?\s+$/u.test(before.slice(-24))) && UPPER.test(next.charAt(0));
}

/** A dotted abbreviation ends a sentence only where an ordinary sentence opener follows. */
function startsLikeSentence(next: string): boolean {
  return SENTENCE_OPENERS.has(next.replace(/[^\p{L}]/gu, ""));
}

const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    "The A An But And In On At He She It They We You I This That These Those There His Her Its Their Our My " +
    "For With By From To As If When While After Before Since Although Though However Meanwhile Also Yet So " +
    "No Not Some Many Most Few Both All Each Any Another Other One Two Three Even Still Then Now Here What " +
    "Who Why How Where Which Under Over During Between Among Because Despite Once Until Unless Such Only"
  ).split(" "),
);
