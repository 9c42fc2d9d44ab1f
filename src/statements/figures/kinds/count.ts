import { isPlural } from "../counted-noun.ts";
import { draftOf, isWholeNumber } from "../figure-draft.ts";
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
    { drawn: "They took the names of ⟦count:around half a million voters⟧." },
    { drawn: "Between them they hold ⟦count:5,000-6,000 tickets⟧." },
    { drawn: "The two towns share a harbour.", not: "A set that is already known measures nothing." },
    { drawn: "Rest may help the heart (27, 28), and it cut hunger (17).", not: "Notes are no figures." },
    { drawn: "14\tOtto Lund\t21\t0\t3", not: "A row of a table does not say what it counts." },
    { drawn: "The Boeing 737 landed at 10 a.m. on Route 66.", not: "Names and clock times are no figures." },
    {
      drawn: "It was one of the latest signs of trouble.",
      not: "A single one that nothing bounds is no figure.",
    },
    { drawn: "The 911 calls came too late.", not: "A number that is called counts nothing." },
    { drawn: "They would wait until at least 2041.", not: "A year counts nothing." },
    { drawn: "Otto Lund Jr., 55, of Arrel, left early.", not: "An age counts nothing." },
  ],
  read: ({ stated }) => stated.flatMap(countOf),
};

function countOf(one: Stated): FigureDraft[] {
  const { quantity, noun } = one;
  const part = quantity.form === "fraction" && !isWholeNumber(quantity);
  if (quantity.unit !== undefined || part || quantity.form === "formula" || isInTable(one)) return [];
  if (noun) return [draftOf(one, { kind: "count", unit: noun.unit })];
  const { point, min, max, minExclusive, maxExclusive } = quantity.value;
  const size = point ?? min ?? max ?? minExclusive ?? maxExclusive ?? 0;
  if (isReference(one)) return [];
  if (size < LEAST_ALONE || (quantity.form === "words" && quantity.modifier === undefined)) return [];
  return [draftOf(one, { kind: "count", unit: unitBefore(one.before, quantity.modifier) })];
}

/** "1\tLund\t30\t2" */
const FEWEST_CELLS = 3;

/** A cell that says in small letters what it counts, "3 tackles", is a figure all the same. */
function isInTable({ before, behind, noun }: Stated): boolean {
  if (noun && /^\p{Ll}/u.test(noun.head)) return false;
  return `${before} ${behind}`.split("\t").length >= FEWEST_CELLS;
}

const NOTES_BEFORE = /([\p{L}’'-]*)[\s\u00a0]*\((?:\d{1,3}(?:, ?|[-–]))*$/u;
const NOTES_BEHIND = /^(?:(?:, ?|[-–])\d{1,3})*\)/;

/** "cut hunger (17)", "may help (27, 28)": the numbers of notes, unless a single one stands behind the plural that it counts. */
function isReference({ quantity, before, behind, words }: Stated): boolean {
  if (!/^\d{1,3}$/.test(words) || quantity.form !== "digits" || quantity.modifier !== undefined) return false;
  const last = NOTES_BEFORE.exec(before.slice(-NOTES_REACH));
  if (!last || !NOTES_BEHIND.test(behind)) return false;
  const word = last[1] ?? "";
  const alone = before.endsWith("(") && behind.startsWith(")");
  return !alone || !isPlural({ words: word, lower: word.toLowerCase() });
}

/** So many characters hold a row of notes and the word before it. */
const NOTES_REACH = 60;
