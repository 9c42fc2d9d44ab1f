import type { Span } from "../model/span.ts";
import type { Frame } from "./frame.ts";
import { spanOfRun } from "./frame-reading.ts";
import type { Draft, FramedSentence, Passage } from "./reader.ts";
import { describeSource } from "./sources/describe-source.ts";

/** Makes the draft of a statement whose frame is known. */
export function makeDraft(
  passage: Passage,
  { sentence, frame }: { readonly sentence: FramedSentence; readonly frame: Frame },
  found: { readonly reader: string; readonly mode: Draft["mode"]; readonly content: Span },
): Draft {
  const { tokens } = sentence;
  const cue = spanOfRun(tokens, frame.cue);
  return {
    ...found,
    cue,
    utterance: String(cue.start),
    ...(frame.source ? { source: describeSource(passage.text, tokens, frame.source) } : {}),
    ...(frame.venue ? { venue: spanOfRun(tokens, frame.venue) } : {}),
    ...(frame.addressee ? { addressee: spanOfRun(tokens, frame.addressee) } : {}),
    ...(frame.lead ? { lead: spanOfRun(tokens, frame.lead) } : {}),
  };
}
