import { weekdayNumber } from "../../../language/en/calendar.ts";
import { DAY_FIGURES } from "../../../language/en/tables/named-days.ts";
import { unitOf, WEEKDAY_IN_FULL } from "../../../language/en/time-patterns.ts";
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
  trigger: "unit",
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?:(?<part>[Ee]arly|[Ll]ate)|[Ee]arlier|[Ll]ater) )?(?:(?<which>${BESIDE}) (?<unit>day|week|weekend|month|quarter|year)|(?<next>[Tt]he next) (?<nextUnit>day))(?![\\p{L}\\d’'-]|,? \\d)`,
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
    { anchor: "2031-05-07", drawn: "Sales fell in ⟦2031-03:March⟧, as in ⟦2031-02:the previous month⟧." },
    { anchor: "2031-05-07", drawn: "At the end of the day it was the day of the week that mattered." },
  ],
};

/** "that day when he fled", "the same day he fled": the clause behind says which. */
const NAMES_THAT = /^ (?:as|that|when|of|in which)\b/;
const NAMES_IT = /^ (?:as|that|when|of|he|she|they|we|in which)\b/;

/** Reads "the day" and "the month" where their words say that it is the one told before: "later in the day", "on the day". */
export const toldAlone: TimeRule = {
  name: "told alone",
  trigger: "unit",
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?<=\\b(?:[Ll]ater|[Ee]arlier|[Ll]ate|[Ee]arly) (?:in|on|during) |\\b(?:[Ss]tart|[Bb]eginning) of |\\b(?:end|ended|ending|finish|finished|close|closed|closing) |\\b(?:on|for|during|throughout) )(?<alone>the) (?<aloneUnit>day)(?=[,.;)”"]|$| (?:at|after|before|down|up|and|but|with|lower|higher|in)\\b)|(?<side>[Ll]ater|[Ee]arlier|[Ll]ate|[Ee]arly) in the (?<unit>week|month|year)(?![\\p{L}\\d’'-]| of\\b)|(?<=\\b(?:[Tt]he|[Ii]ts) )day(?=[’']s (?:${DAY_FIGURES})\\b)|(?:a|the) (?:second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth) (?:(?:consecutive|straight|successive) (?<unitAlone>day)|day (?<order>running|in a row))(?! (?:on )?${WEEKDAY_IN_FULL})|(?<=\\bfor )the (?:(?:full|whole|entire) )?(?<nextUnit>week|month|quarter|year)(?=[,.;)”"]|$| (?:after|with|and|but|as|by|than|while|it|they|he|she|the)\\b))`,
    "gu",
  ),
  shape: ({ groups }) => {
    const unit = (groups.unit ?? groups.nextUnit ?? "day") as ToldUnit["unit"];
    if (!groups.unit) return { kind: "told", unit, count: 0 };
    const word = groups.side?.toLowerCase();
    if (word === "later" || word === "earlier") return { kind: "told", unit, count: 0, side: word };
    const part = partOf(word);
    return part ? { kind: "told", unit, count: 0, part } : undefined;
  },
  examples: [
    { anchor: "2031-05-07", drawn: "Shares rose, before declining later in ⟦2031-05-07:the day⟧." },
    {
      anchor: "2031-05-07",
      drawn:
        "On ⟦2031-05-06:Tuesday⟧ the index fell for ⟦2031-05-06:a third straight day⟧; the ⟦2031-05-06:day⟧’s low was 90.",
    },
    { anchor: "2031-05-07", drawn: "The union will vote ⟦2031-05-07/2031-05-31:later in the month⟧." },
    { anchor: "2031-05-07", drawn: "In ⟦2030:2030⟧ it sold more, but for ⟦2030:the year⟧ it lost money." },
    { anchor: "2031-05-07", drawn: "On the day he fled, the mood for the day of the vote was grim." },
  ],
};

/** Reads weekdays by their place beside the day told before: "the following Tuesday". */
export const toldWeekdays: TimeRule = {
  name: "told weekday",
  trigger: "weekday",
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?<which>(?<=\\b(?:on|by|until|since|before|after|from) )that|[Tt]he (?:following|previous|preceding)) (?<weekday>${WEEKDAY_IN_FULL})(?! \\p{Lu}|[\\p{L}\\d’'-])(?: (?:morning|afternoon|evening|night))?`,
    "gu",
  ),
  shape: ({ groups }) => {
    const weekday = weekdayNumber(groups.weekday ?? "");
    const moved = MOVED[(groups.which ?? "").toLowerCase()];
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

/** Reads days by their number alone: "on the 9th". */
export const toldDays: TimeRule = {
  name: "told day",
  trigger: "unit",
  pattern:
    /(?<=\b(?:on|until|by|since|from|before|after|of) )the (?<day>3[01]|[12]\d|[1-9])(?:st|nd|rd|th)(?=[,.;)]|$| (?:and|but|when|at|to|he|she|they|it|the|with|as|that|which)\b)/gu,
  shape: ({ groups }) => ({ kind: "told-day", day: Number(groups.day) }),
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
    /(?<![\p{L}\d])(?:[Ll]ater )?(?:(?<which>[Tt]hat(?: same)?|[Tt]he (?:same|next|following|previous|preceding)) (?:morning|afternoon|evening|night)|[Tt]he (?:night|evening|morning) (?<before>before)(?=[,.;)]|$))(?![\p{L}\d’'-])/gu,
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
  pattern: /(?<=(?:^|[.;,]|\b(?:and|but)) |^)[Tt]he next (?<unit>week|month|year)(?![\p{L}\d’'-]| of\b)/gu,
  shape: ({ groups }) => {
    const unit = unitOf(groups.unit ?? "") as "week" | "month" | "year" | undefined;
    return unit ? { kind: "told", unit, count: 1, past: true } : undefined;
  },
  examples: [
    { anchor: "2031-05-07", drawn: "The hall burned in ⟦2019:2019⟧; ⟦2020:the next year⟧ it reopened." },
    { anchor: "2031-05-07", drawn: "The next year will be hard." },
  ],
};

/** Reads the same stretch of another year: "the same month last year", "the year-ago quarter". */
export const samePeriods: TimeRule = {
  name: "same period",
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
