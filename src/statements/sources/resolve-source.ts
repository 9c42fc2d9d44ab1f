import { COUNTRY_LIST } from "../../language/en/geography.ts";
import { initialsOf } from "../../language/en/media-names.ts";
import { officeOf } from "../../language/en/offices.ts";
import type { Person } from "../../language/en/people.ts";
import { NUMBER_WORDS } from "../../language/en/tables/bounds.ts";
import { PUBLIC_BODIES } from "../../language/en/tables/public-bodies.ts";
import { RELAY_NOUNS } from "../../language/en/tables/relay-cues.ts";
import { BODY_WORDS, SOURCE_NOUNS } from "../../language/en/tables/source-nouns.ts";
import { findOrganisations, organisationByName } from "../../language/organisations.ts";
import { remembered } from "../../language/remembered.ts";
import { foldName } from "../../language/words.ts";
import type { Speaker } from "../../model/quotation.ts";
import { BODIES, byPronoun, PRONOUN_REACH } from "./by-pronoun.ts";
import type { SourceWords } from "./describe-source.ts";
import { holderOf } from "./office-holder.ts";
import type { Described, ReportMemory } from "./report-memory.ts";

/**
 * The two whom "Ana Ruiz and the mayor" means. Names alone are two only where the story knows one of them: "Lund and Marn"
 * may be a firm.
 */
export function bothMeant({ together, apart }: SourceWords, memory: ReportMemory): SourceWords["together"] {
  if (apart) return together;
  const known = together?.some(
    ({ kind, words }) =>
      kind !== "name" ||
      publicBodies().has(foldName(words).replace(/^the /, "")) ||
      memory.people.personOf(words, memory.report) !== undefined,
  );
  return known && together?.[0].words !== together?.[1].words ? together : undefined;
}

/** Decides who the words for a source mean at an offset of the page. Gives no citation: the caller cites. */
export function resolveSource(words: SourceWords, at: number, memory: ReportMemory): Speaker {
  const speaker = speakerOf(words, at, memory);
  const person = speaker.named ? memory.people.personOf(speaker.name, memory.report) : undefined;
  if (person && person.name === speaker.name) {
    memory.last = { person, at };
    memory.spoke.add(person);
  } else if (isBody(words, speaker)) {
    memory.body = { speaker, at };
    if (words.kind === "name" && !memory.bodies.includes(speaker.name)) memory.bodies.push(speaker.name);
  }
  return speaker;
}

function isBody({ kind, noun = "" }: SourceWords, speaker: Speaker): boolean {
  if (kind === "pronoun" || isPlural(noun)) return false;
  return kind === "name" ? speaker.named : BODIES.has(speaker.class);
}

function speakerOf(words: SourceWords, at: number, memory: ReportMemory): Speaker {
  if (words.kind === "pronoun") return byPronoun(words.words, at, memory);
  if (words.kind === "name") return byName(words, memory);
  // "White said": a word that reads like a description, where the report has somebody of that name.
  const alone = LONE_NAME.test(words.words) && memory.people.personOf(words.words, memory.report);
  if (alone && memory.people.inReport(memory.report).includes(alone)) return byName(words, memory);
  return byDescription(words, at, memory);
}

const LONE_NAME = /^\p{Lu}[\p{L}\p{M}-]*$/u;

function byName(source: SourceWords, memory: ReportMemory): Speaker {
  const { words, role, definite } = source;
  const { people, report } = memory;
  const body = bodyCalled(words, memory.bodies);
  if (body) return named(body, "short-name", role);
  const courtesy = role?.match(COURTESY)?.[0];
  const gender = courtesy && (/^(?:Mr\b|Sir|Lord)/.test(courtesy) ? "man" : "woman");
  // "The Hill" is no Hill of the report, and "Lund Jr." not Lund.
  const no = publicBodyOf(words) !== undefined || (definite && !words.includes(" "));
  const found = no ? undefined : people.personOf(words, report, gender || undefined);
  const junior = found && JUNIOR.test(words) && !JUNIOR.test(found.name);
  const person = junior || (found && isNoFirstName(words, found, memory)) ? undefined : found;
  // "Mrs Lund", where the report knows a man of that name alone: the title tells the two apart.
  const bare = person === undefined || (!person.name.includes(" ") && !hasOffice(person));
  const apart = courtesy !== undefined && bare && sharesSurname(words, people.inReport(report), person);
  if (!person || apart) return named(apart ? `${courtesy} ${words}` : bodyName(words), "full-name", role);
  const full = person.name === words || foldName(person.name) === foldName(words);
  return named(person.name, full ? "full-name" : "short-name", role);
}

