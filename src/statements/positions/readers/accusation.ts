import { harmWarnings, warnings } from "../closed-matters.ts";
import { givenNouns } from "../given-nouns.ts";
import { draftsOf } from "../make-position-draft.ts";
import { nounsFrom, ownedNouns } from "../noun-positions.ts";
import { positionActs } from "../position-acts.ts";
import type { PositionReader } from "../position-reader.ts";
import { toldBlame } from "../told-blame.ts";
import { toldWrongs } from "../told-wrongs.ts";
import { calledNames, toldVerdicts } from "../verdicts.ts";

const NAME = "accusation";

/** Reads whom a party accuses, blames or criticises, and for what. */
export const accusation: PositionReader = {
  name: NAME,
  reads: "Whom a party accuses, blames, criticises or condemns, and for what.",
  examples: [
    { drawn: "⟦actor:Norway⟧ ⟦cue:accused⟧ ⟦recipient:Sweden⟧ of ⟦matter:breaking the treaty⟧." },
    { drawn: "⟦actor:The union⟧ ⟦cue:condemned⟧ ⟦matter:the closure of the pier⟧." },
    { drawn: "⟦actor:The union⟧ ⟦cue:hit out at⟧ ⟦matter:the closure of the pier⟧." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:attacked⟧ ⟦matter:the decision⟧." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:threatened⟧ to ⟦matter:close the port⟧." },
    { drawn: "Norway attacked the port.", not: "A port is no plan: nothing is said against it." },
    { drawn: "The pier closed after ⟦matter:sharp ⟦cue:criticism⟧⟧ from ⟦actor:the dockers' union⟧." },
    { drawn: "The report was blamed on the weather.", not: "Nobody is said to blame." },
    { drawn: "⟦actor:Ana Ruiz⟧ said that ⟦recipient:Norway⟧ had ⟦matter:⟦cue:broken⟧ the treaty⟧." },
    { drawn: "Ana Ruiz said that the storm had broken the pier.", not: "A storm is no party." },
    { drawn: "⟦actor:The union⟧ ⟦cue:warned⟧ that ⟦matter:the pier would close⟧ unless Norway paid." },
    { drawn: "The council warned that the river would rise if it rained.", not: "A danger is no threat." },
    { drawn: "⟦actor:The union⟧ ⟦cue:warned⟧ ⟦matter:the ban was hurting trade⟧." },
    { drawn: "The union warned the storm was hurting trade.", not: "Nobody makes a storm." },
    { drawn: "⟦actor:Norway⟧ said ⟦recipient:Sweden⟧ ⟦cue:was responsible for⟧ ⟦matter:the attack⟧." },
    { drawn: "Norway said the storm was responsible for the delay.", not: "A storm is no party." },
    { drawn: "“We failed to pay,” Ana Ruiz said.", not: "Nobody else did it." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:called⟧ ⟦matter:the decision “hostile”⟧." },
    { drawn: "⟦actor:The union⟧ ⟦cue:described⟧ ⟦matter:the offer as derisory⟧." },
    { drawn: "Norway called the harbour a gift.", not: "A gift is nothing bad." },
    { drawn: "“⟦matter:This ban ⟦cue:is unjust⟧⟧,” Ana Ruiz said." },
    { drawn: "“The ban is not unjust,” Ana Ruiz said.", not: "It is said to be just." },
    { drawn: "⟦actor:The union⟧ ⟦cue:threatened⟧ ⟦matter:a strike⟧." },
    { drawn: "⟦actor:The union⟧'s ⟦cue:threat⟧ ⟦matter:to close the pier⟧ worried the town." },
    { drawn: "The threat from Norway grew.", not: "A danger is no word of Norway's." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:voiced concern⟧ ⟦matter:about the ban⟧." },
    { drawn: "Norway voiced concern that it might rain.", not: "Rain is nobody's doing." },
  ],
  read: (passage) =>
    passage.sentences.flatMap((sentence) => [
      ...sentence.frames
        .filter((frame) => frame.cue.kind === "accusation")
        .flatMap((frame) => draftsOf(passage, sentence, { reader: NAME, frame })),
      ...nounsFrom(passage, sentence, { reader: NAME, kind: "accusation" }),
      ...ownedNouns(passage, sentence, { reader: NAME, kind: "accusation" }),
      ...positionActs(passage, sentence, { reader: NAME, kind: "accusation" }),
      ...givenNouns(passage, sentence, { reader: NAME, kind: "accusation" }),
      ...toldBlame(passage, sentence, NAME),
      ...toldWrongs(passage, sentence, NAME),
      ...calledNames(passage, sentence, { reader: NAME, kind: "accusation" }),
      ...toldVerdicts(passage, sentence, NAME),
      ...warnings(passage, sentence, NAME),
      ...harmWarnings(passage, sentence, NAME),
    ]),
};
