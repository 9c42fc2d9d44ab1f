import { isCountedPeople } from "../../../language/en/measured-nouns.ts";
import type { Span } from "../../../model/span.ts";
import { changeBase, isTimed } from "../change-base.ts";
import { isDemonym, singularOf } from "../counted-noun.ts";
import type { FigureDraft, FigurePassage, FigureReader, Stated } from "../figure-reader.ts";
import { cuesInSentences } from "../trends/cues-in-sentences.ts";
import { movedObject } from "../trends/moved-object.ts";
import { type FoundTrend, movingSubject } from "../trends/moving-subject.ts";
import type { TrendCue } from "../trends/trend-cues.ts";

/** What ends the reach of a number: behind it another clause begins. */
const CLAUSE_BREAK = /[,;:—–()]\s|\s(?:and|but|while|whereas|although|though|because|when|after|as)\s/;
/** Code units between a trend and a number of another matter in one clause. */
const FAR = 70;

/** "rose in two districts": what such a word leads to is not what the measure came to. */
const COUNTS_ELSE =
  /\b(?:in|on|for|over|during|since|after|across|among|between|within)\s+(?:(?!(?:to|by|from|at|of)\b)\p{L}+\s+){0,2}$/u;

/** Reads that something measured rises, falls or stays, where no number says by how much. */
export const trend: FigureReader = {
  name: "trend",
  reads:
    "That a measured thing rises, falls or stays, without a number: the change has a direction and an empty value.",
  examples: [
    { drawn: "⟦change:Exports fell sharply⟧ in May." },
    { drawn: "Officials spoke of ⟦change:soaring numbers⟧ in Arrel." },
    { drawn: "That led to a ⟦change:decline in Danes sailing⟧." },
    { drawn: "The ⟦change:toll began to climb again⟧ in March." },
    { drawn: "The row is ⟦change:driving up the price of grain⟧." },
    { drawn: "The line expects to ⟦change:increase sailings to Quay⟧ this year." },
    { drawn: "⟦change:Inflation remained stable⟧ over the summer." },
    {
      drawn: "Tensions rose, hopes fell and pressure on the mayor grew, and a surge of walkers came.",
      not: "Moods are not measured, and a noun of size compares nothing.",
    },
    {
      drawn: "The council met to bring the numbers down and to lower costs.",
      not: "What somebody is after has not happened.",
    },
  ],
  read: (passage) => cuesInSentences(passage).flatMap(([cue, sentence]) => trendOf(passage, cue, sentence)),
};

function trendOf(passage: FigurePassage, cue: TrendCue, sentence: Span): FigureDraft[] {
  const found = movingSubject(passage.text, cue, sentence) ?? movedObject(passage.text, cue, sentence);
  if (!found || hasNumber(passage, found, sentence)) return [];
  const { measured, way } = found;
  const { start, end, words, lower } = measured.noun;
  const unit = isDemonym(words) ? "person" : singularOf(words);
  const people = isDemonym(words) || isCountedPeople(lower);
  const from = changeBase(passage.text, sentence, found.end);
  // "exports fell from the port": only a time is counted from where no number stands.
  const base = from && isTimed(passage.text.slice(from.start, from.end)) ? from : undefined;
  return [
    {
      ...{ start: Math.min(found.start, measured.start), end: Math.max(found.end, measured.end) },
      kind: "change",
      value: {},
      unit,
      sentence,
      number: { start: cue.start, end: cue.end },
      measured: { start: measured.start, end: measured.end },
      direction: way,
      ...(people ? { noun: { start, end, unit, people, head: words } } : {}),
      ...(base ? { base } : {}),
    },
  ];
}

/** "fell to 300", "the 20 rising prices": with a number in its clause the number is the figure. */
function hasNumber({ text, stated }: FigurePassage, found: FoundTrend, sentence: Span): boolean {
  const next = firstFrom(stated, found.start);
  return [stated[next - 1], stated[next]].some((one) => {
    if (!one || one.sentence.start !== sentence.start) return false;
    const { start, end } = one.quantity;
    const behind = start >= found.start;
    const [from, to] = behind ? [found.end, start] : [end, found.start];
    const gap = text.slice(from, to);
    if (from < to && (to - from > FAR || CLAUSE_BREAK.test(gap))) return false;
    return !behind || !COUNTS_ELSE.test(gap);
  });
}

function firstFrom(stated: readonly Stated[], least: number): number {
  let [low, high] = [0, stated.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((stated[middle]?.quantity.start ?? 0) < least) low = middle + 1;
    else high = middle;
  }
  return low;
}
