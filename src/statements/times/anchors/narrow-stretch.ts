import { cite } from "../../../model/citation.ts";
import { addDays, daysBetween, laterDay, weekdayOf } from "../../../model/days.ts";
import { resolveShape } from "../resolve-shape.ts";
import { type Anchor, stretchAnchor } from "./anchor.ts";
import type { ReportReading } from "./report-reading.ts";

/** News calls the days of the last week by their weekday and the days before by their date. */
const WEEK = 7;
/** Days that a report dates without a year lie less than this before it. */
const YEAR_OF_DAYS = 330;
/** Where only the year is known, a day without its year counts if it lies this close before that year. */
const JUST_BEFORE = 62;

/**
 * Narrows the days from which a report may speak by what it says: "this year" beside a year that is past, days that
 * have a date but no year, weekdays that stand alone.
 */
export function narrowStretch(reading: ReportReading, found: Anchor | undefined): Anchor | undefined {
  const year = found?.rough ? (afterYear(reading, found) ?? found) : found;
  if (year?.from === undefined) return found;
  const dated = afterDatedDay(reading, year) ?? { anchor: year };
  return dated.anchor.rough ? dated.anchor : (withWeekday(reading, dated) ?? dated.anchor);
}

/** A stretch of days, with the newest day that the report dates without a year. */
interface DatedStretch {
  readonly anchor: Anchor;
  readonly day?: string;
}

/** A report calls the year in which it speaks "this year": where it names a year as past beside that, it speaks later. */
function afterYear({ mentions, page }: ReportReading, bound: Anchor): Anchor | undefined {
  const current = mentions.find(
    ({ shape }) => shape.kind === "unit" && shape.unit === "year" && shape.shift === 0,
  );
  const year = Number(bound.from?.slice(0, 4));
  const named = mentions.find(
    ({ shape, tense }) => shape.kind === "given" && shape.value === String(year) && tense === "past",
  );
  if (!current || !named) return undefined;
  const citation = cite(page, current);
  const because = `The report names ${year} as past and calls its own year “${citation.exact}”: it speaks from ${year + 1} or later.`;
  const found = stretchAnchor({ from: `${year + 1}-01-01` }, { basis: "clues", because, citation });
  return { ...found, rough: true };
}

/** The newest day that the report dates without a year and tells as past: it speaks after that day. */
function afterDatedDay({ mentions, page }: ReportReading, found: Anchor): DatedStretch | undefined {
  const { from } = found;
  if (from === undefined) return undefined;
  const days = mentions.flatMap((mention) => {
    if (mention.shape.kind !== "day" || mention.tense !== "past") return [];
    const placed = resolveShape(mention.shape, { day: from, tense: "past" });
    return placed?.value.length === 10 ? [{ day: placed.value, mention }] : [];
  });
  const newest = days
    .filter(({ day }) => daysBetween(day, from) < (found.rough ? JUST_BEFORE : YEAR_OF_DAYS))
    .sort((a, b) => a.day.localeCompare(b.day))
    .at(-1);
  if (!newest) return undefined;
  const later = laterDay(newest.day, from);
  const citation = cite(page, newest.mention);
  const because = `${found.because} It tells of ${citation.exact} (${newest.day}) as past.`;
  return {
    anchor: stretchAnchor({ from: later, to: found.to }, { basis: "clues", because, citation }),
    day: newest.day,
  };
}

/** A weekday that stands alone lies in the week before the report: the first that fits is taken. */
function withWeekday(
  { mentions, page }: ReportReading,
  { anchor: found, day: dated }: DatedStretch,
): Anchor | undefined {
  const { from, to } = found;
  const alone = mentions.filter(
    ({ shape, tense }) => shape.kind === "weekday" && shape.shift === undefined && tense === "past",
  );
  const first = alone[0];
  if (from === undefined || first?.shape.kind !== "weekday") return undefined;
  // A day that has its date in the report is more than a week back, since it is not called by its weekday.
  const start = dated ? laterDay(addDays(dated, WEEK), from) : from;
  if (to !== undefined && start > to) return undefined;
  const day = addDays(start, -((weekdayOf(start) - first.shape.weekday + WEEK) % WEEK));
  const meant = daysBetween(day, start) <= WEEK - 1 ? day : addDays(day, WEEK);
  const until = addDays(meant, WEEK - 1);
  const citation = cite(page, first);
  return stretchAnchor(
    { from: start, to: to !== undefined && to < until ? to : until },
    {
      basis: "weekday",
      because: `${found.because} It names ${citation.exact} without a date, so that day lies in the week before; the first that fits is ${meant}.`,
      citation,
    },
  );
}
