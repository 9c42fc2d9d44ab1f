import { remembered } from "../remembered.ts";
import { foldName } from "../words.ts";
import { CITIES } from "./tables/cities.ts";
import { COUNTRIES } from "./tables/countries.ts";
import { PROVINCES } from "./tables/provinces.ts";

/** A country with its English names. */
export interface Country {
  /** ISO 3166-1 alpha-2 code. */
  readonly code: string;
  readonly name: string;
  /** Empty where the country is its own capital or has none. */
  readonly capital: string;
  /** Adjectives and words for inhabitants in the singular: "Mexican", "Spanish", "Spaniard". */
  readonly adjectives: readonly string[];
  readonly otherNames: readonly string[];
}

/** A state or province with the abbreviations under which it stands in datelines. */
export interface Province {
  readonly country: string;
  readonly name: string;
  readonly postal?: string;
  readonly abbreviations: readonly string[];
}

const CAPITAL_LETTER = /^\p{Lu}/u;

function rowsOf(table: string): string[][] {
  return table
    .trim()
    .split("\n")
    .map((line) => line.split("|").map((cell) => cell.trim()));
}

function listOf(cell: string | undefined): string[] {
  return (cell ?? "")
    .split(";")
    .map((item) => item.trim())
    .filter((item) => item !== "");
}

/** The countries of the world, in the order of their codes. */
export const COUNTRY_LIST: readonly Country[] = rowsOf(COUNTRIES).map(
  ([code = "", name = "", capital = "", adjectives, others]) => ({
    code,
    name,
    capital,
    adjectives: listOf(adjectives),
    otherNames: listOf(others),
  }),
);

/** States of the United States, Mexico and Australia and the provinces of Canada. */
export const PROVINCE_LIST: readonly Province[] = rowsOf(PROVINCES).map(
  ([country = "", name = "", postal = "", abbreviations]) => ({
    country,
    name,
    ...(postal === "" ? {} : { postal }),
    abbreviations: listOf(abbreviations),
  }),
);

/** Countries by folded name; a name that two countries share has two codes. */
type Gazetteer = ReadonlyMap<string, ReadonlySet<string>>;

let places: Gazetteer | undefined;
let adjectives: Gazetteer | undefined;
let shortForms: Gazetteer | undefined;

function gazetteer(entries: readonly (readonly [name: string, country: string])[]): Gazetteer {
  const found = new Map<string, Set<string>>();
  for (const [name, country] of entries) {
    const key = keyOf(name);
    found.set(key, (found.get(key) ?? new Set()).add(country));
  }
  return found;
}

function keyOf(text: string): string {
  return foldName(text)
    .replace(/^the /, "")
    .replace(/^saint /, "st ");
}

function placeNames(): Gazetteer {
  places ??= gazetteer([
    ...COUNTRY_LIST.flatMap((one) =>
      [one.name, one.capital, ...one.otherNames]
        .filter((name) => name !== "")
        .map((name) => [name, one.code] as const),
    ),
    ...PROVINCE_LIST.map((one) => [one.name, one.country] as const),
    // "Manchester, N.H." is listed with its state because the bare name belongs to the greater city abroad.
    ...Object.entries(CITIES).flatMap(([code, names]) =>
      listOf(names.replaceAll("\n", " ")).map((name) => [name, code] as const),
    ),
  ]);
  return places;
}

function adjectiveNames(): Gazetteer {
  adjectives ??= gazetteer(
    COUNTRY_LIST.flatMap((one) => one.adjectives.map((word) => [word, one.code] as const)),
  );
  return adjectives;
}

/**
 * Says whether `text` is the name of a known place: a city, a state, a country, or a city followed by its state or
 * country, as a dateline writes it ("EL PASO, Texas", "PHOENIX", "Tijuana, Mexico"). Adjectives are no places.
 */
export function isPlace(text: string): boolean {
  return placeCountries(text).size > 0;
}

/**
 * Gives the ISO 3166-1 alpha-2 code of the country that a place, a country's name or its adjective belongs to.
 * A name that belongs to two countries ("Georgia", "Santiago" with no more said) gives `undefined`.
 */
export function countryOf(text: string): string | undefined {
  return onlyCountry(text);
}

/** More words than so many are forgotten. */
const MOST_REMEMBERED = 20_000;
const placeCountries = remembered(MOST_REMEMBERED, findPlaceCountries);
const onlyCountry = remembered(MOST_REMEMBERED, findOnlyCountry);

function findOnlyCountry(text: string): string | undefined {
  const found = placeCountries(text);
  const codes = found.size > 0 || !CAPITAL_LETTER.test(text) ? found : (adjectiveCountries(text) ?? found);
  return codes.size === 1 ? [...codes][0] : undefined;
}

function adjectiveCountries(text: string): ReadonlySet<string> | undefined {
  const folded = keyOf(text);
  return adjectiveNames().get(folded) ?? adjectiveNames().get(folded.replace(/s$/, ""));
}

const NOWHERE: ReadonlySet<string> = new Set();

function findPlaceCountries(text: string): ReadonlySet<string> {
  if (!CAPITAL_LETTER.test(text.trim().replace(/^the /, ""))) return NOWHERE;
  const whole = placeNames().get(keyOf(text));
  if (whole) return whole;
  const parts = text.split(",").map((part) => part.trim());
  if (parts.length < 2) return NOWHERE;
  const last = parts.at(-1) ?? "";
  const wider = provinceCountries(last) ?? placeNames().get(keyOf(last)) ?? NOWHERE;
  const narrower = placeNames().get(keyOf(parts[0] ?? ""));
  // "Georgia" is a state and a country: the city before it decides.
  const both = [...wider].filter((code) => narrower?.has(code));
  return both.length > 0 ? new Set(both) : wider;
}

/** Finds the country of a state or province by its postal code in capitals or its abbreviation with its dots. */
function provinceCountries(text: string): ReadonlySet<string> | undefined {
  shortForms ??= new Map(
    PROVINCE_LIST.flatMap((one) =>
      [...one.abbreviations, ...(one.postal ? [one.postal] : [])].map(
        (short) => [short, new Set([one.country])] as const,
      ),
    ),
  );
  return shortForms.get(text);
}
