import {
  FUTURE_CUES,
  LOOKS_AHEAD,
  NEEDS_TO,
  NO_TENSE,
  PAST_FORMS,
} from "../../language/en/tables/tense-cues.ts";
import { findAll } from "../../language/find-all.ts";
import type { Span } from "../../model/span.ts";
import type { Tense } from "./time-shape.ts";

/** So many characters around a time are searched for the verb of its clause. */
const REACH = 220;
/** Behind a time, its verb follows soon or is another clause's. */
const WORDS_BEHIND = 12;
const SENTENCE_END = /[.!?]["”’)]* +(?=["“‘(]*\p{Lu})/gu;
const WORD = /[\p{L}][\p{L}’']*/gu;
/** "Jan. 5", "the U.S. said": the full stop of an abbreviation ends no sentence. */
const ABBREVIATED =
  /(?:\b\p{L}|\b(?:Jan|Feb|Mar|Apr|Aug|Sept|Sep|Oct|Nov|Dec|Mr|Mrs|Ms|Dr|Gen|Sen|Rep|Gov|St|No|Lt|Col|Sgt))$/u;

/** Says whether the clause around a time speaks of what was or of what will be, by the nearest verb. */
export function tenseAt(text: string, { start, end }: Span): Tense {
  const owned = /^[’']s /.test(text.slice(end, end + 3));
  const before = lastSentence(text.slice(Math.max(0, start - REACH), start));
  const clause = before.slice(clauseStart(before));
  const behind = firstSentence(text.slice(end, end + REACH));
  // "said Friday's vote will stand": the vote's own verb tells.
  const tense = owned ? (firstTense(behind) ?? lastTense(clause)) : (lastTense(clause) ?? firstTense(behind));
  return tense ?? (INFINITIVE.test(clause) ? "future" : "open");
}

/** Headlines have no other verb: "Cabinet to meet Monday". */
const INFINITIVE = /\bto \p{Ll}{2,}/u;

function lastTense(text: string): Tense | undefined {
  const words = wordsIn(text).reverse();
  for (const [nth, word] of words.entries()) {
    const last = words[nth + 1];
    if (word === "be" && last === "to") return "future";
    // "should be completed": the participle says nothing, the verb before it does.
    const tense = last === "be" ? undefined : tenseOf(word, words[nth - 1]);
    if (tense) return tense;
  }
  return undefined;
}

function firstTense(text: string): Tense | undefined {
  const words = wordsIn(text).slice(0, WORDS_BEHIND);
  for (const [nth, word] of words.entries()) {
    const tense = tenseOf(word, words[nth + 1]);
    if (tense) return tense;
  }
  return undefined;
}

/** Where the last clause of a stretch begins that has its own verb. */
const CLAUSE = /(?:[,;:—–] (?:but|and|while|which|who|though|although|whereas|when|so)|[;—–]) /g;

function clauseStart(text: string): number {
  let start = 0;
  for (const hit of findAll(CLAUSE, text)) start = hit.index;
  return start;
}

function tenseOf(word: string, next: string | undefined): Tense | undefined {
  const followed = next === "to" || next === "for";
  if (LOOKS_AHEAD.has(word) && next === "to") return "future";
  if (NEEDS_TO.has(word)) return followed ? "future" : undefined;
  if (FUTURE_CUES.has(word)) return "future";
  if (PAST_FORMS.has(word)) return "past";
  return word.length > 4 && word.endsWith("ed") && !NO_TENSE.has(word) ? "past" : undefined;
}

/** The words of a stretch in lower case; a name's capital keeps it out, since "Reed" is no verb. */
function wordsIn(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    if (word.endsWith("’ll") || word.endsWith("'ll")) words.push("will");
    else words.push(word.replace("’", "'"));
  }
  return words;
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
