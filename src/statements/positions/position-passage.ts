import { mayHoldPosition } from "../../language/en/position-cues.ts";
import { findPredicates, type Predicate } from "../../language/en/predicates.ts";
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
}

/** A paragraph with its sentences that may hold positions; offsets count from its start, so that copies read the same. */
export interface PositionPassage {
  readonly text: string;
  readonly sentences: readonly PositionSentence[];
}

/** Prepares a paragraph: only sentences that may hold a cue are tagged and kept. */
export function preparePositionPassage(text: string, quotations: readonly Span[]): PositionPassage {
  if (!mayHoldPosition(text)) return { text, sentences: [] };
  const { sentences } = prepareParagraph(text, quotations, mayHoldPosition);
  return {
    text,
    sentences: sentences.flatMap((sentence): PositionSentence[] => {
      if (sentence.tokens.length === 0) return [];
      const predicates = findPredicates(sentence.tokens);
      const cued: CuedSentence = { ...sentence, reading: readingOf(sentence), predicates };
      return [{ ...cued, frames: findPositionFrames(cued) }];
    }),
  };
}
