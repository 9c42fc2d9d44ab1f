import { isPlace } from "../../language/en/geography.ts";
import {
  DEFINITE_WORDS,
  HARM_WORDS,
  MONTH_WORDS,
  NUMBERED_THINGS,
  PHRASE_STOPS,
  SET_PHRASES,
} from "../../language/en/tables/figure-words.ts";
import { TIME_UNITS } from "../../language/en/tables/units.ts";
import { plainWordBefore } from "../../language/words.ts";
import type { Stated } from "./figure-reader.ts";

/** Sets of fewer than this that stand with "the" or a possessive are known already and measure nothing. */
const SMALL_SET = 20;
const LAST_WORD = /([\p{L}\d.'’]+(?:-[\p{L}\d]+)*)[\s\u00a0]*[-“"‘(]?$/u;
const LAST_TWO = /([\p{L}.'’-]+)[\s\u00a0]+[\p{L}.'’-]+[\s\u00a0]*$/u;
const FIRST_WORD = /^[\s\u00a0]+([\p{L}][\p{L}.'’-]*)/u;
const CLOCK_BEHIND = /^[\s\u00a0]*(?:[ap]\.?[\s\u00a0]?m\b|o['’]clock|GMT|UTC|hrs\b|noon\b)/i;
const AGE_BEHIND = /^(?:[-\s]years?[-\s]olds?\b|\s*(?:years|months|weeks|days)\s+of\s+age)/i;
const YEAR_BEFORE =
  /\b(?:in|of|since|by|from|until|till|to|before|after|during|for|late|early|mid|the|and|through|january|february|march|april|may|june|july|august|september|october|november|december|(?:jan|feb|mar|apr|aug|sept?|oct|nov|dec)\.?|year|summer|winter|spring|autumn|season|elections?|around|between)[\s-]*$/i;
const UNTIL_BEFORE = /\b(?:until|till|through|before|after|since)\s+$/i;
/** Characters before a number that may tell what it is. */
const NEAR = 60;
/** Characters looked at for the word before a number. */
const LONGEST_WORD = 32;
const ADDRESS_BEHIND =
  /^\s+(?:(?:N|S|E|W|North|South|East|West)\.?\s+)?(?:[\p{Lu}\d][\p{L}\d.’'-]*\s+){1,3}(?:Street|St|Avenue|Ave|Road|Rd|Lane|Boulevard|Blvd|Drive|Square|Place|Terrace)\b/u;
const HIGHEST_AGE = 110;
const LATEST_HOUR = 12;
const LATEST_DAY = 31;

/** Says whether a quantity is none of a story's figures: a name, a date, an age, a clock time, a length of time, a set already known. */
export function isNoFigure(whole: Stated): boolean {
  const stated = { ...whole, before: whole.before.slice(-NEAR) };
  const { quantity, behind } = stated;
  if (quantity.unitKind === "money" || quantity.unitKind === "percent") return false;
  if (quantity.unitKind === "measure") return false;
  if (quantity.form === "vague") return isIdle(stated);
  if (quantity.form === "formula" || /^['’]s\b/.test(behind)) return true;
  return (
    ADDRESS_BEHIND.test(behind) ||
    isOdds(stated) ||
    isTitle(stated) ||
    isYear(stated) ||
    isDay(stated) ||
    CLOCK_BEHIND.test(behind) ||
    AGE_BEHIND.test(behind) ||
    isTimeLength(stated) ||
    isNumbered(stated) ||
    isHyphened(stated) ||
    isEmergencyNumber(stated) ||
    isAge(stated) ||
    isHour(stated) ||
    isKnownSet(stated) ||
    isIdle(stated)
  );
}

function lastWord(before: string): string {
  return plainWordBefore(before) ?? LAST_WORD.exec(before.slice(-LONGEST_WORD))?.[1] ?? "";
}

function firstWord(behind: string): string {
  return FIRST_WORD.exec(behind)?.[1] ?? "";
}

/** Four digits without a comma are a year, unless a plural noun follows that they count. */
function isYear({ quantity, before, behind, noun }: Stated): boolean {
  const digits = quantity.number.end - quantity.number.start;
  const { point } = quantity.value;
  const number =
    point ??
    quantity.value.min ??
    quantity.value.max ??
    quantity.value.minExclusive ??
    quantity.value.maxExclusive;
  if (quantity.form !== "digits" || digits !== 4 || number === undefined || number < 1000) return false;
  if (number < 1500 || number > 2100 || number % 1 !== 0) return false;
  if (YEAR_BEFORE.test(before) && quantity.modifier === undefined) return true;
  // "until at least 2021"
  if (UNTIL_BEFORE.test(before) && noun === undefined) return true;
  return (
    quantity.modifier === undefined &&
    (!noun || !/s$|people|men$|women$/.test(noun.head) || /^[-–]/.test(behind))
  );
}

function isDay({ quantity, before, behind }: Stated): boolean {
  const word = (text: string): string => text.toLowerCase().replace(/\.$/, "");
  const { point = 0, min = 0 } = quantity.value;
  if (Math.max(point, min) > LATEST_DAY) return false;
  if (MONTH_WORDS.has(word(firstWord(behind))) && /^\s+\p{Lu}/u.test(behind)) return true;
  const named = lastWord(before);
  return MONTH_WORDS.has(word(named)) && /^\p{Lu}/u.test(named);
}

/** "three years", "ten days of talks": lengths of time are read as times. */
function isTimeLength({ behind, quantity }: Stated): boolean {
  const words = /^[\s\u00a0-]+(?:[\p{Ll}]+[\s-]){0,2}?(\p{Ll}+?)s?\b/u.exec(behind);
  const near =
    /^[\s\u00a0-]+(?:more\s+|full\s+|consecutive\s+|straight\s+|long\s+|working\s+|calendar\s+|light[\s-])?(\p{Ll}+?)s?\b/u.exec(
      behind,
    );
  // "80 Day Fitness": a name.
  const named = /^[\s\u00a0-]+(\p{Lu}\p{Ll}+?)s?\s+\p{Lu}/u.exec(behind)?.[1]?.toLowerCase() ?? "";
  if (TIME_UNITS.has(named)) return true;
  return words !== null && TIME_UNITS.has(near?.[1] ?? "") && quantity.unitKind === undefined;
}

/** "Title 42", "Boeing 737", "page 3", "No. 10", "World War Two". */
function isNumbered({ quantity, before, behind, noun }: Stated): boolean {
  const word = lastWord(before);
  const lower = word.toLowerCase().replace(/\.$/, "");
  if (quantity.modifier !== undefined) return false;
  if (NUMBERED_THINGS.has(lower) && !/\bthe\s+$/i.test(before))
    return lower.length > 1 || /^\p{Lu}/u.test(word);
  if (/[-#№]$/.test(before)) return true;
  if (!/^\p{Lu}/u.test(word) || quantity.form === "words" || /[,;:)]\s*$/.test(before))
    return isTitled(before, quantity.form);
  if (isFirstWord(before, word))
    return (
      noun === undefined && !PHRASE_STOPS.has(lower) && before.length < NEAR && /^\s*[,.;)]/.test(behind)
    );
  if (isPlace(word)) return false;
  const counts =
    noun !== undefined && /^\s+\p{Ll}/u.test(behind) && quantity.number.end - quantity.number.start > 3;
  return !counts;
}

function isTitled(before: string, form: string): boolean {
  return (
    form === "words" && /\b(?:World War|Group of|Gang of|Big|Chapter|Part|Phase|Formula|Act)\s+$/.test(before)
  );
}

function isFirstWord(before: string, word: string): boolean {
  return before.length < NEAR && before.trim().replace(/^[“"‘'(—–-]+/, "") === word;
}

/** "a 15-member council", "two-state", "three-quarters built": an adjective, unless it holds a unit of its own. */
function isHyphened({ behind, before, quantity }: Stated): boolean {
  return (
    /^[-‐‑–]\p{L}/u.test(behind) ||
    (/^[-–]\d/.test(behind) && quantity.form === "digits") ||
    /\d[-–:]$/.test(before)
  );
}

/** "911 calls": the number that is called. */
function isEmergencyNumber({ quantity, behind }: Stated): boolean {
  const called = /^(?:911|999|112)$/.test(String(quantity.value.point)) && quantity.modifier === undefined;
  return (
    called && /^\s+(?:emergency\s+)?(?:calls?|operators?|dispatch(?:ers?)?|system|tapes?)\b/i.test(behind)
  );
}

/** "Nineteen Eighty-Four": a number in words with a capital inside a sentence, before another capital. */
function isTitle({ quantity, words, before, behind }: Stated): boolean {
  return (
    quantity.form === "words" &&
    /^\p{Lu}/u.test(words) &&
    /^\s+\p{Lu}/u.test(behind) &&
    before.trim().length > 1
  );
}

/** "a 2 to 1 margin", "18- to 24-year-olds": numbers that only the two together make. */
function isOdds({ before, behind }: Stated): boolean {
  return (
    /\b\d+[-\s]+to\s+$/.test(before) ||
    /^(?:\s+to\s+(?:\d|one\b)|-\s+(?:to|and|or)\s|\s+and\s+\d+\s+years?\s+old)/.test(behind)
  );
}

/** "Ruiz, 35, said": an age between commas. */
function isAge({ quantity, before, behind, noun }: Stated): boolean {
  const { point = 0, minExclusive = 0, maxExclusive = 0 } = quantity.value;
  const bound = Math.max(minExclusive, maxExclusive);
  if (/\b(?:aged?|ages|age\s+of)\s+$/i.test(before)) return true;
  if (point > 0 && point <= HIGHEST_AGE && noun === undefined && OLD_BEFORE.test(before)) return true;
  if (bound > 0 && bound <= HIGHEST_AGE && noun === undefined && AGED_BEFORE.test(before)) return true;
  return (
    point > 0 &&
    point <= HIGHEST_AGE &&
    /\p{L}\.?[”"']?,\s+$/u.test(before) &&
    (/^(?:,|\.$|\)|\s*$)/.test(behind) || /^\s+[–—-]\s+who\b/.test(behind))
  );
}

/** "who is 70" */
const OLD_BEFORE =
  /\b(?:who|he|she|who['’]s|he['’]s|she['’]s)(?:\s+(?:is|was|turned|turns|will\s+be))?(?:\s+(?:now|just|only))?\s+$/i;
/** "half of them are over 65" */
const AGED_BEFORE =
  /\b(?:are|is|was|were|aged?|those|anyone|everyone|people|children|adults|men|women|players)\s+$/i;

/** "at 5", "at six in the evening". */
function isHour({ quantity, before, behind, noun }: Stated): boolean {
  const { point = 0 } = quantity.value;
  const evening =
    /^\s+(?:in\s+the\s+(?:morning|afternoon|evening)|on\s+\p{Lu}|local|sharp|tonight|today|tomorrow)/u.test(
      behind,
    );
  return (
    point > 0 &&
    point <= LATEST_HOUR &&
    /\b(?:at|around|by|until|before|after|from)\s+$/i.test(before) &&
    (evening || (!noun && /\bat\s+$/i.test(before)))
  );
}

/** "the two countries", "his three children", "the first two": small sets that the reader knows. */
function isKnownSet({ quantity, before, behind }: Stated): boolean {
  const { modifier } = quantity;
  if (
    /^\s+of\s+(?:them|us|those|these|the)\b/i.test(behind) &&
    size(quantity) < SMALL_SET &&
    quantity.form === "words"
  )
    return true;
  if (size(quantity) >= SMALL_SET || quantity.form === "fraction") return false;
  const word = lastWord(before).toLowerCase();
  if (modifier !== undefined && !/^(?:another|some|over)$/i.test(modifier)) return false;
  return (
    DEFINITE_WORDS.has(word) ||
    /['’]s?$/.test(word) ||
    (/^(?:major|main|remaining|neighbou?ring|rival|key)$/.test(word) &&
      DEFINITE_WORDS.has(LAST_TWO.exec(before)?.[1]?.toLowerCase() ?? ""))
  );
}

/** "one of the signs", "one day", "on one hand", a single one that nothing bounds. */
function isIdle(stated: Stated): boolean {
  const { quantity, behind, before } = stated;
  const next = firstWord(behind).toLowerCase();
  const words = quantity.form === "words";
  // "test scores": only "scores of" are many.
  if (quantity.form === "vague" && /^scores$/i.test(stated.words) && !/^\s+of\b/i.test(behind)) return true;
  if (quantity.form === "vague")
    return /^\s+of\s+(?:times|ways|years|days|weeks|months|hours|minutes)\b|^\s+(?:times|ways|years|days|weeks|months|hours|minutes|decades|others)\b/i.test(
      behind,
    );
  if (quantity.value.point === 0 && words) return true;
  if (quantity.value.point === 1 && words && quantity.number.end - quantity.number.start === 3)
    return !isCountedOne(stated);
  if (words && (SET_PHRASES.has(next) || (next === "times" && size(quantity) < SMALL_SET)))
    return !RATE_BEHIND.test(behind) && !/^\s+times\s+(?:as|more|the|higher|larger|its)\b/.test(behind);
  return (
    words &&
    /\b(?:on|at|in|of|by|for)\s+$/i.test(before) &&
    /^[,.;]?\s*$/.test(behind.slice(0, 2)) &&
    stated.noun === undefined
  );
}

function size({ value }: Stated["quantity"]): number {
  return value.point ?? value.max ?? value.min ?? value.minExclusive ?? value.maxExclusive ?? 0;
}

const RATE_BEHIND = /^\s+(?:(?:\p{Ll}+\s+){0,4})?(?:a|an|per|each|every)\s+(\p{Ll}+)/u;

/** "One" is a figure where something bounds it, where it is a rate or a share, or where it counts a person harmed. */
function isCountedOne({ quantity, behind, noun, before }: Stated): boolean {
  if (/^\s+of\b/i.test(behind) || /^\s+(?:another|day|time|point|side|thing|way|reason)\b/i.test(behind))
    return false;
  if (/^\s+in\s+(?:\d|every|two|three|four|five|six|seven|eight|nine|ten)/i.test(behind)) return true;
  const rate = RATE_BEHIND.exec(behind);
  if (rate && TIME_UNITS.has(rate[1] ?? "")) return true;
  if (quantity.modifier !== undefined && /least|only|most|than/i.test(quantity.modifier))
    return noun !== undefined;
  const harmed = behind
    .slice(0, 60)
    .split(/[\s,.;]+/)
    .slice(0, 7)
    .some((word) => HARM_WORDS.has(word));
  return noun?.people === true && harmed && !/\bno\s+$/i.test(before);
}
