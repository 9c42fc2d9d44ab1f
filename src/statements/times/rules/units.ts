import { partOf } from "../parts.ts";
import { shiftOf } from "../shift.ts";
import type { TimeHit, TimeRule } from "../time-rule.ts";
import type { CalendarUnit, Shift } from "../time-shape.ts";

const UNIT = "week|weekend|month|quarter|year|decade";

/** Reads weeks, months and years by their place before the anchor: "this week", "earlier this year", "next month". */
export const units: TimeRule = {
  name: "unit",
  needs: ["his ", "ast ", "ext ", "he previous ", "he current "],
  trigger: "unit",
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?<side>[Ee]arlier|[Ll]ater|[Ee]arly|[Ll]ate|[Mm]id) )?(?<shift>[Tt]his coming|[Tt]he previous|[Tt]he current|[Tt]his|[Ll]ast|[Nn]ext) (?<unit>${UNIT})(?![\\p{L}\\d-])`,
    "gu",
  ),
  shape: ({ groups, after, before }) => {
    const shift = shiftOf(groups.shift);
    if (shift === undefined || /^[’']s (?:end|start)\b/.test(after) || isOrder(before, groups.shift))
      return undefined;
    const unit = groups.unit as CalendarUnit;
    const word = groups.side?.toLowerCase();
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

/** Reads the ends of weeks, months and years: "the end of the year", "the start of next month", "year-end". */
export const unitParts: TimeRule = {
  name: "part of a unit",
  needs: [" of the ", " of this ", " of last ", " of next ", "ear-end", "’s end", "'s end"],
  trigger: "unit",
  pattern:
    /(?<![\p{L}\d])(?:(?:[Tt]he )?(?<part>[Ss]tart|[Bb]eginning|[Mm]iddle|[Ee]nd|[Cc]lose) of (?<which>the current|the previous|the|this|last|next) (?<unit>month|year|decade)|(?<yearend>[Yy]ear-end|[Tt]he year[’']s end|[Yy]ear[’']s end))(?![\p{L}\d-])/gu,
  shape: ({ groups }) => {
    if (groups.yearend) return { kind: "unit", unit: "year", shift: 0, part: "end" };
    const part = partOf(groups.part);
    const shift = DETERMINED[groups.which ?? ""];
    if (!part || shift === undefined) return undefined;
    return { kind: "unit", unit: groups.unit as CalendarUnit, shift, part };
  },
  examples: [
    { anchor: "2031-05-07", drawn: "The plant will close by ⟦2031-12:the end of the year⟧." },
    { anchor: "2031-05-07", drawn: "Prices rose at ⟦2031-01:the start of this year⟧." },
  ],
};

/** Reads the weekend that lies next to the anchor: "over the weekend". */
export const weekends: TimeRule = {
  name: "weekend",
  needs: ["weekend"],
  trigger: "unit",
  pattern:
    /(?<=\b(?:over|during|on|at|for|of|since|after|before|by|until|through) )the (?:past |coming )?weekend(?![\p{L}\d-])/gu,
  shape: () => ({ kind: "unit", unit: "weekend", shift: 0 }),
  examples: [
    { anchor: "2031-05-07", drawn: "Fires spread over ⟦2031-05-03/2031-05-04:the weekend⟧." },
    { anchor: "2031-05-07", drawn: "The rival sides will meet over ⟦2031-05-10/2031-05-11:the weekend⟧." },
  ],
};

const QUARTERS: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, final: 4 };

/** Reads quarters and halves of years: "the third quarter", "Q2 2031", "the first half of 2031". */
export const quarters: TimeRule = {
  name: "quarter",
  trigger: "quarter",
  pattern:
    /(?<![\p{L}\d])(?:[Tt]he )?(?:(?<order>first|second|third|fourth|final)(?:-| )(?<unit>quarter|half)|Q(?<number>[1-4]))(?:(?: of| in)?,? (?<year>(?:19|20)\d\d)| of (?<which>this|last|next|the) year)?(?![\p{L}\d])/gu,
  shape: ({ groups, before }) => {
    const quarter = groups.number ? Number(groups.number) : (QUARTERS[groups.order ?? ""] ?? 1);
    const half = groups.unit === "half";
    if (
      (half || !/(?:in|of|for|the|its|since|by|during|from|and|to|this|last|[(]) ?$/i.test(before)) &&
      !groups.year &&
      !groups.which
    )
      return undefined;
    if (half) return halfOf(quarter, groups);
    if (groups.year)
      return { kind: "given", type: "interval", value: quarterOf(Number(groups.year), quarter) };
    const shift = DETERMINED[groups.which ?? ""];
    return { kind: "quarter", quarter, ...(shift === undefined ? {} : { shift }) };
  },
  examples: [
    { anchor: "2031-05-07", drawn: "Sales fell in ⟦2030-07/2030-09:the third quarter of 2030⟧." },
    { anchor: "2031-05-07", drawn: "Profit rose in ⟦2031-01/2031-03:the first quarter⟧." },
    { anchor: "2031-05-07", drawn: "He came in a third quarter of the old town." },
  ],
};

function quarterOf(year: number, quarter: number): string {
  const first = quarter * 3 - 2;
  return `${year}-${String(first).padStart(2, "0")}/${year}-${String(first + 2).padStart(2, "0")}`;
}

function halfOf(
  half: number,
  { year }: TimeHit["groups"],
): { kind: "given"; type: "interval"; value: string } | undefined {
  if (!year || half > 2) return undefined;
  return {
    kind: "given",
    type: "interval",
    value: half === 1 ? `${year}-01/${year}-06` : `${year}-07/${year}-12`,
  };
}
