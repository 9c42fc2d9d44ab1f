import { isPlace } from "../language/en/geography.ts";
import { findMediaNames, isAcronymOf, type MediaName } from "../language/en/media-names.ts";
import { datesIn, restOf, type StatedDate } from "../language/en/stated-dates.ts";
import { FUNCTION_WORDS } from "../language/en/tables/function-words.ts";
import { organisationByName } from "../language/organisations.ts";

/** A line that says who wrote a report, and for whom. Offsets count from the line's start. */
export interface CreditLine {
  /** Names of the writers as they stand, without "By". */
  readonly byline?: { readonly text: string; readonly start: number; readonly end: number };
  readonly organisations: readonly MediaName[];
}

const BY = /(?<![\p{L}])by:?\s+(?=\p{Lu})/iu;
/** What may stand before "By": a verb, or the newsroom's own name and a dash, as portals write it. */
const BEFORE_BY =
  /^(?:(?:posted|written|reported|authored|story|published|submitted)\s*|[^.!?]{2,50}?\s[—–-]\s)?$/iu;
/** "By the Estuary newsroom" names the newsroom itself. */
const COLLECTIVE =
  /^(?:the )?(.{2,50}?) (?:newsroom|staff|staff reports?|news ?desk|news team|web (?:staff|desk)|editors|editorial (?:board|team)|desk)$/iu;
const CONNECTORS = /\b(?:and|with|for|of|the|from|via|at|by|in|on|to|de|la|van|von|der|bin|al|el)\b/giu;
const ROLE =
  /\b(?:staff|senior|chief|national|political|politics|diplomatic|white|house|foreign|security|business|economics|special|contributing|news|world|science|legal|congressional|washington|correspondents?|writers?|reporters?|editors?|columnists?|contributors?|bureau|author|guest|digital|producer|service|services|wires?|exclusive|updated|published|posted|team|affairs|the)\b/giu;
const LONGEST = 200;

/**
 * Reads a byline or a credit line: "By Ana Ruiz", "A. Ruiz and B. Lee, Northern Wire Agency",
 * "Associated Press, December 22, 2023", "JANE DOE | Reuters", "CBS News•".
 *
 * Gives undefined for lines that say anything else.
 */