/** "the CDC", "the Norland CDC": the body of the report that has these initials, before any of the world's. */
function bodyCalled(words: string, bodies: readonly string[]): string | undefined {
  const short = words.slice(words.lastIndexOf(" ") + 1);
  if (!INITIALS.test(short)) return undefined;
  const before = words.slice(0, words.length - short.length);
  return bodies.findLast(
    (body) => body !== words && body.startsWith(before) && initialsOf(body).includes(short),
  );
}

const INITIALS = /^\p{Lu}{3,6}$/u;

/** "Orbita" is no first name of "Orbita Stream", of whom nothing says that it is a person; "Lau" is one of a man who spoke. */
function isNoFirstName(words: string, person: Person, { spoke }: ReportMemory): boolean {
  const first = person.name.startsWith(`${words} `) && !person.name.endsWith(` ${words}`);
  return first && person.gender === undefined && person.titles.length === 0 && !spoke.has(person);
}

function named(name: string, basis: "full-name" | "short-name", role: string | undefined): Speaker {
  return role === undefined ? { name, named: true, basis } : { name, named: true, role, basis };
}

/** "President Lund": the office says who is meant, also by "Mr Lund". */
function hasOffice({ titles }: Person): boolean {
  return titles.some((title) => !COURTESY.test(title));
}

function sharesSurname(surname: string, people: readonly Person[], but: Person | undefined): boolean {
  const last = ` ${foldName(surname)}`;
  return people.some((one) => one !== but && foldName(one.name).endsWith(last));
}

const JUNIOR = /\b[JS]r\b/;

/** A title that says whether a man or a woman is meant. */
const COURTESY = /^(?:Mr|Mrs|Ms|Miss|Sir|Lord|Dame|Lady)\b\.?/i;

let bodies: ReadonlyMap<string, string> | undefined;

/** "CBP ferry figures" are the agency's: a document's source is the public body whose name stands before it. */
function issuerOf(before: readonly string[]): string | undefined {
  for (let length = before.length; length > 0; length--) {
    const name = publicBodies().get(foldName(before.slice(0, length).join(" ")).replace(/^the /, ""));
    if (name && !COUNTRY_LIST.some((one) => one.name === name)) return name;
  }
  return undefined;
}

function publicBodies(): ReadonlyMap<string, string> {
  bodies ??= new Map([
    ...COUNTRY_LIST.flatMap((one) =>
      [one.name, ...one.otherNames].map((name) => [foldName(name), one.name] as const),
    ),
    ...PUBLIC_BODIES.trim()
      .split("\n")
      .flatMap((line) => {
        const [name = "", short = ""] = line.split("|").map((cell) => cell.trim());
        return [name, ...short.split(";")].map((form) => [foldName(form), name] as const);
      }),
  ]);
  return bodies;
}

/** So many names are remembered with what they stand for. */
const MOST_NAMES = 5_000;

/** The canonical name of a country or a public body. */
const publicBodyOf = remembered(MOST_NAMES, (words) =>
  publicBodies().get(foldName(words).replace(/^the /, "")),
);

/** The canonical name of a country, a public body or a newsroom; other names stay as they stand. */
const bodyName = remembered(MOST_NAMES, (words): string => {
  const known = publicBodyOf(words);
  if (known) return known;
  const newsroom = organisationByName(words);
  return newsroom && findOrganisations(words).some((hit) => !hit.ambiguous) ? newsroom.name : words;
});

/** "the Ruiz administration", "the Arrel government": a body that its description names. */
const NAMED_BODIES =
  /^(?:administration|government|campaign|ministry|department|party|office|court|union|committee|agency|council|team|family|university|company|institute|foundation|military|army|police|parliament|congress|senate|kremlin|embassy)$/;

