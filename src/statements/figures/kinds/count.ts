import { draftOf } from "../figure-draft.ts";
import type { FigureDraft, FigureReader, Stated } from "../figure-reader.ts";
import { unitBefore } from "../unit-before.ts";

/** Numbers from here on count something even where no noun follows: "the toll was 42". */
const LEAST_ALONE = 13;

/** Reads how many there are of something. */
export const count: FigureReader = {
  name: "count",
  reads: "How many people or things there are, with the bound that the words state.",
  examples: [
    { drawn: "⟦count:More than 6,000 people⟧ left the valley." },
    { drawn: "The council closed ⟦count:two ferry landings⟧ in March." },
    { drawn: "The number of applicants was ⟦count:18,200⟧." },
    { drawn: "Between them they hold ⟦count:5,000-6,000 tickets⟧." },
    { drawn: "The two towns share a harbour.", not: "A set that is already known measures nothing." },
    { drawn: "The Boeing 737 landed at 10 a.m. on Route 66.", not: "Names and clock times are no figures." },
    {
      drawn: "It was one of the latest signs of trouble.",
      not: "A single one that nothing bounds is no figure.",
    },
  ],
  read: ({ stated }) => stated.flatMap(countOf),
};

function countOf(one: Stated): FigureDraft[] {
  const { quantity, noun } = one;
  if (quantity.unit !== undefined || quantity.form === "fraction" || quantity.form === "formula") return [];
  if (noun) return [draftOf(one, { kind: "count", unit: noun.unit })];
  const { point, min, max, minExclusive, maxExclusive } = quantity.value;
  const size = point ?? min ?? max ?? minExclusive ?? maxExclusive ?? 0;
  if (size < LEAST_ALONE || (quantity.form === "words" && quantity.modifier === undefined)) return [];
  return [draftOf(one, { kind: "count", unit: unitBefore(one.before, quantity.modifier) })];
}
