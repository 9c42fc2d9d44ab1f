import type { Person } from "../../language/en/people.ts";
import type { Speaker } from "../../model/quotation.ts";
import type { Mention, ReportMemory } from "./report-memory.ts";

/** Classes of speakers that are no persons. */
export const BODIES: ReadonlySet<Speaker["class"]> = new Set([
  "organisation",
  "government",
  "document",
  "media",
  "business",
]);

const MEN: ReadonlySet<string> = new Set(["he", "him", "his"]);
const WOMEN: ReadonlySet<string> = new Set(["she", "her"]);
/** A pronoun reaches back over no more text than this: about four paragraphs. */
export const PRONOUN_REACH = 1500;

/** Decides whom a pronoun means at an offset of the page: who spoke last, or whom a sentence began with since. */
export function byPronoun(pronoun: string, at: number, memory: ReportMemory): Speaker {
  if (MEN.has(pronoun) || WOMEN.has(pronoun)) {
    const gender = MEN.has(pronoun) ? "man" : "woman";
    const fits = (person: Person): boolean => {
      const known = person.gender ?? memory.genders.get(person);
      return known === undefined || known === gender;
    };
    const spoke =
      memory.last && fits(memory.last.person) && at - memory.last.at < PRONOUN_REACH
        ? memory.last
        : undefined;
    const named = memory
      .mentions()
      .findLast((one) => one.at < at && one.opens && fits(one.person) && at - one.at < PRONOUN_REACH);
    const nearest = named && (!spoke || named.at > spoke.at) ? named : spoke;
    const person =
      nearest?.person ??
      // What no sentence begins with may be no person: "the Prize for Moral Coverage".
      memory
        .mentions()
        .findLast(
          (one) => one.at < at && at - one.at < PRONOUN_REACH && fits(one.person) && isSurePerson(one),
        )?.person;
    if (person) {
      memory.genders.set(person, gender);
      return { name: person.name, named: true, basis: "pronoun" };
    }
  }
  if (pronoun === "it" && memory.body && at - memory.body.at < PRONOUN_REACH)
    return meantBody(memory.body.speaker);
  const many = pronoun === "they";
  const group = memory.described.findLast(
    ({ plural, speaker, at: spoke }) =>
      plural === many &&
      at - spoke < PRONOUN_REACH &&
      (many ? speaker.class !== "document" : speaker.class !== undefined && !BODIES.has(speaker.class)),
  );
  if (group && (many || MEN.has(pronoun) || WOMEN.has(pronoun)))
    return { ...group.speaker, basis: "pronoun" };
  const one = many ? oneOf(at, memory) : undefined;
  if (one) return one;
  return { name: pronoun === "i" ? "I" : pronoun, named: false, class: "person" };
}

function meantBody({ citation: _, role: __, ...body }: Speaker): Speaker {
  return { ...body, basis: "pronoun" };
}

function isSurePerson({ person }: Mention): boolean {
  return person.gender !== undefined || person.titles.length > 0;
}

/** "“We lost,” they said": the body that spoke last, or one person of whom nothing says whether a man or a woman. */
function oneOf(at: number, { last, body, genders }: ReportMemory): Speaker | undefined {
  const spoke = body && body.speaker.class !== "document" && at - body.at < PRONOUN_REACH;
  if (spoke && body.at > (last?.at ?? -1)) return meantBody(body.speaker);
  if (!last || at - last.at >= PRONOUN_REACH) return undefined;
  const known = last.person.gender ?? genders.get(last.person);
  return known === undefined ? { name: last.person.name, named: true, basis: "pronoun" } : undefined;
}
