import type { Span } from "../model/span.ts";
import type { Frame } from "./frame.ts";
import { spanOfRun } from "./frame-reading.ts";
import type { Draft, FramedSentence } from "./reader.ts";
import type { SourceWords } from "./sources/describe-source.ts";

/** A frame of a sentence with the words for its source taken apart. */
interface Attributed {
  readonly sentence: FramedSentence;
  readonly frame: Frame;
  readonly source?: SourceWords;
}

/** Makes the draft of a statement whose frame is known. */
export function makeDraft(
  { sentence, frame, source }: Attributed,
  found: { readonly reader: string; readonly mode: Draft["mode"]; readonly content: Span },
): Draft {
  const { tokens } = sentence;
  const cue = spanOfRun(tokens, frame.cue);
  return {
    ...found,
    cue,
    utterance: String(cue.start),
    ...(source ? { source } : {}),
    ...(frame.venue ? { venue: spanOfRun(tokens, frame.venue) } : {}),
    ...(frame.addressee ? { addressee: spanOfRun(tokens, frame.addressee) } : {}),
    ...(frame.lead ? { lead: spanOfRun(tokens, frame.lead) } : {}),
  };
}
