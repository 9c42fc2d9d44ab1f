import { TIME_UNITS, type TimeUnit } from "../../../language/en/tables/time-units.ts";
import { COUNT, countOf, MONTH, UNIT, unitOf, WEEKDAY } from "../../../language/en/time-patterns.ts";
import type { TimeRule } from "../time-rule.ts";
import type { ToldUnit } from "../time-shape.ts";

/** Reads times counted from the anchor: "three days ago", "two weeks from now". */
export const ago: TimeRule = {
  name: "ago",
  needs: [" ago", " from now", " from today"],
  trigger: "unit",
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,-])(?<count>${COUNT})[ -](?<unit>${UNIT}) (?<side>ago|from (?:now|today))(?![\\p{L}\\d])`,
    "gu",
  ),
  shape: ({ groups }) => {
    const [count, unit] = [countOf(groups.count ?? ""), unitOf(groups.unit ?? "")];
    if (typeof count !== "number" || !unit || !isLong(unit)) return undefined;
    return { kind: "ago", count: groups.side === "ago" ? -count : count, unit };
  },
  examples: [
    {
      anchor: "2031-05-07",
      drawn: "The bridge fell ⟦2031-05-04:three days ago⟧; it was built ⟦2001:30 years ago⟧.",
    },
    { anchor: "2031-05-07", drawn: "The firm was sold ⟦2031-03:two months ago⟧." },
    { anchor: "2031-05-07", drawn: "It happened an hour ago." },
    { anchor: "2031-05-07", drawn: "The vote is ⟦2031-05-21:two weeks from now⟧." },
  ],
};

/** Reads times counted from what was told just before: "a day after", "two weeks later". */
export const fromBefore: TimeRule = {
  name: "from before",
  needs: [" after", " before", " prior", " later", " earlier"],
  trigger: "unit",
  pattern: new RegExp(
    `(?<![\\p{L}\\d.,-])(?:(?<count>${COUNT}) (?<unit>${UNIT})|[Tt]he (?<unitAlone>day|week|month|year)) (?<side>after|before|prior|later|earlier)(?![\\p{L}\\d])`,
    "gu",
  ),
  shape: ({ groups, before, after }) => {
    const count = groups.unitAlone ? 1 : countOf(groups.count ?? "");
    const unit = unitOf(groups.unit ?? groups.unitAlone ?? "");
    const side = groups.side?.toLowerCase();
    if (typeof count !== "number" || !unit || !isLong(unit)) return undefined;
    if (/\b(?:in|for|within|per|half) $/i.test(before)) return undefined;
    const names = side === "after" || side === "before" || side === "prior";
    if (names && NOTHING_BEHIND.test(after)) {
      const moved = side === "after" ? count : -count;
      return groups.unitAlone
        ? { kind: "told", unit: groups.unitAlone as ToldUnit["unit"], count: moved }
        : { kind: "from-before", count: moved, unit };
    }
    // "the day after Easter" is the holiday rule's; "came a day after the vote" names the day of the vote.
    if (names && (!COMES.test(before) || DATE_BEHIND.test(after) || !/^ \p{L}/u.test(after)))
      return undefined;
    return { kind: "from-before", count: side === "later" || side === "before" ? count : -count, unit };
  },
  examples: [
    { anchor: "2031-05-07", drawn: "The ruling came ⟦2031-05-06:a day after⟧ the minister resigned." },
    {
      anchor: "2031-05-07",
      drawn: "She won on ⟦2030-03-03:March 3, 2030⟧. ⟦2030-03-05:Two days later⟧ he fled.",
    },
    {
      anchor: "2031-05-07",
      drawn: "On ⟦2031-05-05:Monday⟧ he quit. ⟦2031-05-04:The day before⟧, he had met the queen.",
    },
    { anchor: "2031-05-07", drawn: "It took them ⟦P3Y:three years⟧ after the war." },
  ],
};

/** "the day before, ...": no other event is named that it could be counted from. */
const NOTHING_BEHIND = /^(?:[,.;:)]|[”"]|$| (?:and|but|when|while)\b)/;

/** "two weeks before May 13" is counted from that day, not from what was told. */
const DATE_BEHIND = new RegExp(
  `^ (?:the )?(?:${MONTH}|${WEEKDAY}|\\d|Christmas|Easter|Thanksgiving|last|next|this)\\b`,
);

/** "came a day after": the sentence's own event is the one that the report just told. */
const COMES =
  /\b(?:comes|came|come|happened|arrived|follows|followed|occurred|was|were|is|made|issued|published|released) (?:just |only |barely |less than |about |almost |nearly |more than )?$/i;

/** Reads stretches that end or begin at the anchor: "the past three months", "over the next two years". */
export const stretches: TimeRule = {
  name: "stretch",
  needs: [" past ", " last ", " previous ", " next ", " coming "],
  trigger: "unit",
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:[Tt]he|[Tt]his) (?<which>past|last|previous|next|coming) (?:(?<count>${COUNT}) )?(?<unit>${UNIT})(?![\\p{L}\\d-])`,
    "gu",
  ),
  shape: ({ groups, before, after }) => {
    const { count, unit } = inDays(groups.count ? countOf(groups.count) : 1, unitOf(groups.unit ?? ""));
    const plural = /s$/i.test(groups.unit ?? "");
    if (typeof count !== "number" || !unit || !isLong(unit) || (plural && !groups.count)) return undefined;
    const near = /^(?:last|next|previous)$/i.test(groups.which ?? "");
    if (
      !groups.count &&
      (/^ (?:of|and a half)\b/.test(after) || unit === "day" || (near && !THROUGH.test(before)))
    )
      return undefined;
    return { kind: "stretch", count, unit, side: /^(?:next|coming)$/i.test(groups.which ?? "") ? 1 : -1 };
  },
  examples: [
    { anchor: "2031-05-07", drawn: "Over ⟦2031-05-04/2031-05-07:the past three days⟧ it snowed." },
    { anchor: "2031-05-07", drawn: "Wages rose in ⟦2030-05/2031-05:the past year⟧." },
    {
      anchor: "2031-05-07",
      drawn:
        "Ten ships sank in ⟦2031-04-30/2031-05-07:the last week⟧, two in ⟦2031-05-05/2031-05-07:the past 48 hours⟧.",
    },
    { anchor: "2031-05-07", drawn: "The last days of the siege were the worst, the last week was mild." },
  ],
};

