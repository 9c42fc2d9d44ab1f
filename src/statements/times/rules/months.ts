import { monthNumber } from "../../../language/en/calendar.ts";
import { COUNT, countOf, MONTH, MONTH_IN_FULL, PART_OF, YEAR } from "../../../language/en/time-patterns.ts";
import { daysOfMonth, isoDay, isoMonth } from "../../../model/days.ts";
import { partOf, partOfMonth } from "../parts.ts";
import { shiftOf } from "../shift.ts";
import type { TimeHit, TimeRule } from "../time-rule.ts";
import type { TimeShape } from "../time-shape.ts";
import { wholeOf, YEAR_BY_WORD } from "../whole.ts";

/** Reads months with their year: "May 2031", "late December 2030". */
export const monthsOfYears: TimeRule = {
  name: "month and year",
  needs: [" 1", " 2"],
  trigger: "month",
  pattern: new RegExp(`\\b${PART_OF}?(?<month>${MONTH}),?(?: of)? (?<year>${YEAR})`, "g"),
  shape: ({ groups }) => {
    const month = monthNumber(groups.month ?? "");
    if (month === undefined) return undefined;
    const year = Number(groups.year);
    const part = partOf(groups.part ?? groups.end);
    return part
      ? { kind: "given", type: "interval", value: partOfMonth(year, month, part) }
      : { kind: "given", type: "date", value: isoMonth(year, month) };
  },
  examples: [
    { anchor: "2031-06-08", drawn: "The law of ⟦2019-05:May 2019⟧ was repealed." },
    { anchor: "2031-06-08", drawn: "At ⟦2031-05-21/2031-05-31:the end of May⟧ it rained." },
    { anchor: "2031-06-08", drawn: "By ⟦2029-12-21/2029-12-31:late December 2029⟧ the wells were dry." },
  ],
};

/** Reads months of a year that words name: "May last year", "late June of that year". */
export const monthsOfToldYears: TimeRule = {
  name: "month of a year by a word",
  trigger: "month",
  pattern: new RegExp(
    `\\b${PART_OF}?(?<month>${MONTH}),?(?: of| in)? (?:${YEAR_BY_WORD}|(?<count>${COUNT}) years? (?<side>ago|earlier|before))(?![\\p{L}\\d’'-])`,
    "gu",
  ),
  shape: (hit) => {
    const { groups } = hit;
    const month = monthNumber(groups.month ?? "");
    const of = yearOf(groups);
    if (month === undefined || !of || isOtherWord(hit)) return undefined;
    const part = partOf(groups.part ?? groups.end);
    return { kind: "within", of, taken: { month, ...(part ? { part } : {}) } };
  },
  examples: [
    { anchor: "2031-06-08", drawn: "Prices were up from ⟦2030-07:July last year⟧." },
    {
      anchor: "2031-06-08",
      drawn:
        "It closed in ⟦2019-03:March 2019⟧ and reopened in ⟦2019-06-21/2019-06-30:late June of that year⟧.",
    },
    { anchor: "2031-06-08", drawn: "She was crowned in ⟦2029-05:May two years ago⟧." },
    { anchor: "2031-06-08", drawn: "Prime Minister Theresa May ⟦2030:last year⟧ stepped down." },
  ],
};

function yearOf(groups: TimeHit["groups"]): TimeShape | undefined {
  const count = groups.count ? countOf(groups.count) : undefined;
  if (groups.whole) return wholeOf(groups);
  if (typeof count !== "number") return undefined;
  return { kind: groups.side === "ago" ? "ago" : "from-before", count: -count, unit: "year" };
}

