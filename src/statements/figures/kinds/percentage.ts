import { draftOf } from "../figure-draft.ts";
import type { FigureReader } from "../figure-reader.ts";

/** "the top 1 percent" names a group of people. */
const GROUP_BEFORE = /\b(?:top|bottom|upper|lower|richest|poorest|wealthiest|remaining|other)\s+$/i;
const NEAR = 12;

/** Reads percentages that are no share and no change. */
export const percentage: FigureReader = {
  name: "percentage",
  reads: "A percentage that states neither a share of something nor a change.",
  examples: [
    { drawn: "Inflation stands at ⟦percentage:10 per cent⟧." },
    { drawn: "The bank held its rate at ⟦percentage:4.75%⟧." },
    { drawn: "She gave 110 percent-off coupons a try.", not: "A percentage in a compound names an offer." },
  ],
  read: ({ stated }) =>
    stated.flatMap((one) =>
      one.quantity.unitKind === "percent" &&
      one.quantity.unit !== undefined &&
      !/^-\p{L}/u.test(one.behind) &&
      !GROUP_BEFORE.test(one.before.slice(-NEAR))
        ? [draftOf(one, { kind: "percentage", unit: one.quantity.unit })]
        : [],
    ),
};
