import { TIME_UNITS, type TimeUnit } from "../../../language/en/tables/time-units.ts";
import { COUNT, countOf, MONTH, UNIT, unitOf, WEEKDAY } from "../../../language/en/time-patterns.ts";
import type { TimeRule } from "../time-rule.ts";

/** Reads times counted from the anchor: "three days ago", "a year ago". */
export const ago: TimeRule = {
  name: "ago",
  needs: [" ago"],
  trigger: "unit",
  pattern: new RegExp(`(?<![\\p{L}\\d.,-])(?<count>${COUNT})[ -](?<unit>${UNIT}) ago(?![\\p{L}\\d])`, "gu"),
  shape: ({ groups }) => {
    const [count, unit] = [countOf(groups.count ?? ""), unitOf(groups.unit ?? "")];
    if (typeof count !== "number" || !unit || !isLong(unit)) return undefined;
    return { kind: "ago", count: -count, unit };
  },
  examples: [
    {
      anchor: "2031-05-07",
      drawn: "The bridge fell ⟦2031-05-04:three days ago⟧; it was built ⟦2001:30 years ago⟧.",
    },
    { anchor: "2031-05-07", drawn: "The firm was sold ⟦2031-03:two months ago⟧." },
    { anchor: "2031-05-07", drawn: "It happened an hour ago." },
  ],
};

/** Reads what lies ahead by a count: "in two weeks", "three months from now". */
export const ahead: TimeRule = {
  name: "ahead",
  needs: [" from now", " from today"],
  trigger: "unit",
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?<count>${COUNT}) (?<unit>${UNIT}) from (?:now|today)(?![\\p{L}\\d])`,
    "gu",
  ),
  shape: ({ groups }) => {
    const [count, unit] = [countOf(groups.count ?? ""), unitOf(groups.unit ?? "")];
    return typeof count === "number" && unit && isLong(unit) ? { kind: "ago", count, unit } : undefined;
  },
  examples: [{ anchor: "2031-05-07", drawn: "The vote is ⟦2031-05-21:two weeks from now⟧." }],
};

/** Reads times counted from what was told just before: "a day after", "two weeks later". */
export const fromBefore: TimeRule = {
  name: "from before",
  needs: [" after", " before", " later", " earlier"],
  trigger: "unit",
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,-])(?:(?<count>${COUNT}) (?<unit>${UNIT})|[Tt]he (?<unitAlone>day|week|month|year)) (?<side>after|before|later|earlier)(?![\\p{L}\\d])`,
    "gu",
  ),
  shape: ({ groups, before, after }) => {
    const count = groups.unitAlone ? 1 : countOf(groups.count ?? "");
    const unit = unitOf(groups.unit ?? groups.unitAlone ?? "");
    const side = groups.side?.toLowerCase();
    if (typeof count !== "number" || !unit || !isLong(unit)) return undefined;
    if (/\b(?:in|for|within|per|half) $/i.test(before)) return undefined;
    const names = side === "after" || side === "before";
    // "the day after Easter" is the holiday rule's; "came a day after the vote" names the day of the vote.
    if (names && !/^[ ,](?:\p{Ll}|\p{Lu})/u.test(after)) return undefined;
    if (names && (!COMES.test(before) || DATE_BEHIND.test(after))) return undefined;
    return { kind: "from-before", count: side === "later" || side === "before" ? count : -count, unit };
  },
  examples: [
    { anchor: "2031-05-07", drawn: "The ruling came ⟦2031-05-06:a day after⟧ the minister resigned." },
    {
      anchor: "2031-05-07",
      drawn: "She won on ⟦2030-03-03:March 3, 2030⟧. ⟦2030-03-05:Two days later⟧ he fled.",
    },
    { anchor: "2031-05-07", drawn: "It took them ⟦P3Y:three years⟧ after the war." },
  ],
};

/** "two weeks before May 13" is counted from that day, not from what was told. */
const DATE_BEHIND = new RegExp(
  `^ (?:the )?(?:${MONTH}|${WEEKDAY}|\\d|Christmas|Easter|Thanksgiving|last|next|this)\\b`,
);

/** "came a day after": the sentence's own event is the one that the report just told. */
const COMES =
  /\b(?:comes|came|come|happened|arrived|follows|followed|occurred|was|were|is|made|issued|published|released) (?:just |only |barely |less than |about |almost |nearly |more than )?$/i;

const MOVED: Readonly<Record<string, number>> = {
  that: 0,
  "that same": 0,
  "the same": 0,
  the: 0,
  "the next": 1,
  "the following": 1,
  "the previous": -1,
};

