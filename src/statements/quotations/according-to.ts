import type { StatementReader } from "../reader.ts";
import { indirectDraft, isIndirect } from "./indirect.ts";

const NAME = "according to";

/** Reads sentences that rest on a source named with "according to". */
export const accordingTo: StatementReader = {
  name: NAME,
  reads: "A sentence that somebody is said to be the source of, with “according to”.",
  examples: [
    { drawn: "⟦cue:According to⟧ ⟦source:harbour figures⟧, ⟦content:forty ships were turned away in May⟧." },
    { drawn: "⟦content:Forty ships were turned away⟧, ⟦cue:according to⟧ ⟦source:the harbour master⟧." },
    { drawn: "Everything went according to plan.", not: "A plan is no source." },
  ],
  read: (passage) =>
    passage.stretches
      .filter((one) => one.frame.lemma === "according to" && isIndirect(passage, one))
      .map((one) => indirectDraft(passage, one, NAME)),
};