/** Names of months that are also words or people's names. */
const OTHER_WORDS = /^(?:March|April|May|June|August|Mar|Jan|Jun|Apr)\b/;
const LEADS_IN =
  /\b(?:in|since|until|till|through|during|by|from|to|before|after|of|for|between|throughout|around|and|or|the|an?|its|his|her|their|our|a|this|last|next|each|every|past|previous|following|early|late|mid|on|starting|beginning|ending|ended|effective|into|entire|[’']s|is|was|were)[ -]$|[(/–-]$/i;
/** Behind a name these words begin no phrase of time: "pressure on May". */
const STRONG_LEAD = /\b(?:in|since|until|till|during|last|next|this|early|late|mid|throughout)[ -]$/i;
/** "March, April and May": months in a row. */
const LISTED_BEFORE = new RegExp(`\\b${MONTH},(?: and)? $`);
const LISTED_BEHIND = new RegExp(`^(?:,| and|, and| or| to| through| ?[-–]) ?${MONTH}\\b`);
/** "the March on the capital" is a walk. */
const WALK = /^ (?:on|for|against|of|to)\b/;
const NAME_BEHIND = /^(?: \p{Lu}\p{Ll}|-\p{Lu})/u;
const NAME_BEFORE = /(?:\p{Lu}[\p{L}’'-]+|\b(?:Mr|Mrs|Ms|Dr)\.) $/u;

/** Reads months that stand without their year: "in November", "early May", "last April". */
export const months: TimeRule = {
  name: "month",
  trigger: "month",
  pattern: new RegExp(
    `\\b(?:(?<shift>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?) )?${PART_OF}?(?<month>${MONTH_IN_FULL}|(?:Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec)\\.)(?![\\p{L}\\d])`,
    "gu",
  ),
  shape: (hit) => {
    const month = monthNumber(hit.groups.month ?? "");
    if (month === undefined || isOtherWord(hit)) return undefined;
    const [part, shift] = [partOf(hit.groups.part ?? hit.groups.end), shiftOf(hit.groups.shift)];
    return { kind: "month", month, ...(part ? { part } : {}), ...(shift === undefined ? {} : { shift }) };
  },
  examples: [
    { anchor: "2031-01-08", drawn: "Exports rose in ⟦2030-11:November⟧ from ⟦2030-10:October⟧." },
    {
      anchor: "2031-01-08",
      drawn: "In ⟦2030-11:November⟧, 12 ships sank; in ⟦2030-10:October⟧ 12 people drowned.",
    },
    { anchor: "2031-01-08", drawn: "She will stand for election in ⟦2031-11:November⟧." },
    { anchor: "2031-01-08", drawn: "The pact, which ended in ⟦2030-05:May⟧, was renewed." },
    { anchor: "2031-01-08", drawn: "Rains came in ⟦2030-12-21/2030-12-31:late December⟧." },
    {
      anchor: "2031-06-08",
      drawn: "The ⟦2031-03:March⟧ Valden talks failed.",
    },
    { anchor: "2031-06-08", drawn: "He fled after an ⟦2031-04:April⟧ attack." },
    { anchor: "2031-06-08", drawn: "The vote of ⟦2030-09:last September⟧ was annulled." },
    {
      anchor: "2031-06-08",
      drawn: "Rain fell in ⟦2031-03:March⟧, ⟦2031-04:April⟧ and ⟦2031-05:May⟧.",
    },
    {
      anchor: "2031-06-08",
      drawn: "They may march on the town in an august mood. May the best win, said Theresa May.",
    },
    {
      anchor: "2031-06-08",
      drawn: "The March on the capital drew thousands, said June Adler and April Stone.",
    },
  ],
};

function isOtherWord({ groups, before, after }: TimeHit): boolean {
  const name = groups.month ?? "";
  if (groups.part || groups.end || groups.shift) return false;
  if (NAME_BEFORE.test(before) && OTHER_WORDS.test(name) && !LEADS_IN.test(before)) return true;
  if (!OTHER_WORDS.test(name)) return false;
  if (LISTED_BEFORE.test(before) || LISTED_BEHIND.test(after)) return false;
  if (name === "March" && WALK.test(after) && !STRONG_LEAD.test(before)) return true;
  if (NAME_BEHIND.test(after) && !STRONG_LEAD.test(before))
    return (
      name !== "March" ||
      !/\b(?:the|its|his|her|their|a) $/i.test(before) ||
      /^ (?:Madness|Hare)\b/.test(after)
    );
  return !LEADS_IN.test(before);
}

/** Reads the months from one to another where a hyphen joins them: "January-March", "the January to June period". */
export const monthSpans: TimeRule = {
  name: "months",
  trigger: "month",
  pattern: new RegExp(
    `\\b(?<first>${MONTH})(?: ?[-–] ?(?<last>${MONTH})|(?: to | through )(?<until>${MONTH})(?= (?:period|quarter)\\b))(?!,? ?\\d|[\\p{L}])`,
    "gu",
  ),
  shape: ({ groups }) => {
    const [first, last] = [monthNumber(groups.first ?? ""), monthNumber(groups.last ?? groups.until ?? "")];
    if (first === undefined || last === undefined || first === last) return undefined;
    return { kind: "months", first, last };
  },
  examples: [
    { anchor: "2031-06-08", drawn: "Profit rose in ⟦2031-01/2031-03:January-March⟧." },
    { anchor: "2031-06-08", drawn: "It fell in the ⟦2030-11/2031-02:November to February⟧ period." },
  ],
};

/** Reads the days from one month to another of the same year, given with the year: "January-March 2031". */
export const monthRanges: TimeRule = {
  name: "months of a year",
  needs: [" 1", " 2"],
  trigger: "month",
  pattern: new RegExp(
    `\\b(?:from |between )?(?<first>${MONTH})(?: ?[-–] ?| to | and | through )(?<last>${MONTH}),? (?<year>${YEAR})`,
    "g",
  ),
  shape: ({ groups }) => {
    const [first, last, year] = [
      monthNumber(groups.first ?? ""),
      monthNumber(groups.last ?? ""),
      Number(groups.year),
    ];
    if (first === undefined || last === undefined || first >= last) return undefined;
    const [from, to] = [isoDay(year, first, 1), isoDay(year, last, daysOfMonth(year, last))];
    return from && to
      ? { kind: "given", type: "interval", value: `${isoMonth(year, first)}/${isoMonth(year, last)}` }
      : undefined;
  },
  examples: [{ anchor: "2031-06-08", drawn: "It rained ⟦2030-01/2030-03:from January to March 2030⟧." }],
};
