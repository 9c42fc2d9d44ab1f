import { weekdayNumber } from "../../../language/en/calendar.ts";
import { NAMES_WITH_WEEKDAYS, NOUNS_OF_TODAY } from "../../../language/en/tables/named-days.ts";
import { countOf, WEEKDAY_IN_FULL } from "../../../language/en/time-patterns.ts";
import { shiftOf } from "../shift.ts";
import type { TimeHit, TimeRule } from "../time-rule.ts";

/** Reads weekdays: "Friday", "last Monday", "Tuesday night". */
export const weekdays: TimeRule = {
  name: "weekday",
  trigger: "weekday",
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?<shift>[Ll]ast|[Nn]ext|[Tt]his(?: past| coming)?|[Pp]revious) |(?<count>[Aa]|[Oo]ne|[Tt]wo|[Tt]hree) weeks? (?<side>ago(?: on)?|from|on) )?(?<weekday>${WEEKDAY_IN_FULL})(?![\\p{L}\\d])(?: (?:early |late )?(?:morning|afternoon|evening|night))?(?: (?:of )?(?<week>last|next|this) week(?![\\p{L}\\d])|(?<unit> week)(?=[,.;]|$| (?:in|at|and|to|with)\\b))?`,
    "gu",
  ),
  shape: (hit) => {
    const weekday = weekdayNumber(hit.groups.weekday ?? "");
    if (weekday === undefined || isName(hit) || isAnyOne(hit)) return undefined;
    if (/\b(?:every|each) $/i.test(hit.before)) return { kind: "given", type: "set", value: "P1W" };
    const weeks = weeksOf(hit);
    if (weeks !== undefined) return { kind: "weekday", weekday, weeks };
    const week = shiftOf(hit.groups.week);
    if (week !== undefined) return { kind: "weekday", weekday, week };
    const shift = shiftOf(hit.groups.shift);
    return { kind: "weekday", weekday, ...(shift === undefined ? {} : { shift }) };
  },
  examples: [
    {
      anchor: "2031-05-07",
      drawn: "The envoy left ⟦2031-05-05:Monday⟧ and was seen ⟦2031-05-06:Tuesday night⟧.",
    },
    { anchor: "2031-05-07", drawn: "The court will rule on ⟦2031-05-12:Monday⟧." },
    { anchor: "2031-05-07", drawn: "The mine reopened ⟦2031-05-07:Wednesday⟧." },
    {
      anchor: "2031-05-07",
      drawn: "They had met ⟦2031-05-02:last Friday⟧ and meet again ⟦2031-05-16:next Friday⟧.",
    },
    {
      anchor: "2031-05-07",
      drawn: "He left on ⟦2031-04-29:Tuesday of last week⟧ and will return ⟦2031-05-11:this Sunday⟧.",
    },
    {
      anchor: "2031-05-07",
      drawn: "The court will sit ⟦2031-05-20:a week from Tuesday⟧. It was ⟦2030-11-05:Nov. 5⟧, a Tuesday.",
    },
    { anchor: "2031-05-07", drawn: "On ⟦2031-05-05:Monday⟧ Standard Mills closed." },
    {
      anchor: "2031-05-07",
      drawn: "Bloody Sunday was remembered in the Sunday Times and by Sheffield Wednesday.",
    },
  ],
};

/** "on Monday World leaders met": no name of a paper. */
const DATED = /\b(?:on|since|until|by|from|late|early|said) $/i;

/** "two weeks from Tuesday" 2, "a week ago Tuesday" -1, "Tuesday week" 1. */
function weeksOf({ groups }: TimeHit): number | undefined {
  if (groups.unit) return 1;
  const count = countOf(groups.count ?? "");
  if (typeof count !== "number") return undefined;
  return groups.side?.startsWith("ago") ? -count : count;
}

/** "Nov. 5, a Tuesday": which day of the week it was, not when. */
function isAnyOne({ before, after }: TimeHit): boolean {
  return /\ba $/i.test(before) && !/^ \p{Ll}{3,}/u.test(after);
}

function isName({ groups, before, after }: TimeHit): boolean {
  const last = before
    .match(/([\p{L}]+(?: on)?) $/u)?.[1]
    ?.toLowerCase()
    .replace(" ", "-");
  const next = after.match(/^ (\p{Lu}\p{Ll}+)/u)?.[1];
  if (groups.shift) return false;
  return (
    (last !== undefined && NAMES_WITH_WEEKDAYS.before.has(last)) ||
    (next !== undefined && NAMES_WITH_WEEKDAYS.after.has(next) && !DATED.test(before))
  );
}

/** Reads weekdays that come again: "on Mondays". */
export const weekdaySets: TimeRule = {
  name: "weekdays",
  needs: ["days"],
  trigger: "weekday",
  pattern: new RegExp(`(?<![\\p{L}\\d])${WEEKDAY_IN_FULL}s(?![\\p{L}\\d])`, "gu"),
  shape: () => ({ kind: "given", type: "set", value: "P1W" }),
  examples: [{ anchor: "2031-05-07", drawn: "The ferry sails on ⟦P1W:Mondays⟧." }],
};

/** Reads the night that a report has behind it or ahead: "overnight". */
export const overnight: TimeRule = {
  name: "overnight",
  trigger: "near",
  pattern:
    /(?<![\p{L}\d-])[Oo]vernight(?=[,.;:)]|$| (?:in|at|by|as|and|but|when|while|that|with|the|near|across|after|amid|to|killed|killing|on (?!(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day))\b)/gu,
  shape: ({ before }) =>
    /\b(?:an?|the|became|become|becomes|happen|happened|change|changed) $/i.test(before)
      ? undefined
      : { kind: "night" },
  examples: [
    { anchor: "2031-05-07", drawn: "Two ships sank ⟦2031-05-06/2031-05-07:overnight⟧ in the strait." },
    { anchor: "2031-05-07", drawn: "An overnight curfew will not end overnight stays. She became rich." },
  ],
};

/** "in today's world": these days. */
const IDIOMS = new RegExp(`^[’']s (?:\\p{Ll}+ )?(?:${NOUNS_OF_TODAY})\\b`, "u");

const NEAR: Readonly<Record<string, number>> = { today: 0, tonight: 0, yesterday: -1, tomorrow: 1 };

/** Reads the days around the anchor: "today", "yesterday", "last night". */
export const nearDays: TimeRule = {
  name: "near day",
  trigger: "near",
  pattern:
    /(?<![\p{L}\d])(?:(?<day>[Tt]oday|[Tt]onight|[Yy]esterday|[Tt]omorrow)(?: (?:morning|afternoon|evening|night))?|[Tt]his (?<part>morning|afternoon|evening)|(?<night>[Ll]ast (?:night|evening))|[Tt]he day (?<before>before yesterday)|[Tt]he day (?<after>after tomorrow))(?![\p{L}\d])/gu,
  shape: ({ groups, before, after, words }) => {
    if (/^\p{Lu}/u.test(words) && /[\p{L}\d,]\s$/u.test(before)) return undefined;
    if (IDIOMS.test(after)) return undefined;
    if (groups.part) return { kind: "near-day", days: 0 };
    if (groups.night) return { kind: "near-day", days: -1 };
    if (groups.before) return { kind: "near-day", days: -2 };
    if (groups.after) return { kind: "near-day", days: 2 };
    return { kind: "near-day", days: NEAR[(groups.day ?? "").toLowerCase()] ?? 0 };
  },
  examples: [
    {
      anchor: "2031-05-07",
      drawn: "⟦2031-05-07:Today⟧ the bank cut its rate, as it did ⟦2031-05-06:yesterday⟧.",
    },
    {
      anchor: "2031-05-07",
      drawn: "The quake struck ⟦2031-05-06:last night⟧; schools open ⟦2031-05-08:tomorrow⟧.",
    },
    { anchor: "2031-05-07", drawn: "Little is known of ⟦2031-05-07:today⟧’s talks." },
    { anchor: "2031-05-07", drawn: "The paper Lowland Today wrote that in today's world nothing lasts." },
  ],
};
