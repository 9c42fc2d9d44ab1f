import type { StatementReader } from "../reader.ts";
import { indirectDraft, isIndirect } from "./indirect.ts";

const NAME = "according to";

/** Reads sentences that rest on a source named with "according to", "as she put it" or "in the words of". */
export const accordingTo: StatementReader = {
  name: NAME,
  reads:
    "A sentence that somebody is said to be the source of, with “according to”, “as she put it” or “in the words of”.",
  examples: [
    { drawn: "⟦cue:According to⟧ ⟦source:harbour figures⟧, ⟦content:forty ships were turned away in May⟧." },
    { drawn: "⟦cue:According to⟧ ⟦source:the ministry⟧, ⟦content:the mill closed in May⟧." },
    {
      drawn:
        "⟦cue:According to⟧ ⟦source:Ana Ruiz, the mayor of Arrel⟧, ⟦content:the mill sold its river land⟧.",
    },
    { drawn: "⟦content:Forty ships were turned away⟧, ⟦cue:according to⟧ ⟦source:the harbour master⟧." },
    { drawn: "As ⟦source:Ana Ruiz⟧ ⟦cue:put it⟧, ⟦content:the harbour is the heart of the town⟧." },
    { drawn: "⟦content:The harbour is lost⟧, ⟦cue:in the words of⟧ ⟦source:one captain⟧." },
    { drawn: "By ⟦source:the union⟧'s ⟦cue:own count⟧, ⟦content:forty ships were turned away⟧." },
    {
      drawn: "In the city's words and deeds nothing changed.",
      not: "Words without a comma behind them are a topic.",
    },
    { drawn: "Everything went according to plan.", not: "A plan is no source." },
  ],
  ofFrames: true,
  read: (passage) =>
    passage.stretches
      .filter((one) => one.frame.lemma === "according to" && isIndirect(passage, one))
      .map((one) => indirectDraft(passage, one, NAME)),
};
