import { givenNouns } from "../given-nouns.ts";
import { draftsOf } from "../make-position-draft.ts";
import { ownedNouns, standingNouns } from "../noun-positions.ts";
import { owedDeeds } from "../owed-deeds.ts";
import { positionActs, timesGiven } from "../position-acts.ts";
import type { PositionReader } from "../position-reader.ts";
import { setConditions } from "../set-conditions.ts";

const NAME = "ask";

/** Reads who asks whom for what. */
export const ask: PositionReader = {
  name: NAME,
  reads: "What a party asks, demands, seeks or proposes, with whom it asks; each matter of a list apart.",
  examples: [
    { drawn: "⟦actor:Norway⟧ ⟦cue:wants⟧ ⟦matter:more money for its border police⟧." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:urged⟧ ⟦recipient:Sweden⟧ to ⟦matter:open the border⟧." },
    {
      drawn:
        "⟦actor:Ana Ruiz⟧ ⟦cue:called on⟧ ⟦recipient:the council⟧ to ⟦matter:lower the tax⟧, ⟦matter:repair the pier⟧ and ⟦matter:free the crew⟧.",
    },
    { drawn: "⟦actor:The dockers' union⟧ is ⟦cue:demanding⟧ ⟦matter:higher pay⟧." },
    { drawn: "⟦recipient:Sweden⟧ was ⟦cue:asked⟧ by ⟦actor:Norway⟧ to ⟦matter:open the border⟧." },
    { drawn: "⟦actor:The unions⟧ are ⟦cue:holding out for⟧ ⟦matter:higher pay⟧." },
    { drawn: "Norway should ask Sweden to open the border.", not: "What somebody should ask is not asked." },
    { drawn: "The harbour needs the river to be deep.", not: "A harbour is no party." },
    {
      drawn: "Many residents want better buses.",
      not: "What people in general want asks nobody for anything.",
    },
    { drawn: "⟦recipient:Norway⟧ ⟦cue:must⟧ ⟦matter:open the border⟧, Ana Ruiz said." },
    { drawn: "Norway should have opened the border, Ana Ruiz said.", not: "It is too late to ask for it." },
    { drawn: "Ruiz asked whether the pier was safe.", not: "A question asks for an answer only." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:gave⟧ ⟦recipient:the council⟧ ⟦matter:until Friday⟧." },
    { drawn: "⟦actor:The union⟧ ⟦cue:renewed its call⟧ ⟦matter:for better pay⟧." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:gave⟧ ⟦recipient:the council⟧ ⟦matter:30 days to pay⟧." },
    { drawn: "The union made calls all day.", not: "Nothing is asked for." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:pressed⟧ ⟦recipient:Sweden⟧ on ⟦matter:the fishing treaty⟧." },
    { drawn: "⟦actor:The union⟧ ⟦cue:lowered its demand⟧ ⟦matter:to 8 percent⟧." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:announced a campaign⟧ ⟦matter:against the tax⟧." },
    { drawn: "The union launched a campaign.", not: "It is not said against what." },
    { drawn: "The strike goes on after ⟦actor:the union⟧'s ⟦cue:demand⟧ ⟦matter:for better pay⟧." },
    { drawn: "⟦actor:Norway⟧ is ⟦cue:seeking⟧ ⟦matter:help from Sweden⟧." },
    { drawn: "The fisherman is seeking help.", not: "Nobody is asked." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:told⟧ ⟦recipient:Sweden⟧ to ⟦matter:open the border⟧." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:asked⟧ ⟦recipient:Sweden⟧ for ⟦matter:more boats⟧." },
    { drawn: "Ana Ruiz asked Norway for comment.", not: "A reporter's question asks for words only." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:warned⟧ ⟦recipient:Sweden⟧ against ⟦matter:closing the port⟧." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:ordered⟧ ⟦recipient:Sweden⟧ to ⟦matter:open the border⟧." },
    { drawn: "A ⟦cue:demand⟧ by ⟦actor:the dockers' union⟧ ⟦matter:for more pay⟧ was left out." },
    { drawn: "A demand for bread grew in the town.", not: "Nobody is named who demands it." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:made⟧ ⟦matter:the ban a condition for its support⟧." },
    { drawn: "The storm made the road a danger for boats.", not: "A danger is no condition." },
    { drawn: "⟦actor:Norway⟧ is ⟦cue:linking⟧ ⟦matter:the treaty to opening the border⟧." },
    { drawn: "Norway linked the port to the town.", not: "A road is not a condition." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:gave⟧ ⟦recipient:the council⟧ ⟦matter:until the end of May⟧." },
    { drawn: "Merrans fear that Norway will demand more.", not: "What is only feared has not been asked." },
    {
      drawn: "The ministry did not respond to the Herald's request for comment.",
      not: "What newsrooms ask for is no position.",
    },
  ],
  read: (passage) =>
    passage.sentences.flatMap((sentence) => [
      ...sentence.frames
        .filter((frame) => frame.cue.kind === "ask" && !frame.negated)
        .flatMap((frame) => draftsOf(passage, sentence, { reader: NAME, frame })),
      ...standingNouns(passage, sentence, { reader: NAME, kind: "ask" }),
      ...ownedNouns(passage, sentence, { reader: NAME, kind: "ask" }),
      ...positionActs(passage, sentence, { reader: NAME, kind: "ask" }),
      ...givenNouns(passage, sentence, { reader: NAME, kind: "ask" }),
      ...timesGiven(passage, sentence, NAME),
      ...setConditions(passage, sentence, NAME),
      ...owedDeeds(passage, sentence, NAME),
    ]),
};