/** "in the last week": the seven days up to now. */
const THROUGH = /\b(?:in|over|during|within|for|through|throughout) $/i;
const HOURS_OF_DAY = 24;

/** "48 hours" are two days. */
function inDays<Count>(
  count: Count,
  unit: TimeUnit | undefined,
): { readonly count: Count | number; readonly unit: TimeUnit | undefined } {
  const days = unit === "hour" && typeof count === "number" ? count / HOURS_OF_DAY : 0.5;
  return Number.isInteger(days) ? { count: days, unit: "day" } : { count, unit };
}

/** Reads lengths of time: "for three years", "a 10-day visit"; "in two weeks" is a day where the clause looks ahead. */
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
    const length = lengthOf(count, unit);
    // "in three days’ time"
    if (typeof count === "number" && isLong(unit) && /\bin $/i.test(before) && /^[’']? time\b/.test(after))
      return { kind: "ago", count, unit };
    // "in 26-week bills": a length that describes, not a day.
    const tied = /\d-/.test(words) && /^ \p{L}/u.test(after);
    if (typeof count === "number" && !tied && isDue(unit, before, after))
      return { kind: "due", count, unit, length };
    return { kind: "given", type: "duration", value: length };
  },
  examples: [
    {
      anchor: "2031-05-07",
      drawn: "The siege lasted ⟦P3Y:three years⟧ and ended after a ⟦P10D:10-day⟧ truce.",
    },
    { anchor: "2031-05-07", drawn: "They waited ⟦PXD:several days⟧." },
    { anchor: "2031-05-07", drawn: "The verdict is due in ⟦2031-05-10:three days⟧." },
    { anchor: "2031-05-07", drawn: "The court will sit in ⟦2031-05-10:three days⟧’ time." },
    { anchor: "2031-05-07", drawn: "The bridge was built in ⟦P3M:three months⟧." },
    { anchor: "2031-05-07", drawn: "The bank will sell $4 billion in ⟦P26W:26-week⟧ bills." },
    { anchor: "2031-05-07", drawn: "Trains will run for the first time in ⟦P3W:three weeks⟧." },
    { anchor: "2031-05-07", drawn: "A 28-year-old man and a boy of ten years old came second." },
  ],
};

/** Years ahead are rarely meant to the day. */
const SHORT_UNITS: ReadonlySet<TimeUnit> = new Set(["day", "week", "fortnight", "month"]);

function isDue(unit: TimeUnit, before: string, after: string): boolean {
  if (!SHORT_UNITS.has(unit) || !/\bin $/i.test(before)) return false;
  return !FIRST_IN.test(before) && !/^(?:[’'-]| (?:of|ago|later|earlier)\b)/.test(after);
}

/** "for the first time in three weeks": a length. */
const FIRST_IN = /\b(?:times?|first|second|third|once|twice|\p{Ll}+est|most|least|low|high|level|peak) in $/u;

const YEARS_OF_DECADE = 10;
const MONTHS_OF_QUARTER = 3;
const WEEKS_OF_FORTNIGHT = 2;

const FACTORS: Partial<Record<TimeUnit, number>> = {
  decade: YEARS_OF_DECADE,
  quarter: MONTHS_OF_QUARTER,
  fortnight: WEEKS_OF_FORTNIGHT,
};

/** Writes a length of time in ISO 8601; a count that is left open is `X`. */
function lengthOf(count: number | "X", unit: TimeUnit): string {
  const factor = FACTORS[unit] ?? 1;
  const number = count === "X" ? (unit === "decade" ? "X0" : "X") : count * factor;
  const clock = unit === "minute" || unit === "hour" ? "T" : "";
  return `P${clock}${number}${unit === "quarter" ? "M" : TIME_UNITS[unit]}`;
}

function isLong(unit: TimeUnit): boolean {
  return unit !== "minute" && unit !== "hour";
}
