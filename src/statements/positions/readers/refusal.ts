import { closedMatters, undrawn } from "../closed-matters.ts";
import { deniedPlans, deniedThings } from "../denied-plans.ts";
import { ownPromises } from "../future-clauses.ts";
import { givenNouns } from "../given-nouns.ts";
import { draftsOf } from "../make-position-draft.ts";
import { ownedNouns, standingNouns } from "../noun-positions.ts";
import { positionActs } from "../position-acts.ts";
import type { PositionReader } from "../position-reader.ts";
import { calledNames } from "../verdicts.ts";

const NAME = "refusal";

/** Reads what a party refuses. */
export const refusal: PositionReader = {
  name: NAME,
  reads: "What a party refuses, rejects or rules out, also in its own words: “We will not …”.",
  examples: [
    { drawn: "⟦actor:Norway⟧ ⟦cue:withdrew its offer⟧ ⟦matter:of 3 percent⟧." },
    { drawn: "The talks broke down over ⟦actor:Norway⟧'s ⟦cue:refusal⟧ ⟦matter:to sign the treaty⟧." },
    { drawn: "⟦actor:Norway⟧ has ⟦matter:an ⟦cue:aversion⟧ to bigger quotas⟧." },
    { drawn: "⟦actor:Sweden⟧ ⟦cue:refused⟧ to ⟦matter:open the border⟧." },
    { drawn: "⟦actor:The owner⟧ ⟦cue:rejected⟧ ⟦matter:the offer⟧." },
    { drawn: "⟦matter:The offer⟧ was ⟦cue:rejected⟧ by ⟦actor:the council⟧." },
    { drawn: "“⟦actor:We⟧ ⟦cue:will⟧ not ⟦matter:sell the ship⟧,” Ana Ruiz said." },
    { drawn: "⟦actor:Ana Ruiz⟧ ⟦cue:turned ⟦matter:the offer⟧ down⟧." },
    { drawn: "⟦actor:The council⟧ ⟦cue:dismissed⟧ ⟦matter:the idea⟧." },
    { drawn: "⟦actor:The union⟧ ⟦cue:wants none of⟧ ⟦matter:it⟧." },
    { drawn: "Ana Ruiz said ⟦actor:the council⟧ ⟦cue:would⟧ not ⟦matter:take orders⟧." },
    { drawn: "The council dismissed the coach.", not: "Who loses a job was asked for nothing." },
    { drawn: "Ana Ruiz turned the lights down.", not: "Lights ask for nothing." },
    { drawn: "Ana Ruiz said the storm would not take lives.", not: "A storm is no party." },
    { drawn: "The engine refused to start.", not: "An engine is no party." },
    { drawn: "Ana Ruiz declined to comment.", not: "Silence is listed with the silences." },
    { drawn: "⟦actor:Ana Ruiz⟧ said ⟦matter:a pardon⟧ ⟦cue:was out of the question⟧." },
    { drawn: "⟦actor:Ana Ruiz⟧ would not be ⟦cue:drawn on⟧ ⟦matter:the price⟧." },
    { drawn: "The pier was out of the question.", not: "Nobody is said to refuse it." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:said no to⟧ ⟦matter:the treaty⟧." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:called⟧ ⟦matter:the charge baseless⟧." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:denied⟧ ⟦matter:the charge⟧." },
    { drawn: "Norway may deny the charge.", not: "What may be denied is not denied." },
    { drawn: "Norway said ⟦actor:it⟧ ⟦cue:had no plans⟧ ⟦matter:to sell the ship⟧." },
    { drawn: "Norway has no plans to sell the ship.", not: "Nobody says so." },
    { drawn: "⟦actor:Norway⟧ said ⟦cue:there would be no⟧ ⟦matter:amnesty⟧." },
    { drawn: "Norway said there would be no rain.", not: "Rain is in nobody's gift." },
    { drawn: "⟦actor:Norway⟧ has ⟦cue:ruled ⟦matter:that⟧ out⟧." },
  ],
  read: (passage) =>
    passage.sentences.flatMap((sentence) => [
      ...sentence.frames
        .filter((frame) => frame.cue.kind === "refusal")
        .flatMap((frame) => draftsOf(passage, sentence, { reader: NAME, frame })),
      ...ownPromises(passage, sentence, NAME).filter((draft) => draft.kind === "refusal"),
      ...closedMatters(passage, sentence, NAME),
      ...positionActs(passage, sentence, { reader: NAME, kind: "refusal" }),
      ...givenNouns(passage, sentence, { reader: NAME, kind: "refusal" }),
      ...standingNouns(passage, sentence, { reader: NAME, kind: "refusal" }),
      ...ownedNouns(passage, sentence, { reader: NAME, kind: "refusal" }),
      ...calledNames(passage, sentence, { reader: NAME, kind: "refusal" }),
      ...deniedPlans(passage, sentence, NAME),
      ...deniedThings(passage, sentence, NAME),
      ...undrawn(passage, sentence, NAME),
    ]),
};
