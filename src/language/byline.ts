import { findAll } from "./find-all.ts";
import { organisationByName } from "./organisations.ts";
import {
  BYLINE_ENDINGS,
  BYLINE_OPENINGS,
  GENERIC_BYLINES,
  INTERFACE_WORDS,
  NAME_JOINTS,
  NAME_PARTICLES,
  ORGANISATION_WORDS,
  ROLE_MODIFIERS,
  ROLE_WORDS,
} from "./tables/byline-words.ts";
import { MONTHS_BY_LANGUAGE } from "./tables/month-names.ts";
import { foldName } from "./words.ts";

/** The persons that a byline names. Offsets count from the byline's start and hold all names. */
export interface Byline {
  readonly names: readonly string[];
  readonly start: number;
  readonly end: number;
  /** True where words such as "By" stand before the names. */
  readonly opened: boolean;
}

/** What kind of name a byline holds. An account is one word without a capital, or with digits. */
export type BylineKind = "person" | "single" | "account" | "organisation" | "generic";

const alternatives = (words: readonly string[]): string =>
  [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.*+?()|[\]\\]/g, "\\$&").replace(/ /g, "\\s+"))
    .join("|");

const OPENING = new RegExp(`^[\\s•|·—–-]*(?:${alternatives(BYLINE_OPENINGS)})(?=[\\s:])[\\s:]*`, "iu");
const BLANKS = /^[\s,;:|•·—–-]+/u;
const HARD_END = new RegExp(
  `\\n|\\t|\\s{3,}|\\s*[|•·»>/]|\\s[—–-]+(?:\\s|$)|#|https?:|www\\.|\\s*[(\\[]|(?<![\\p{L}\\p{N}])\\s*\\d|\\.\\s+(?=\\p{Lu}\\p{Ll}+\\b)|[,;.]?\\s+(?:${alternatives(BYLINE_ENDINGS)})(?![\\p{L}'’-])`,
  "iu",
);
const TITLE_ABBREVIATION = /(?:^|[\s.])(?:dr|prof|mr|mrs|ms|st|sr|jr|rev|hon|\p{L})$/iu;
const JOINT = new RegExp(
  `\\s*[,;]\\s*(?:(?:${alternatives(NAME_JOINTS)})\\s+)?|\\s*&\\s*|\\s+(?:${alternatives(NAME_JOINTS)})\\s+(?=\\p{Lu})`,
  "giu",
);
const DEGREE =
  /^(?:(?:\p{Lu}\.?){2,7}®?|Ph\.?\s?D\.?|[MBE]\.?(?:Sc|Ed|A|S|D)\.?|Psy\.?D\.?|Pharm\.?D\.?|Jr\.?|Sr\.?|I{2,3}|Esq\.?|\p{Lu}[\p{Lu}-]{1,8}\s?\d*®?)(?:\s+(?:\p{Lu}\.?){2,7}®?)*$/u;
