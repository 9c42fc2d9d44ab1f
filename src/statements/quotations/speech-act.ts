import type { ContentStretch } from "../quoted-content.ts";
import type { Passage, StatementReader } from "../reader.ts";
import { indirectDraft, isIndirect } from "./indirect.ts";
import { isTerm } from "./terms.ts";

const NAME = "speech act";

/** Reads what is asked, promised, announced or judged in a phrase instead of a clause. */
export const speechAct: StatementReader = {
  name: NAME,
  reads: "A phrase that says what somebody announced, asked for, promised, denied or criticised.",
  examples: [
    { drawn: "⟦source:The mayor⟧ ⟦cue:called on⟧ ⟦content:the council to open the harbour at once⟧." },
    { drawn: "⟦source:The ministry⟧ ⟦cue:announced⟧ ⟦content:a new harbour tax⟧." },
    { drawn: "⟦source:Ruiz⟧ ⟦cue:vowed⟧ ⟦content:to keep the harbour⟧." },
    { drawn: "⟦source:The mayor⟧ ⟦cue:warned of⟧ ⟦content:new taxes⟧." },
    { drawn: "The mayor called the captain on Friday.", not: "Whom somebody rings up is not given a name." },
    {
      drawn: "The harbour tax was announced in May.",
      not: "A passive without its speaker attributes nothing.",
    },
  ],
  ofFrames: true,
  read: (passage) =>
    passage.stretches
      .filter((one) => !one.frame.clause && isIndirect(passage, one) && !isNickname(passage, one))
      .map((one) => indirectDraft(passage, one, NAME)),
};

/** "calls it the “Green Danger”": what a thing is called is a name. */
function isNickname({ text }: Passage, { frame, quotations }: ContentStretch): boolean {
  return (
    frame.takes.includes("s") && quotations.length > 0 && quotations.every((quote) => isTerm(text, quote))
  );
}
