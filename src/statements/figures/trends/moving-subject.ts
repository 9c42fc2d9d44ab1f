import {
  NUMERIC_VERBS,
  OUTLOOK_LEADS,
  PARTICLES,
  STAYING_VERBS,
  TREND_FOLLOWERS,
  type TrendWay,
  VERB_LEADS,
} from "../../../language/en/tables/trend-words.ts";
import type { Span } from "../../../model/span.ts";
import { type MeasuredPhrase, phraseEnding } from "./measured-phrase.ts";
import { type NearWord, wordBehind, wordsBefore } from "./near-words.ts";
import type { CueRole, TrendCue } from "./trend-cues.ts";

/** A trend as its words tell it. */
export interface FoundTrend extends Span {
  readonly measured: MeasuredPhrase;
  readonly way: TrendWay;
}

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const LEADS = setOf(VERB_LEADS);
const OUTLOOKS = setOf(OUTLOOK_LEADS);
const FOLLOWERS = setOf(TREND_FOLLOWERS);
const STAYING = setOf(STAYING_VERBS);
const BE = setOf("is are was were be been being");
const STATES = new Set([...BE, ...STAYING]);
const NUMERIC = setOf(NUMERIC_VERBS);
const PARTICLE_WAYS: ReadonlyMap<string, TrendWay> = new Map(
  (["up", "down"] as const).flatMap((way) => PARTICLES[way].split(" ").map((word) => [word, way] as const)),
);
const AUXILIARIES = setOf("will would could may might can should to did do does");
const DEGREES = setOf(
  "even much far slightly still significantly considerably markedly somewhat substantially",
);
const ARTICLES = setOf("a an the this that any no");
const A_LITTLE = /^\s+a\s+(?:little|bit|lot|touch)\b/;

/** Reads what a measured thing does by itself: "exports fell sharply", "the rate remained stable", "prices were higher". */
export function movingSubject(text: string, cue: TrendCue, sentence: Span): FoundTrend | undefined {
  const role = subjectRole(cue);
  const moved = role === "going" ? withParticle(text, cue, sentence) : cue;
  if (!role || !moved || !isFollowed(text, moved, sentence)) return undefined;
  const words = wordsBefore(text, cue.start, sentence.start);
  const at = leadsFrom(words, role);
  if (at === undefined) return undefined;
  const skipped = words.slice(at + 1);
  const measured = phraseEnding(words, at, NUMERIC.has(cue.word));
  if (!measured || !tellsOf(role, skipped, words, { at, lead: measured.lead })) return undefined;
  const way = moved.roles.get(role) ?? "same";
  return { start: measured.start, end: endOf(text, moved, sentence), measured, way };
}

function subjectRole({ roles }: TrendCue): CueRole | undefined {
  return (["steady", "level", "going", "verb", "bare", "moved"] as const).find((role) => roles.has(role));
}

/** "went up": the particle tells the way. */
function withParticle(text: string, cue: TrendCue, sentence: Span): TrendCue | undefined {
  const particle = wordBehind(text, cue.end, sentence.end);
  const way = PARTICLE_WAYS.get(particle?.lower ?? "");
  if (cue.word === "shot" && way !== "up") return undefined;
  return particle && way && { ...cue, end: particle.end, roles: new Map([["going", way]]) };
}

/** A verb with an object moves something else: "the rise in prices increased pressure". */
function isFollowed(text: string, cue: TrendCue, sentence: Span): boolean {
  const next = wordBehind(text, cue.end, sentence.end);
  // "the companies declined to comment"
  if (next?.lower === "to" && cue.word.startsWith("declin")) return false;
  if (!next) return !/^\s*[\d$£€%]/.test(text.slice(cue.end, cue.end + 3));
  return (
    FOLLOWERS.has(next.lower) || next.lower.endsWith("ly") || A_LITTLE.test(text.slice(cue.end, next.end + 8))
  );
}

/** Gives the index of the last word before the verb and what leads to it; the word for a state must stand among these. */
function leadsFrom(words: readonly NearWord[], role: CueRole): number | undefined {
  let at = words.length - 1;
  if (role === "steady" || role === "level") {
    while (DEGREES.has(words[at]?.lower ?? "")) at--;
    if (!(role === "steady" ? STAYING : STATES).has(words[at]?.lower ?? "")) return undefined;
    at--;
  }
  while (at >= 0 && isLead(words[at] as NearWord)) at--;
  return at < 0 ? undefined : at;
}

function isLead({ lower }: NearWord): boolean {
  return LEADS.has(lower) || (lower.endsWith("ly") && lower.length > 4 && lower !== "supply");
}

interface SubjectPlace {
  readonly at: number;
  readonly lead: string | undefined;
}

/** Tells a verb from a noun or an infinitive of the same form: "prices rise", "expect prices to rise", "a price rise". */
function tellsOf(
  role: CueRole,
  skipped: readonly NearWord[],
  words: readonly NearWord[],
  { at, lead }: SubjectPlace,
): boolean {
  const led = skipped.map(({ lower }) => lower);
  // "prices to rise": only where somebody expects it.
  if (led[0] === "to") return words.slice(0, at).some(({ lower }) => OUTLOOKS.has(lower));
  if (role === "moved") return BE.has(led.findLast((word) => !word.endsWith("ly")) ?? "");
  if (role !== "bare" || led.some((word) => AUXILIARIES.has(word))) return true;
  return /[^s]s$/.test(words[at]?.lower ?? "") && !ARTICLES.has(lead ?? "");
}

const MANNER =
  /^\s+(?:\p{Ll}+ly|further|again|back|somewhat|steeply|a\s+(?:little|bit|lot|touch)|than\s+(?:expected|usual|before))\b/u;

function endOf(text: string, cue: TrendCue, { end }: Span): number {
  const hit = MANNER.exec(text.slice(cue.end, Math.min(end, cue.end + 24)));
  return cue.end + (hit?.[0].length ?? 0);
}