const WORD =
  /^(?:\p{Lu}[\p{L}\p{M}'’.-]*|\p{Lu}\.|(?:d|l|o)['’]\p{Lu}[\p{L}\p{M}'’-]*|[\p{Lo}][\p{Lo}\p{M}ー・]*)$/u;

const PLURAL_OFFICE = /^(?:editors|writers|reporters|contributors|correspondents)$/i;

const particles: ReadonlySet<string> = new Set(NAME_PARTICLES);
const roles: ReadonlySet<string> = new Set(ROLE_WORDS.map(foldName));
const modifiers: ReadonlySet<string> = new Set(ROLE_MODIFIERS.map(foldName));
const generic: ReadonlySet<string> = new Set(GENERIC_BYLINES.map(foldName));
const months: ReadonlySet<string> = new Set(
  Object.values(MONTHS_BY_LANGUAGE).flatMap((names) =>
    names.flatMap((name) => name.split(" ").map(foldName)),
  ),
);
const interfaceWords: ReadonlySet<string> = new Set(INTERFACE_WORDS);
/** Small words that end names only where "By" opened them: "By Ana Ruiz in Quito", but "Voices in the Wind". */
const SMALL_END = /^\s*(?:on|in|at|for|from|is|was|has)$/i;
const organisationWords: ReadonlySet<string> = new Set(ORGANISATION_WORDS.map(foldName));

/** Most words of one person's name, and longest byline that is read, in code units. */
const MAX_NAME_WORDS = 6;
const LONGEST = 300;
const MAX_NAMES = 40;

/**
 * Reads the names of a byline: "By Dr. Ana Ruiz, Senior Editor | 5 March 2019" names Ana Ruiz. What opens it, titles behind
 * names, offices, degrees, days, accounts and addresses are left out. Gives `undefined` where no name is left.
 */
export function readByline(text: string): Byline | undefined {
  if (text.length > LONGEST) return undefined;
  const opening = OPENING.exec(text)?.[0].length ?? 0;
  const blanks = BLANKS.exec(text.slice(opening))?.[0].length ?? 0;
  const from = opening + blanks;
  const bare = text.slice(from).replace(/\([^()]*\)(?=\s*[;,&])/g, (remark) => ",".repeat(remark.length));
  const end = endOfNames(bare);
  const names = namesOf(withoutMonth(bare, end));
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last) return undefined;
  const next = /^\s*\p{L}+/u.exec(bare.slice(end))?.[0] ?? "";
  if (opening === 0 && SMALL_END.test(next) && !first.text.includes(" ")) return undefined;
  return {
    names: [...new Set(names.map((name) => name.text.replace(/\s+/g, " ")))],
    start: from + first.start,
    end: from + last.start + last.text.length,
    opened: opening > 0,
  };
}

/** Cuts the month off that stands between the names and the number of a day or year. */
function withoutMonth(text: string, end: number): string {
  const stretch = text.slice(0, end);
  if (!/^[\s.,]*\d/.test(text.slice(end))) return stretch;
  const last = /[\s,]*(?<![\p{L}])\p{L}+\.?\s*$/u.exec(stretch);
  return last && months.has(foldName(last[0])) ? stretch.slice(0, last.index) : stretch;
}

/** Says what kind of name a byline's name is; `siteNames` are the names that the page's site goes by. */
export function bylineKind(name: string, siteNames: readonly string[] = []): BylineKind {
  const folded = foldName(name);
  if (generic.has(folded) || /^\d*$/.test(folded)) return "generic";
  const words = folded.split(" ");
  if (siteNames.some((site) => squeeze(site) === squeeze(name)) || isKnownOrganisation(name))
    return "organisation";
  if (PLURAL_OFFICE.test(words.at(-1)!) || words.some((word) => organisationWords.has(word)))
    return "organisation";
  if (!/^\p{L}/u.test(name) || /\d|[_/]/.test(name)) return "account";
  if (name.split(/\s+/).some((word) => /^\p{Ll}/u.test(word) && !particles.has(word.toLowerCase()))) {
    if (words.length > 1) return "organisation";
  }
  if (words.length === 1) return /^(?:\p{Lu}\p{Ll}+|\p{Lo}{2,})$/u.test(name) ? "single" : "account";
  return "person";
}

function squeeze(name: string): string {
  return foldName(name).replace(/^the /, "").replaceAll(" ", "");
}

function isKnownOrganisation(name: string): boolean {
  if (name.includes(" ")) return organisationByName(name) !== undefined;
  // "Ana" is a person, "ANA" an agency.
  return !/\p{Ll}/u.test(name) && organisationByName(name)?.kind === "agency";
}

/** Gives where the names end; a full stop behind an initial or a title ends nothing. */
function endOfNames(text: string): number {
  let from = 0;
  for (;;) {
    const hit = HARD_END.exec(text.slice(from));
    if (!hit) return text.length;
    const at = from + hit.index;
    if (hit[0].startsWith(".") && TITLE_ABBREVIATION.test(text.slice(0, at))) {
      from = at + 1;
      continue;
    }
    return at;
  }
}

interface Part {
  readonly text: string;
  readonly start: number;
}

function namesOf(stretch: string): Part[] {
  const parts: (Part & { readonly joint: string })[] = [];
  let from = 0;
  let before = "";
  for (const joint of [...findAll(JOINT, stretch), undefined]) {
    const end = joint?.index ?? stretch.length;
    parts.push({ text: stretch.slice(from, end), start: from, joint: before });
    from = joint ? joint.index + joint[0].length : end;
    before = joint?.[0] ?? "";
  }
  if (isLastNameFirst(parts))
    return [{ text: stretch.trim(), start: stretch.length - stretch.trimStart().length }];
  const names: Part[] = [];
  let hasOffice = false;
  for (const [at, part] of parts.slice(0, MAX_NAMES).entries()) {
    const name = nameIn(part, at > 0);
    // Behind an office, a comma sets off the organisation where it is held.
    if (name && !(hasOffice && part.joint.trim() === ",")) names.push(name);
    hasOffice ||= part.text.split(/\s+/).some(isOffice);
  }
  return names;
}

function isOffice(word: string): boolean {
  return roles.has(foldName(word));
}

/** "Ruiz, Ana": two parts of a single word each are one name. */
function isLastNameFirst(parts: readonly Part[]): boolean {
  return (
    parts.length === 2 &&
    /^\s*\p{Lu}[\p{L}'’-]+$/u.test(parts[0]!.text) &&
    /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}\.)?\s*$/u.test(parts[1]!.text) &&
    !DEGREE.test(parts[1]!.text.trim())
  );
}

