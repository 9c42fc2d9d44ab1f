import { COUNT_CUES, COUNTED_NOUNS, NUMBERED_NOUNS } from "../../../language/en/tables/numbered-nouns.ts";
import { DECADE_WORDS } from "../../../language/en/tables/time-units.ts";
import { alternatives, PART, YEAR } from "../../../language/en/time-patterns.ts";
import { plainWordBefore } from "../../../language/words.ts";
import { partOf, partOfYear, yearsOfDecade } from "../parts.ts";
import type { TimeHit, TimeRule } from "../time-rule.ts";

const PART_OF_YEAR = `(?:${PART}|[Tt]he (?:start|beginning|middle|end|close) of|[Ss]tart of|[Ee]nd of|[Bb]eginning of|[Yy]ear-end|[Tt]he (?:early|latter) part of)`;

/** Reads years and their parts: "2031", "early 2031", "the end of 2031". */
export const years: TimeRule = {
  name: "year",
  trigger: "year",
  pattern: new RegExp(
    `(?<![\\p{L}\\d$€£#/.,:@]|\\d[,.]|\\d-)(?:(?<part>${PART_OF_YEAR})[- ]|FY ?)?(?<year>${YEAR})(?![’'](?!s\\b)|[/:@&+]|[-–]\\d|st\\b|th\\b|s\\b|[ -]?[A-Z]{2}\\d|-?[A-Z]{2}\\b)`,
    "gu",
  ),
  shape: (hit) => {
    if (!hit.groups.part && !isYear(hit)) return undefined;
    const year = Number(hit.groups.year);
    const part = partOf(hit.groups.part?.toLowerCase().replace(/^the | of$| part|^year-/g, ""));
    if (!part) return { kind: "given", type: "date", value: String(year) };
    return { kind: "given", type: "interval", value: partOfYear(year, part) };
  },
  examples: [
    {
      anchor: "2031-01-08",
      drawn: "In ⟦2029:2029⟧ the dam held, and in ⟦2030-01/2030-04:early 2030⟧ it broke.",
    },
    { anchor: "2031-01-08", drawn: "The ⟦2027:2027⟧-vintage boats and the ⟦2028:2028⟧ election." },
    {
      anchor: "2031-01-08",
      drawn: "More than 2000 people, 1995 homes, flight 1977 and resolution 2011 are no years.",
    },
    {
      anchor: "2031-01-08",
      drawn:
        "The index closed at 2010 and hit 1987, far below ⟦2029:2029⟧’s heights, before ⟦2030-12:year-end 2030⟧.",
    },
    {
      anchor: "2031-01-08",
      drawn: "Output is at ⟦2027:2027⟧ levels, and ⟦2028:FY2028⟧ was worse than ⟦2029-12:end-2029⟧.",
    },
    {
      anchor: "2031-01-08",
      drawn: "The ⟦2028:2028⟧ UN vote was closer; sales are 4 percent over ⟦2027:2027⟧.",
    },
    {
      anchor: "2031-01-08",
      drawn: "The pre-⟦2027:2027⟧ rules and the season ⟦2028/2029:2028/2029⟧.",
    },
    { anchor: "2031-01-08", drawn: "The Lowland 2000 Index fell; the ⟦2030:2030⟧ index of prices rose." },
    { anchor: "2031-01-08", drawn: "The Office 2010 files of Windows 2000 cost $2014, and 2,015 were lost." },
  ],
};

