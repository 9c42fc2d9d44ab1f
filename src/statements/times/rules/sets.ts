import { REPETITIONS, TIME_UNITS } from "../../../language/en/tables/time-units.ts";
import { alternatives, COUNT, countOf, unitOf } from "../../../language/en/time-patterns.ts";
import type { TimeRule } from "../time-rule.ts";

/** Reads repetitions by an adverb: "daily", "monthly", "annual". */
export const repetitions: TimeRule = {
  name: "repetition",
  trigger: "repetition",
  pattern: new RegExp(
    `(?<![\\p{L}\\d-])(?<word>${alternatives(Object.keys(REPETITIONS))})(?![\\p{L}\\d])`,
    "gu",
  ),
  shape: ({ groups, before }) => {
    const value = REPETITIONS[groups.word ?? ""];
    // "a weekly" is a paper; "the daily reported" too.
    return value && !/\b(?:a|the) $/.test(before) ? given(value) : value ? given(value) : undefined;
  },
  examples: [
    { anchor: "2031-05-07", drawn: "The ⟦P1D:daily⟧ toll fell, the ⟦P1M:monthly⟧ rate rose." },
    { anchor: "2031-05-07", drawn: "The Daily Estuary wrote of it." },
  ],
};

function given(value: string): { kind: "given"; type: "set"; value: string } {
  return { kind: "given", type: "set", value };
}

/** Reads repetitions by their period: "each year", "per month", "every two weeks", "30 ships a day". */
export const periods: TimeRule = {
  name: "period",
  needs: ["ach ", "very ", "per ", "a hour", "a day", "a week", "a month", "a quarter", "a year"],
  trigger: "unit",
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:[Ee]ach|[Ee]very|per|a) (?<unit>hour|day|week|month|quarter|year)|[Ee]very (?:(?<other>other) (?<otherUnit>day|week|month|year)|(?<count>${COUNT}) (?<units>hours|days|weeks|months|years)))(?![\\p{L}\\d-])`,
    "gu",
  ),
  shape: ({ groups, words, before, after }) => {
    if (
      words.startsWith("a ") &&
      (!COUNTED.test(before) || /^ (?:ago|after|before|later|earlier|of)\b/.test(after))
    )
      return undefined;
    const count = groups.other ? 2 : groups.count ? countOf(groups.count) : 1;
    const unit = unitOf(groups.unit ?? groups.otherUnit ?? groups.units ?? "");
    if (typeof count !== "number" || !unit) return undefined;
    const clock = unit === "hour" ? "T" : "";
    return given(unit === "quarter" ? "P3M" : `P${clock}${count}${TIME_UNITS[unit]}`);
  },
  examples: [
    { anchor: "2031-05-07", drawn: "It takes 30 ships ⟦P1M:per month⟧, 1 million tonnes ⟦P1Y:each year⟧." },
    { anchor: "2031-05-07", drawn: "He earns $30,000 ⟦P1Y:a year⟧ and rests ⟦P2W:every two weeks⟧." },
    { anchor: "2031-05-07", drawn: "It was a year of losses after a week at sea." },
  ],
};

/** A number with at most two words behind it, before "a day". */
const COUNTED =
  /(?:\d|\b(?:million|billion|thousand|hundred|times|once|twice|times|dozen|dollars|euros|pounds))(?: \p{Ll}+){0,2} $/u;