/** Reads days, months and years by the one that was told before: "that day", "the following year". */
export const toldBefore: TimeRule = {
  name: "told before",
  needs: [
    "hat day",
    "hat month",
    "hat year",
    "hat same ",
    "he same ",
    "he following ",
    "he previous ",
    "he next day",
    "the day",
  ],
  trigger: "unit",
  pattern:
    /(?<![\p{L}\d])(?:(?<which>[Tt]hat(?: same)?|[Tt]he (?:same|following|previous)) (?<unit>day|month|year)|(?<next>[Tt]he next) (?<nextUnit>day)|(?<=\b(?:later|earlier) (?:in|on|during) |\b(?:start|beginning) of |\b(?:end|ended|ending|finish|finished|close|closed) )(?<alone>the) (?<aloneUnit>day))(?![\p{L}\d’'-]|,? \d)/gu,
  shape: ({ groups, after }) => {
    const which = groups.which ?? groups.next ?? groups.alone ?? "";
    const unit = unitOf(groups.unit ?? groups.nextUnit ?? groups.aloneUnit ?? "");
    const count = MOVED[which.toLowerCase()];
    if (!unit || count === undefined || /^ (?:as|that|when|of|he|she|they|we|in which)\b/.test(after))
      return undefined;
    return { kind: "from-before", count, unit, told: true };
  },
  examples: [
    {
      anchor: "2031-05-07",
      drawn: "She resigned on ⟦2030-03-03:March 3, 2030⟧ and fled ⟦2030-03-04:the next day⟧.",
    },
    { anchor: "2031-05-07", drawn: "He was born in ⟦1988:1988⟧; ⟦1988:that year⟧ the river froze." },
    { anchor: "2031-05-07", drawn: "Shares rose, before declining later in ⟦2031-05-07:the day⟧." },
    { anchor: "2031-05-07", drawn: "At the end of the day it was the day of the week that mattered." },
  ],
};

/** Reads the same stretch of another year: "the same month last year". */
export const samePeriods: TimeRule = {
  name: "same period",
  needs: ["he same ", "he corresponding ", "he year-"],
  trigger: "unit",
  pattern:
    /(?<![\p{L}\d])[Tt]he (?:same|corresponding|year-earlier|year-ago) (?:day|week|month|period|quarter|time)(?: (?:of |in )?(?:last year|the previous year|the year before|a year (?:ago|earlier|before)))(?![\p{L}\d])/gu,
  shape: () => ({ kind: "from-before", count: -1, unit: "year" }),
  examples: [
    {
      anchor: "2031-05-07",
      drawn: "Sales fell in ⟦2031-04:April⟧ compared to ⟦2030-04:the same month last year⟧.",
    },
    { anchor: "2031-05-07", drawn: "It was the same period drama." },
  ],
};

/** Reads stretches that end or begin at the anchor: "the past three months", "over the next two years". */
export const stretches: TimeRule = {
  name: "stretch",
  needs: [" past ", " last ", " previous ", " next ", " coming "],
  trigger: "unit",
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:[Tt]he|[Tt]his) (?<which>past|last|previous|next|coming) (?:(?<count>${COUNT}) )?(?<unit>${UNIT})(?![\\p{L}\\d-])`,
    "gu",
  ),
  shape: ({ groups, after }) => {
    const count = groups.count ? countOf(groups.count) : 1;
    const unit = unitOf(groups.unit ?? "");
    const plural = /s$/i.test(groups.unit ?? "");
    if (typeof count !== "number" || !unit || !isLong(unit) || (plural && !groups.count)) return undefined;
    if (
      !groups.count &&
      (/^ of\b/.test(after) || unit === "day" || /^(?:last|next|previous)$/i.test(groups.which ?? ""))
    )
      return undefined;
    return { kind: "stretch", count, unit, side: /^(?:next|coming)$/i.test(groups.which ?? "") ? 1 : -1 };
  },
  examples: [
    { anchor: "2031-05-07", drawn: "Over ⟦2031-05-04/2031-05-07:the past three days⟧ it snowed." },
    { anchor: "2031-05-07", drawn: "Wages rose in ⟦2030-05/2031-05:the past year⟧." },
    { anchor: "2031-05-07", drawn: "The last days of the siege were the worst." },
  ],
};

/** Reads lengths of time that are no dates: "for three years", "a 10-day visit". */
export const durations: TimeRule = {
  name: "duration",
  trigger: "unit",
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,$€£/-])(?<count>${COUNT})[ \u00a0-](?:and a half )?(?<unit>${UNIT})(?![\\p{L}\\d]|-old| old| of age| ago)`,
    "gu",
  ),
  shape: ({ groups, words, before, after }) => {
    const [count, unit] = [countOf(groups.count ?? ""), unitOf(groups.unit ?? "")];
    if (
      count === undefined ||
      !unit ||
      /^(?:an?)$/i.test(groups.count ?? "") ||
      /^many$/i.test(groups.count ?? "")
    )
      return undefined;
    // "one day" is some day; "one year" counts.
    if (/^one day$/i.test(words) || /\b(?:aged?|under|No\.) $/.test(before) || /^-(?:old|olds)\b/.test(after))
      return undefined;
    return { kind: "given", type: "duration", value: lengthOf(count, unit) };
  },
  examples: [
    {
      anchor: "2031-05-07",
      drawn: "The siege lasted ⟦P3Y:three years⟧ and ended after a ⟦P10D:10-day⟧ truce.",
    },
    { anchor: "2031-05-07", drawn: "They waited ⟦PXD:several days⟧." },
    { anchor: "2031-05-07", drawn: "A 28-year-old man and a boy of ten years old came second." },
  ],
};

const YEARS_OF_DECADE = 10;
const MONTHS_OF_QUARTER = 3;

/** Writes a length of time in ISO 8601; a count that is left open is `X`. */
function lengthOf(count: number | "X", unit: TimeUnit): string {
  const factor = unit === "decade" ? YEARS_OF_DECADE : unit === "quarter" ? MONTHS_OF_QUARTER : 1;
  const number = count === "X" ? (unit === "decade" ? "X0" : "X") : count * factor;
  const clock = unit === "minute" || unit === "hour" ? "T" : "";
  return `P${clock}${number}${unit === "quarter" ? "M" : TIME_UNITS[unit]}`;
}

function isLong(unit: TimeUnit): boolean {
  return unit !== "minute" && unit !== "hour";
}
