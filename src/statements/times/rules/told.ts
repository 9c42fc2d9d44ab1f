import { weekdayNumber } from "../../../language/en/calendar.ts";
import { DAY_FIGURES } from "../../../language/en/tables/named-days.ts";
import { MONTH, unitOf, WEEKDAY_IN_FULL } from "../../../language/en/time-patterns.ts";
import { partOf } from "../parts.ts";
import type { TimeRule } from "../time-rule.ts";
import type { ToldUnit } from "../time-shape.ts";

const MOVED: Readonly<Record<string, number>> = {
  that: 0,
  "that same": 0,
  "that very": 0,
  "the same": 0,
  "this same": 0,
  the: 0,
  "the next": 1,
  "the following": 1,
  "the previous": -1,
  "the preceding": -1,
};

const BESIDE = "[Tt]hat(?: same| very)?|[Tt]he (?:same|following|previous|preceding)";

/** Reads days, weeks, months and years by the one that was told before: "that day", "the following week", "later that year". */
export const toldBefore: TimeRule = {
  name: "told before",
  needs: ["hat ", "he same ", "he following ", "he previous ", "he preceding ", "he next day"],
  trigger: "unit",
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:(?<part>[Ee]arly|[Ll]ate)|[Ee]arlier|[Ll]ater) )?(?:(?<which>${BESIDE}) (?<unit>day|week|weekend|month|quarter|year)|(?<next>[Tt]he next) (?<nextUnit>day))(?![\\p{L}\\d’'-]|,? \\d|, ${MONTH})`,
    "gu",
  ),
  shape: ({ groups, after }) => {
    const which = groups.which ?? groups.next ?? "";
    const unit = (groups.unit ?? groups.nextUnit) as ToldUnit["unit"] | undefined;
    const count = MOVED[which.toLowerCase()];
    const named = /^that/i.test(which) ? NAMES_THAT : NAMES_IT;
    if (!unit || count === undefined || named.test(after)) return undefined;
    const part = unit === "day" || unit === "quarter" ? undefined : partOf(groups.part);
    return { kind: "told", unit, count, ...(part ? { part } : {}) };
  },
  examples: [
    {
      anchor: "2031-05-07",
      drawn: "She resigned on ⟦2030-03-03:March 3, 2030⟧ and fled ⟦2030-03-04:the next day⟧.",
    },
    { anchor: "2031-05-07", drawn: "He was born in ⟦1988:1988⟧; ⟦1988:that year⟧ the river froze." },
    {
      anchor: "2031-05-07",
      drawn:
        "They quit on ⟦2031-03-03:March 3⟧ and joined the rival ⟦2031-03-10/2031-03-16:the following week⟧.",
    },
    {
      anchor: "2031-05-07",
      drawn: "It dried up in ⟦2030-22:the summer of 2030⟧. ⟦2031-05:That month⟧ it rained.",
    },
    { anchor: "2031-05-07", drawn: "Sales fell in ⟦2031-03:March⟧, as in ⟦2031-02:the previous month⟧." },
    { anchor: "2031-05-07", drawn: "At the end of the day it was the day of the week that mattered." },
  ],
};

/** "that day when he fled", "the same day he fled": the clause behind says which. */
const NAMES_THAT = /^ (?:as|that|when|of|in which)\b/;
const NAMES_IT = /^ (?:as|that|when|of|he|she|they|we|in which)\b/;

/** What may follow "for the year"; a noun or another time would say which. */
const GOES_ON = "at|down|up|and|but|with|lower|higher|in|as|by|than|while|it|they";

