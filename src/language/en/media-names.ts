import { findAll } from "../find-all.ts";
import { findOrganisations, organisationByName } from "../organisations.ts";
import { MEDIA_NOUNS, NOT_MEDIA_BEFORE, NOT_MEDIA_FIRST } from "./tables/media-nouns.ts";

/** A newsroom named in a text. */
export interface MediaName {
  readonly start: number;
  readonly end: number;
  /** Canonical name where the tables know it, else the words as they stand, without "the". */
  readonly name: string;
  /** False for a name that is also a common word and needs a cue beside it. */
  readonly certain: boolean;
  /** True where the tables of organisations hold it. */
  readonly known: boolean;
}

/** A word of a name; beyond 40 letters it is none, and the search would begin anew at each of its capitals. */
const WORD = "\\p{Lu}[\\p{L}\\d’'.-]{0,40}";
const LEAD = "(?:The )?(?:Daily|Weekly|Morning|Evening|Sunday|Radio)";
const GENERIC = new RegExp(
  `(?<![\\p{L}\\d])(?:(?:${WORD} ){1,4}(?:${MEDIA_NOUNS.join("|")})|${LEAD} \\p{Lu}\\p{Ll}[\\p{L}’'-]*)(?![\\p{L}\\d])`,
  "gu",
);
/** What a generic name holds, in any place: most lines have none of these words, which is told quickly. */
const SIGN = new RegExp(`(?:${MEDIA_NOUNS.join("|")}|Daily|Weekly|Morning|Evening|Sunday|Radio)`);
const ACRONYM = /^\p{Lu}[\p{Lu}\d&.]{1,6}$/u;
const LEADING =
  /^(?:The|A|An|By|In|On|At|From|For|And|But|As|Via|Per|To|Told|With|Of|About|After|Before|When|While|If|So|Our|Your|Their|His|Her|This|That|New)\s+(?=\S+ )/u;

/** Finds the newsrooms named between two offsets of a text: those the tables know, and those named like one. */
export function findMediaNames(text: string, from = 0, to: number = text.length): MediaName[] {
  const known: MediaName[] = findOrganisations(text, from, to).map((hit) => ({
    start: hit.start,
    end: hit.end,
    name: hit.organisation.name,
    certain: !hit.ambiguous,
    known: true,
  }));
  const generic = findGeneric(text.slice(from, to), from);
  if (generic.length === 0) return known;
  // A generic name that is longer than the known one inside it wins: "Northern Press Agency" over "Press".
  const kept = known.filter(
    (hit) => !generic.some((g) => g.start < hit.start && hit.end <= g.end && !hit.certain),
  );
  const rest = generic.filter((g) => !kept.some((hit) => hit.start < g.end && g.start < hit.end));
  return [...kept, ...rest].sort((a, b) => a.start - b.start);
}

function findGeneric(text: string, offset: number): MediaName[] {
  const found: MediaName[] = [];
  if (!SIGN.test(text)) return found;
  for (const hit of findAll(GENERIC, text)) {
    const lead = leadOf(hit[0]);
    const name = hit[0].slice(lead);
    const words = name.split(" ");
    if (words.length < 2 || NOT_MEDIA_BEFORE.has(words.at(-2) ?? "")) continue;
    if (NOT_MEDIA_FIRST.has(words[0] ?? "") && !organisationByName(name)) continue;
    const start = offset + hit.index + lead;
    const known = organisationByName(name);
    found.push({
      start,
      end: start + name.length,
      name: known?.name ?? name,
      certain: true,
      known: known !== undefined,
    });
  }
  return found;
}

/** Counts the letters before the name itself: "The", an acronym of what follows, or a writer's name glued to it. */
function leadOf(words: string): number {
  const lead = words.match(LEADING)?.[0].length ?? 0;
  const [first = "", ...rest] = words.slice(lead).split(" ");
  if (isAcronymOf(first, rest.join(" "))) return lead + first.length + 1;
  for (let at = lead + 1; at < words.length; at++) {
    const glued = /\p{Lu}/u.test(words.charAt(at)) && /\p{L}/u.test(words.charAt(at - 1));
    if (glued && organisationByName(words.slice(at))) return at;
  }
  return lead;
}

/** Names the newsroom that a short credit such as "AP", "(NWA)" or "Harbour News" stands for. */
export function mediaNameOf(credit: string): MediaName | undefined {
  const trimmed = credit
    .trim()
    .replace(/^[([]|[)\]]$/g, "")
    .replace(/^the /i, "")
    .trim();
  if (trimmed === "") return undefined;
  const known = organisationByName(trimmed);
  const span = { start: 0, end: trimmed.length };
  if (known) return { ...span, name: known.name, certain: true, known: true };
  const generic = findGeneric(trimmed, 0)[0];
  if (generic) return generic;
  return ACRONYM.test(trimmed) ? { ...span, name: trimmed, certain: true, known: false } : undefined;
}

/** Says whether a name may be a short form: it has no small letter and no blank. */
export function isShortForm(name: string): boolean {
  // "Weir Times" has the initials of "Western Tribune" and is another newsroom.
  return !/[\p{Ll}\s]/u.test(name);
}

/** Says whether a short form is made of the initials of a full name: "NWA" of "Northern Wire Agency". */
export function isAcronymOf(short: string, full: string): boolean {
  if (!isShortForm(short)) return false;
  const letters = short.replace(/[^\p{Lu}\d]/gu, "");
  return letters.length >= 2 && short.length < full.length && letters === initialsOf(full);
}

/** Gives the first letters of the capitalised words of a name: "NWA" of "Northern Wire Agency". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s-]+/)
    .map((word) => word.charAt(0))
    .filter((char) => /\p{Lu}/u.test(char))
    .join("");
}