const WORD_BEFORE = /([\p{L}’'.]+)[ \u00a0(]*$/u;
const WORD_AFTER = /^[ \u00a0-]([\p{L}]+)/u;

/** "closed at 2010", "hit 1987": a level, unless it is that of a year. */
const LEVEL_BEFORE = /\b(?:at|hit|hits|reached|reaches|totaled|totalled|numbered) $/i;
const LEVEL_BEHIND = /^(?: levels?\b| prices?\b|[’']s\b)/;

/** "higher than 2027", "up 3 percent over 2027": years are compared. */
const COMPARED =
  /\b(?:higher|lower|better|worse|stronger|weaker|larger|smaller|warmer|colder|wetter|drier|greater|later|earlier) than $|(?:%|\b(?:percent|cent|increase|rise|gain|growth|improvement|decline|decrease|drop|jump)) (?:over|from) $/i;
const FUNCTION_BEHIND = /^ (?:and|but|as|when|in|on|at|for|with|because|levels?|figures|of)\b/;

/** What may stand in front of a year instead of a word: marks, and "pre-2027". */
const OPENS =
  /(?:^|[.!?;:,()"“‘’”—–&[]\s*| - |\b(?:pre|post|mid|late|early|spring|summer|autumn|fall|winter)-)$/i;

function isYear({ before, after }: TimeHit): boolean {
  // “1984” in quotation marks is a title.
  if (/[“"‘']$/.test(before) && /^[”"’']/.test(after)) return false;
  if (LEVEL_BEFORE.test(before) && !LEVEL_BEHIND.test(after)) return false;
  const word = plainWordBefore(before) ?? before.match(WORD_BEFORE)?.[1];
  const next = after.match(WORD_AFTER)?.[1]?.toLowerCase();
  if (next !== undefined && COUNTED_NOUNS.has(next)) return false;
  // "the Lowland 2000 index" is a name.
  if (next === "index" && word !== undefined && /^\p{Lu}/u.test(word) && word !== "The") return false;
  if (word === undefined) return OPENS.test(before);
  const plain = word.toLowerCase().replace(/\.$/, "");
  if (COMPARED.test(before) && !/^ \p{Ll}/u.test(after.replace(FUNCTION_BEHIND, ""))) return true;
  return !NUMBERED_NOUNS.has(plain) && !COUNT_CUES.has(plain);
}

/** Reads stretches of years that one hyphen joins: "2027-2029", "2027-28". */
export const yearRanges: TimeRule = {
  name: "years",
  needs: ["-", "–", "/"],
  trigger: "year",
  pattern: new RegExp(
    `(?<![\\p{L}\\d$€£#/.,:-])(?<first>${YEAR})(?:[-–/](?<short>\\d\\d)(?!\\d)| ?[-–/] ?(?<last>${YEAR}))(?![-–/]\\d)`,
    "gu",
  ),
  shape: ({ groups }) => {
    const first = Number(groups.first);
    const last = groups.short ? Math.floor(first / 100) * 100 + Number(groups.short) : Number(groups.last);
    return last > first ? { kind: "given", type: "interval", value: `${first}/${last}` } : undefined;
  },
  examples: [
    {
      anchor: "2031-01-08",
      drawn: "The drought of ⟦2027/2029:2027-2029⟧ and the season ⟦2029/2030:2029-30⟧.",
    },
    { anchor: "2031-01-08", drawn: "She ruled from ⟦1999:1999⟧ to ⟦2004:2004⟧." },
  ],
};

/** Reads decades and centuries: "the 1990s", "the late '90s", "the 19th century". */
export const decades: TimeRule = {
  name: "decade",
  trigger: "decade",
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:(?<part>${PART})[- ])?(?:(?<decade>(?:1[5-9]|20)\\d0)(?:s|(?<=\\b[Tt]he \\d{4}|\\b[Tt]he (?:early|mid|late)[ -]\\d{4})[’']s)\\b|[’‘'](?<short>[2-9]0)s\\b|(?<century>1[5-9]|20|21)(?:th|st)[- ]century\\b|(?<=\\b[Tt]he (?:(?:early|mid|late)[- ])?)(?:nineteen-?)?(?<word>${alternatives([...DECADE_WORDS.keys()])})\\b)`,
    "gu",
  ),
  shape: ({ groups, before, after }) => {
    const part = partOf(groups.part);
    if (groups.word && (MEASURED.test(before) || /^ degrees\b/.test(after))) return undefined;
    if (groups.century)
      return { kind: "given", type: "interval", value: centuryOf(Number(groups.century), part) };
    const word = DECADE_WORDS.get(groups.word?.toLowerCase() ?? "");
    const first = groups.decade ? Number(groups.decade) : (word ?? 1900 + Number(groups.short));
    return { kind: "given", type: "interval", value: yearsOfDecade(first, part) };
  },
  examples: [
    { anchor: "2031-01-08", drawn: "The ⟦1990/1999:1990s⟧ were dry, the ⟦1987/1989:late ’80s⟧ wet." },
    { anchor: "2031-01-08", drawn: "The ⟦1980/1989:1980's⟧ were dry, ⟦2030:2030⟧'s spring was not." },
    { anchor: "2031-01-08", drawn: "A ⟦1801/1900:19th-century⟧ bridge." },
    {
      anchor: "2031-01-08",
      drawn: "The ⟦1970/1979:seventies⟧ were dry. Temperatures stayed in the eighties.",
    },
  ],
};

/** "temperatures in the eighties" are degrees. */
const MEASURED = /\b(?:temperatures?|highs?|lows?|thermometers?|degrees)\b[^.]*$/i;

const CENTURY = 100;
const THIRD = 33;

function centuryOf(number: number, part: ReturnType<typeof partOf>): string {
  const first = (number - 1) * CENTURY + 1;
  if (!part) return `${first}/${first + CENTURY - 1}`;
  const nth = { early: 0, start: 0, mid: 1, late: 2, end: 2 }[part];
  return `${first + nth * THIRD}/${nth === 2 ? first + CENTURY - 1 : first + (nth + 1) * THIRD - 1}`;
}
