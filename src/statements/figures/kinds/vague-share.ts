import { isCountedPeople, isCountedThing, isMeasured } from "../../../language/en/measured-nouns.ts";
import { PHRASE_STOPS } from "../../../language/en/tables/figure-words.ts";
import {
  LONE_SHARE_NOUNS,
  MASS_NOUNS,
  PART_VERBS,
  SHARE_SIZES,
} from "../../../language/en/tables/trend-words.ts";
import type { Span } from "../../../model/span.ts";
import { isDemonym } from "../counted-noun.ts";
import type { FigureDraft, FigurePassage, FigureReader } from "../figure-reader.ts";
import { cuesInSentences } from "../trends/cues-in-sentences.ts";
import { type NearWord, wordsBefore, wordsBehind } from "../trends/near-words.ts";
import type { TrendCue } from "../trends/trend-cues.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const SIZES = setOf(SHARE_SIZES);
const VERBS = setOf(PART_VERBS);
const MASSES = setOf(MASS_NOUNS);
const ARTICLES = setOf("a an the");
/** "only a small fraction" */
const BOUNDS = setOf("only just");
/** Words of the whole that are looked at. */
const MOST_OF_WHOLE = 7;

/** Reads parts of a whole that words of size tell. */
export const vagueShare: FigureReader = {
  name: "part in words",
  reads:
    "How large a part some are of a whole, in words: a sizeable part, a small fraction, the bulk; the value is empty.",
  examples: [
    { drawn: "Danes make up ⟦share:a sizeable part of the arrivals⟧." },
    { drawn: "⟦share:The bulk of the voters⟧ stayed at home." },
    { drawn: "⟦share:Only a small fraction of the flights⟧ left." },
    { drawn: "⟦share:Only a tiny percentage⟧ voted." },
    {
      drawn: "A large part of his life was spent in part of the house.",
      not: "A part of no number is no share.",
    },
  ],
  read: (passage) =>
    cuesInSentences(passage).flatMap(([cue, sentence]) =>
      cue.roles.has("share") ? partOf(passage, cue, sentence) : [],
    ),
};

function partOf({ text }: FigurePassage, cue: TrendCue, sentence: Span): FigureDraft[] {
  const before = wordsBefore(text, cue.start, sentence.start);
  const from = sizeBefore(before, cue.word);
  const behind = wordsBehind(text, cue.end, sentence.end);
  if (!from) return [];
  const number = { start: from.start, end: cue.end };
  const modifier = text.slice(from.start, cue.end);
  const part = { kind: "share", value: {}, unit: "share", sentence, number, modifier } as const;
  if (from.bounded && LONE.has(cue.word) && !ENDS_NO_PART.test(behind[0]?.lower ?? ""))
    return [{ ...part, ...number }];
  const whole = behind[0]?.lower === "of" ? wholeIn(behind.slice(1)) : undefined;
  if (!behind[0] || !whole || (cue.word === "part" && !from.joined)) return [];
  const base = { start: behind[0].start, end: whole.end };
  return [{ ...part, start: from.start, end: whole.end, base }];
}

const LONE = setOf(LONE_SHARE_NOUNS);
/** "only a small percentage point", "only a tiny fraction of": no part, or one whose whole is named. */
const ENDS_NO_PART = /^(?:points?|of|change|rise|increase|drop|decrease)$/;

interface SizeWords {
  readonly start: number;
  /** True behind a verb by which some are a part: "make up a sizeable part". */
  readonly joined: boolean;
  /** True behind "only" and "just". */
  readonly bounded: boolean;
}

/** "a large", "the", "only a small"; the size may be left out with "bulk" and behind "only". */
function sizeBefore(before: readonly NearWord[], word: string): SizeWords | undefined {
  let at = before.length - 1;
  const sized = SIZES.has(before[at]?.lower ?? "");
  if (sized) at--;
  if (/^(?:very|relatively|fairly|increasingly)$/.test(before[at]?.lower ?? "")) at--;
  const article = before[at];
  if (!article || !ARTICLES.has(article.lower)) return undefined;
  const bound = before[at - 1];
  const bounded = bound !== undefined && BOUNDS.has(bound.lower);
  if (!sized && word !== "bulk" && !(bounded && word === "fraction")) return undefined;
  const verb = before.slice(Math.max(0, at - 3), at).some(({ lower }) => VERBS.has(lower));
  return { start: (bounded ? bound : article).start, joined: verb, bounded };
}

/** "the surge of migrants", "the arrivals": people or things that could be counted. */
function wholeIn(words: readonly NearWord[]): Span | undefined {
  const last = words.slice(0, MOST_OF_WHOLE).findIndex(({ words: told, lower }) => {
    return (
      isMeasured(lower) ||
      isCountedThing(lower) ||
      isCountedPeople(lower) ||
      (isDemonym(told) && /s$/.test(told)) ||
      lower === "people"
    );
  });
  const [first, noun] = [words[0], words[last]];
  if (!first || !noun) return undefined;
  // "the surge of migrants": before the noun only a mass and its "of" may stand.
  const stops = words
    .slice(0, last)
    .some(({ lower }, nth) =>
      lower === "of"
        ? !MASSES.has(words[nth - 1]?.lower ?? "")
        : PHRASE_STOPS.has(lower) && !/^(?:the|its|their|all|those|these)$/.test(lower),
    );
  return stops ? undefined : { start: first.start, end: noun.end };
}
