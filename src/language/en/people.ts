import { foldWord, withoutDiacritics } from "../words.ts";
import { isAcronymOf } from "./media-names.ts";
import type { PersonName } from "./person-names.ts";
import { MEN_NAMES, WOMEN_NAMES } from "./tables/given-names.ts";

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
  /** Finds whom a name or a part of one means: in the report first, then in the story. */
  readonly personOf: (words: string, report: string) => Person | undefined;
  /** Lists everybody named in a report, in the order of their first mention. */
  readonly inReport: (report: string) => readonly Person[];
}

interface Entry {
  spellings: Map<string, number>;
  titles: Set<string>;
  tokens: readonly string[];
  reports: Set<string>;
}

const INITIAL = /^\p{L}\.?$/u;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)$/;

function tokensOf(words: string): string[] {
  return words
    .split(/[\s ]+/)
    .map((word) => foldWord(word).replace(/[.,'’]/g, ""))
    .filter((word) => word !== "" && !SUFFIX.test(word));
}

/** Gathers the people of a story out of the names in its reports, as `[report id, names]`. */
export function gatherPeople(found: readonly (readonly [string, readonly PersonName[]])[]): People {
  const entries = new Map<string, Entry>();
  for (const [report, names] of found) for (const name of names) addName(entries, report, name);
  const people = mergeEntries([...entries.values()]);
  const byReport = new Map<string, Person[]>();
  const byToken = new Map<string, Known[]>();
  for (const one of people) {
    for (const report of one.entry.reports)
      byReport.set(report, [...(byReport.get(report) ?? []), one.person]);
    for (const alias of one.aliases) {
      const last = alias.at(-1) ?? "";
      byToken.set(last, [...(byToken.get(last) ?? []), one]);
    }
  }
  const known = new Map<string, Person | undefined>();
  return {
    personOf: (words, report) => {
      const key = `${report}\n${words}`;
      if (!known.has(key)) known.set(key, findPerson(words, report, byToken, people));
      return known.get(key);
    },
    inReport: (report) => byReport.get(report) ?? [],
  };
}

function addName(entries: Map<string, Entry>, report: string, { name, title }: PersonName): void {
  const tokens = tokensOf(name);
  if (tokens.length === 0) return;
  // A surname with its title alone is resolved later and makes nobody new, unless nobody else has it.
  const key = tokens.filter((token, nth) => nth === 0 || !INITIAL.test(token)).join(" ");
  const entry = entries.get(key) ?? {
    spellings: new Map(),
    titles: new Set(),
    tokens: key.split(" "),
    reports: new Set(),
  };
  entry.spellings.set(name, (entry.spellings.get(name) ?? 0) + 1);
  if (title !== "") entry.titles.add(title.toLowerCase());
  entry.reports.add(report);
  entries.set(key, entry);
}

interface Known {
  readonly person: Person;
  readonly entry: Entry;
  readonly aliases: (readonly string[])[];
}

/** Puts shorter forms ("López Obrador") under the longer name that ends in them, if one report or only one name has it. */
function mergeEntries(entries: readonly Entry[]): Known[] {
  const sorted = [...entries].sort((a, b) => b.tokens.length - a.tokens.length);
  const kept: Known[] = [];
  for (const entry of sorted) {
    const longer = kept.filter(
      (one) => endsWith(one.entry.tokens, entry.tokens) || sameEnds(one.entry.tokens, entry.tokens),
    );
    const shared = longer.filter((one) => [...entry.reports].some((report) => one.entry.reports.has(report)));
    const owner = shared.length > 0 ? mostNamed(shared) : longer.length === 1 ? longer[0] : undefined;
    if (!owner) {
      if (entry.tokens.length > 1 || longer.length === 0) kept.push(newPerson(entry));
      continue;
    }
    owner.aliases.push(entry.tokens);
    for (const report of entry.reports) owner.entry.reports.add(report);
    for (const title of entry.titles) owner.entry.titles.add(title);
  }
  return kept.map((one) => ({ ...one, person: describePerson(one.entry) }));
}

function newPerson(entry: Entry): Known {
  const aliases: (readonly string[])[] = [];
  for (let from = 0; from < entry.tokens.length; from++) aliases.push(entry.tokens.slice(from));
  return { entry, aliases, person: describePerson(entry) };
}

function describePerson(entry: Entry): Person {
  const titles = [...entry.titles];
  const gender = genderOf(entry.tokens[0] ?? "", titles);
  return { name: bestSpelling(entry.spellings), titles, ...(gender ? { gender } : {}) };
}

/** The spelling with the most diacritics, then the most common: an agency writes "López", its copies "Lopez". */
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

/** "Andrés López Obrador" and "Andrés Manuel López Obrador". */
function sameEnds(long: readonly string[], short: readonly string[]): boolean {
  return (
    short.length > 1 && short.length < long.length && short[0] === long[0] && short.at(-1) === long.at(-1)
  );
}

function mostNamed(found: readonly Known[]): Known | undefined {
  const count = ({ entry }: Known): number =>
    [...entry.spellings.values()].reduce((sum, one) => sum + one, 0);
  return found.reduce<Known | undefined>(
    (best, one) => (!best || count(one) > count(best) ? one : best),
    undefined,
  );
}

function findPerson(
  words: string,
  report: string,
  byToken: ReadonlyMap<string, readonly Known[]>,
  people: readonly Known[],
): Person | undefined {
  const tokens = tokensOf(words);
  const last = tokens.at(-1) ?? "";
  const key = tokens.join(" ");
  const fitting = (byToken.get(last) ?? []).filter(
    (one) => one.aliases.some((alias) => alias.join(" ") === key) || sameEnds(one.entry.tokens, tokens),
  );
  const here = fitting.filter((one) => one.entry.reports.has(report));
  if (here.length > 0) return mostNamed(here)?.person;
  if (fitting.length > 0)
    return new Set(fitting).size === 1 || tokens.length > 1 ? mostNamed(fitting)?.person : undefined;
  return byShortForm(words, tokens, report, people);
}

/** "AMLO" by its initials, "Hillary" by the only person of that first name in the report. */
function byShortForm(
  words: string,
  tokens: readonly string[],
  report: string,
  people: readonly Known[],
): Person | undefined {
  if (tokens.length !== 1) return undefined;
  const near = people.filter((one) => one.entry.reports.has(report));
  const acronym = (among: readonly Known[]): Known | undefined => {
    const hits = among.filter(
      (one) => one.entry.tokens.length > 2 && isAcronymOf(words, withoutDiacritics(one.person.name)),
    );
    return hits.length === 1 ? hits[0] : undefined;
  };
  const known = acronym(near) ?? acronym(people);
  if (known) return known.person;
  const first = near.filter((one) => one.entry.tokens.length > 1 && one.entry.tokens[0] === tokens[0]);
  return first.length === 1 ? first[0]?.person : undefined;
}
