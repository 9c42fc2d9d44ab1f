import { ATTRIBUTION_CUES } from "../language/en/tables/attribution-cues.ts";
import { cite } from "../model/citation.ts";
import { holds, type Span, sharedLength } from "../model/span.ts";
import { type AlignedPassage, alignPassages, type Word } from "./aligned-sentences.ts";
import {
  aboutPair,
  type Check,
  type Coverage,
  type DerivedPair,
  derivedPairs,
  type Found,
} from "./coverage.ts";

/** A sentence is the same statement when so many of its words are kept ... */
const FEWEST_KEPT = 6;
/** ... and they are this share of what it says. */
const KEPT_SHARE = 0.5;
/** Words that may stand between the kept words and the verb behind them: "…, two officials of the port told reporters". */
const MOST_BEFORE_CUE = 8;
/** Words that may stand between the verb and the kept words behind it: "said on Monday that …". */
const MOST_AFTER_CUE = 6;
/** Share of the kept words that stand on the side of the verb that it governs; the others are a date or the speaker. */
const ONE_SIDE = 0.75;

/** Asks whether a sentence has lost the words that said who says so (rule R12). */
export const droppedAttribution: Check = {
  name: "dropped-attribution",
  run: (coverage: Coverage): Found[] =>
    derivedPairs(coverage).flatMap((pair) =>
      alignPassages(pair).flatMap((passage) => droppedIn(pair, passage)),
    ),
};

function droppedIn(pair: DerivedPair, passage: AlignedPassage): Found[] {
  const kept = keptWords(passage);
  const own = passage.steps.flatMap((step) => step.from);
  const earlier = passage.steps.flatMap((step) => step.to);
  return pair.from.report.sentences
    .filter((sentence) => sharedLength(sentence, passage.from) > 0)
    .flatMap((sentence): Found[] => {
      const words = own.filter((word) => holds(sentence, word));
      const twins = kept.filter(({ from }) => holds(sentence, from));
      const source = mostShared(
        pair.to.report.sentences,
        twins.map(({ to }) => to),
      );
      if (!source || twins.length < FEWEST_KEPT || twins.length / Math.max(1, words.length) < KEPT_SHARE)
        return [];
      if (attributes(words) || words.some((word) => word.quoted) || named(pair, sentence)) return [];
      const sourceWords = earlier.filter((word) => holds(source, word));
      if (
        sourceWords.some((word) => word.quoted) ||
        !governs(sourceWords, new Set(twins.map(({ to }) => to)))
      )
        return [];
      const because = [cite(pair.from.page, sentence), cite(pair.to.page, source)];
      const text = "The report it comes from says who says so; this sentence tells it as fact.";
      return [{ kind: "dropped-attribution", about: aboutPair(pair), because, text }];
    });
}

interface Kept {
  readonly from: Word;
  readonly to: Word;
}

function keptWords(passage: AlignedPassage): Kept[] {
  return passage.steps.flatMap((step) =>
    step.kind === "kept"
      ? step.from.flatMap((from, at) => (step.to[at] ? [{ from, to: step.to[at] }] : []))
      : [],
  );
}

function mostShared(sentences: readonly Span[], words: readonly Word[]): Span | undefined {
  const ranked = sentences
    .map((sentence) => ({ sentence, count: words.filter((word) => holds(sentence, word)).length }))
    .sort((a, b) => b.count - a.count);
  return ranked[0] && ranked[0].count >= FEWEST_KEPT ? ranked[0].sentence : undefined;
}

function attributes(words: readonly Word[]): boolean {
  return words.some((word) => !word.quoted && ATTRIBUTION_CUES.has(word.folded));
}

/** Tells whether a verb of saying stands right behind or right before the words that were kept: it is they that it attributes. */
function governs(words: readonly Word[], kept: ReadonlySet<Word>): boolean {
  const places = words.flatMap((word, at) => (kept.has(word) ? [at] : []));
  return words.some((word, cue) => {
    if (word.quoted || !ATTRIBUTION_CUES.has(word.folded) || kept.has(word)) return false;
    const before = places.filter((at) => at < cue);
    const after = places.filter((at) => at > cue);
    const enough = places.length * ONE_SIDE;
    if (before.length >= enough) return cue - (before.at(-1) ?? 0) <= MOST_BEFORE_CUE;
    return after.length >= enough && (after[0] ?? 0) - cue <= MOST_AFTER_CUE;
  });
}

/** A credit inside the sentence says who says so, whatever its verb. */
function named(pair: DerivedPair, sentence: Span): boolean {
  return pair.from.report.labels.some(
    (label) => label.field === "relay" && label.basis === "stated" && holds(sentence, label.citation),
  );
}
