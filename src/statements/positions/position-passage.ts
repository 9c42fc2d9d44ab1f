import { actNoun } from "../../language/en/position-acts.ts";
import { mayHoldPosition, nounCue } from "../../language/en/position-cues.ts";
import { findPredicates, type Predicate } from "../../language/en/predicates.ts";
import { splitSentences } from "../../language/en/sentences.ts";
import type { Token } from "../../language/tagger.ts";
import type { Span } from "../../model/span.ts";
import { type Reading, readingOf } from "../frame-reading.ts";
import { prepareParagraph, type Sentence } from "../paragraph.ts";
import type { PositionFrame } from "./frames/position-frame.ts";
import { findPositionFrames } from "./frames/position-frames.ts";

/** A sentence that may hold a position, with its verbs. */
export interface CuedSentence extends Sentence {
  readonly reading: Reading;
  readonly predicates: readonly Predicate[];
}

/** A cued sentence with the positions that its verbs and adjectives express. */
export interface PositionSentence extends CuedSentence {
  readonly frames: readonly PositionFrame[];
  /** Places of the words that name a position or put one forward as nouns; most sentences have none. */
  readonly nouns: readonly number[];
}

/** A paragraph with its sentences that may hold positions; offsets count from its start, so that copies read the same. */
export interface PositionPassage {
  readonly text: string;
  readonly sentences: readonly PositionSentence[];
}

/** Prepares a paragraph: only sentences that may hold a cue are tagged and kept. */
export function preparePositionPassage(text: string, quotations: readonly Span[]): PositionPassage {
  if (!mayHoldPosition(text)) return { text, sentences: [] };
  const spans = splitSentences(text, { start: 0, end: text.length });
  const { sentences } = prepareParagraph({ text, quotations, sentences: spans }, mayHoldPosition);
  return {
    text,
    sentences: sentences.filter(({ tokens }) => tokens.length > 0).map(framedSentence),
  };
}

/** Written out, since copying an object with a field more takes longer than much of the reading. */
function framedSentence(sentence: Sentence): PositionSentence {
  const { start, end, tokens, quoted, small } = sentence;
  const predicates = findPredicates(tokens);
  const reading = readingOf(sentence);
  const frames = findPositionFrames({ start, end, tokens, quoted, small, reading, predicates });
  return { start, end, tokens, quoted, small, reading, predicates, frames, nouns: nounsOf(tokens) };
}

function nounsOf(tokens: readonly Token[]): number[] {
  const places: number[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const word = tokens[at]?.lower ?? "";
    if (nounCue(word) !== undefined || actNoun(word) !== undefined) places.push(at);
  }
  return places;
}
