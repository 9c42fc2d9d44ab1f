import {
  BARE_TREND_VERBS,
  GOING_VERBS,
  LEVEL_WORDS,
  MOVED_VERBS,
  MOVING_PARTICIPLES,
  MOVING_VERBS,
  PUSHING_VERBS,
  SHARE_NOUNS,
  STEADY_WORDS,
  TREND_NOUNS,
  TREND_PARTICIPLES,
  TREND_VERBS,
  type TrendWay,
} from "../../../language/en/tables/trend-words.ts";
import { holdsListed, makeSieve } from "../../../language/word-sieve.ts";
import type { Span } from "../../../model/span.ts";

/** What a word may be in a statement of a trend or of a vague amount. */
export type CueRole =
  | "verb"
  | "bare"
  | "going"
  | "participle"
  | "noun"
  | "moving"
  | "moved"
  | "moving-participle"
  | "pushing"
  | "level"
  | "steady"
  | "few"
  | "number"
  | "share";

/** A word that may tell of a trend or a vague amount. */
export interface TrendCue extends Span {
  readonly word: string;
  /** What it may be, with the way it goes where it has one. */
  readonly roles: ReadonlyMap<CueRole, TrendWay>;
}

const ROLES = new Map<string, Map<CueRole, TrendWay>>();

function add(role: CueRole, table: Readonly<Partial<Record<TrendWay, string>>>): void {
  for (const way of ["up", "down", "same"] as const)
    for (const word of table[way]?.split(" ") ?? []) {
      const roles = ROLES.get(word) ?? new Map<CueRole, TrendWay>();
      ROLES.set(word, roles.set(role, way));
    }
}

add("steady", { same: STEADY_WORDS });
add("level", LEVEL_WORDS);
add("participle", TREND_PARTICIPLES);
add("verb", TREND_VERBS);
add("bare", BARE_TREND_VERBS);
add("going", { same: GOING_VERBS });
add("noun", TREND_NOUNS);
add("moving", MOVING_VERBS);
add("moved", MOVED_VERBS);
add("moving-participle", MOVING_PARTICIPLES);
add("pushing", { same: PUSHING_VERBS });
add("few", { same: "few many" });
add("number", { same: "number numbers" });
add("share", { same: `${SHARE_NOUNS} bulk` });

const SIEVE = makeSieve(ROLES.keys());

/** What must stand beside a word in some of its roles; the roles without an entry may be played anywhere. */
const NEEDS: ReadonlyMap<CueRole, (text: string, span: Span) => boolean> = new Map([
  ["share", mayBePart],
  ["number", isBeforeOf],
  // A plural, an auxiliary or an adverb ends so: "prices rise", "will rise", "may again rise"; "a rise" does not.
  ["bare", (text, { start }) => /[slodytnr]\s$/.test(text.slice(Math.max(0, start - 2), start))],
  ["noun", (text, { end }) => text.startsWith("in", end + 1)],
  ["going", isBeforeParticle],
  ["pushing", isBeforeParticle],
  ["steady", (text, { start }) => /h[eo]ld|stay|remain/.test(text.slice(Math.max(0, start - NEAR), start))],
]);
/** Code units in which a particle stands behind its verb, or a verb before its state. */
const NEAR = 60;

function isBeforeOf(text: string, { end }: Span): boolean {
  return text.startsWith("of", end + 1);
}

/** "a large part of", "only a small percentage": the only parts that name no whole. */
function mayBePart(text: string, span: Span): boolean {
  return isBeforeOf(text, span) || BOUNDED.test(text.slice(Math.max(0, span.start - NEAR), span.start));
}

const BOUNDED = /\b(?:only|just) an? \p{Ll}+ $/iu;

function isBeforeParticle(text: string, { end }: Span): boolean {
  return /\s(?:up|down|higher|lower)/.test(text.slice(end, end + NEAR));
}

function mayPlay(roles: ReadonlyMap<CueRole, TrendWay>, text: string, span: Span): boolean {
  for (const role of roles.keys()) if (NEEDS.get(role)?.(text, span) !== false) return true;
  return false;
}

/** Finds the words of a text that may tell of a trend or a vague amount, in reading order. */
export function findTrendCues(text: string): TrendCue[] {
  const cues: TrendCue[] = [];
  holdsListed(text, SIEVE, (word, start, end) => {
    const roles = ROLES.get(word);
    if (roles && mayPlay(roles, text, { start, end })) cues.push({ word, start, end, roles });
    return false;
  });
  return cues;
}