export function readCreditLine(line: string): CreditLine | undefined {
  if (line.length > LONGEST || /[?!“”"]/.test(line)) return undefined;
  const bulleted = relayLine(line);
  if (bulleted) return { organisations: [bulleted] };
  const dates = datesIn(line);
  const by = byOf(line, dates);
  const organisations = findMediaNames(line).filter((name) => name.certain || standsAlone(line, name));
  if (by === undefined && organisations.length === 0) return behindDate(line, dates);
  const dateStart = dates.find((date) => date.start >= (by ?? 0))?.start ?? line.length;
  const people = namesIn(line, by ?? 0, organisations, dateStart);
  if (by !== undefined) {
    // "By the Daily Estuary newsroom": the newsroom itself is the writer.
    const writers = /^(?:the)?$/i.test(people.text) ? namesIn(line, by, [], dateStart) : people;
    return afterBy(COLLECTIVE.test(writers.text) ? writers : people, organisations);
  }
  const rest = withoutAcronyms(restOf(blank(line, organisations), dates), organisations)
    .replace(ROLE, " ")
    .trim();
  if (rest === "") return credit(undefined, organisations);
  return isSignature(line, people, organisations) ? credit(people, organisations) : undefined;
}

/** "Harbour News Videos •": portals set the newsroom that they carry before a bullet. */
function relayLine(line: string): MediaName | undefined {
  if (!line.includes("•")) return undefined;
  const name = line.match(/^\s*(\p{Lu}[^•|,:;]{1,40}?)(?: Videos?)?\s*•\s*$/u)?.[1];
  if (name === undefined || name.length < 3 || name.split(/\s+/).length > 5) return undefined;
  const start = line.indexOf(name);
  const known = organisationByName(name) ?? organisationByName(name.replace(/ (?:News|Online)$/, ""));
  return {
    start,
    end: start + name.length,
    name: known?.name ?? name,
    certain: true,
    known: known !== undefined,
  };
}

/** "March 17, 2023 | Ana Ruiz": a date, a bar and a person's name. */
function behindDate(line: string, dates: readonly StatedDate[]): CreditLine | undefined {
  const [date] = dates;
  const name = date && line.slice(date.end).match(/^\s*[|•·]\s*(\p{Lu}[^|•·]*?)\s*$/u)?.[1];
  if (!date || !name || restOf(line.slice(0, date.start), []) !== "") return undefined;
  if (!isNameList(name, false) || isPlace(name)) return undefined;
  const start = line.indexOf(name, date.end);
  return { byline: { text: name, start, end: start + name.length }, organisations: [] };
}

/** Gives where the names begin that follow "By", or undefined where the line is no byline. */
function byOf(line: string, dates: readonly StatedDate[]): number | undefined {
  const hit = line.match(BY);
  if (hit?.index === undefined) return undefined;
  const before = line.slice(0, hit.index);
  const dated =
    restOf(
      before,
      dates.filter((date) => date.end <= before.length),
    ) === "";
  return dated || BEFORE_BY.test(before) ? hit.index + hit[0].length : undefined;
}

function afterBy(people: People, organisations: readonly MediaName[]): CreditLine | undefined {
  const collective = people.text.match(COLLECTIVE)?.[1];
  if (collective !== undefined) {
    const start = people.start + people.text.indexOf(collective);
    const name: MediaName = {
      start,
      end: start + collective.length,
      name: collective,
      certain: true,
      known: false,
    };
    return { byline: people, organisations: organisations.length > 0 ? organisations : [name] };
  }
  return isNameList(people.text, true) || organisations.length > 0
    ? credit(people, organisations)
    : undefined;
}

/** "Ana Ruiz, Northern Wire": names, a separator, a newsroom, and nothing behind it but a title or a date. */
function isSignature(line: string, people: People, organisations: readonly MediaName[]): boolean {
  const last = organisations.at(-1);
  if (!last) return false;
  const behind = line.slice(last.end);
  if (restOf(behind, datesIn(behind)).replace(ROLE, " ").trim() !== "") return false;
  const separated = /(?:[,|•·\n–—/-]|\bfor|\bvia|\bof|\p{Ll})\s*(?:the )?$/iu.test(line.slice(0, last.start));
  return separated && isNameList(people.text, false);
}

/** A name that is also a common word counts where nothing else but dates and separators stands beside it. */
function standsAlone(line: string, name: MediaName): boolean {
  const rest = `${line.slice(0, name.start)} ${line.slice(name.end)}`;
  return name.end - name.start > 3 && restOf(rest, datesIn(rest)) === "";
}

interface People {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function credit(people: People | undefined, organisations: readonly MediaName[]): CreditLine {
  return people && isNameList(people.text, true) ? { byline: people, organisations } : { organisations };
}

/** Gives the stretch of a line before the first organisation, date or separator: the writers' names. */
function namesIn(line: string, from: number, organisations: readonly MediaName[], dateStart: number): People {
  const first = organisations.find((name) => name.start >= from)?.start ?? line.length;
  let end = Math.min(first, dateStart, line.length);
  const bar = line.slice(from, end).search(/\s*[|•·\n]|\s+[-–—]\s/);
  if (bar > 0) end = from + bar;
  const raw = line.slice(from, end);
  const text = raw
    .replace(/[\s,|•·/–—-]+$/u, "")
    .replace(/(?:\s+(?:for|of|via|at|on|and|the|Updated|Published|Posted)|,)+$/iu, "");
  const lead = text.length - text.trimStart().length;
  return { text: text.trim(), start: from + lead, end: from + text.trimEnd().length };
}

/** "LPA Lantern Press Agency" names one newsroom twice. */
function withoutAcronyms(rest: string, names: readonly MediaName[]): string {
  return rest
    .split(" ")
    .filter((word) => !names.some((name) => isAcronymOf(word, name.name)))
    .join(" ");
}

function blank(line: string, names: readonly MediaName[]): string {
  let out = line;
  for (const name of names)
    out = out.slice(0, name.start) + " ".repeat(name.end - name.start) + out.slice(name.end);
  return out;
}

/** Says whether words read as one or more people's names, with titles of newsroom jobs allowed. */
function isNameList(text: string, afterBy: boolean): boolean {
  const names = text
    .replace(ROLE, " ")
    .replace(CONNECTORS, ",")
    .split(/[,&|/]|\s{2,}/)
    .map((name) => name.trim())
    .filter((name) => name !== "");
  if (names.length === 0) return afterBy && text.length > 3;
  return names.length <= 8 && names.every((name) => isPersonName(name, afterBy));
}

function isPersonName(name: string, afterBy: boolean): boolean {
  const words = name.split(/\s+/);
  if (words.length > 4 || (!afterBy && words.length < 2)) return false;
  return words.every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word) && !FUNCTION_WORDS.has(word.toLowerCase()));
}
