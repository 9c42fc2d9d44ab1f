import { DAY_NUMBER, MONTH, YEAR } from "../../../language/en/time-patterns.ts";
import type { TimeHit, TimeRule } from "../time-rule.ts";
import type { TimeShape } from "../time-shape.ts";
import { dayShape } from "./full-dates.ts";

const MARK = "(?<mark>to|through|until|and)";

/** Reads days from one to another that a word joins: "May 1 to 4", "May 1 and 2". */
export const monthDaySpans: TimeRule = {
  name: "month and days",
  trigger: "month",
  pattern: new RegExp(
    `\\b(?<month>${MONTH}) (?<day>${DAY_NUMBER}) ${MARK} (?<until>${DAY_NUMBER})(?:,? (?<year>${YEAR}))?(?=[,.;:)]|$| (?:in|at|on|for|with|by|and|but|was|were|is|are|will|the|a|after|before|as)\\b)`,
    "g",
  ),
  shape: spanShape,
  examples: [
    { anchor: "2031-06-08", drawn: "The fair runs from ⟦2031-05-01/2031-05-04:May 1 to 4⟧ in the old port." },
    {
      anchor: "2031-06-08",
      drawn: "They met on ⟦2031-05-12/2031-05-13:May 12 and 13⟧, then on ⟦2031-05-20:May 20⟧ and 28.",
    },
    { anchor: "2031-06-08", drawn: "It rose from ⟦2031-05-01:May 1⟧ to 4 percent." },
  ],
};

/** Reads the same with the month behind: "12 and 13 April", "from 1 to 4 May". */
export const daySpans: TimeRule = {
  name: "days and month",
  trigger: "month",
  pattern: new RegExp(
    `\\b(?<day>${DAY_NUMBER}) ${MARK} (?<until>${DAY_NUMBER})(?: of)? (?<month>${MONTH})(?!\\s\\d{1,2}\\b)(?:,? (?<year>${YEAR}))?`,
    "g",
  ),
  shape: (hit) => (/(?:[$€£%]|\d[.,])$/.test(hit.before) ? undefined : spanShape(hit)),
  examples: [
    { anchor: "2031-06-08", drawn: "They met on ⟦2031-04-12/2031-04-13:12 and 13 April⟧." },
    { anchor: "2031-06-08", drawn: "The port was shut from ⟦2030-11-01/2030-11-04:1 to 4 November 2030⟧." },
  ],
};

/** "May 3 and 10" are two days and not those between. */
function spanShape(hit: TimeHit): TimeShape | undefined {
  const { mark, day = "", until = "" } = hit.groups;
  const apart = Number.parseInt(until, 10) - Number.parseInt(day, 10);
  return mark === "and" && apart !== 1 && !/\bbetween $/i.test(hit.before) ? undefined : dayShape(hit);
}
