import { draftOf } from "../figure-draft.ts";
import type { FigureReader } from "../figure-reader.ts";
import { unitBefore } from "../unit-before.ts";

/** Reads amounts that have no number of their own. */
export const vague: FigureReader = {
  name: "vague amount",
  reads:
    "An amount in words without a number, with stated bounds: dozens are 24 and more, hundreds 100 to 999.",
  examples: [
    { drawn: "⟦vague:Hundreds if not thousands of walkers⟧ came." },
    { drawn: "⟦vague:Several bridges⟧ were closed." },
    {
      drawn: "It has happened hundreds of times over several days.",
      not: "Times and days in words are no amount.",
    },
    { drawn: "Test scores were used to judge schools.", not: "Scores of a test are no amount." },
  ],
  read: ({ stated }) =>
    stated.flatMap((one) =>
      one.quantity.form === "vague" && one.quantity.unitKind !== "percent"
        ? [
            draftOf(one, {
              kind: "vague",
              unit: one.quantity.unit ?? one.noun?.unit ?? unitBefore(one.before, one.quantity.modifier),
            }),
          ]
        : [],
    ),
};
