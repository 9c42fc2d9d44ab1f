import type { Span } from "../model/span.ts";
import type { Frame } from "./frame.ts";
import { spanOfRun } from "./frame-reading.ts";
import type { Draft, FramedSentence } from "./reader.ts";
import type { SourceWords } from "./sources/describe-source.ts";

/** A frame of a sentence with the words for its source taken apart. */
interface Attributed {
  readonly sentence: FramedSentence;
  readonly frame: Frame;
  readonly source?: SourceWords | undefined;
}

/** Makes the draft of a statement whose frame is known. */
export function makeDraft(
  { sentence, frame, source }: Attributed,
  found: { readonly reader: string; readonly mode: Draft["mode"]; readonly content: Span },
): Draft {
  const { tokens } = sentence;
  const cue = spanOfRun(tokens, frame.cue);
  const { reader, mode, content } = found;
  return {
    reader,
    mode,
    content,
    cue,
    utterance: String(cue.start),
    source,
    venue: frame.venue && spanOfRun(tokens, frame.venue),
    addressee: frame.addressee && spanOfRun(tokens, frame.addressee),
    lead: frame.lead && spanOfRun(tokens, frame.lead),
  };
}
