import { remembered } from "../remembered.ts";
import { foldName } from "../words.ts";
import { COUNTRY_LIST, type Country } from "./geography.ts";
import { SEATS_OF_GOVERNMENT } from "./tables/government-words.ts";

type Names = ReadonlyMap<string, Country>;

let names: Names | undefined;
let adjectives: Names | undefined;
let seats: Names | undefined;

function tableOf(entries: readonly (readonly [string, Country])[]): Names {
  const found = new Map<string, Country | undefined>();
  for (const [name, country] of entries) {
    const key = foldName(name);
    // A word of two countries ("Congolese") names neither.
    found.set(key, found.has(key) && found.get(key) !== country ? undefined : country);
  }
  return new Map([...found].flatMap(([key, one]) => (key !== "" && one ? [[key, one] as const] : [])));
}

/** Finds a country by its ISO 3166-1 alpha-2 code. */
export function countryByCode(code: string): Country | undefined {
  return COUNTRY_LIST.find((one) => one.code === code);
}

const BEGINS_CAPITAL = /^(?:the )?\p{Lu}/u;
/** Short names in capitals are words of the language in small letters: "US" and "us". */
const SHOUTED = /^\p{Lu}[\p{Lu}.]*$/u;

function looked(table: Names, words: string): Country | undefined {
  const bare = words.replace(/^the /i, "");
  if (!BEGINS_CAPITAL.test(bare)) return undefined;
  const key = foldName(bare);
  return key.length <= 3 && !SHOUTED.test(bare) ? undefined : table.get(key);
}

/** Finds the country that words name, and nothing but that: "the U.S.", "Mexico". */
export function countryByName(words: string): Country | undefined {
  return looked(nameTable(), words);
}

function nameTable(): Names {
  names ??= tableOf(
    COUNTRY_LIST.flatMap((one) => [one.name, ...one.otherNames].map((name) => [name, one] as const)),
  );
  return names;
}

/** Finds the country whose adjective or inhabitants words are: "Chilean", "Danes". */
export function countryByAdjective(words: string): Country | undefined {
  const table = adjectiveTable();
  return looked(table, words) ?? looked(table, words.replace(/s$/, ""));
}

function adjectiveTable(): Names {
  adjectives ??= tableOf(COUNTRY_LIST.flatMap((one) => one.adjectives.map((word) => [word, one] as const)));
  return adjectives;
}

/** Finds the country whose government a capital or a seat stands for: "Washington", "the White House". */
export function countryBySeat(words: string): Country | undefined {
  seats ??= new Map([
    ...tableOf(
      COUNTRY_LIST.flatMap((one) =>
        one.capital === "" || one.capital === one.name ? [] : [[one.capital, one] as const],
      ),
    ),
    ...SEATS_OF_GOVERNMENT.trim()
      .split("\n")
      .flatMap((line) => {
        const [name = "", code = ""] = line.split("|").map((cell) => cell.trim());
        const country = countryByCode(code);
        return country ? [[foldName(name), country] as const] : [];
      }),
  ]);
  return looked(seats, words);
}

const LONGEST_NAME = 4;
/** More runs of words than so many are forgotten. */
const MOST_REMEMBERED = 50_000;

const countryByRun = remembered(MOST_REMEMBERED, (words) => {
  const run = words.replace(/['’]s?$/, "");
  return countryByName(run) ?? countryByAdjective(run);
});

let firstWords: ReadonlySet<string> | undefined;

/** Says whether a run of words that begins with this one may be a country: most words begin none, which is told fast. */
const mayOpenCountry = remembered(MOST_REMEMBERED, (word) => {
  if (/^the$/i.test(word)) return true;
  if (!BEGINS_CAPITAL.test(word)) return false;
  firstWords ??= new Set([...nameTable().keys(), ...adjectiveTable().keys()].map(firstOf));
  const first = firstOf(foldName(word));
  return firstWords.has(first) || firstWords.has(first.replace(/s$/, ""));
});

function firstOf(folded: string): string {
  return folded.split(" ", 1)[0] ?? "";
}

/** Finds the countries that the words of a phrase name or whose adjectives they are, in order, each once. */
export function countriesIn(words: readonly string[]): Country[] {
  const found: Country[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!mayOpenCountry(words[at] ?? "")) continue;
    for (let length = Math.min(LONGEST_NAME, words.length - at); length > 0; length--) {
      const country = countryByRun(words.slice(at, at + length).join(" "));
      if (!country) continue;
      if (!found.includes(country)) found.push(country);
      at += length - 1;
      break;
    }
  }
  return found;
}
