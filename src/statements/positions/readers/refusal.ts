import { ownPromises } from "../future-clauses.ts";
import { draftsOf } from "../make-position-draft.ts";
import type { PositionReader } from "../position-reader.ts";

const NAME = "refusal";

/** Reads what a party refuses. */
export const refusal: PositionReader = {
  name: NAME,
  reads: "What a party refuses, rejects or rules out, also in its own words: “We will not …”.",
  examples: [
    { drawn: "⟦actor:Sweden⟧ ⟦cue:refused⟧ to ⟦matter:open the border⟧." },
    { drawn: "⟦actor:The owner⟧ ⟦cue:rejected⟧ ⟦matter:the offer⟧." },
    { drawn: "⟦matter:The offer⟧ was ⟦cue:rejected⟧ by ⟦actor:the council⟧." },
    { drawn: "“⟦actor:We⟧ ⟦cue:will⟧ not ⟦matter:sell the ship⟧,” Ana Ruiz said." },
    { drawn: "The engine refused to start.", not: "An engine is no party." },
    { drawn: "Ana Ruiz declined to comment.", not: "Silence is listed with the silences." },
  ],
  read: (passage) =>
    passage.sentences.flatMap((sentence) => [
      ...sentence.frames
        .filter((frame) => frame.cue.kind === "refusal")
        .flatMap((frame) => draftsOf(passage, sentence, { reader: NAME, frame })),
      ...ownPromises(passage, sentence, NAME).filter((draft) => draft.kind === "refusal"),
    ]),
};
