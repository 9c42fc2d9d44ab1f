import { GAME_WORDS, QUARTER_RESULTS } from "../../../language/en/tables/quarter-words.ts";
import { partOf } from "../parts.ts";
import { shiftOf } from "../shift.ts";
import type { TimeRule } from "../time-rule.ts";
import type { CalendarUnit, Shift } from "../time-shape.ts";

const UNIT = "week|weekend|month|quarter|year|decade";

/** Reads weeks, months and years by their place before the anchor: "this week", "earlier this year", "next month". */
export const units: TimeRule = {
  name: "unit",
  needs: ["his ", "ast ", "ext ", "he current ", "ll week", "ll month", "ll year"],
  trigger: "unit",
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:[Tt]his past (?<unitAlone>weekend)|[Aa]ll (?<units>week|month|year)(?= long\\b|[,.;)]|$)|(?:(?<side>[Ss]o far|[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Mm]id) )?(?<shift>[Tt]his coming|[Tt]he current|[Tt]his|[Ll]ast|[Nn]ext) (?<unit>${UNIT}))(?![\\p{L}\\d-])`,
    "gu",
  ),
  shape: ({ groups, after, before }) => {
    if (groups.unitAlone) return { kind: "unit", unit: "weekend", shift: -1 };
    if (groups.units) return { kind: "unit", unit: groups.units as CalendarUnit, shift: 0 };
    const shift = shiftOf(groups.shift);
    if (shift === undefined || /^[’']s (?:end|start)\b/.test(after) || isOrder(before, groups.shift))
      return undefined;
    const unit = groups.unit as CalendarUnit;
    const word = groups.side?.toLowerCase();
    // "so far this week" holds the day itself.
    if (word === "so far")
      return { kind: "unit", unit, shift, ...(unit === "week" ? {} : { side: "earlier" }) };
    if (word === "earlier" || word === "later") return { kind: "unit", unit, shift, side: word };
    const part = partOf(word);
    return { kind: "unit", unit, shift, ...(part ? { part } : {}) };
  },
  examples: [
    {
      anchor: "2031-05-07",
      drawn: "The cabinet met ⟦2031-05-05/2031-05-07:this week⟧ and ⟦2031-04-28/2031-05-04:last week⟧.",
    },
    {
      anchor: "2031-05-07",
      drawn: "Talks will go on ⟦2031-05-07/2031-05-31:later this month⟧ and ⟦2031-06:next month⟧.",
    },
    {
      anchor: "2031-05-07",
      drawn: "The pact was signed ⟦2031-01-01/2031-05-07:earlier this year⟧, not ⟦2030:last year⟧.",
    },
    {
      anchor: "2031-05-07",
      drawn:
        "The club lost ⟦2031-05-03/2031-05-04:last weekend⟧ and will play ⟦2031-05-10/2031-05-11:this weekend⟧.",
    },
    {
      anchor: "2031-05-07",
      drawn:
        "Shares are up 12% ⟦2031-01-01/2031-05-07:so far this year⟧; ⟦2031-05-05/2031-05-07:so far this week⟧ they fell.",
    },
    { anchor: "2031-05-07", drawn: "Within the last year of his term he resigned." },
  ],
};

/** "the last year of": one of a row, not the year before. */
function isOrder(before: string, shift: string | undefined): boolean {
  return (
    /^(?:last|next)$/i.test(shift ?? "") && /\b(?:the|its|his|her|their|your|my|our)[ \u00a0]$/i.test(before)
  );
}

const DETERMINED: Readonly<Record<string, Shift>> = {
  the: 0,
  this: 0,
  "the current": 0,
  last: -1,
  next: 1,
  "the previous": -1,
};

/** Reads the one before the last: "the week before last", "the year before last". */
export const beforeLast: TimeRule = {
  name: "before last",
  trigger: "unit",
  pattern: /(?<![\p{L}\d])[Tt]he (?<unit>week|weekend|month|year) before last(?![\p{L}\d])/gu,
  shape: ({ groups }) => ({ kind: "unit", unit: groups.unit as CalendarUnit, shift: -2 }),
  examples: [
    { anchor: "2031-05-07", drawn: "They met ⟦2031-04-21/2031-04-27:the week before last⟧ in the old port." },
  ],
};

/** Reads the ends of weeks, months and years: "the end of the year", "the start of next month", "year-end". */
export const unitParts: TimeRule = {
  name: "part of a unit",
  needs: [
    " of the ",
    " of this ",
    " of last ",
    " of next ",
    " of that ",
    "ear-end",
    "ear end",
    "’s end",
    "'s end",
    "id-year",
    "idyear",
    "to-date",
    "to date",
  ],
  trigger: "unit",
  pattern:
    /\b(?:(?:[Tt]he )?(?<part>[Ss]tart|[Bb]eginning|[Mm]iddle|[Ee]nd|[Cc]lose) of (?<which>the current|the previous|the|this|last|next|that) (?<unit>week|month|year|decade)|(?<yearend>[Yy]ear[- ]end|[Tt]he year[’']s end|[Yy]ear[’']s end)|(?<mid>[Mm]id-?year)|(?<alone>[Yy]ear(?:-to-date| to date))|[Tt]he (?:rest|remainder) of (?:the|this) (?<unitAlone>week|month|year))(?![\p{L}\d-])/gu,
  shape: ({ groups, words, before }) => {
    // "a year end sale"
    if (words === "year end" && !/\b(?:at|by|before|until) $/i.test(before)) return undefined;
    if (groups.yearend) return { kind: "unit", unit: "year", shift: 0, part: "end" };
    if (groups.unitAlone)
      return { kind: "unit", unit: groups.unitAlone as CalendarUnit, shift: 0, side: "later" };
    if (groups.alone) return { kind: "unit", unit: "year", shift: 0, side: "earlier" };
    if (groups.mid) return { kind: "unit", unit: "year", shift: 0, part: "mid" };
    const part = partOf(groups.part?.toLowerCase());
    if (part && groups.which === "that")
      return { kind: "told", unit: groups.unit as "week" | "month" | "year", count: 0, part };
    const shift = DETERMINED[groups.which ?? ""];
    if (!part || shift === undefined) return undefined;
    const open = groups.which === "the" ? ({ open: true } as const) : {};
    return { kind: "unit", unit: groups.unit as CalendarUnit, shift, part, ...open };
  },
  examples: [
    { anchor: "2031-05-07", drawn: "The plant will close by ⟦2031-12:the end of the year⟧." },
    { anchor: "2031-05-07", drawn: "She fell ill at ⟦2031-05-02/2031-05-04:the end of the week⟧." },
    { anchor: "2031-05-07", drawn: "It will fall for ⟦2031-05-07/2031-12-31:the rest of the year⟧." },
    { anchor: "2031-05-07", drawn: "Prices rose at ⟦2031-01:the start of this year⟧." },
    { anchor: "2031-05-07", drawn: "The dam had burst by ⟦2031-05-02/2031-05-04:the end of last week⟧." },
  ],
};

/** Reads the weekend that lies next to the anchor: "over the weekend". */
export const weekends: TimeRule = {
  name: "weekend",
  needs: ["weekend"],
  trigger: "unit",
  pattern:
    /(?<=\b(?:over|during|on|at|for|of|since|after|before|by|until|through|spent|spend|spends|spending) )the (?:past |coming )?weekend(?![\p{L}\d-]| of\b)/gu,
  shape: () => ({ kind: "unit", unit: "weekend", shift: 0 }),
  examples: [
    { anchor: "2031-05-07", drawn: "Fires spread over ⟦2031-05-03/2031-05-04:the weekend⟧." },
    { anchor: "2031-05-07", drawn: "The rival sides will meet over ⟦2031-05-10/2031-05-11:the weekend⟧." },
  ],
};

const QUARTERS: Readonly<Record<string, number>> = {
  first: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  "1st": 1,
  "2nd": 2,
  "3rd": 3,
  "4th": 4,
};

/** Reads quarters of years: "the third quarter", "Q2 2031", "second-quarter profit". */
export const quarters: TimeRule = {
  name: "quarter",
  trigger: "quarter",
  pattern:
    /(?<![\p{L}\d])(?:[Tt]he )?(?:(?<order>first|second|third|fourth|final|1st|2nd|3rd|4th)[- ]quarter|Q(?<number>[1-4]))(?:(?: of| in)?,? (?<year>(?:19|20)\d\d))?(?![\p{L}\d]| of (?:the|a|an|its|his|her) (?!year|fiscal|financial|calendar))/gu,
  shape: ({ groups, words, before, after }) => {
    const quarter = groups.number ? Number(groups.number) : (QUARTERS[groups.order ?? ""] ?? 1);
    if (groups.year)
      return { kind: "given", type: "interval", value: quarterOf(Number(groups.year), quarter) };
    const meant = LEADS_TO_QUARTER.test(before) || (/-quarter$/.test(words) && RESULTS.test(after));
    return meant && !GAME.test(before) ? { kind: "quarter", quarter } : undefined;
  },
  examples: [
    { anchor: "2031-05-07", drawn: "Sales fell in ⟦2030-07/2030-09:the third quarter of 2030⟧." },
    { anchor: "2031-05-07", drawn: "Profit rose in ⟦2031-01/2031-03:the first quarter⟧." },
    { anchor: "2031-05-07", drawn: "The bank posted a ⟦2031-01/2031-03:first-quarter⟧ loss." },
    { anchor: "2031-05-07", drawn: "He came in a third quarter of the old town." },
    { anchor: "2031-05-07", drawn: "They scored twice in the fourth quarter." },
  ],
};

const LEADS_TO_QUARTER = /(?:in|of|for|the|its|since|by|during|from|and|to|this|last|[(]) ?$/i;
const RESULTS = new RegExp(`^ (?:\\p{Ll}+ ){0,2}(?:${QUARTER_RESULTS})\\b`, "u");
const GAME = new RegExp(`\\b(?:${GAME_WORDS})\\b`, "i");

function quarterOf(year: number, quarter: number): string {
  const first = quarter * 3 - 2;
  return `${year}-${String(first).padStart(2, "0")}/${year}-${String(first + 2).padStart(2, "0")}`;
}
