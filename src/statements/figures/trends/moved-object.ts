import { ACTIVE_PARTICIPLES, INTENT_LEADS, type TrendWay } from "../../../language/en/tables/trend-words.ts";
import type { Span } from "../../../model/span.ts";
import { type PhraseReach, phraseOpening } from "./measured-phrase.ts";
import type { FoundTrend } from "./moving-subject.ts";
import { type NearWord, wordsBefore, wordsBehind } from "./near-words.ts";
import type { CueRole, TrendCue } from "./trend-cues.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const INTENTS = setOf(INTENT_LEADS);
const ACTIVE = setOf(ACTIVE_PARTICIPLES);
const MODALS = setOf("will would could may might should");
/** Nouns of intending that are verbs as well: only behind a subject in the plural. */
const INTENT_NOUNS = setOf("plan pledge promise");
const BE = setOf("is are was were be been being keep keeps kept 's");
const NO_SUBJECTS = setOf(
  "of in for from to at on by with without into per over under against the a an this that these those his her its their our my your some any no and or not be been being is are was were than as about",
);
const NEGATIONS = setOf("no any without not never unlikely failed refused");
/** Words before "to" that may hold the verb of intending. */
const INTENT_REACH = 3;

const ROLES: readonly CueRole[] = ["participle", "noun", "moving", "moved", "moving-participle", "pushing"];

type Place = readonly [cue: TrendCue, before: readonly NearWord[], behind: readonly NearWord[]];

/** Reads a trend whose measure stands behind its word: "soaring numbers", "a decline in arrivals", "will cut production". */
export function movedObject(text: string, cue: TrendCue, sentence: Span): FoundTrend | undefined {
  if (!ROLES.some((role) => cue.roles.has(role))) return undefined;
  const before = wordsBefore(text, cue.start, sentence.start);
  const behind = wordsBehind(text, cue.end, sentence.end);
  const place: Place = [cue, before, behind];
  return surging(place) ?? changeIn(place) ?? moving(place) ?? pushed(place);
}

function trendOf(cue: TrendCue, way: TrendWay | undefined, words: readonly NearWord[], reach: PhraseReach) {
  const measured = way === undefined ? undefined : phraseOpening(words, reach);
  if (!measured || !way) return undefined;
  return { start: cue.start, end: measured.end, measured, way };
}

/** "soaring numbers", but not "the numbers are surging" nor "a way of growing exports" */
function surging([cue, before, behind]: Place): FoundTrend | undefined {
  const way = cue.roles.get("participle");
  const last = before.at(-1)?.lower ?? "";
  if (!way || BE.has(last) || last === "not") return undefined;
  const byActive = ACTIVE.has(cue.word) && /^(?:of|by|for|in|from|at|to|without)$/.test(last);
  return byActive || isArticle(behind[0]) ? undefined : trendOf(cue, way, behind, "measured");
}

function isArticle(word: NearWord | undefined): boolean {
  return /^(?:a|an|the|his|her|its|their|our|this|that|your|my)$/.test(word?.lower ?? "");
}

const NO_NOUN_BEHIND = /^(?:to|will|would|could|may|might|can|not)$|^(?!this$|its$|his$).*[^s]s$/;

/** "a decline in arrivals", but not "no decline in arrivals" */
function changeIn([cue, before, behind]: Place): FoundTrend | undefined {
  const [joint, ...rest] = behind;
  // "sales rise in May", "to fall in price"
  if (cue.roles.has("bare") && NO_NOUN_BEHIND.test(before.at(-1)?.lower ?? "")) return undefined;
  if (joint?.lower !== "in" || before.slice(-3).some(({ lower }) => NEGATIONS.has(lower))) return undefined;
  return trendOf(cue, cue.roles.get("noun"), rest, "people");
}

/** "cut production", "will raise prices", "is reducing flights", ", lowering costs" */
function moving([cue, before, behind]: Place): FoundTrend | undefined {
  const { roles } = cue;
  const last = before.findLast(({ lower }) => !isAdverb(lower))?.lower ?? "";
  const reach = /^(?:rais|low|boost)/.test(cue.word) ? "measured" : "things";
  if (roles.has("moving-participle") && BE.has(last))
    return trendOf(cue, roles.get("moving-participle"), behind, reach);
  const intended = roles.has("moving") && (MODALS.has(last) || isIntended(before));
  if (intended) return trendOf(cue, roles.get("moving"), behind, reach);
  const finite = roles.has("moved") && before.length > 0 && !NO_SUBJECTS.has(last);
  return finite ? trendOf(cue, roles.get("moved"), behind, reach) : undefined;
}

function isAdverb(word: string): boolean {
  return word.endsWith("ly") || word === "also" || word === "further";
}

/** "expect to cut", "have agreed to raise", but not "to cut costs" */
function isIntended(before: readonly NearWord[]): boolean {
  if (before.at(-1)?.lower !== "to") return false;
  const led = before.slice(-1 - INTENT_REACH, -1);
  const intent = led.at(-1);
  if (!intent || !INTENTS.has(intent.lower) || led.some(({ lower }) => NEGATIONS.has(lower))) return false;
  return !INTENT_NOUNS.has(intent.lower) || /^(?:we|they|i|who)$|[^s]s$/.test(led.at(-2)?.lower ?? "");
}

/** "drove prices up", "is driving up the price" */
function pushed([cue, before, behind]: Place): FoundTrend | undefined {
  if (!cue.roles.has("pushing") || !isPushing(cue, before)) return undefined;
  const [particle] = behind;
  const wayOf = (word: string | undefined): TrendWay | undefined =>
    word === "up" || word === "down" ? word : undefined;
  const way = wayOf(particle?.lower);
  if (way) return trendOf(cue, way, behind.slice(1), "measured");
  const at = behind.slice(0, 6).findIndex(({ lower }) => wayOf(lower) !== undefined);
  if (at < 1) return undefined;
  const found = trendOf(cue, wayOf(behind[at]?.lower), behind.slice(0, at), "measured");
  return found && { ...found, end: behind[at]?.end ?? found.end };
}

/** A bare infinitive says what somebody wishes, not what is. */
function isPushing({ word }: TrendCue, before: readonly NearWord[]): boolean {
  const last = before.at(-1)?.lower ?? "";
  if (last === "to") return isIntended(before);
  return !word.endsWith("ing") || BE.has(last) || before.length === 0 || last === "and";
}