/** Gives the name that a part begins with, without the office or the degree behind it. */
function nameIn(part: Part, isLater: boolean): Part | undefined {
  const lead = part.text.length - part.text.trimStart().length;
  const text = withoutStop(part.text.trim());
  if (text === "" || (isLater && (DEGREE.test(text) || /^\p{Ll}/u.test(text)))) return undefined;
  const words = text.split(/\s+/);
  const office = words.findIndex(isOffice);
  const bare = once(withoutDegree(office < 0 ? text : beforeOffice(text, words, office)));
  if (isLater && (bare === text ? office >= 0 : DEGREE.test(bare))) return undefined;
  if (isLater && bylineKind(bare) !== "person") return undefined;
  return isName(bare) || (!isLater && isAccount(bare)) ? { text: bare, start: part.start + lead } : undefined;
}

function isName(text: string): boolean {
  const words = text.split(/\s+/);
  if (
    text === "" ||
    words.length > MAX_NAME_WORDS ||
    words.some((word) => interfaceWords.has(foldName(word)))
  )
    return false;
  return (
    words.some((word) => WORD.test(word)) &&
    words.every((word) => WORD.test(word) || particles.has(word.toLowerCase())) &&
    !(words.length === 1 && months.has(foldName(text)))
  );
}

function isAccount(text: string): boolean {
  return (
    /^[\p{L}\d][\p{L}\d._-]{2,30}$/u.test(text) && !interfaceWords.has(foldName(text)) && !particles.has(text)
  );
}

function withoutStop(text: string): string {
  return /(?:^|\s)\p{Lu}\.$|\b[JS]r\.$/u.test(text) ? text : text.replace(/[.,:]+$/, "");
}

/** "Ana Ruiz RD" names Ana Ruiz; names that are set in capitals stay whole. */
function withoutDegree(text: string): string {
  return /\p{Ll}/u.test(text) ? text.replace(/(?<=\S\s+\S+)(?:\s+(?:\p{Lu}\.?){2,6}®?)+$/u, "") : text;
}

/** Layouts write a name twice, for wide and for narrow screens. */
function once(text: string): string {
  const words = text.split(/(\s+)/);
  for (let count = 2; count * 2 <= (words.length + 1) / 2 + 1; count++) {
    const head = words.slice(0, count * 2 - 1).join("");
    if (text.slice(head.length).trim().startsWith(head)) return head;
  }
  return text;
}

function beforeOffice(text: string, words: readonly string[], office: number): string {
  let end = office;
  while (end > 0 && modifiers.has(foldName(words[end - 1]!))) end--;
  // "Editor" alone or "The Editors" is what a page calls its newsroom; it stays, to be seen as no person.
  if (end <= 2 && office === words.length - 1 && PLURAL_OFFICE.test(words[office]!)) return text;
  if (end === 0) return office === words.length - 1 ? text : "";
  return text
    .split(/(\s+)/)
    .slice(0, end * 2 - 1)
    .join("");
}
