import { monthNumber } from "../../../language/en/calendar.ts";
import { COUNT, countOf, DAY_NUMBER, MONTH, YEAR } from "../../../language/en/time-patterns.ts";
import type { TimeRule } from "../time-rule.ts";

const MONTHS: Readonly<Record<string, number>> = { quarter: 3, half: 6, "half-year": 6, year: 12 };

/** Reads stretches of months by their end: "the three months ended March 31", "the year to September". */
export const endedPeriods: TimeRule = {
  name: "ended period",
  trigger: "month",
  pattern: new RegExp(
    `\\b(?:[Tt]he|[Ii]ts) (?:first |second |third |fourth |full |fiscal |financial )?(?:(?<count>${COUNT})[ -]months?(?: period)?|(?<unit>quarter|half-year|half|year)) (?:that )?(?:ended|ending|to|through) (?:(?:on|in) )?(?:the end of )?(?:(?<first>${DAY_NUMBER}) )?(?<month>${MONTH})(?![\\p{L}])(?: (?<day>${DAY_NUMBER}))?(?:,? (?<year>${YEAR}))?`,
    "gu",
  ),
  shape: ({ groups }) => {
    const count = groups.count ? countOf(groups.count) : MONTHS[groups.unit ?? ""];
    const month = monthNumber(groups.month ?? "");
    if (typeof count !== "number" || month === undefined) return undefined;
    // A year that ends within a month is cut across the calendar's months: its last day is read alone.
    const day = Number.parseInt(groups.day ?? groups.first ?? "31", 10);
    if (day < LATE) return undefined;
    return { kind: "ended", months: count, month, ...(groups.year ? { year: Number(groups.year) } : {}) };
  },
  examples: [
    { anchor: "2031-05-07", drawn: "Sales fell in ⟦2031-01/2031-03:the three months ended March 31⟧." },
    { anchor: "2031-05-07", drawn: "Its profit for ⟦2029-10/2030-09:the year to September⟧ was small." },
    { anchor: "2031-05-07", drawn: "It lost money in ⟦2029-04/2029-06:the quarter ended June 30, 2029⟧." },
    { anchor: "2031-05-07", drawn: "In the year of the flood it rained in ⟦2031-04:April⟧." },
  ],
};

/** From this day on a month counts as ended; firms close their books on its last Friday or Saturday. */
const LATE = 25;
