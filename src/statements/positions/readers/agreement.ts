import { accords } from "../accords.ts";
import { ownPromises } from "../future-clauses.ts";
import { draftsOf } from "../make-position-draft.ts";
import { positionActs } from "../position-acts.ts";
import type { PositionReader } from "../position-reader.ts";
import { isReady } from "./offer.ts";

const NAME = "agreement";

/** Reads what parties agreed. */
export const agreement: PositionReader = {
  name: NAME,
  reads: "What parties agreed on, and the agreements that they reached or signed; all of them are actors.",
  examples: [
    { drawn: "⟦actor:Norway⟧ and ⟦actor:Sweden⟧ ⟦cue:agreed⟧ to ⟦matter:open the border⟧." },
    { drawn: "⟦actor:Norway⟧ and ⟦actor:Sweden⟧ ⟦cue:signed⟧ ⟦matter:a fishing treaty⟧ on Monday." },
    { drawn: "⟦actor:The union⟧ ⟦cue:reached⟧ ⟦matter:a pay deal⟧ with ⟦actor:the council⟧." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:will⟧ ⟦matter:pay for the pier under a deal signed on Friday⟧." },
    { drawn: "⟦actor:The owner⟧ ⟦cue:accepted⟧ ⟦matter:the offer⟧." },
    { drawn: "“⟦matter:Two agreements⟧ were ⟦cue:reached⟧ with ⟦actor:Norway⟧,” Ana Ruiz said." },
    { drawn: "⟦actor:Norway⟧ and ⟦actor:Sweden⟧ ⟦cue:agreed on Monday to⟧ ⟦matter:a smaller quota⟧." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:dropped its objections⟧ ⟦matter:to the treaty⟧." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:backed down from⟧ ⟦matter:its demand for a ban⟧." },
    { drawn: "The owner accepted a prize.", not: "A prize is nothing that others asked for." },
    { drawn: "The numbers agree with the tables.", not: "Numbers are no party." },
    { drawn: "“I agree,” Ana Ruiz said.", not: "Nothing is said of what is agreed." },
    {
      drawn:
        "⟦matter:The fishing treaty⟧, which ⟦actor:Norway⟧ and ⟦actor:Sweden⟧ ⟦cue:signed⟧ on Monday, is new.",
    },
    { drawn: "They were ready to leave should Norway agree to a deal.", not: "It is not said that it has." },
    { drawn: "Officials would like to see Norway agree to a cut.", not: "It is not said that it does." },
  ],
  read: (passage) =>
    passage.sentences.flatMap((sentence) => [
      ...sentence.frames
        .filter((frame) => frame.cue.kind === "agreement" && !isReady(frame))
        .flatMap((frame) => draftsOf(passage, sentence, { reader: NAME, frame })),
      ...accords(passage, sentence, NAME),
      ...positionActs(passage, sentence, { reader: NAME, kind: "agreement" }),
      ...ownPromises(passage, sentence, NAME).filter((draft) => draft.kind === "agreement"),
    ]),
};
