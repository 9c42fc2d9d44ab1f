import type { Span } from "../../../model/span.ts";
import type { FigurePassage } from "../figure-reader.ts";
import type { TrendCue } from "./trend-cues.ts";

/** Gives each cue of a passage with its sentence. */
export function cuesInSentences({ cues, sentences }: FigurePassage): (readonly [TrendCue, Span])[] {
  let nth = 0;
  return cues.flatMap((cue): (readonly [TrendCue, Span])[] => {
    while ((sentences[nth]?.end ?? Number.POSITIVE_INFINITY) <= cue.start) nth++;
    const sentence = sentences[nth];
    return sentence && sentence.start <= cue.start ? [[cue, sentence]] : [];
  });
}
