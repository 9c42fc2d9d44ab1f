import { anyOf } from "../../language/en/currencies.ts";
import { MULTIPLIERS } from "../../language/en/tables/change-words.ts";
import {
  DOZEN_WORDS,
  FRACTION_CHARACTERS,
  ORDINAL_WORDS,
  PART_WORDS,
  SCALE_WORDS,
  TEEN_WORDS,
  TENS_WORDS,
  UNIT_WORDS,
  VAGUE_AMOUNTS,
} from "../../language/en/tables/number-words.ts";

const NUMBERS = [
  ...[UNIT_WORDS, TEEN_WORDS, TENS_WORDS, SCALE_WORDS, DOZEN_WORDS, PART_WORDS, ORDINAL_WORDS].flatMap(
    (words) => [...words.keys()],
  ),
  ...VAGUE_AMOUNTS.map(([words]) => words.split(" ").at(-1) ?? words),
  "most",
  "majority",
].filter((word) => word !== "first");
const MULTIPLIED = MULTIPLIERS.map(([word]) => word);
/** Every figure holds a digit or one of these words; most paragraphs hold none, and no reader is asked about them. */
const CUE = new RegExp(
  `[0-9${[...FRACTION_CHARACTERS.keys()].join("")}]|\\b(?:${anyOf([...NUMBERS, ...MULTIPLIED])})\\b|fold`,
  "i",
);

/** Says whether any reader of figures may find something in a text. */
export function mayHoldFigure(text: string): boolean {
  return CUE.test(text);
}
