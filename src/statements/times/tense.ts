import {
  FUTURE_CUES,
  LOOKS_AHEAD,
  NEEDS_TO,
  NO_TENSE,
  PAST_FORMS,
  PLANNING_FORMS,
  PLANS,
  PLANS_BEFORE_TIME,
  PLURAL_PLANS,
} from "../../language/en/tables/tense-cues.ts";
import { findAll } from "../../language/find-all.ts";
import type { Span } from "../../model/span.ts";
import type { Tense } from "./time-shape.ts";

/** So many characters around a time are searched for the verb of its clause. */
const REACH = 220;
/** Behind a time, its verb follows soon or is another clause's. */
const WORDS_BEHIND = 12;
const WORD = /\p{L}[\p{L}’']*/gu;
const APOSTROPHE = /[’']/;
const SENTENCE_END = /[.!?]["”’)]* +(?=["“‘(]*\p{Lu})/gu;
/** "Jan. 5", "the U.S. said": the full stop of an abbreviation ends no sentence. */
const ABBREVIATED =
  /(?:\b\p{L}|\b(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|No|Lt|Col|Sgt|Inc|Corp|Co|Ltd|Jr|Sr))$/u;

/** Says whether the clause around a time speaks of what was or of what will be, by the nearest verb. */
export function tenseAt(text: string, { start, end }: Span): Tense {
  const owned = /^[’']s /.test(text.slice(end, end + 3));
  // The time's first letter is shown too: a capital tells that the sentence in front is over.
  const before = lastSentence(text.slice(Math.max(0, start - REACH), start + 1)).slice(0, -1);
  if (SINCE.test(before)) return "past";
  const clause = before.slice(clauseStart(before));
  const behind = firstSentence(text.slice(end, end + REACH));
  // "said Friday's vote will stand": the vote's own verb tells.
  const tense = owned
    ? (firstTense(behind) ?? lastTense(clause))
    : (resumedTense(clause, behind) ?? lastTense(clause) ?? firstTense(behind));
  return tense ?? (INFINITIVE.test(clause) ? "future" : "open");
}

const SINCE = /\b[Ss]ince (?:the )?$/;
/** Headlines have no other verb: "Cabinet to meet Monday". */
const INFINITIVE = /\bto \p{Ll}{2,}/u;
/** "the envoy, who fell ill in May, on Friday ...": what follows the second comma belongs to the envoy. */
const CLOSED_RELATIVE = /^, (?:who|which)\b[^,]*, /;

/** The tense of a clause that goes on behind a relative clause, by its own verbs alone. */
function resumedTense(clause: string, behind: string): Tense | undefined {
  const closed = clause.match(CLOSED_RELATIVE)?.[0];
  if (closed === undefined) return undefined;
  return lastTense(clause.slice(closed.length)) ?? firstTense(behind.split(/[,;:]/, 1)[0] ?? "");
}

function lastTense(text: string): Tense | undefined {
  const words = wordsIn(text);
  for (let nth = words.length - 1; nth >= 0; nth--) {
    const [word, last] = [words[nth], words[nth - 1]];
    if (word === "be" && last === "to") return "future";
    // "should be completed": the participle says nothing, the verb before it does.
    const tense = last === "be" ? undefined : tenseOf(words, nth);
    if (tense) return tense;
  }
  return undefined;
}

const RELATIVES: ReadonlySet<string> = new Set(["who", "which", "that"]);

/** The first verb's tense; one of a relative clause only where no other follows: "the man who fled will return". */
function firstTense(text: string): Tense | undefined {
  const words = wordsIn(text).slice(0, WORDS_BEHIND);
  let relative: Tense | undefined;
  for (const nth of words.keys()) {
    const tense = tenseOf(words, nth);
    if (tense && !RELATIVES.has(words[nth - 1] ?? "")) return tense;
    relative ??= tense;
  }
  return relative;
}

/** Where the last clause of a stretch begins that has its own verb. */
const CLAUSE = /(?:[,;:—–] (?:but|and|while|which|who|though|although|whereas|when|so)|[;—–]) /g;

function clauseStart(text: string): number {
  let start = 0;
  for (const hit of findAll(CLAUSE, text)) start = hit.index;
  return start;
}

/** Every word but those on "-ed" that may tell a tense: most words are done with by one look-up. */
const TELLING: ReadonlySet<string> = new Set([
  ...[LOOKS_AHEAD, NEEDS_TO, FUTURE_CUES, PAST_FORMS, PLANS, PLANNING_FORMS].flatMap((words) => [...words]),
  ...[PLANS_BEFORE_TIME, PLURAL_PLANS].flatMap((words) => [...words]),
  ...["take", "takes", "is", "are", "could", "after"],
]);

function tenseOf(words: readonly string[], nth: number): Tense | undefined {
  const word = words[nth] ?? "";
  if (!TELLING.has(word))
    return word.length > 4 && word.endsWith("ed") && !NO_TENSE.has(word) ? "past" : undefined;
  const next = words[nth + 1];
  const followed = next === "to" || next === "for";
  if (LOOKS_AHEAD.has(word) && next === "to") return "future";
  if (describes(words, nth)) return undefined;
  if ((word === "is" || word === "are") && isDated(words, nth)) return "future";
  if (NEEDS_TO.has(word)) return followed ? "future" : undefined;
  // "could not be reached", "could be heard" tell of what was.
  if (word === "could") return next === "not" || next === "be" ? undefined : "future";
  // "will play after losing on Tuesday"
  if (word === "after" && next?.endsWith("ing")) return "past";
  if (FUTURE_CUES.has(word) || isPlan(words, nth)) return "future";
  if (PAST_FORMS.has(word)) return "past";
  return word.length > 4 && word.endsWith("ed") && !NO_TENSE.has(word) ? "past" : undefined;
}

const ARTICLES: ReadonlySet<string | undefined> = new Set(
  "the a an its his her their our this these those any another no is are was were be been being".split(" "),
);

/** "began three rounds of planned closures": a participle before a plural noun, whose time is that of the verb. */
function describes(words: readonly string[], nth: number): boolean {
  const [last, word = "", next = ""] = [words[nth - 1], words[nth], words[nth + 1]];
  return (
    /^(?:planned|proposed)$/.test(word) && last !== undefined && !ARTICLES.has(last) && /[^s]s$/.test(next)
  );
}

/** "The hearing is on Tuesday", "the launch is at 3 p.m. local time on Friday": only such words lead to the time. */
const LEADS_FROM_IS: ReadonlySet<string> = new Set([
  "on",
  "at",
  "noon",
  "midnight",
  "p",
  "m",
  "a",
  "am",
  "pm",
  "local",
  "time",
]);

/** A present of being whose clause ends with the time alone. */
function isDated(words: readonly string[], nth: number): boolean {
  const rest = words.slice(nth + 1);
  return (
    (rest.length === 1 && rest[0] === "in") ||
    (rest.at(-1) === "on" && rest.every((word) => LEADS_FROM_IS.has(word) || /^[A-Z]{2,4}$/.test(word)))
  );
}

/** Words between a verb and its time: "opens on", "leaves for the coast on". */
const LEADS_TO_TIME: ReadonlySet<string | undefined> = new Set([
  "off",
  undefined,
  "on",
  "for",
  "in",
  "from",
  "again",
]);
/** "Talks resume", but "to resume", "did not resume". */
const PLURAL = /(?:[^s’']s|^they|^we|^both)$/;

/** "He plays Saturday": a present that a time goes with tells of what is planned. */
function isPlan(words: readonly string[], nth: number): boolean {
  const [last = "", word = "", next] = [words[nth - 1], words[nth], words[nth + 1]];
  // "plays Sunday after losing on Tuesday": behind "after" lies what was.
  if (PLANS.has(word)) return !words.includes("after", nth + 1);
  if (word === "takes" || word === "take") return next === "effect" || next === "office" || next === "place";
  if (PLANNING_FORMS.has(word)) return last === "is" || last === "are";
  if (!LEADS_TO_TIME.has(next)) return false;
  return PLANS_BEFORE_TIME.has(word) || (PLURAL_PLANS.has(word) && PLURAL.test(last));
}

/** The words of a stretch as they are written; a name's capital keeps it out, since "Reed" is no verb. */
function wordsIn(text: string): string[] {
  const words = text.match(WORD) ?? [];
  if (!APOSTROPHE.test(text)) return words;
  return words.map((word) => (/[’']ll$/.test(word) ? "will" : word.replace("’", "'")));
}

function lastSentence(text: string): string {
  let from = 0;
  for (const hit of findAll(SENTENCE_END, text))
    if (!ABBREVIATED.test(text.slice(Math.max(0, hit.index - 6), hit.index)))
      from = hit.index + hit[0].length;
  return text.slice(from);
}

function firstSentence(text: string): string {
  for (const hit of findAll(SENTENCE_END, text))
    if (!ABBREVIATED.test(text.slice(Math.max(0, hit.index - 6), hit.index))) return text.slice(0, hit.index);
  return text;
}
