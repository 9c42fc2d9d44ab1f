import { countryByName } from "../../../language/en/country-names.ts";
import type { Speaker } from "../../../model/quotation.ts";
import type { PartyMemory } from "./party-memory.ts";
import { personParty, type ResolvedParty } from "./resolve-party.ts";

const BODIES: ReadonlySet<string> = new Set(["organisation", "government", "business", "media"]);

/** Gives the party that a speaker is; undefined where nobody is known. */
export function partyOfSpeaker(speaker: Speaker, memory: PartyMemory): ResolvedParty | undefined {
  const { name, named } = speaker;
  if (name === "" || /^(?:he|she|it|they|we|I|who|you)$/.test(name)) return undefined;
  const country = countryByName(name);
  if (country) return { name: country.name, kind: "country", country: country.name };
  if (memory.source.people.personOf(name, memory.source.report)) return personParty(name, memory);
  if (!named && (speaker.count ?? 2) > 1) return { name, kind: "group" };
  return { name, kind: BODIES.has(speaker.class ?? "organisation") ? "organisation" : "person" };
}
