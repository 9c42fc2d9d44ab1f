import { contentStretches } from "../quoted-content.ts";
import type { StatementReader } from "../reader.ts";
import { indirectDraft, isIndirect } from "./indirect.ts";

const NAME = "speech act";

/** Reads what is asked, promised, announced or judged in a phrase instead of a clause. */
export const speechAct: StatementReader = {
  name: NAME,
  reads: "A phrase that says what somebody announced, asked for, promised, denied or criticised.",
  examples: [
    { drawn: "⟦source:The mayor⟧ ⟦cue:called on⟧ the council to ⟦content:open the harbour at once⟧." },
    { drawn: "⟦source:The ministry⟧ ⟦cue:announced⟧ ⟦content:a new harbour tax⟧." },
    { drawn: "⟦source:Ruiz⟧ ⟦cue:vowed⟧ ⟦content:to keep the harbour⟧." },
    {
      drawn: "The harbour tax was announced in May.",
      not: "A passive without its speaker attributes nothing.",
    },
  ],
  read: (passage) =>
    contentStretches(passage)
      .filter((one) => !one.frame.clause && isIndirect(passage, one))
      .map((one) => indirectDraft(passage, one, NAME)),
};
