import { draftsOf } from "../make-position-draft.ts";
import type { PositionReader } from "../position-reader.ts";

const NAME = "stance";

/** Reads what a party is for or against, where it asks nobody for anything. */
export const stance: PositionReader = {
  name: NAME,
  reads: "What a party supports or opposes, where it asks nobody for anything.",
  examples: [
    { drawn: "⟦actor:Norway⟧ has long ⟦cue:opposed⟧ ⟦matter:the fishing ban⟧." },
    { drawn: "⟦actor:The Swedish government⟧ ⟦cue:supports⟧ ⟦matter:the treaty⟧." },
    { drawn: "Norway may support the treaty.", not: "What may be is no stance." },
    { drawn: "Two pillars support the roof.", not: "A pillar is no party." },
  ],
  // What a party will, would or could support is a promise or an offer.
  read: (passage) =>
    passage.sentences.flatMap((sentence) =>
      sentence.frames
        .filter((frame) => frame.cue.kind === "statement" && !frame.modality)
        .flatMap((frame) => draftsOf(passage, sentence, { reader: NAME, frame })),
    ),
};
