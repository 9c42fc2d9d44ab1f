import { isCountedPeople, isCountedThing } from "../../../language/en/measured-nouns.ts";
import { NUMBER_SIZES, OPINION_VERBS, UNCOUNTED_NOUNS } from "../../../language/en/tables/trend-words.ts";
import type { Span } from "../../../model/span.ts";
import { countedNoun, isDemonym, isPlural } from "../counted-noun.ts";
import type { FigureDraft, FigurePassage, FigureReader } from "../figure-reader.ts";
import { cuesInSentences } from "../trends/cues-in-sentences.ts";
import { type NearWord, wordsBefore, wordsBehind } from "../trends/near-words.ts";
import type { TrendCue } from "../trends/trend-cues.ts";

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(" "));
const SIZES = setOf(NUMBER_SIZES);
const UNCOUNTED = setOf(UNCOUNTED_NOUNS);
const OPINIONS = setOf(OPINION_VERBS);
/** Words before "few" and "many" that make something else of them: "a few", "as many", "how many", "the few". */
const NO_LEADS = setOf(
  "a as how the these those his her its their our last first next past not every other another same good too that",
);
/** Words that strengthen "few". */
const DEGREES = setOf("very relatively so only comparatively");
/** Adjectives between "few" and its noun. */
const MOST_BETWEEN = 3;

/** Reads that there are few or many of something that could be counted. */
export const vagueCount: FigureReader = {
  name: "few or many",
  reads:
    "That there are few or many of something that could be counted, without a number: the value is empty.",
  examples: [
    { drawn: "There were ⟦vague:very few ferries⟧ in May." },
    { drawn: "They met ⟦vague:large numbers of walkers⟧ on the road." },
    { drawn: "⟦vague:Many hotels⟧ in Holm were full." },
    { drawn: "⟦vague:A record number of ferries⟧ sailed." },
    {
      drawn:
        "In many ways few people know what many voters want; a few questions and a large number of issues remain.",
      not: "Ways, issues and people in a manner of speaking are not counted.",
    },
  ],
  read: (passage) =>
    cuesInSentences(passage).flatMap(([cue, sentence]) =>
      cue.roles.has("few")
        ? fewOf(passage, cue, sentence)
        : cue.roles.has("number")
          ? numbersOf(passage, cue, sentence)
          : [],
    ),
};

function fewOf({ text }: FigurePassage, cue: TrendCue, sentence: Span): FigureDraft[] {
  const before = wordsBefore(text, cue.start, sentence.start);
  const degree = DEGREES.has(before.at(-1)?.lower ?? "") ? before.at(-1) : undefined;
  const lead = before.at(degree ? -2 : -1)?.lower ?? "";
  if (NO_LEADS.has(lead) || (degree && cue.word === "many")) return [];
  const behind = wordsBehind(text, cue.end, sentence.end);
  const of = behind[0]?.lower === "of" && /^(?:the|those|these|its|their)$/.test(behind[1]?.lower ?? "");
  const words = of ? behind.slice(2) : behind;
  const at = words
    .slice(0, MOST_BETWEEN + 1)
    .findIndex(cue.word === "few" ? isCounted : ({ lower }) => isCountedThing(lower));
  const noun = words[at];
  if (!noun || words.slice(0, at).some(isNoAdjective) || OPINIONS.has(words[at + 1]?.lower ?? "")) return [];
  return [
    draftOf({ text, cue, sentence }, degree?.start ?? cue.start, (of ? behind[1]?.end : cue.end) ?? cue.end),
  ];
}

function isCounted({ words, lower }: NearWord): boolean {
  return isCountedThing(lower) || isCountedPeople(lower) || (isDemonym(words) && isPlural({ words, lower }));
}

/** Between "few" and its noun only words that could describe it may stand. */
function isNoAdjective({ lower }: NearWord): boolean {
  return (
    /^(?:of|in|on|at|to|for|and|or|but|the|a|an|more|other|that|who|which|if|are|is|were|was|have|had|has)$/.test(
      lower,
    ) || UNCOUNTED.has(lower)
  );
}

function numbersOf({ text }: FigurePassage, cue: TrendCue, sentence: Span): FigureDraft[] {
  const size = wordsBefore(text, cue.start, sentence.start).slice(-2);
  const last = size.at(-1);
  if (!last || !SIZES.has(last.lower)) return [];
  const single = cue.word === "number";
  const article = size.length > 1 && /^(?:a|an)$/.test(size[0]?.lower ?? "") ? size[0] : undefined;
  if (single && !article) return [];
  const behind = wordsBehind(text, cue.end, sentence.end);
  if (behind[0]?.lower !== "of" || !behind[1]) return [];
  const noun = countedNoun(text, behind[0].end, sentence.end, true);
  if (!noun || UNCOUNTED.has(noun.head.toLowerCase())) return [];
  if (!isPlural({ words: noun.head, lower: noun.head.toLowerCase() }) && !isDemonym(noun.head)) return [];
  return [draftOf({ text, cue, sentence }, article?.start ?? last.start, behind[0].end)];
}

interface CuePlace {
  readonly text: string;
  readonly cue: TrendCue;
  readonly sentence: Span;
}

function draftOf({ text, sentence }: CuePlace, start: number, end: number): FigureDraft {
  const noun = countedNoun(text, end, sentence.end, true);
  return {
    ...{ start, end: noun?.end ?? end, kind: "vague", value: {}, unit: noun?.unit ?? "item", sentence },
    number: { start, end },
    modifier: text.slice(start, end).replace(/\s+of(?:\s+\p{Ll}+)?$/u, ""),
    ...(noun ? { noun } : {}),
  };
}
