import { countryByName, countryBySeat } from "../../../language/en/country-names.ts";
import { NO_PARTIES } from "../../../language/en/tables/government-words.ts";
import type { Speaker } from "../../../model/quotation.ts";
import type { PartyMemory } from "./party-memory.ts";
import { countryParty, kindOfName, personParty, type ResolvedParty } from "./resolve-party.ts";

const BODIES: ReadonlySet<string> = new Set(["organisation", "government", "business", "media"]);

/** "the operator, TransWest" */
const NAME_BESIDE = /^[^,]{1,60}, (\p{Lu}[\p{L}’'-]*(?: \p{Lu}[\p{L}’'-]*){0,3})$/u;

/** Gives the party that a speaker is; undefined where nobody is known. */
export function partyOfSpeaker(speaker: Speaker, memory: PartyMemory): ResolvedParty | undefined {
  const { name, named } = speaker;
  if (name === "" || /^(?:he|she|it|they|we|I|who|you)$/.test(name)) return undefined;
  const country = countryByName(name);
  if (country) return countryParty(country.name);
  if (memory.source.people.personOf(name, memory.source.report)) return personParty(name, memory);
  const seat = countryBySeat(name);
  if (seat) return { name: seat.name, kind: "government", country: seat.name };
  if (named) return { name, kind: kindOfName(name, speaker.role) };
  const beside = speaker.citation?.exact.match(NAME_BESIDE)?.[1];
  if (beside) return { name: beside, kind: kindOfName(beside, undefined) };
  if (!speaker.class && /^\p{Lu}/u.test(name)) return { name, kind: "organisation" };
  const last = name.split(" ").at(-1)?.toLowerCase() ?? "";
  if (!speaker.class && /[^s]s$/.test(last) && !NO_PARTIES.has(last)) return { name, kind: "group" };
  if (!speaker.class || speaker.class === "document") return undefined;
  if (BODIES.has(speaker.class) && speaker.count === 1) return { name, kind: "organisation" };
  return { name, kind: (speaker.count ?? 2) > 1 ? "group" : "person" };
}
