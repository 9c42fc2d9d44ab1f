import { LAND_OFFICES, LAND_PEOPLE, LAND_RULERS } from "../../language/en/tables/land-words.ts";
import { findAll } from "../../language/find-all.ts";
import type { Page } from "../../model/page.ts";
import type { Report } from "../../model/report.ts";

const any = (words: string): string => words.trim().split(/\s+/).join("|");
const NAME = String.raw`(\p{Lu}[\p{L}\p{M}-]{2,30}(?: \p{Lu}[\p{L}\p{M}-]{2,30}){0,2})`;

/** "neighbouring Orvania": a land, but not the one that a report speaks of. */
const NEIGHBOUR = new RegExp(String.raw`\b[Nn]eighbou?ring ${NAME}`, "gu");

/** "Orvania's parliament", "the government of Orvania", "voters in Orvania": who governs or is governed is a land. */
const PATTERNS: readonly RegExp[] = [
  new RegExp(
    String.raw`(?<![\p{L}’'-])${NAME}(?:['’]s|(?<=s)['’]) (?:[\p{L}-]{1,30} ){0,2}(?:${any(LAND_RULERS)})\b`,
    "gu",
  ),
  new RegExp(String.raw`\b(?:${any(LAND_OFFICES)}) of (?:the )?${NAME}`, "gu"),
  new RegExp(String.raw`\b(?:${any(LAND_PEOPLE)}) in ${NAME}`, "gu"),
];

/**
 * Gives the names that a report's own words make those of states, towns or counties, also where no table knows them,
 * with how often the report says them; those of neighbours count as never said.
 */
export function landsNamedIn(page: Page, { body }: Report): ReadonlyMap<string, number> {
  const texts = body.map(({ start, end }) => page.text.slice(start, end));
  const all = (pattern: RegExp): string[] => texts.flatMap((text) => findAll(pattern, text).flatMap(landOf));
  const own = [...PATTERNS.flatMap(all), ...landsWithAdjective(texts)];
  const neighbours = all(NEIGHBOUR);
  const times = (name: string): number => texts.reduce((sum, text) => sum + text.split(name).length - 1, 0);
  return new Map([
    ...own.map((name) => [name, times(name)] as const),
    ...neighbours.map((name) => [name, 0] as const),
  ]);
}

/** "Orvania" beside "Orvanian banks": the adjective stands before a noun, the name is no first word of one. */
function landsWithAdjective(texts: readonly string[]): string[] {
  const adjectives = new Set(texts.flatMap((text) => findAll(ADJECTIVE, text).map((hit) => hit[1] ?? "")));
  if (adjectives.size === 0) return [];
  const names = new Set(texts.flatMap((text) => findAll(CAPITALISED, text).map((hit) => hit[0])));
  return [...names].filter((name) => ENDINGS.some((ending) => adjectives.has(`${name}${ending}`)));
}

const ENDINGS = ["n", "an", "ian", "ese", "ish"] as const;
const ADJECTIVE = /(?<![\p{L}-])(\p{Lu}\p{Ll}{2,30}(?:n|ese|ish))(?= \p{Ll})/gu;
const CAPITALISED = /(?<![\p{L}-])\p{Lu}\p{Ll}{4,30}(?![\p{L}-])/gu;

function landOf(hit: RegExpMatchArray): string[] {
  const name = (hit[1] ?? "").replace(LEAD, "");
  return name === "" || BODY.test(name) ? [] : [name];
}

/** Words with which a sentence begins are no part of a name. */
const LEAD = /^(?:The|Neighbou?ring|In|But|And|Under|After|While|When|If|As|Both|Its|Their) /;
/** "the Bank's governor" and "Governor of the Bank" speak of a body, "Monday's court" of a day. */
const BODY =
  /(?:^|\s)(?:The|Bank|Court|Council|Union|Party|Ministry|State|States|Church|University|College|City|House|Senate|Commission|Alliance|League|Front|Committee|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday)$/;
