import { findMediaNames, type MediaName } from "../language/en/media-names.ts";
import { FUNCTION_WORDS } from "../language/en/tables/function-words.ts";
import { datesIn, restOf } from "./date-line.ts";

/** A line that says who wrote a report, and for whom. Offsets count from the line's start. */
export interface CreditLine {
  /** Names of the writers as they stand, without "By". */
  readonly byline?: { readonly text: string; readonly start: number; readonly end: number };
  readonly organisations: readonly MediaName[];
}

const BY = /^\s*(?:(?:posted|written|reported|authored|story|published)\s+)?by:?\s+(?=\p{Lu})/iu;
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
  const dates = datesIn(line);
  const by = line.match(BY);
  const organisations = findMediaNames(line);
  if (!by && organisations.length === 0) return undefined;
  const people = namesIn(line, by?.[0].length ?? 0, organisations, dates[0]?.start ?? line.length);
  if (by) return isNameList(people.text, true) || organisations.length > 0 ? credit(people, organisations) : undefined;
  const rest = restOf(blank(line, organisations), dates.map((date) => date)).replace(ROLE, " ").trim();
  if (rest === "") return credit(undefined, organisations);
  const last = organisations.at(-1);
  const separated = last !== undefined && /(?:[,|•·\n–—/-]|\bfor|\bvia|\bof|\p{Ll})\s*(?:the )?$/iu.test(line.slice(0, last.start));
  const isByline = separated && isNameList(people.text, false);
  return isByline ? credit(people, organisations) : undefined;
}

interface People {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

function credit(people: People | undefined, organisations: readonly MediaName[]): CreditLine {
  return people && people.text !== "" ? { byline: people, organisations } : { organisations };
}

/** Gives the stretch of a line before the first organisation, date or separator: the writers' names. */
function namesIn(line: string, from: number, organisations: readonly MediaName[], dateStart: number): People {
  const first = organisations.find((name) => name.start >= from)?.start ?? line.length;
  let end = Math.min(first, dateStart, line.length);
  const bar = line.slice(from, end).search(/\s*[|•·\n]|\s+[-–—]\s/);
  if (bar > 0) end = from + bar;
  const raw = line.slice(from, end);
  const text = raw.replace(/[\s,|•·/–—-]+$/u, "").replace(/(?:\s+(?:for|of|via|at|on|and|the|Updated|Published|Posted)|,)+$/u, "");
  const lead = text.length - text.trimStart().length;
  return { text: text.trim(), start: from + lead, end: from + text.length };
}

function blank(line: string, names: readonly MediaName[]): string {
  let out = line;
  for (const name of names) out = out.slice(0, name.start) + " ".repeat(name.end - name.start) + out.slice(name.end);
  return out;
}

/** Says whether words read as one or more people's names, with titles of newsroom jobs allowed. */
function isNameList(text: string, afterBy: boolean): boolean {
  const names = text.replace(ROLE, " ").replace(CONNECTORS, ",").split(/[,&|/]|\s{2,}/).map((name) => name.trim()).filter((name) => name !== "");
  if (names.length === 0) return afterBy && text !== "";
  return names.length <= 8 && names.every((name) => isPersonName(name, afterBy));
}

function isPersonName(name: string, afterBy: boolean): boolean {
  const words = name.split(/\s+/);
  if (words.length > 4 || (!afterBy && words.length < 2)) return false;
  return words.every((word) => /^\p{Lu}[\p{L}.’'-]*$/u.test(word) && !FUNCTION_WORDS.has(word.toLowerCase()));
}
