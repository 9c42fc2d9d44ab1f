import { singularOf } from "./plurals.ts";
import {
  CAUSING_VERBS,
  HABIT_ADVERBS,
  HAPPENING_NOUNS,
  HAPPENING_VERBS,
  LIGHT_VERBS,
  MEASURE_NOUNS,
  MOTION_VERBS,
  PHASE_VERBS,
} from "./tables/happening-words.ts";

function wordsOf(table: string): ReadonlySet<string> {
  return new Set(table.trim().split(/\s+/));
}

const VERBS = wordsOf(HAPPENING_VERBS);
const NOUNS = wordsOf(HAPPENING_NOUNS);
const PHASES = wordsOf(PHASE_VERBS);
const LIGHT = wordsOf(LIGHT_VERBS);
const CAUSING = wordsOf(CAUSING_VERBS);
const MOTIONS = wordsOf(MOTION_VERBS);
const HABITS = wordsOf(HABIT_ADVERBS);
const MEASURES = wordsOf(MEASURE_NOUNS);

function holds(set: ReadonlySet<string>, lemmas: readonly string[]): boolean {
  return lemmas.some((lemma) => set.has(lemma));
}

/** Says whether a verb tells of something that happens on a day: "crashed", "won". */
export function isHappeningVerb(lemmas: readonly string[]): boolean {
  return holds(VERBS, lemmas);
}

/** Says whether a noun tells of something that happens on a day: "election", "parades". */
export function isHappeningNoun(word: string): boolean {
  return NOUNS.has(word) || NOUNS.has(singularOf(word));
}

/** Says whether a verb tells that something begins, goes on or ends. */
export function isPhaseVerb(lemmas: readonly string[]): boolean {
  return holds(PHASES, lemmas);
}

/** Says whether a verb takes its meaning from its object: "made arrests". */
export function isLightVerb(lemmas: readonly string[]): boolean {
  return holds(LIGHT, lemmas) || holds(PHASES, lemmas);
}

/** Says whether a verb brings about that its object acts: "forced the ministry to close". */
export function isCausingVerb(lemmas: readonly string[]): boolean {
  return holds(CAUSING, lemmas);
}

/** Says whether a verb tells that somebody travels. */
export function isMotionVerb(lemmas: readonly string[]): boolean {
  return holds(MOTIONS, lemmas);
}

/** Says whether an adverb makes an act a habit. */
export function isHabitAdverb(word: string): boolean {
  return HABITS.has(word);
}

/** Says whether a noun measures: "the number of arrivals rose" is a trend. */
export function isMeasureNoun(word: string): boolean {
  return MEASURES.has(word) || MEASURES.has(singularOf(word));
}
