import { countryByCode } from "../../language/en/country-names.ts";
import { countryOf } from "../../language/en/geography.ts";
import { findAll } from "../../language/find-all.ts";
import type { Party } from "../../model/position.ts";
import { recall } from "../positions/parties/party-memory.ts";
import { countryParty } from "../positions/parties/resolve-party.ts";
import type { DeedReport } from "./deed-parties.ts";

/** A place by its preposition, with the state or country behind a comma; or a place before what is there: "The Texas ports". */
const PLACES =
  /(?:\b(?:in|at|near|across|throughout) (?:the )?|^The )(\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}[\p{L}\p{M}.’'-]*){0,2}(?:, \p{Lu}[\p{L}\p{M}.-]*(?: \p{Lu}[\p{L}\p{M}-]*)?)?)/gu;

/**
 * Gives whoever rules where something is told to happen: those who acted for that country in the report before,
 * otherwise the country. None where the words name no place or places of several countries.
 */
export function rulerThere(
  { memory, page }: DeedReport,
  span: { start: number; end: number },
): Party | undefined {
  const words = page.text.slice(span.start, span.end);
  const codes = new Set(findAll(PLACES, words).flatMap((hit) => codeOf(hit[1] ?? "") ?? []));
  const name = codes.size === 1 ? countryByCode([...codes][0] ?? "")?.name : undefined;
  if (name === undefined) return undefined;
  const acting = recall(memory.subjects, span.start).findLast(
    ({ party }) => party.country === name && (party.kind === "government" || party.kind === "country"),
  );
  return acting?.party ?? countryParty(name);
}

/** "Astoria, Oregon" by its state, "Portland Friday" by its first words. */
function codeOf(place: string): string | undefined {
  const whole = countryOf(place.replace(/['’]s?$/, ""));
  if (whole) return whole;
  const words = place.split(",")[0]?.split(" ") ?? [];
  for (let length = words.length - 1; length > 0; length--) {
    const found = countryOf(words.slice(0, length).join(" "));
    if (found) return found;
  }
  return undefined;
}
