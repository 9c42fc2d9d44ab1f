import { announcements, ownPromises } from "../future-clauses.ts";
import { givenNouns } from "../given-nouns.ts";
import { draftsOf } from "../make-position-draft.ts";
import { nounsFrom, ownedNouns } from "../noun-positions.ts";
import { positionActs } from "../position-acts.ts";
import type { PositionReader } from "../position-reader.ts";
import { toldMeetings } from "../told-meetings.ts";

const NAME = "commitment";

/** Reads what a party promises, plans or announces to do. */
export const commitment: PositionReader = {
  name: NAME,
  reads: "What a party promises, pledges, plans or announces to do, also in its own words: “We will …”.",
  examples: [
    { drawn: "⟦actor:The council⟧ ⟦cue:pledged⟧ to ⟦matter:repair the pier⟧." },
    { drawn: "⟦actor:Ana Ruiz⟧ ⟦cue:promised⟧ that ⟦matter:the pier would be repaired⟧." },
    { drawn: "“⟦actor:We⟧ ⟦cue:will⟧ ⟦matter:repair the pier⟧,” Ana Ruiz said." },
    { drawn: "Norway said ⟦actor:it⟧ ⟦cue:would⟧ ⟦matter:open the border⟧." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:announced⟧ that ⟦matter:a team would visit the port⟧." },
    { drawn: "In exchange ⟦actor:the unions⟧ ⟦cue:will⟧ ⟦matter:lift the ban⟧." },
    { drawn: "In return ⟦actor:Norway⟧ ⟦cue:is⟧ to ⟦matter:accept more fish⟧." },
    { drawn: "It is unlikely that Norway will lift the ban.", not: "A guess is no promise." },
    { drawn: "The aim is to lift the ban.", not: "An aim is no party." },
    { drawn: "“We will see,” Ana Ruiz said.", not: "Waiting is no promise." },
    { drawn: "The storm will reach the coast.", not: "A storm is no party." },
    { drawn: "⟦actor:Norway⟧ ⟦cue:assured⟧ ⟦recipient:Sweden⟧ that ⟦matter:the border would open⟧." },
    { drawn: "Norway assured Sweden that the border was open.", not: "Nothing is to come." },
    { drawn: "A ⟦cue:promise⟧ by ⟦actor:Norway⟧ ⟦matter:to open the border⟧ was kept." },
    { drawn: "Norway's commitment to the treaty is old.", not: "It is not said what it will do." },
    { drawn: "⟦actor:Norway⟧ said ⟦matter:the talks ⟦cue:would resume⟧ on Monday⟧." },
    { drawn: "Norway said the storm would resume on Monday.", not: "A storm is no meeting." },
  ],
  read: (passage) =>
    passage.sentences.flatMap((sentence) => [
      ...sentence.frames
        .filter((frame) => frame.cue.kind === "commitment")
        .flatMap((frame) => draftsOf(passage, sentence, { reader: NAME, frame })),
      ...ownPromises(passage, sentence, NAME).filter((draft) => draft.kind === "commitment"),
      ...toldMeetings(passage, sentence, NAME),
      ...announcements(passage, sentence, NAME),
      ...nounsFrom(passage, sentence, { reader: NAME, kind: "commitment" }),
      ...ownedNouns(passage, sentence, { reader: NAME, kind: "commitment" }),
      ...positionActs(passage, sentence, { reader: NAME, kind: "commitment" }),
      ...givenNouns(passage, sentence, { reader: NAME, kind: "commitment" }),
    ]),
};
