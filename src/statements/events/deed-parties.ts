import { countriesIn } from "../../language/en/country-names.ts";
import { isMeasureNoun } from "../../language/en/happenings.ts";
import { type Citation, cite } from "../../model/citation.ts";
import type { Page } from "../../model/page.ts";
import type { Party } from "../../model/position.ts";
import type { Report } from "../../model/report.ts";
import type { Span } from "../../model/span.ts";
import type { TimeExpression } from "../../model/time.ts";
import type { PartyMemory } from "../positions/parties/party-memory.ts";
import type { PartyWords } from "../positions/parties/party-words.ts";
import { rememberSubject, resolveParties } from "../positions/parties/resolve-party.ts";

/** A report while its events and policies are read, from its top to its end. */
export interface DeedReport {
  readonly page: Page;
  readonly report: Report;
  /** The dated expressions of the report, in reading order. */
  readonly times: readonly TimeExpression[];
  /** ISO 8601 day or interval from which the report speaks, with the reason, where it is known. */
  readonly day?: { readonly value: string; readonly because: string };
  readonly memory: PartyMemory;
  /** Names that the report's own words make those of states, towns or counties, with how often it says them. */
  readonly lands: ReadonlyMap<string, number>;
}

/** Resolves the words for parties that stand in a paragraph which begins at `offset`; each party is given once. */
export function partiesOf(
  { page, memory }: DeedReport,
  words: readonly PartyWords[],
  offset: number,
): Party[] {
  const parties: Party[] = [];
  for (const one of words)
    for (const party of resolveParties(one, one.span.start + offset, memory))
      if (!parties.some(({ name }) => name === party.name))
        parties.push({ ...party, citation: citeMoved(page, one.span, offset) });
  return parties;
}

/**
 * Resolves the words for whoever acts. A group that the story does not name otherwise is taken by its words, where
 * they hold a name and end in a plural or in a word for a body of people: "a contingent from Orvania".
 */
export function actorsOf(given: DeedReport, words: readonly PartyWords[], offset: number): Party[] {
  const known = partiesOf(given, words, offset);
  if (known.length > 0) return known;
  return words.flatMap((one): Party[] => {
    const { kind, noun = "", text } = one;
    if (CROWD.test(text) && noun.endsWith("s") === !/^people$/.test(noun))
      return [{ name: text, kind: "group", citation: citeMoved(given.page, one.span, offset) }];
    if (kind === "description" && ATTACKERS.has(noun))
      return [{ name: text, kind: "group", citation: citeMoved(given.page, one.span, offset) }];
    const names = /(?<=\s)\p{Lu}|^\p{Lu}\p{L}+(?:an|ese|ish|i|ch)\b/u.test(text);
    if (kind !== "description" || !names || isMeasureNoun(noun) || !(noun.endsWith("s") || BODIES.has(noun)))
      return [];
    const country = countriesIn(text.split(/[\s-]+/))[0]?.name;
    return [
      {
        name: text,
        kind: "group",
        ...(country ? { country } : {}),
        citation: citeMoved(given.page, one.span, offset),
      },
    ];
  });
}

/** Those who are known by their deed alone: "a gunman", "two snipers". */
const ATTACKERS: ReadonlySet<string> = new Set(
  "gunman gunmen sniper snipers attacker attackers assailant assailants bomber bombers kidnapper kidnappers robber robbers hijacker hijackers shooter suspect".split(
    " ",
  ),
);

/** "400 people", "some 3,000 steelworkers": a counted crowd acts. */
const CROWD =
  /^(?:(?:about|around|some|nearly|almost|over|more than|up to|at least|an estimated) )?(?:\d[\d,.]*|hundreds of|thousands of|dozens of|scores of) (?:\p{L}+ )?\p{L}+$/iu;

const BODIES: ReadonlySet<string> = new Set(
  "contingent delegation group team unit crew crowd force convoy caravan army navy family community".split(
    " ",
  ),
);

/** Keeps the subject of a clause in mind, so that "it" and "they" behind it can mean it. */
export function keepSubject({ memory }: DeedReport, words: readonly PartyWords[], offset: number): void {
  for (const one of words) {
    const at = one.span.start + offset;
    if (one.kind === "pronoun") continue;
    for (const party of resolveParties(one, at, memory)) rememberSubject(memory, one, party, at);
  }
}

/** Cites a span of a paragraph that begins at `offset`. */
export function citeMoved(page: Page, { start, end }: Span, offset: number): Citation {
  return cite(page, { start: start + offset, end: end + offset });
}
