import { remembered } from "../remembered.ts";
import { foldWord, withoutDiacritics } from "../words.ts";
import { isAcronymOf, isShortForm } from "./media-names.ts";
import { holderCalled } from "./offices.ts";
import type { PersonName } from "./person-names.ts";
import { MEN_NAMES, WOMEN_NAMES } from "./tables/given-names.ts";
import { COURTESY_TITLE } from "./tables/titles.ts";

/** A person of a story, under one name. */
export interface Person {
  /** The fullest spelling found in the story. */
  readonly name: string;
  readonly gender?: "man" | "woman";
  /** Titles that stand before the name, lower case. */
  readonly titles: readonly string[];
}

/** The people of a story: who is meant by a name in a report. */
export interface People {
  /** Finds whom a name or a part of one means: in the report first, then in the story; nobody known to be of another gender. */
  readonly personOf: (words: string, report: string, gender?: Person["gender"]) => Person | undefined;
  /** Lists everybody named in a report, in the order of their first mention. */
  readonly inReport: (report: string) => readonly Person[];
}

interface Entry {
  spellings: Map<string, number>;
  titles: Set<string>;
  tokens: readonly string[];
  /** The reports that name the person, each with the place of the first mention among its names. */
  reports: Map<string, number>;
  /** How often the person is named, by a surname with its title too. */
  mentions: number;
}

const INITIAL = /^\p{L}\.?$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

/** So many names are remembered with their words: a story has the same few hundred again and again. */
const MOST_NAMES = 5_000;

