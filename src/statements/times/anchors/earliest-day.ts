import { WEEKDAY } from "../../../language/en/time-patterns.ts";
import { cite } from "../../../model/citation.ts";
import { boundsOf } from "../../../model/days.ts";
import { type Anchor, stretchAnchor } from "./anchor.ts";
import type { ReportReading } from "./report-reading.ts";

/** Gives the day before which the report cannot have been written: it embeds a post of that day, or tells of it as past. */
export function earliestDay(reading: ReportReading): Anchor | undefined {
  return [postDay(reading), toldDay(reading)]
    .filter((one) => one !== undefined)
    .sort((a, b) => (a.from ?? "").localeCompare(b.from ?? ""))
    .at(-1);
}

function postDay({ posts }: ReportReading): Anchor | undefined {
  const newest = posts
    .flatMap(({ published }) => (published ? [published] : []))
    .sort((a, b) => a.value.localeCompare(b.value))
    .at(-1);
  if (!newest) return undefined;
  const from = newest.value.slice(0, 10);
  return stretchAnchor(
    { from },
    {
      basis: "clues",
      because: `The report embeds a post of ${from}, so it is not older than that.`,
      ...(newest.basis === "stated" ? { citation: newest.citation } : {}),
    },
  );
}

/** The newest day, month or year that the report gives in full and tells as past. */
function toldDay({ mentions, page }: ReportReading): Anchor | undefined {
  const days = mentions.flatMap((mention) => {
    const { shape, tense, relation } = mention;
    if (shape.kind !== "given" || shape.type !== "date" || tense !== "past" || relation === "until")
      return [];
    const { from } = boundsOf(shape.value);
    return from ? [{ from, mention }] : [];
  });
  const newest = days.sort((a, b) => a.from.localeCompare(b.from)).at(-1);
  if (!newest) return undefined;
  const citation = cite(page, newest.mention);
  const told = stretchAnchor(
    { from: newest.from },
    { basis: "clues", because: `The report tells of ${citation.exact} as past.`, citation },
  );
  // A day with its weekday is a day of the news; other dates may be told long after.
  return STARTS_WITH_WEEKDAY.test(citation.exact) ? told : { ...told, rough: true };
}

/** Gives the first day that the report gives in full and tells as still to come: it was written before its end. */
export function latestDay({ mentions }: ReportReading): string | undefined {
  return mentions
    .flatMap(({ shape, tense }) => {
      if (shape.kind !== "given" || shape.type !== "date" || tense !== "future" || shape.value.length < 10)
        return [];
      return [shape.value];
    })
    .sort()[0];
}

const STARTS_WITH_WEEKDAY = new RegExp(`^${WEEKDAY}`);

/** Says whether a day is known by a year or a month in the words only. */
export function isByMonth({ citation }: Anchor): boolean {
  return citation !== undefined && !/\d{1,2}\D+\d{4}|\d{4}-\d\d-\d\d/.test(citation.exact);
}
