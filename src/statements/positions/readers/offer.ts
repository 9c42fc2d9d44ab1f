import type { PositionFrame } from "../frames/position-frame.ts";
import { ownPromises } from "../future-clauses.ts";
import { givenNouns } from "../given-nouns.ts";
import { draftsOf } from "../make-position-draft.ts";
import { ownedNouns } from "../noun-positions.ts";
import { positionActs } from "../position-acts.ts";
import type { PositionReader } from "../position-reader.ts";

const NAME = "offer";

/** Says whether words of agreeing tell of what a party would agree to. */
export function isReady({ modality, negated }: PositionFrame): boolean {
  return !negated && modality === "hypothetical";
}

/** Reads what a party offers or is willing to do. */
export const offer: PositionReader = {
  name: NAME,
  reads: "What a party offers, or is willing, ready or prepared to do.",
  examples: [
    { drawn: "⟦actor:Norway⟧ would ⟦cue:accept⟧ ⟦matter:a smaller quota⟧." },
    { drawn: "⟦actor:The port⟧ ⟦cue:offered⟧ ⟦matter:3 percent⟧." },
    { drawn: "The union turned up its nose at ⟦actor:the council⟧'s new ⟦cue:offer⟧ ⟦matter:of 3 percent⟧." },
    { drawn: "⟦actor:Norway⟧ is ⟦cue:willing⟧ to ⟦matter:open the border⟧." },
    { drawn: "⟦actor:The owner⟧ ⟦cue:offered⟧ to ⟦matter:pay for the damage⟧ if the ship was sold." },
    { drawn: "⟦actor:The council⟧ is ⟦cue:open to⟧ ⟦matter:a deal⟧." },
    { drawn: "Norway said ⟦actor:it⟧ ⟦cue:could⟧ ⟦matter:support a smaller cut⟧." },
    { drawn: "Norway is open to tourists.", not: "Nothing is offered to anybody who deals with it." },
    { drawn: "The pier offered a view of the town.", not: "A pier is no party." },
    { drawn: "The pie is ready to eat.", not: "A pie is no party." },
    { drawn: "⟦actor:The owner⟧'s ⟦cue:offer stands⟧ ⟦matter:at 4 percent⟧." },
    { drawn: "⟦actor:The owner⟧ ⟦cue:raised his bid⟧ ⟦matter:to 40 euros⟧." },
    { drawn: "The pier stays shut if the owner raised his bid.", not: "Nobody has offered yet." },
    { drawn: "It helps if Norway is open to talks.", not: "Nobody says that it is." },
    { drawn: "The storm raised the stakes.", not: "Stakes are no offer." },
    { drawn: "An ⟦cue:offer⟧ by ⟦actor:Norway⟧ ⟦matter:to pay for the pier⟧ surprised the town." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:signalled a readiness⟧ ⟦matter:to talk⟧." },
  ],
  read: (passage) =>
    passage.sentences.flatMap((sentence) => [
      ...sentence.frames
        .filter((frame) => frame.cue.kind === "offer")
        .flatMap((frame) =>
          frame.negated
            ? draftsOf(passage, sentence, {
                reader: NAME,
                kind: "refusal",
                frame: { ...frame, negated: false, cue: { ...frame.cue, plover: { event: "REJECT" } } },
              })
            : draftsOf(passage, sentence, { reader: NAME, frame }),
        ),
      ...ownPromises(passage, sentence, NAME).filter((draft) => draft.kind === "offer"),
      // "would accept a cut": what a party is ready for is not agreed yet.
      ...sentence.frames
        .filter((frame) => frame.cue.kind === "agreement" && isReady(frame))
        .flatMap((frame) => draftsOf(passage, sentence, { reader: NAME, kind: "offer", frame })),
      ...ownedNouns(passage, sentence, { reader: NAME, kind: "offer" }),
      ...positionActs(passage, sentence, { reader: NAME, kind: "offer" }),
      ...givenNouns(passage, sentence, { reader: NAME, kind: "offer" }),
    ]),
};
