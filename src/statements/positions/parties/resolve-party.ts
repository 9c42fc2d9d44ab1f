import {
  countriesIn,
  countryByAdjective,
  countryByCode,
  countryByName,
  countryBySeat,
} from "../../../language/en/country-names.ts";
import { countryServedBy, holdsOffice, officeOf } from "../../../language/en/offices.ts";
import type { Person } from "../../../language/en/people.ts";
import {
  ACTING_NOUNS,
  CROWDS,
  GOVERNMENT_NOUNS,
  NO_PARTIES,
  OFFICE_NOUNS,
  OFFICIAL_NOUNS,
  PERSON_SIDES,
  SHARED_DOINGS,
  SIDE_NOUNS,
  UNIONS,
} from "../../../language/en/tables/government-words.ts";
import { BODY_WORDS, SOURCE_NOUNS } from "../../../language/en/tables/source-nouns.ts";
import { TIME_NOUNS } from "../../../language/en/tables/time-nouns.ts";
import { OFFICE_TITLES } from "../../../language/en/tables/titles.ts";
import type { Party } from "../../../model/position.ts";
import { resolveSource } from "../../sources/resolve-source.ts";
import { type NamedParty, type PartyMemory, recall } from "./party-memory.ts";
import type { PartyWords } from "./party-words.ts";

/** A party without the words that stand for it: the caller cites them. */
export type ResolvedParty = Omit<Party, "citation">;

/**
 * Decides who the words for a party mean at an offset of the page: one party, several where the words are "both
 * sides", none where they are no party or nobody fits. The pronouns of the one who speaks need `speaker`.
 */
export function resolveParties(
  words: PartyWords,
  at: number,
  memory: PartyMemory,
  speaker?: ResolvedParty,
): ResolvedParty[] {
  if (words.kind === "pronoun") return byPronoun(words, at, memory, speaker);
  if (meansBoth(words)) return bothSides(words, at, memory);
  if (SHARED_DOINGS.has(words.text.toLowerCase())) return [];
  const one = words.kind === "name" ? byName(words, at, memory) : byDescription(words, at, memory);
  return one ? [one] : [];
}

/** Keeps a subject in mind, so that a pronoun behind it can mean it. */
export function rememberSubject(
  memory: PartyMemory,
  words: PartyWords,
  party: ResolvedParty,
  at: number,
): void {
  if (words.kind === "pronoun") return;
  const noun = words.noun === undefined ? {} : { noun: words.noun };
  rememberParty(memory, { party, at, plural: isPlural(words), ...noun });
}

/** Keeps a party in mind as a subject; a person also as who spoke or acted last. */
export function rememberParty(memory: PartyMemory, named: NamedParty): void {
  const { party, at } = named;
  memory.subjects.push(named);
  if (party.kind !== "person") return;
  const person = memory.source.people.personOf(party.name, memory.source.report);
  if (person) memory.source.last = { person, at };
}

function isPlural({ noun = "", kind }: PartyWords): boolean {
  if (kind === "name") return false;
  return noun.endsWith("s") ? !/(?:ss|us|is)$/.test(noun) : /^(?:people|police|men|women|troops)$/.test(noun);
}

/** A pronoun reaches back over no more text than this: about four paragraphs. */
const PRONOUN_REACH = 1500;

function byPronoun(
  words: PartyWords,
  at: number,
  memory: PartyMemory,
  speaker: ResolvedParty | undefined,
): ResolvedParty[] {
  const { words: pronoun } = words;
  if (/^(?:i|we|me|us|my|our)$/.test(pronoun)) return speaker ? [speaker] : [];
  if (/^(?:he|she|him|her|his)$/.test(pronoun)) {
    const { name, named } = resolveSource(words, at, memory.source);
    return named ? [personParty(name, memory)] : [];
  }
  const near = recall(memory.subjects, at).filter((one) => at - one.at < PRONOUN_REACH);
  if (/^(?:they|them|their)$/.test(pronoun)) {
    const group = near.findLast((one) => one.plural) ?? near.findLast((one) => one.party.kind !== "person");
    return group ? [group.party] : [];
  }
  if (!/^(?:it|its)$/.test(pronoun)) return [];
  const body = near.findLast((one) => !one.plural && one.party.kind !== "person");
  return body ? [body.party] : [];
}

function meansBoth({ text, noun = "" }: PartyWords): boolean {
  return /^(?:both|two|either|neither)\b/i.test(text) && SIDE_NOUNS.has(noun);
}

