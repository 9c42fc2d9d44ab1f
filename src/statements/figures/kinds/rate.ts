import { anyOf } from "../../../language/en/currencies.ts";
import { REPETITION_WORDS, TIME_UNITS } from "../../../language/en/tables/units.ts";
import { draftOf } from "../figure-draft.ts";
import type { FigureDraft, FigureReader, Stated } from "../figure-reader.ts";
import { unitBefore } from "../unit-before.ts";

const UNITS = anyOf([...TIME_UNITS.keys()]);
/** "a day", "per month", "each year", with a few words of what is counted before it. */
const PER_BEHIND = new RegExp(
  `^((?:\\s+[\\p{L}\\p{N}’'.-]+){0,9}?)(?:\\s+|\\s*/\\s*)(?:(?:a|an|per|each|every)\\s+|/\\s?)(?:single\\s+|working\\s+)?(${UNITS})\\b(?!\\s+(?:ago|earlier|before|later|after|old))`,
  "iu",
);
const REPEATED_BEHIND = new RegExp(
  `^((?:\\s+\\p{L}[\\p{L}’'-]*){0,5}?)\\s+(${anyOf([...REPETITION_WORDS.keys()])})\\b(?!\\s+\\p{L}+s?\\b(?<!\\bon))`,
  "iu",
);
const AVERAGE_BEFORE = new RegExp(
  `\\b((?:an?\\s+)?(?:average\\s+)?(${anyOf([...REPETITION_WORDS.keys()])})\\s+(?:average|rate|total|tally|toll|mean|output|production|limit|cap|quota)\\s+(?:of|at|was|is|to|stood\\s+at|reached)\\s+)$`,
  "iu",
);
const SOME_DAYS = new RegExp(
  `^(?:\\s+\\p{L}+){0,4}?\\s+(?:on\\s+)?(?:some|most|many|certain|peak|busy|busier)\\s+(${UNITS})s\\b`,
  "iu",
);
const AVERAGE_LEAD = /(?:of|at|was|is|to|reached)\s+$/i;
const LEAD = 9;
/** What stands near every rate, so that most quantities are done with at once. */
const RATE_STEM = new RegExp(`\\b(?:${UNITS})s?\\b|ly\\b|annual`, "iu");
const FAR = 100;
/** Characters before a quantity that may call it a daily average. */
const NEAR = 60;
/** Words between a number and its "a day" that begin another clause. */
const CLAUSE =
  /\b(?:and|but|while|who|which|that|as|when|after|because|if)\b|\b(?:in|over|for|within|during|of|than|after|before|by|once)$/i;

/** Reads quantities that come again in each stretch of time. */
export const rate: FigureReader = {
  name: "rate",
  reads: "How many or how much in each stretch of time, as an ISO 8601 duration: `P1D` for a day.",
  examples: [
    { drawn: "They take back ⟦rate:30,000 travellers per month⟧." },
    { drawn: "The port lost ⟦rate:$5 million a day⟧." },
    { drawn: "There is now ⟦rate:one per week⟧." },
    { drawn: "That is a ⟦rate:daily average of 6,370⟧." },
    { drawn: "She came back a year ago.", not: "A time that is past is no rate." },
  ],
  read: ({ stated }) => stated.flatMap(rateOf),
};

function rateOf(one: Stated): FigureDraft[] {
  const { quantity, before, behind } = one;
  if (quantity.unitKind === "percent" || quantity.form === "fraction") return [];
  const average = AVERAGE_LEAD.test(before.slice(-LEAD)) ? AVERAGE_BEFORE.exec(before.slice(-NEAR)) : null;
  if (average) {
    const start =
      quantity.start - (average[1] ?? "").length + (/^an?\s/i.exec(average[1] ?? "")?.[0].length ?? 0);
    return [
      draftOf(one, {
        kind: "rate",
        unit: unitOf(one),
        per: REPETITION_WORDS.get(average[2]?.toLowerCase() ?? "") ?? "P1D",
        start,
      }),
    ];
  }
  if (!RATE_STEM.test(behind.slice(0, FAR))) return [];
  const found = PER_BEHIND.exec(behind) ?? REPEATED_BEHIND.exec(behind);
  if (found && !CLAUSE.test(found[1] ?? "")) {
    const word = found[2]?.toLowerCase() ?? "";
    const per = TIME_UNITS.get(word) ?? REPETITION_WORDS.get(word) ?? "P1D";
    return [draftOf(one, { kind: "rate", unit: unitOf(one), per, end: quantity.end + found[0].length })];
  }
  const days = SOME_DAYS.exec(behind);
  const per = TIME_UNITS.get(days?.[1]?.toLowerCase() ?? "");
  return days && per
    ? [draftOf(one, { kind: "rate", unit: unitOf(one), per, end: quantity.end + days[0].length })]
    : [];
}

function unitOf({ quantity, noun, before }: Stated): string {
  return quantity.unit ?? noun?.unit ?? unitBefore(before, quantity.modifier);
}