function byDescription(words: SourceWords, at: number, memory: ReportMemory): Speaker {
  const { noun = "", before = [], definite } = words;
  const office = officeOf(before, noun);
  const holder = office && holderOf(office, at, memory);
  if (holder) return { name: holder, named: true, role: words.words, basis: "office" };
  const owner = definite && NAMED_BODIES.test(noun) ? ownerIn(words, at, memory) : undefined;
  if (owner)
    return { name: `${owner}’s ${words.words}`, named: true, class: "organisation", basis: "description" };
  const possessor = NAMED_BODIES.test(noun) ? words.words.match(POSSESSED) : null;
  const person = possessor?.[1] && memory.people.personOf(possessor[1], memory.report);
  if (possessor && person)
    return {
      name: `${person.name}’s ${possessor[2]}`,
      named: true,
      class: "organisation",
      basis: "description",
    };
  if (NAMED_BODIES.test(noun) && /\p{Lu}/u.test(words.words.slice(0, -noun.length))) {
    return { name: words.words, named: true, class: "organisation", basis: "description" };
  }
  const body = definite ? bodyMeant(noun, at, memory) : undefined;
  if (body) return { name: body, named: true, basis: "description" };
  const newsroom =
    // "the state's website" is no newsroom's.
    definite && RELAY_NOUNS.includes(noun) && !before.some((word) => /^['’]s?$/.test(word))
      ? memory.relays.findLast((one) => one.at <= at)?.name
      : undefined;
  if (newsroom) return { name: newsroom, named: true, class: "media", basis: "description" };
  const issuer = SOURCE_NOUNS.get(noun) === "document" ? issuerOf(before) : undefined;
  if (issuer)
    return { name: issuer, named: true, class: "document", role: words.words, basis: "description" };
  const known = definite ? describedBefore(words, memory) : undefined;
  if (known) {
    memory.bound.set(noun, known);
    return { ...known.speaker, basis: "description" };
  }
  const speaker = unnamedSpeaker(words);
  const entity: Described = { words: words.words, noun, before, plural: isPlural(noun), speaker, at };
  memory.described.push(entity);
  return speaker;
}

/** "the union", "the agency": the body named before that has the noun in its name, or the public body that spoke last. */
function bodyMeant(noun: string, at: number, { bodies, body }: ReportMemory): string | undefined {
  if (
    noun === "agency" &&
    body &&
    at - body.at < PRONOUN_REACH &&
    publicBodyOf(body.speaker.name) !== undefined
  )
    return body.speaker.name;
  if (!BODY_WORDS.has(noun) || NOT_ALONE.test(noun)) return undefined;
  return bodies.findLast((name) => ` ${name.toLowerCase()} `.includes(` ${noun} `));
}

/** "the House" is not the White House: nouns that mean a body of their own, or a thing. */
const NOT_ALONE =
  /^(?:house|senate|congress|parliament|assembly|government|republic|nations|states?|kingdom|street|avenue|city|county|river|border|tower|building|hall|airport|plan|act|bill|treaty|agreement|war|day|summit|report|news|times|post|press|journal|media|front|show|award|prize|cup|games|week|crisis|deal|policy|capital)$/;

/** "Ms Ruiz’s office": the owner without a courtesy title, and the body. */
const POSSESSED = /^(?:(?:Mr|Mrs|Ms|Miss|Dr)\.? )?([^’']+)['’]s? ([\p{L} -]+)$/u;

/** "her office": whose it is, where that is known. */
function ownerIn({ before = [] }: SourceWords, at: number, memory: ReportMemory): string | undefined {
  const [first = ""] = before;
  if (!/^(?:his|her)$/.test(first)) return undefined;
  const owner = byPronoun(first, at, memory);
  return owner.named ? owner.name : undefined;
}

function isPlural(noun: string): boolean {
  return noun.endsWith("s")
    ? !/(?:ss|us|is)$/.test(noun)
    : /^(?:people|police|authorities|men|women|media|children)$/.test(noun);
}

/** "the officials", "the senior council aide": the last that fits, or what the bare word stood for before. */
function describedBefore(
  { noun = "", before = [] }: SourceWords,
  memory: ReportMemory,
): Described | undefined {
  const wanted = before.filter((word) => !/^(?:the|that|those|these|this|'s)$/.test(word));
  const same = memory.described.filter(
    (one) => one.noun === noun || one.noun === `${noun}s` || `${one.noun}s` === noun,
  );
  const plural = isPlural(noun);
  const fitting = same.filter(
    (one) =>
      one.plural === plural &&
      wanted.every((word) => one.before.includes(word) || one.words.toLowerCase().includes(word)),
  );
  const bound = memory.bound.get(noun);
  if (wanted.length === 0 && bound) {
    const fresh = fitting.at(-1);
    return fresh && fresh.at > bound.at && fresh === memory.described.at(-1) && !plural ? fresh : bound;
  }
  if (fitting.length > 0) return fitting.at(-1);
  // "the town and harbour officials" of "officials from both towns": the only plural group with this noun.
  const alone = same.filter((one) => one.plural === plural);
  return alone.length === 1 &&
    alone[0]?.before.every((word) => !/^\p{Lu}/u.test(word)) &&
    alone[0].before.length === 0
    ? alone[0]
    : undefined;
}

function unnamedSpeaker({ words, noun = "", before = [] }: SourceWords): Speaker {
  const counted = before.find((word) => NUMBER_WORDS.has(word) || /^\d+$/.test(word));
  const number = counted === undefined ? undefined : (NUMBER_WORDS.get(counted) ?? Number(counted));
  const single = !isPlural(noun) && SOURCE_NOUNS.get(noun) !== "document" ? 1 : undefined;
  const count = number ?? single;
  const kind = SOURCE_NOUNS.get(noun);
  return {
    name: words.replace(/^one\s+(?!of\s)/i, "").replace(/(\s\p{Lu})\.$/u, "$1"),
    named: false,
    ...(count === undefined ? {} : { count }),
    ...(kind ? { class: kind } : {}),
  };
}