/** "both countries", "the two leaders": the two countries that the report speaks of most, or the two who were named last. */
function bothSides({ noun = "" }: PartyWords, at: number, memory: PartyMemory): ResolvedParty[] {
  if (PERSON_SIDES.has(noun)) {
    const title = noun.replace(/s$/, "");
    const before = recall(memory.source.mentions(), at).map((one) => one.person);
    const holders = before.filter((one) => holdsOffice(one, { title, qualifiers: [] }));
    const fitting = new Set(holders).size > 1 ? holders : before;
    return pair(mostNamed(fitting.map((one) => one.name)).map((name) => personParty(name, memory)));
  }
  const countries = mostNamed(recall(memory.countries(), at).map((one) => one.name));
  if (countries.length === 2) return countries.map(countryParty);
  const subjects = recall(memory.subjects, at);
  return pair(
    lastTwo(subjects.map((one) => one.party.name)).flatMap(
      (name) => subjects.findLast((one) => one.party.name === name)?.party ?? [],
    ),
  );
}

function pair(parties: readonly ResolvedParty[]): ResolvedParty[] {
  return parties.length === 2 ? [...parties] : [];
}

/** The two names that a list holds most often, the later one first where two are as frequent. */
function mostNamed(names: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const name of [...names].reverse()) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 2)
    .map(([name]) => name)
    .sort((a, b) => names.indexOf(a) - names.indexOf(b));
}

/** The two names that a list ends in, in the order of their last mention. */
function lastTwo(names: readonly string[]): string[] {
  return [...new Set([...names].reverse())].slice(0, 2).reverse();
}

/** Gives the party that a country is, or a union of countries that stands in the table of countries. */
export function countryParty(name: string): ResolvedParty {
  return UNIONS.has(name) ? { name, kind: "organisation" } : { name, kind: "country", country: name };
}

/** Gives the party that a person is, by the name that the story has for it. */
export function personParty(name: string, memory: PartyMemory): ResolvedParty {
  const person = memory.source.people.personOf(name, memory.source.report) ?? { name, titles: [] };
  const country = countryNameOf(person, memory);
  return { name: person.name, kind: "person", ...(country ? { country } : {}) };
}

function countryNameOf(person: Person, memory: PartyMemory): string | undefined {
  const code = countryServedBy(person, memory.day);
  return code === undefined ? undefined : countryByCode(code)?.name;
}

function byName(words: PartyWords, at: number, memory: PartyMemory): ResolvedParty | undefined {
  const { text, words: name } = words;
  if (TIME_NOUNS.has(name.toLowerCase())) return undefined;
  const country = countryByName(text) ?? countryByName(name);
  if (country) return countryParty(country.name);
  if (CROWDS.has(text.toLowerCase())) return { name: text.toLowerCase(), kind: "group" };
  const people = groupNamed(words);
  if (people) return people;
  const person = memory.source.people.personOf(name, memory.source.report);
  if (person) {
    resolveSource(words, at, memory.source);
    return personParty(person.name, memory);
  }
  const seat = countryBySeat(text);
  if (seat) return { name: seat.name, kind: "government", country: seat.name };
  if (text.includes(",") || !words.proper) return undefined;
  const body = resolveSource({ ...words, words: bodyWords(words) }, at, memory.source).name;
  const served = countriesIn(text.split(/[\s-]+/))[0]?.name;
  return { name: body, kind: kindOfName(body, words.role), ...(served ? { country: served } : {}) };
}

