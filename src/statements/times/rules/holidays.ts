import { monthNumber, weekdayNumber } from "../../../language/en/calendar.ts";
import { HOLIDAYS, type Holiday } from "../../../language/en/tables/holidays.ts";
import { DAYS_OF_HISTORY, NAMED_DAYS } from "../../../language/en/tables/named-days.ts";
import { ORDINAL_WORDS } from "../../../language/en/tables/time-units.ts";
import {
  alternatives,
  MONTH_IN_FULL,
  ORDINAL,
  WEEKDAY_IN_FULL,
  YEAR,
} from "../../../language/en/time-patterns.ts";
import { shiftOf } from "../shift.ts";
import type { TimeRule } from "../time-rule.ts";

const BY_NAME = new Map(HOLIDAYS.flatMap((holiday) => holiday.names.map((name) => [name, holiday] as const)));
const NAME = alternatives([...BY_NAME.keys()]);

/** Reads holidays, and days by their place beside one: "on Christmas Eve", "the Wednesday after Easter". */
export const holidays: TimeRule = {
  name: "holiday",
  trigger: "holiday",
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?<shift>[Ll]ast|[Nn]ext|[Tt]his) |[Tt]he (?:(?<weekday>${WEEKDAY_IN_FULL})|(?<day>day)) (?<side>after|before|following) )?(?<name>${NAME})(?![\\p{L}\\d])(?:(?:,| of)? (?<year>${YEAR}))?`,
    "gu",
  ),
  shape: ({ groups, before, after }) => {
    const holiday = BY_NAME.get(groups.name ?? "");
    if (!holiday || !(groups.side || groups.year || groups.shift || isMeant(holiday, before, after)))
      return undefined;
    const weekday = groups.weekday ? weekdayNumber(groups.weekday) : undefined;
    const shift = shiftOf(groups.shift);
    return {
      kind: "holiday",
      falls: holiday.falls,
      ...(groups.year ? { year: Number(groups.year) } : {}),
      ...(shift === undefined ? {} : { shift }),
      ...(groups.side
        ? { beside: { side: groups.side === "before" ? -1 : 1, ...(weekday ? { weekday } : {}) } }
        : {}),
    };
  },
  examples: [
    { anchor: "2030-12-20", drawn: "They will meet ⟦2030-12-30:the Monday after Christmas⟧." },
    {
      anchor: "2031-05-07",
      drawn: "The shop closed on ⟦2030-12-24:Christmas Eve⟧ and reopened before ⟦2031-04-13:Easter⟧.",
    },
    { anchor: "2031-05-07", drawn: "Polls close on ⟦2031-11-27:Thanksgiving Day, 2031⟧." },
    {
      anchor: "2031-05-07",
      drawn:
        "The Good Friday Agreement was not signed on Easter Island. They left before ⟦2030-12-25:Christmas⟧ and stayed away.",
    },
    { anchor: "2031-05-07", drawn: "A Christmas tree stood there at the Easter fair." },
  ],
};

/** "before Christmas" is a day, "a Christmas tree" and "the Christmas market" are none. */
function isMeant({ alone }: Holiday, before: string, after: string): boolean {
  if (NAMED_AFTER_HOLIDAYS.test(after)) return false;
  if (alone) return true;
  if (OTHER_NAME.test(after)) return false;
  return (
    /\b(?:on|by|before|after|until|till|since|around|over|at|through|for) $/i.test(before) &&
    (CLAUSE_GOES_ON.test(after) || !/^(?: \p{Ll}{3,}|-)/u.test(after))
  );
}

/** "Easter Island": another name. */
const OTHER_NAME = /^ \p{Lu}\p{Ll}/u;
/** "the Good Friday Agreement" was made on some such day. */
const NAMED_AFTER_HOLIDAYS = /^ (?:Agreement|Accords?|Agreements|Act|Massacre|Bowl|Classic|Parade)\b/;
const CLAUSE_GOES_ON =
  /^ (?:and|but|with|when|which|because|after|before|that|was|were|will|has|had|in|at|on|said|as|the|this|she|they|it|his|her|its|their)\b/;

/** Reads days such as "the first Tuesday in November". */
export const nthWeekdays: TimeRule = {
  name: "nth weekday",
  needs: ["day in ", "day of "],
  trigger: "weekday",
  pattern: new RegExp(
    `(?<![\\p{L}\\d])[Tt]he (?<nth>${ORDINAL}) (?<weekday>${WEEKDAY_IN_FULL}) (?:in|of) (?<month>${MONTH_IN_FULL})(?:,? (?<year>${YEAR}))?`,
    "gu",
  ),
  shape: ({ groups }) => {
    const [nth, weekday, month] = [
      ORDINAL_WORDS[groups.nth ?? ""],
      weekdayNumber(groups.weekday ?? ""),
      monthNumber(groups.month ?? ""),
    ];
    if (nth === undefined || weekday === undefined || month === undefined) return undefined;
    return {
      kind: "nth-weekday",
      nth,
      weekday,
      month,
      ...(groups.year ? { year: Number(groups.year) } : {}),
    };
  },
  examples: [
    { anchor: "2031-05-07", drawn: "The state votes on ⟦2032-11-02:the first Tuesday in November 2032⟧." },
  ],
};

/** Reads days of history by their name: "9/11", "Black Monday". */
export const daysOfHistory: TimeRule = {
  name: "day of history",
  trigger: "history",
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?<name>${alternatives([...DAYS_OF_HISTORY.keys()])})(?![\\p{L}\\d/-]|, \\d{4})`,
    "gu",
  ),
  shape: ({ groups }) => {
    const value = DAYS_OF_HISTORY.get(groups.name ?? "");
    return value ? { kind: "given", type: "date", value } : undefined;
  },
  examples: [
    {
      anchor: "2031-05-07",
      drawn: "Since ⟦2001-09-11:9/11⟧ and the crash of ⟦1987-10-19:Black Monday⟧ much has changed.",
    },
  ],
};

/** Reads days that are dated without their year, with what happened: "the Sept. 11 attacks". */
export const namedDays: TimeRule = {
  name: "named day",
  trigger: "digits",
  pattern:
    /(?<![\p{L}\d])(?:(?<month>January|Jan\.|September|Sept\.|October|Oct\.) (?<day>6|7|11)(?:th)?)(?![\p{L}\d/]|, \d{4})/gu,
  shape: ({ groups, after }) => {
    const [month, day] = [monthNumber(groups.month ?? ""), Number(groups.day)];
    const beside = new Set(after.match(/\p{L}+/gu)?.slice(0, 3));
    const known = NAMED_DAYS.find(
      (one) => one.month === month && one.day === day && one.beside.some((word) => beside.has(word)),
    );
    return known ? { kind: "given", type: "date", value: known.value } : undefined;
  },
  examples: [
    {
      anchor: "2031-05-07",
      drawn: "After the ⟦2001-09-11:Sept. 11⟧ attacks the rules changed.",
    },
  ],
};
