import { monthNumber, weekdayNumber } from "../../../language/en/calendar.ts";
import { DAY_NUMBER, MONTH, WEEKDAY, YEAR } from "../../../language/en/time-patterns.ts";
import { isoDay } from "../../../model/days.ts";
import type { TimeHit, TimeRule } from "../time-rule.ts";
import type { TimeShape } from "../time-shape.ts";

const TIME_OF_DAY = "(?:\\d{1,2}(?::\\d\\d)? ?[ap]\\.?m\\.?,? )?";

/** Reads days by their month and number, with or without year and weekday: "Friday, Jan. 5". */
export const monthDays: TimeRule = {
  name: "month and day",
  trigger: "month",
  pattern: new RegExp(
    `\\b(?:(?<weekday>${WEEKDAY}),? ${TIME_OF_DAY})?(?<month>${MONTH}) (?:the )?(?<day>${DAY_NUMBER})(?: ?[-–] ?(?<until>${DAY_NUMBER}))?(?:,? (?<year>${YEAR}))?`,
    "g",
  ),
  shape: (hit) =>
    COUNT_BEHIND.test(hit.after) &&
    !hit.groups.month?.endsWith(".") &&
    /\b(?:in|since|during) $/i.test(hit.before)
      ? undefined
      : dayShape(hit),
  examples: [
    { anchor: "2031-01-08", drawn: "The strike that began on ⟦2030-12-30:Dec. 30⟧ is over." },
    { anchor: "2031-01-08", drawn: "The port will close on ⟦2031-01-20:January 20⟧ for repairs." },
    { anchor: "2031-01-08", drawn: "He was born on ⟦1984-03-03:March 3, 1984⟧, in a storm." },
    { anchor: "2031-06-08", drawn: "They met on ⟦2031-01-10:Friday, Jan. 10⟧." },
    {
      anchor: "2031-06-08",
      drawn: "From ⟦2029-11-08:Nov. 8⟧ to ⟦2029-11-10:Nov. 10, 2029⟧ the port was closed.",
    },
    { anchor: "2031-06-08", drawn: "The fair of ⟦2031-05-24/2031-05-26:May 24-26⟧ was cancelled." },
    { anchor: "2031-06-08", drawn: "They may 10 times refuse, as they march 3 miles." },
  ],
};

/** Reads days by their number before the month: "5 January 2031", "the 3rd of May". */
export const dayMonths: TimeRule = {
  name: "day and month",
  trigger: "month",
  pattern: new RegExp(
    `\\b(?:(?<weekday>${WEEKDAY}),? (?:the )?)?(?:(?<day>${DAY_NUMBER})(?: ?[-–] ?(?<until>${DAY_NUMBER}))?(?: of)?|(?<=\\b[Tt]he )(?<first>first) of) (?<month>${MONTH})(?!\\s\\d{1,2}\\b)(?:,? (?<year>${YEAR}))?`,
    "g",
  ),
  shape: (hit) => (/(?:[$€£%]|\d[.,])$/.test(hit.before) ? undefined : dayShape(hit)),
  examples: [
    { anchor: "2031-06-08", drawn: "On ⟦2031-05-03:3 May⟧ the court ruled." },
    { anchor: "2031-06-08", drawn: "The treaty of ⟦1998-11-21:21st of November 1998⟧ still holds." },
    { anchor: "2031-06-08", drawn: "They spoke on ⟦2031-06-06:Friday 6 June⟧." },
    { anchor: "2031-06-08", drawn: "Rents rose on the ⟦2031-05-01:first of May⟧." },
  ],
};

/** Reads days that are written in digits alone, where they can be read in one way only. */
export const digitDays: TimeRule = {
  name: "digits",
  trigger: "digits",
  pattern:
    /(?<![\d/.-])(?:(?<iso>\d{4}-\d\d-\d\d)|(?<first>\d{1,2})(?<mark>[/.])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d\d))(?![\d/-]|\.\d)/g,
  shape: ({ groups }) => {
    const value = groups.iso ? knownDay(groups.iso) : onlyReading(groups);
    return value ? { kind: "given", type: "date", value } : undefined;
  },
  examples: [
    {
      anchor: "2031-06-08",
      drawn: "The files of ⟦2031-04-02:2031-04-02⟧ and ⟦2030-12-25:12/25/2030⟧ are lost.",
    },
    { anchor: "2031-06-08", drawn: "The note of 03/04/2031 can be read in two ways; 24/7 is no day." },
  ],
};

/** "In March 12 people died": the number counts. */
const COUNT_BEHIND = /^ (?!in |at |on |and |of |as |to |for |from |by |with |when |after )\p{Ll}+/u;

/** Gives the day, or the days, that a month and numbers name. */
export function dayShape({ groups }: TimeHit): TimeShape | undefined {
  const month = monthNumber(groups.month ?? "");
  const day = groups.first ? 1 : Number.parseInt(groups.day ?? "", 10);
  if (month === undefined || isoDay(2000, month, day) === undefined) return undefined;
  const until = groups.until ? Number.parseInt(groups.until, 10) : undefined;
  if (until !== undefined && until <= day) return undefined;
  const weekday = groups.weekday ? weekdayNumber(groups.weekday) : undefined;
  if (groups.year) return givenDay(Number(groups.year), month, [day, until]);
  return { kind: "day", month, day, ...(weekday ? { weekday } : {}), ...(until ? { until } : {}) };
}

function givenDay(
  year: number,
  month: number,
  [day, until]: readonly [number, number | undefined],
): TimeShape | undefined {
  const [from, to] = [isoDay(year, month, day), until === undefined ? undefined : isoDay(year, month, until)];
  if (from === undefined) return undefined;
  if (until === undefined) return { kind: "given", type: "date", value: from };
  return to === undefined ? undefined : { kind: "given", type: "interval", value: `${from}/${to}` };
}

function knownDay(iso: string): string | undefined {
  return isoDay(Number(iso.slice(0, 4)), Number(iso.slice(5, 7)), Number(iso.slice(8)));
}

/** "03/04/2031" is in March for some and in April for others: it is left out (rule R6). */
function onlyReading(groups: TimeHit["groups"]): string | undefined {
  const [first, second, year] = [Number(groups.first), Number(groups.second), Number(groups.year)];
  const readings = new Set([isoDay(year, first, second), isoDay(year, second, first)]);
  readings.delete(undefined);
  return readings.size === 1 ? [...readings][0] : undefined;
}