/** A name that the story has for nobody: a person by two words in capitals and no word of a body, or by a title. */
export function kindOfName(name: string, role: string | undefined): "person" | "organisation" {
  const parts = name.split(" ");
  const body = parts.some((part) => BODY_WORDS.has(part.toLowerCase())) || countriesIn(parts).length > 0;
  const personal =
    parts.length > 1 &&
    parts.length < 5 &&
    parts.every((part) => /^\p{Lu}\p{Ll}*\.?[\p{L}’'-]*$/u.test(part));
  const titled =
    role
      ?.toLowerCase()
      .split(" ")
      .some((word) => OFFICE_TITLES.has(word)) ?? false;
  return !body && (personal || titled) ? "person" : "organisation";
}

/** "U.S. State Department", "Bank of England" are taken whole, although "State" may be a title and "of" ends a head. */
function bodyWords({ text, words }: PartyWords): string {
  if (BODY_OF.test(text) && BODY_WORDS.has(words.split(" ").at(-1)?.toLowerCase() ?? "")) return text;
  return BODY_WORDS.has(text.split(" ").at(-1)?.toLowerCase() ?? "") ? text : words;
}

const BODY_OF = /^\p{Lu}[^,]{1,40} of (?:the )?\p{Lu}[^,]{1,40}$/u;

/** "Firefighters": people by what they do, with a capital at the head of a sentence. */
const DOERS = /(?:ers|ors|ists|ians|ants)$/;

/** "House Republicans", "Danes": people by a name in capitals. */
function groupNamed({ text }: PartyWords): ResolvedParty | undefined {
  const last = text.split(" ").at(-1) ?? "";
  const country = last.endsWith("s") ? countryByAdjective(last) : undefined;
  const word = last.toLowerCase();
  const doers = word === text.toLowerCase() && DOERS.test(word);
  const known = last.endsWith("s") && (SOURCE_NOUNS.has(word) || doers);
  if (!country && !known) return undefined;
  return { name: text, kind: "group", ...(country ? { country: country.name } : {}) };
}

function byDescription(words: PartyWords, at: number, memory: PartyMemory): ResolvedParty | undefined {
  const { noun = "", before = [] } = words;
  if (GOVERNMENT_NOUNS.has(noun)) return governmentOf(words, at, memory);
  const seat = countryBySeat(words.text);
  if (seat) return { name: seat.name, kind: "government", country: seat.name };
  if (officeOf(before, noun) && words.definite !== false) {
    const { name, named } = resolveSource(words, at, memory.source);
    if (named) return personParty(name, memory);
  }
  if (officeOf(before, noun) && countriesIn(wordsIn(words.text)).length > 0) {
    const { name, named } = resolveSource(words, at, memory.source);
    if (named) return personParty(name, memory);
  }
  return byNoun(words, at, memory);
}

function wordsIn(text: string): string[] {
  return text
    .replace(/['’]s\b/g, "")
    .split(/[\s-]+/)
    .filter((word) => word !== "");
}

/** "the Chilean government", "Ruiz's administration", "the government of Japan". */
function governmentOf(words: PartyWords, at: number, memory: PartyMemory): ResolvedParty | undefined {
  const [country] = countriesIn(wordsIn(words.text));
  const named = country?.name ?? countryOfPersonIn(words, memory);
  if (named) return { name: named, kind: "government", country: named };
  const seat = countryBySeat(words.text.replace(/['’]s\b.*$/, ""));
  if (seat) return { name: seat.name, kind: "government", country: seat.name };
  const known = recall(memory.subjects, at).findLast((one) => one.party.kind === "government");
  if (known && (words.before ?? []).length <= 1) return known.party;
  return { name: words.text.replace(TIME_BEHIND, ""), kind: "government" };
}

/** "The government in 2021": when is no part of a name. */
const TIME_BEHIND = / (?:in|since|until|during|of) (?:\p{Lu}\p{L}+ )?\d{4}$/u;

function countryOfPersonIn({ text }: PartyWords, memory: PartyMemory): string | undefined {
  const runs = text.match(/\p{Lu}[\p{L}\p{M}’'-]*(?: \p{Lu}[\p{L}\p{M}’'-]*){0,4}/gu) ?? [];
  for (const run of runs) {
    const person = memory.source.people.personOf(run.replace(/['’]s?$/, ""), memory.source.report);
    const country = person && countryNameOf(person, memory);
    if (country) return country;
  }
  return undefined;
}

/** Classes of `SOURCE_NOUNS` that are single persons or bodies, or no party at all. */
const NO_PARTY: ReadonlySet<string> = new Set(["document", "media"]);
/** Classes whose single members speak for nobody: "her doctor", "a witness". */
const PRIVATE: ReadonlySet<string> = new Set(["expert", "witness", "person", "source"]);
const BODIES: ReadonlySet<string> = new Set(["organisation", "government", "business"]);

function byNoun(words: PartyWords, at: number, memory: PartyMemory): ResolvedParty | undefined {
  const { noun = "", definite, text } = words;
  const kind = SOURCE_NOUNS.get(noun);
  const office = OFFICE_NOUNS.has(noun) || OFFICE_TITLES.has(noun);
  const acts = office || OFFICIAL_NOUNS.has(noun) || ACTING_NOUNS.has(noun);
  const body = BODY_WORDS.has(noun) && /^\p{Lu}/u.test(text);
  if ((!kind && !acts && !body) || (kind && NO_PARTY.has(kind)) || NO_PARTIES.has(noun)) return undefined;
  const bare = text.split(" ").length === 1;
  const known =
    definite && bare ? recall(memory.subjects, at).findLast((one) => one.noun === noun) : undefined;
  if (known) return known.party;
  const country = countriesIn(wordsIn(text))[0]?.name ?? countryOfPersonIn(words, memory);
  const served = country ? { country } : {};
  const name = text.replace(/^(?:its|his|her|their|some|many|several)\s+/i, "");
  if (OFFICIAL_NOUNS.has(noun) && country) return { name, kind: "government", ...served };
  if (kind && PRIVATE.has(kind) && !country && !acts && !isPlural(words)) return undefined;
  if (isPlural(words)) return { name, kind: "group", ...served };
  // "the port authority": an official as a source, a body as a party.
  const person = office || (kind && !BODIES.has(kind) && !BODY_WORDS.has(noun));
  return { name, kind: person ? "person" : "organisation", ...served };
}
