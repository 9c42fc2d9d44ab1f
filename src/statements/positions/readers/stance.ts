import { draftsOf } from "../make-position-draft.ts";
import type { PositionReader } from "../position-reader.ts";

const NAME = "stance";

/** What a party could or would support is no stance: an offer at most. */
const HEDGED = /^(?:possible|hypothetical)$/;

/** Reads what a party is for or against, where it asks nobody for anything. */
export const stance: PositionReader = {
  name: NAME,
  reads: "What a party supports or opposes, where it asks nobody for anything.",
  examples: [
    { drawn: "⟦actor:Norway⟧ has long ⟦cue:opposed⟧ ⟦matter:the fishing ban⟧." },
    { drawn: "⟦actor:The Swedish government⟧ ⟦cue:supports⟧ ⟦matter:the treaty⟧." },
    { drawn: "Two pillars support the roof.", not: "A pillar is no party." },
  ],
  read: (passage) =>
    passage.sentences.flatMap((sentence) =>
      sentence.frames
        .filter((frame) => frame.cue.kind === "statement" && !HEDGED.test(frame.modality ?? ""))
        .flatMap((frame) => draftsOf(passage, sentence, { reader: NAME, frame })),
    ),
};
