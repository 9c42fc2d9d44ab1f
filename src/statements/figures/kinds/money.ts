import { draftOf } from "../figure-draft.ts";
import type { FigureReader } from "../figure-reader.ts";

/** Reads amounts of money. */
export const money: FigureReader = {
  name: "money",
  reads: "An amount of money, with its currency by ISO 4217 code where the words tell it.",
  examples: [
    { drawn: "The bridge will cost ⟦money:about £3bn⟧." },
    { drawn: "She asked for ⟦money:half a million euros⟧." },
    { drawn: "The ferry line owes ⟦money:at least 20 million Mexican pesos⟧." },
    { drawn: "The Euro 2032 draw is in May.", not: "A name that holds a currency is no amount." },
  ],
  read: ({ stated }) =>
    stated.flatMap((one) =>
      one.quantity.unitKind === "money" && one.quantity.unit !== undefined
        ? [draftOf(one, { kind: "money", unit: one.quantity.unit })]
        : [],
    ),
};
