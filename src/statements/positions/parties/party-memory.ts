import { countriesIn } from "../../../language/en/country-names.ts";
import { gatherPeople, type People } from "../../../language/en/people.ts";
import { findPersonNames, type PersonName } from "../../../language/en/person-names.ts";
import { findAll } from "../../../language/find-all.ts";
import { remembered } from "../../../language/remembered.ts";
import type { Page } from "../../../model/page.ts";
import type { Party } from "../../../model/position.ts";
import type { Report } from "../../../model/report.ts";
import { dayOf, storyDayOf } from "../../attribute-drafts.ts";
import type { ReportMemory } from "../../sources/report-memory.ts";
import { startMemory } from "../../sources/start-memory.ts";

/** A party that a report has named, and where. */
export interface NamedParty {
  readonly party: Party;
  /** Offset in the page. */
  readonly at: number;
  readonly plural: boolean;
  /** Head noun of a description, lower case. */
  readonly noun?: string;
}

/** What is known of a report's parties while it is read from its top to its end. */
export interface PartyMemory {
  readonly source: ReportMemory;
  /** ISO 8601 day of the report, or of the story. */
  readonly day: string | undefined;
  /** Parties that were subjects so far, in reading order. */
  readonly subjects: NamedParty[];
  /** Countries that the report names, by their English names, in reading order, with offsets in the page. */
  readonly countries: () => readonly PlacedCountry[];
}

interface PlacedCountry {
  readonly name: string;
  readonly at: number;
}

/** The people and the day of a story, from which a report's memory is made. */
export interface PartyStory {
  readonly people: People;
  readonly names: ReadonlyMap<string, readonly PersonName[]>;
  /** Countries by their English names in a paragraph, with offsets in it. */
  readonly countriesIn: (paragraph: string) => readonly PlacedCountry[];
  readonly day: string | undefined;
}

/** Gathers the people of a story for the reading of its parties. A paragraph that several pages carry is read once. */
export function gatherPartyStory(pages: readonly Page[], reports: readonly Report[]): PartyStory {
  const texts = new Map(pages.map((page) => [page.id, page.text]));
  const known = new Map<string, readonly PersonName[]>();
  const names = new Map<string, readonly PersonName[]>();
  for (const report of reports) {
    const text = texts.get(report.page) ?? "";
    const found = report.body.flatMap(({ start, end }) => {
      const words = text.slice(start, end);
      const read = known.get(words) ?? findPersonNames(words);
      known.set(words, read);
      return read.map((name) => ({ ...name, start: name.start + start, end: name.end + start }));
    });
    names.set(report.id, found);
  }
  const day = storyDayOf(reports);
  return {
    people: gatherPeople([...names], day),
    names,
    countriesIn: remembered(Number.POSITIVE_INFINITY, placeCountries),
    day,
  };
}

/** Makes the memory with which the parties of one report are resolved. */
export function partyMemory(story: PartyStory, report: Report, text: string): PartyMemory {
  const day = dayOf(report) ?? story.day;
  const names = (): readonly PersonName[] => story.names.get(report.id) ?? [];
  const source = startMemory({ report, people: story.people, names, day });
  let countries: readonly PlacedCountry[] | undefined;
  const placed = (): readonly PlacedCountry[] => {
    countries ??= countriesOf(story, report, text);
    return countries;
  };
  // Few reports ask for their countries.
  return { source, day, subjects: [], countries: placed };
}

/** A run of capitalised words, with the joints of names such as "Trinidad and Tobago" left out: countries hold at most four. */
const CAPITALS = /\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,5}/gu;

function countriesOf(story: PartyStory, report: Report, text: string): PlacedCountry[] {
  return report.body.flatMap(({ start, end }) =>
    story.countriesIn(text.slice(start, end)).map(({ name, at }) => ({ name, at: start + at })),
  );
}

function placeCountries(paragraph: string): PlacedCountry[] {
  return findAll(CAPITALS, paragraph).flatMap((hit) =>
    countriesIn(hit[0].split(/[ -]/).map((word) => word.replace(/^(?!.*\..*\.)(.*)\.$/, "$1"))).map(
      ({ name }) => ({ name, at: hit.index }),
    ),
  );
}

/** Of what a report named before, no more than this many are weighed: enough for any report, and long texts stay fast. */
const MOST_RECALLED = 300;

/** Gives the last of the things in reading order that stand before an offset, no more than can be weighed at each pronoun. */
export function recall<Item extends { readonly at: number }>(items: readonly Item[], at: number): Item[] {
  let [low, high] = [0, items.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((items[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  // The subjects of one sentence may stand a little out of order.
  return items.slice(Math.max(0, low - MOST_RECALLED), low + NEAR).filter((one) => one.at < at);
}

/** A sentence rarely has more subjects than this. */
const NEAR = 12;