/** Reads "the day" and "the year" where their words say that it is the one told before: "later in the day", "for the year". */
export const toldAlone: TimeRule = {
  name: "told alone",
  trigger: "unit",
  pattern: new RegExp(
    `\\b[Tt]he (?:(?:full|whole|entire) )?(?<unit>day|week|month|quarter|year)(?=[,.;)”"]|$|[’']s (?:${DAY_FIGURES})\\b| (?:${GOES_ON})\\b)`,
    "gu",
  ),
  shape: ({ groups, before, after }) => {
    const unit = (groups.unit ?? "day") as ToldUnit["unit"];
    const meant = unit === "day" ? LEADS_TO_DAY.test(before) || /^[’']/.test(after) : /\bfor $/i.test(before);
    if (!meant) return undefined;
    return { kind: "told", unit, count: 0, ...(unit === "day" ? {} : { own: true as const }) };
  },
  examples: [
    { anchor: "2031-05-07", drawn: "Shares rose, before declining later in ⟦2031-05-07:the day⟧." },
    {
      anchor: "2031-05-07",
      drawn: "On ⟦2031-05-06:Tuesday⟧ the index fell; ⟦2031-05-06:the day⟧’s low was 90.",
    },
    { anchor: "2031-05-07", drawn: "In ⟦2030:2030⟧ it sold more, but for ⟦2030:the year⟧ it lost money." },
    { anchor: "2031-05-07", drawn: "It sold more in ⟦2030:2030⟧ and will lose money for ⟦2031:the year⟧." },
    { anchor: "2031-05-07", drawn: "On the day he fled, the mood for the day of the vote was grim." },
  ],
};

const LEADS_TO_DAY =
  /\b(?:(?:later|earlier|late|early) (?:in|on|during)|(?:start|beginning) of|end|ended|ending|finish|finished|close|closed|closing|on|for|during|throughout) $/i;

/** Reads the day told before by its place in a row: "for a third straight day". */
export const toldInRow: TimeRule = {
  name: "told in a row",
  needs: ["straight ", "consecutive ", "successive ", " running", " in a row"],
  trigger: "unit",
  pattern: new RegExp(
    `\\b(?:a|the) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:(?:consecutive|straight|successive) day|day (?:running|in a row))(?! (?:on )?${WEEKDAY_IN_FULL})(?![\\p{L}’'-])`,
    "gu",
  ),
  shape: () => ({ kind: "told", unit: "day", count: 0 }),
  examples: [
    {
      anchor: "2031-05-07",
      drawn: "On ⟦2031-05-06:Tuesday⟧ the index fell for ⟦2031-05-06:a third straight day⟧.",
    },
    { anchor: "2031-05-07", drawn: "It fell for the second day running on ⟦2031-05-06:Tuesday⟧." },
  ],
};

/** Reads the parts of a week, month or year that was told before: "later in the month". */
export const toldParts: TimeRule = {
  name: "told part",
  trigger: "unit",
  pattern:
    /\b(?<side>[Ll]ater|[Ee]arlier|[Ll]ate|[Ee]arly) in the (?<unit>week|month|year)(?![\p{L}\d’'-]| of\b)/gu,
  shape: ({ groups }) => {
    const unit = groups.unit as "week" | "month" | "year";
    const word = groups.side?.toLowerCase();
    if (word === "later" || word === "earlier") return { kind: "told", unit, count: 0, side: word };
    const part = partOf(word);
    return part ? { kind: "told", unit, count: 0, part } : undefined;
  },
  examples: [
    { anchor: "2031-05-07", drawn: "The union will vote ⟦2031-05-07/2031-05-31:later in the month⟧." },
  ],
};

/** Reads weekdays by their place beside the day told before: "the following Tuesday". */
export const toldWeekdays: TimeRule = {
  name: "told weekday",
  trigger: "weekday",
  pattern: new RegExp(
    `\\b(?<which>that|[Tt]he (?:following|previous|preceding)) (?<weekday>${WEEKDAY_IN_FULL})(?! \\p{Lu}|[\\p{L}\\d’'-])(?: (?:morning|afternoon|evening|night))?`,
    "gu",
  ),
  shape: ({ groups, before }) => {
    const weekday = weekdayNumber(groups.weekday ?? "");
    const moved = MOVED[(groups.which ?? "").toLowerCase()];
    // "he said that Tuesday was mild"
    if (groups.which === "that" && !LEADS_TO_DATE.test(before)) return undefined;
    if (weekday === undefined || moved === undefined) return undefined;
    return { kind: "told-weekday", weekday, side: moved < 0 ? -1 : moved > 0 ? 1 : 0 };
  },
  examples: [
    {
      anchor: "2031-05-07",
      drawn: "She quit on ⟦2031-03-03:March 3⟧; ⟦2031-03-04:the following Tuesday⟧ she was in court.",
    },
    { anchor: "2031-05-07", drawn: "He said that ⟦2031-05-05:Monday⟧ had been mild." },
  ],
};

const LEADS_TO_DATE = /\b(?:on|until|by|since|from|before|after|of) $/i;

/** Reads days by their number alone: "on the 9th". */
export const toldDays: TimeRule = {
  name: "told day",
  trigger: "digits",
  pattern:
    /\bthe (?<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?=[,.;)]|$| (?:and|but|when|at|to|he|she|they|it|the|with|as|that|which)\b)/gu,
  shape: ({ groups, before }) =>
    LEADS_TO_DATE.test(before) ? { kind: "told-day", day: Number(groups.day) } : undefined,
  examples: [
    {
      anchor: "2031-05-07",
      drawn: "The fair began on ⟦2031-03-03:March 3⟧ and closed on ⟦2031-03-09:the 9th⟧.",
    },
    { anchor: "2031-05-07", drawn: "It burned on ⟦2031-04-28:the 28th⟧. He lives on the 9th floor." },
  ],
};

/** Reads parts of the day told before: "that night", "the next morning", "the night before". */
export const toldNights: TimeRule = {
  name: "told night",
  trigger: "near",
  pattern:
    /(?<![\p{L}\d])(?:[Ll]ater )?(?:(?<which>[Tt]hat(?: same)?|[Tt]he (?:same|next|following|previous|preceding)) (?:morning|afternoon|evening|night)|[Tt]he (?:night|evening|morning) (?<before>before)(?=[,.;)]|$))(?![\p{L}\d’'-]|, [A-Z][a-z]+\.? \d)/gu,
  shape: ({ groups, after }) => {
    const count = groups.before ? -1 : MOVED[(groups.which ?? "").toLowerCase()];
    if (count === undefined || NAMES_THAT.test(after)) return undefined;
    return { kind: "told", unit: "day", count };
  },
  examples: [
    {
      anchor: "2031-05-07",
      drawn:
        "The gate fell on ⟦2031-03-03:March 3⟧; ⟦2031-03-03:that night⟧ the town burned and ⟦2031-03-04:the next morning⟧ it rained.",
    },
    { anchor: "2031-05-07", drawn: "The night before the vote he slept well." },
  ],
};

/** Reads the next of a row of years that a report tells as past: "the next year the hall reopened". */
export const toldNext: TimeRule = {
  name: "told next",
  trigger: "unit",
  pattern: /\b[Tt]he next (?<unit>week|month|year)(?![\p{L}\d’'-]| of\b)/gu,
  shape: ({ groups, before }) => {
    const unit = groups.unit as "week" | "month" | "year";
    return STARTS_CLAUSE.test(before) ? { kind: "told", unit, count: 1, past: true } : undefined;
  },
  examples: [
    { anchor: "2031-05-07", drawn: "The hall burned in ⟦2019:2019⟧; ⟦2020:the next year⟧ it reopened." },
    { anchor: "2031-05-07", drawn: "The next year will be hard." },
  ],
};

const STARTS_CLAUSE = /(?:^|[.;,] |\b(?:and|but) )$/i;

/** Reads the same stretch of another year: "the same month last year", "the year-ago quarter". */
export const samePeriods: TimeRule = {
  name: "same period",
  needs: ["same ", "corresponding ", "equivalent ", "comparable ", "year-", "prior-year"],
  trigger: "unit",
  pattern:
    /(?<![\p{L}\d])(?:[Tt]he|[Ii]ts) (?:(?:same|corresponding|equivalent|comparable) (?<unit>day|week|month|period|quarter|time) (?:(?:of |in )?(?:last year|the previous year|the prior year|the year before|a year (?:ago|earlier|before))|(?:of |in )(?<year>(?:19|20)\d\d))|(?:year-earlier|year-ago|prior-year) (?<units>day|week|month|period|quarter))(?![\p{L}\d])/gu,
  shape: ({ groups }) => {
    const unit = unitOf(groups.unit ?? groups.units ?? "");
    const year = groups.year ? Number(groups.year) : undefined;
    return { kind: "same-period", ...(unit ? { unit } : {}), ...(year ? { year } : {}) };
  },
  examples: [
    {
      anchor: "2031-05-07",
      drawn: "Sales fell in ⟦2031-04:April⟧ compared to ⟦2030-04:the same month last year⟧.",
    },
    {
      anchor: "2031-05-07",
      drawn:
        "Profit fell in ⟦2031-01/2031-03:the first quarter⟧, from 3 million in ⟦2030-01/2030-03:the year-ago quarter⟧.",
    },
    { anchor: "2031-05-07", drawn: "It was the same period drama." },
  ],
};
