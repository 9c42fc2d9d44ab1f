import { remembered } from "../remembered.ts";
import { foldName } from "../words.ts";
import { countryOf } from "./geography.ts";
import type { People, Person } from "./people.ts";
import { OFFICE_HOLDERS } from "./tables/office-holders.ts";
import { LEADER_TITLES, OFFICE_TITLES, SHORT_TITLES, TITLE_WORDS } from "./tables/titles.ts";

/** An office as words name it: "the Mexican president". */
export interface Office {
  /** Last word of the title, lower case: "president", "minister", "secretary", "leader". */
  readonly title: string;
  /** ISO 3166-1 alpha-2 code, where the words name a country. */
  readonly country?: string;
  /** Words before the title, lower case, without countries and articles: "foreign", "white house press". */
  readonly qualifiers: readonly string[];
}

interface Holding {
  readonly country: string;
  readonly office: string;
  readonly name: string;
  readonly from: string;
  readonly to: string;
}

let holdings: readonly Holding[] | undefined;

function allHoldings(): readonly Holding[] {
  holdings ??= OFFICE_HOLDERS.trim()
    .split("\n")
    .map((line) => {
      const [country = "", office = "", name = "", from = "", to = ""] = line
        .split("|")
        .map((cell) => cell.trim());
      return { country, office, name, from, to };
    });
  return holdings;
}

const SKIPPED = /^(?:the|a|an|'s|’s|of|former|then|outgoing|current)$/;

/** Reads an office out of the words of a description, lower case or as they stand: ["Mexico", "'s", "president"]. */
export function officeOf(before: readonly string[], noun: string): Office | undefined {
  if (!OFFICE_TITLES.has(noun)) return undefined;
  let country: string | undefined;
  const qualifiers: string[] = [];
  for (const word of before) {
    if (SKIPPED.test(word)) continue;
    const code = countryOf(capitalised(word));
    if (code) country = code;
    else qualifiers.push(word);
  }
  return { title: noun, qualifiers, ...(country ? { country } : {}) };
}

function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** Says whether a person's titles in the story fit an office. */
export function holdsOffice(person: Person, office: Office): boolean {
  const wanted = office.title === "leader" ? LEADER_TITLES : undefined;
  const governed = new Set(person.titles.flatMap((title) => countriesIn(title)));
  if (office.country !== undefined && governed.size > 0 && !governed.has(office.country)) return false;
  return person.titles.some((title) => {
    const words = title
      .split(/[^\p{L}]+/u)
      .flatMap((word) => (word === "" ? [] : (SHORT_TITLES.get(word) ?? word)));
    const last = words.at(-1) ?? "";
    if (/^(?:mr|mrs|ms|former|ex)$/.test(words[0] ?? "") && words.length === 1) return false;
    const fits = wanted ? wanted.has(last) : words.includes(office.title);
    if (!fits || words.includes("former") || (words.includes("vice") && !office.qualifiers.includes("vice")))
      return false;
    if (!wanted && areOtherPortfolios(words.slice(0, -1), office.qualifiers)) return false;
    const countries = new Set(countriesIn(title));
    return office.country === undefined || countries.size === 0 || countries.has(office.country);
  });
}

/** "the foreign minister" is not "Water Minister Ruiz": both name a portfolio, and not the same. */
function areOtherPortfolios(held: readonly string[], asked: readonly string[]): boolean {
  const own = held.filter((word) => !isOrigin(word));
  const wanted = asked.filter((word) => !isOrigin(word));
  const known = [...own, ...wanted].some((word) => TITLE_WORDS.has(word));
  return known && own.length > 0 && wanted.length > 0 && !wanted.some((word) => own.includes(word));
}

/** "Kestrian", "Mexican", "senior": a word that names no portfolio. */
function isOrigin(word: string): boolean {
  return (
    SKIPPED.test(word) || /(?:[ia]n|ish|ese|ior|or)$/.test(word) || countryOf(capitalised(word)) !== undefined
  );
}

/** More titles than so many are forgotten. */
const MOST_REMEMBERED = 5_000;

const countriesIn = remembered(MOST_REMEMBERED, (title): readonly string[] =>
  title
    .split(/[^\p{L}.]+/u)
    .flatMap((word) => countryOf(capitalised(word)) ?? countryOf(word.toUpperCase()) ?? []),
);

/** Names who held an office on a day (ISO 8601) by the table of offices; undefined where it knows nobody, or several. */
export function holderOn(office: Office, day: string): string | undefined {
  const full = [...office.qualifiers, office.title].join(" ");
  const fitting = allHoldings().filter(
    (one) =>
      one.country === office.country &&
      one.from <= day &&
      (one.to === "" || day < one.to) &&
      (one.office === full ||
        (office.title === "leader" &&
          LEADER_TITLES.has(one.office.split(" ").at(-1) ?? "") &&
          !one.office.startsWith("foreign"))),
  );
  return fitting.length === 1 ? fitting[0]?.name : undefined;
}

/** Names whom a title with a surname means on a day, or on any, "President Trump", where the table knows just one. */
export function holderCalled(title: string, surname: string, day: string | undefined): string | undefined {
  const words = title
    .toLowerCase()
    .split(/[^\p{L}]+/u)
    .filter((word) => word !== "");
  const countries = new Set(countriesIn(title));
  const names = allHoldings()
    .filter(
      (one) =>
        (day === undefined || (one.from <= day && (one.to === "" || day < one.to))) &&
        words.slice(-one.office.split(" ").length).join(" ") === one.office &&
        foldName(one.name).split(" ").at(-1) === surname &&
        (countries.size === 0 || countries.has(one.country)),
    )
    .map(({ name }) => name);
  return new Set(names).size === 1 ? names[0] : undefined;
}

/** Says whether the table of offices knows a person to have held an office on a day, ISO 8601, in whatever country. */
export function heldOn(person: Person, { title }: Office, day: string): boolean {
  return holdingsOf(foldName(person.name)).some(
    ({ office, from, to }) => office.split(" ").at(-1) === title && from <= day && (to === "" || day < to),
  );
}

/** Everybody in a report who holds an office, in the order of their first mention. */
export function holdersIn(people: People, report: string, office: Office): readonly Person[] {
  return people.inReport(report).filter((person) => holdsOffice(person, office));
}

let byHolder: ReadonlyMap<string, readonly Holding[]> | undefined;

function holdingsOf(folded: string): readonly Holding[] {
  byHolder ??= groupByHolder();
  return byHolder.get(folded) ?? [];
}

function groupByHolder(): Map<string, Holding[]> {
  const found = new Map<string, Holding[]>();
  for (const holding of allHoldings()) {
    const key = foldName(holding.name);
    const known = found.get(key);
    if (known) known.push(holding);
    else found.set(key, [holding]);
  }
  return found;
}

/** Gives the country that a person serves: by the titles before the name, then by the table of offices on a day. */
export function countryServedBy(person: Person, day: string | undefined): string | undefined {
  const titled = new Set(person.titles.filter((title) => !title.startsWith("former")).flatMap(countriesIn));
  if (titled.size === 1) return [...titled][0];
  const held = holdingsOf(foldName(person.name));
  const then = held.filter((one) => !day || (one.from <= day && (one.to === "" || day < one.to)));
  return (then[0] ?? held[0])?.country;
}