const tokensOf = remembered(MOST_NAMES, (words): readonly string[] =>
  words
    .split(/[\s ]+/)
    .map((word) => foldWord(word).replace(/[.,'’]/g, ""))
    .filter((word) => word !== "" && !SUFFIX.test(word)),
);

/**
 * Gathers the people of a story out of the names in its reports, as `[report id, names]`; `day` is the story's, ISO 8601,
 * where it is known.
 */
export function gatherPeople(
  found: readonly (readonly [string, readonly PersonName[]])[],
  day?: string,
): People {
  const entries = new Map<string, Entry>();
  for (const [report, names] of found)
    for (const [at, name] of names.entries()) addName(entries, report, at, name);
  dropStrayWords(entries);
  const people = mergeEntries([...entries.values()], day);
  const byReport = new Map<string, Known[]>();
  const byToken = new Map<string, Known[]>();
  for (const one of people) {
    for (const report of one.entry.reports.keys()) {
      const near = byReport.get(report);
      if (near) near.push(one);
      else byReport.set(report, [one]);
    }
    for (const alias of one.aliases) {
      const last = alias.at(-1) ?? "";
      byToken.set(last, [...(byToken.get(last) ?? []), one]);
    }
  }
  const known = new Map<string, Map<string, { readonly person: Person | undefined }>>();
  return {
    personOf: (words, report, gender) => {
      const inReport = known.get(report) ?? new Map<string, { readonly person: Person | undefined }>();
      const key = gender === undefined ? words : `${gender} ${words}`;
      const before = inReport.get(key);
      if (before) return before.person;
      known.set(report, inReport);
      const near = byReport.get(report) ?? [];
      const person = findPerson(words, report, { byToken, people, near, gender });
      inReport.set(key, { person });
      return person;
    },
    inReport: (report) => (byReport.get(report) ?? []).map((one) => one.person),
  };
}

/** The words of a name that tell who is meant: "M. Ruiz" says no more than "Ruiz", "Ana M. Ruiz" no more than "Ana Ruiz". */
const ownTokensOf = remembered(MOST_NAMES, (words): readonly string[] => {
  const tokens = tokensOf(words);
  const bare = tokens.length === 2 && INITIAL.test(tokens[0] ?? "") ? tokens.slice(1) : tokens;
  return bare.filter((token, nth) => nth === 0 || !INITIAL.test(token));
});

function addName(entries: Map<string, Entry>, report: string, at: number, { name, title }: PersonName): void {
  const own = ownTokensOf(name);
  if (own.length === 0) return;
  // "President Ruiz" and "Mrs Ruiz" may be two, so that each title with a surname stands for itself.
  const key = own.length === 1 ? `${headOf(title)} ${own[0]}` : own.join(" ");
  const entry = entries.get(key) ?? {
    spellings: new Map(),
    titles: new Set(),
    tokens: own,
    reports: new Map(),
    mentions: 0,
  };
  entry.spellings.set(name, (entry.spellings.get(name) ?? 0) + 1);
  if (title !== "") entry.titles.add(title.toLowerCase());
  if (!entry.reports.has(report)) entry.reports.set(report, at);
  entry.mentions++;
  entries.set(key, entry);
}

/** The last word of a title, in small letters: "president" of "Norland President". */
function headOf(title: string): string {
  return tokensOf(title).at(-1) ?? "";
}

/** "Meet Ana Ruiz", "Russian Ana Ruiz": a word before a given name that is no given name is no part of the name. */
function dropStrayWords(entries: Map<string, Entry>): void {
  const given = (token: string | undefined): boolean =>
    token !== undefined && (MEN_NAMES.has(token) || WOMEN_NAMES.has(token));
  for (const [key, entry] of [...entries]) {
    const [first, second] = entry.tokens;
    if (entry.tokens.length < 3 || given(first) || !given(second)) continue;
    const shorter = entries.get(key.slice(key.indexOf(" ") + 1));
    if (!shorter) continue;
    joinTo(shorter, entry);
    entries.delete(key);
  }
}

/** Adds what an entry knows to that of the same person. */
function joinTo(owner: Entry, entry: Entry): void {
  for (const [report, at] of entry.reports)
    owner.reports.set(report, Math.min(at, owner.reports.get(report) ?? at));
  for (const title of entry.titles) owner.titles.add(title);
  owner.mentions += entry.mentions;
}

/** A person who is named so many times as often as the one in the report is meant by a surname alone. */
const FAR_MORE = 20;

/** A person while the names of the story are put together. */
interface Merging {
  readonly entry: Entry;
  readonly aliases: (readonly string[])[];
}

interface Known extends Merging {
  readonly person: Person;
  /** The aliases with a blank between their words. */
  readonly forms: ReadonlySet<string>;
}

/** Puts shorter forms ("Núñez Peña") under the longer name that ends in them, if one report or only one name has it. */
function mergeEntries(entries: readonly Entry[], day: string | undefined): Known[] {
  const sorted = [...entries].sort(
    (a, b) => b.tokens.length - a.tokens.length || Number(isCourtesy(a)) - Number(isCourtesy(b)),
  );
  const kept: Merging[] = [];
  const byLast = new Map<string, Merging[]>();
  const keep = (entry: Entry): void => {
    const known = newPerson(entry);
    const last = entry.tokens.at(-1) ?? "";
    kept.push(known);
    byLast.set(last, [...(byLast.get(last) ?? []), known]);
  };
  for (const entry of sorted) {
    const longer = (byLast.get(entry.tokens.at(-1) ?? "") ?? []).filter(
      (one) =>
        (endsWith(one.entry.tokens, entry.tokens) || sameEnds(one.entry.tokens, entry.tokens)) &&
        !differInGender(one.entry, entry),
    );
    const shared = longer.filter((one) =>
      [...entry.reports.keys()].some((report) => one.entry.reports.has(report)),
    );
    const holder = entry.tokens.length === 1 ? holderTitled(entry, day) : undefined;
    const owner = holder
      ? longer.find((one) => foldWord(describePerson(one.entry).name) === foldWord(holder))
      : (ownerOf(entry, longer, shared) ?? sameSurname(entry, byLast.get(entry.tokens.at(-1) ?? "") ?? []));
    if (!owner) {
      // Without a day the table only says who is not meant.
      if (holder && day) keep({ ...entry, spellings: new Map([[holder, 1]]), tokens: tokensOf(holder) });
      else if (holder) keep(entry);
      else if (entry.tokens.length > 1 || longer.length === 0) keep(entry);
      continue;
    }
    owner.aliases.push(entry.tokens);
    joinTo(owner.entry, entry);
  }
  return kept.map(({ entry, aliases }) => ({
    entry,
    aliases,
    forms: new Set(aliases.map((alias) => alias.join(" "))),
    person: describePerson(entry),
  }));
}

/** Whom "President Trump" names by the table of offices, on the story's day where that is known. */
function holderTitled({ tokens, titles }: Entry, day: string | undefined): string | undefined {
  const named = [...titles].map((title) => holderCalled(title, tokens[0] ?? "", day));
  return named.every((name) => name === named[0]) ? named[0] : undefined;
}

/** "Mr Ruiz" tells less of somebody than an office does. */
function isCourtesy({ titles }: Entry): boolean {
  return [...titles].every((title) => COURTESY_TITLE.test(title));
}

/** "Mr Ruiz" where the report has a President Ruiz, and nobody with more of a name. */
function sameSurname(entry: Entry, known: readonly Merging[]): Merging | undefined {
  if (entry.tokens.length !== 1 || !isCourtesy(entry)) return undefined;
  return known.find(
    (one) =>
      one.entry.tokens.length === 1 &&
      [...entry.reports.keys()].some((report) => one.entry.reports.has(report)) &&
      !differInGender(one.entry, entry),
  );
}

/** Of the persons whose name ends like a shorter one: who has its title, the only one, or who is named most in its reports. */
function ownerOf(entry: Entry, longer: readonly Merging[], shared: readonly Merging[]): Merging | undefined {
  const head = headOf([...entry.titles][0] ?? "");
  const titled = shared.filter((one) => [...one.entry.titles].some((title) => headOf(title) === head));
  if (entry.tokens.length === 1 && titled.length > 0) return mostNamed(titled);
  return shared.length > 0 ? mostNamed(shared) : longer.length === 1 ? longer[0] : undefined;
}

/** "Mr Lund" is not Ana Lund, whose first name is a woman's. */
function differInGender(one: Entry, other: Entry): boolean {
  const [first, second] = [one, other].map((entry) => genderOf(entry.tokens[0] ?? "", [...entry.titles]));
  return first !== undefined && second !== undefined && first !== second;
}

function newPerson(entry: Entry): Merging {
  const aliases: (readonly string[])[] = [];
  for (let from = 0; from < entry.tokens.length; from++) aliases.push(entry.tokens.slice(from));
  return { entry, aliases };
}

function describePerson(entry: Entry): Person {
  const titles = [...entry.titles];
  const gender = genderOf(entry.tokens[0] ?? "", titles);
  return { name: bestSpelling(entry.spellings), titles, ...(gender ? { gender } : {}) };
}

/** The spelling with the most diacritics, then the most common: an agency writes "Núñez", its copies "Nunez". */
function bestSpelling(spellings: ReadonlyMap<string, number>): string {
  const marks = (name: string): number => [...name].filter((char) => withoutDiacritics(char) !== char).length;
  const sorted = [...spellings].sort(([a, x], [b, y]) => marks(b) - marks(a) || y - x || (a < b ? -1 : 1));
  return sorted[0]?.[0].replace(/\s+/g, " ") ?? "";
}

function genderOf(first: string, titles: readonly string[]): Person["gender"] {
  const title = titles.join(" ");
  if (/\b(?:mr|sir|king|prince|congressman|spokesman|chairman)\b/.test(title)) return "man";
  if (/\b(?:mrs|ms|miss|dame|queen|princess|congresswoman|spokeswoman|chairwoman)\b/.test(title))
    return "woman";
  const [man, woman] = [MEN_NAMES.has(first), WOMEN_NAMES.has(first)];
  if (man === woman) return undefined;
  return man ? "man" : "woman";
}

function endsWith(long: readonly string[], short: readonly string[]): boolean {
  return (
    short.length < long.length &&
    short.every((token, nth) => token === long[long.length - short.length + nth])
  );
}

/** "José Núñez Peña" and "José Ángel Núñez Peña". */
function sameEnds(long: readonly string[], short: readonly string[]): boolean {
  return (
    short.length > 1 && short.length < long.length && short[0] === long[0] && short.at(-1) === long.at(-1)
  );
}

function mostNamed<One extends Merging>(found: readonly One[]): One | undefined {
  return found.reduce<One | undefined>(
    (best, one) => (!best || countOf(one) > countOf(best) ? one : best),
    undefined,
  );
}

function countOf({ entry }: Merging): number {
  return entry.mentions;
}

/** A person named so many times as often as another of the report is whom it means by their surname alone. */
const CLEARLY_MORE = 2;

/** Whom a report means by a surname that several of its people have: who is named clearly most, else who was first. */
function meantIn<One extends Merging>(found: readonly One[], report: string): One | undefined {
  const most = mostNamed(found);
  const firstOf = (one: One): number => one.entry.reports.get(report) ?? Number.POSITIVE_INFINITY;
  const rivals = found.filter((one) => most && countOf(one) * CLEARLY_MORE > countOf(most));
  return rivals.reduce<One | undefined>(
    (best, one) => (!best || firstOf(one) < firstOf(best) ? one : best),
    undefined,
  );
}

/** The people of the story, and those of the report that is read. */
interface Among {
  readonly byToken: ReadonlyMap<string, readonly Known[]>;
  readonly people: readonly Known[];
  readonly near: readonly Known[];
  readonly gender: Person["gender"];
}

function findPerson(words: string, report: string, among: Among): Person | undefined {
  const { byToken, gender } = among;
  const tokens = ownTokensOf(words);
  const last = tokens.at(-1) ?? "";
  const key = tokens.join(" ");
  const named = (byToken.get(last) ?? []).filter(
    (one) => one.forms.has(key) || sameEnds(one.entry.tokens, tokens),
  );
  const fitting = gender === undefined ? named : ofGender(named, gender);
  const here = fitting.filter((one) => one.entry.reports.has(report));
  const [near, far] = [tokens.length === 1 ? meantIn(here, report) : mostNamed(here), mostNamed(fitting)];
  if (near)
    return (far && tokens.length === 1 && countOf(far) > FAR_MORE * countOf(near) ? far : near).person;
  if (far) {
    const rest = fitting.filter((one) => one !== far).map(countOf);
    const plain = tokens.length > 1 || rest.every((count) => countOf(far) > FAR_MORE * count);
    return plain ? far.person : undefined;
  }
  return byShortForm(words, tokens, among);
}

/** Those known to be of a gender, or those of whom nothing is known where there is none. */
function ofGender(people: readonly Known[], gender: Person["gender"]): readonly Known[] {
  const known = people.filter((one) => one.person.gender === gender);
  return known.length > 0 ? known : people.filter((one) => one.person.gender === undefined);
}

/** "JANP" by its initials, "Ilse" by the only person of that first name in the report. */
function byShortForm(words: string, tokens: readonly string[], { people, near }: Among): Person | undefined {
  if (tokens.length !== 1) return undefined;
  const acronym = (among: readonly Known[]): Known | undefined => {
    const hits = among.filter(
      (one) => one.entry.tokens.length > 2 && isAcronymOf(words, withoutDiacritics(one.person.name)),
    );
    return hits.length === 1 ? hits[0] : undefined;
  };
  const known = isShortForm(words) ? (acronym(near) ?? acronym(people)) : undefined;
  if (known) return known.person;
  const first = near.filter((one) => one.entry.tokens.length > 1 && one.entry.tokens[0] === tokens[0]);
  return first.length === 1 ? first[0]?.person : undefined;
}
