import type { People } from "../../language/en/people.ts";
import type { PersonName } from "../../language/en/person-names.ts";
import type { Report } from "../../model/report.ts";
import type { Mention, ReportMemory } from "./report-memory.ts";
import type { SubjectPlaces } from "./subject-places.ts";

/** What is known of a report before it is read. */
export interface MemoryStart {
  readonly report: Report;
  readonly people: People;
  /** The names in the report's body, in reading order, by their offsets in the page. */
  readonly names: () => readonly PersonName[];
  /** ISO 8601 day of the report or of its story. */
  readonly day: string | undefined;
  readonly relays?: ReportMemory["relays"];
  /** Where subjects may begin; the heads of the sentences where it is not given. */
  readonly subjects?: () => SubjectPlaces;
}

/** Makes the memory with which a report's sources are resolved from its top to its end: nobody has spoken yet. */
export function startMemory(start: MemoryStart): ReportMemory {
  let mentions: readonly Mention[] | undefined;
  return {
    report: start.report.id,
    people: start.people,
    day: start.day,
    described: [],
    bound: new Map(),
    bodies: [],
    spoke: new Set(),
    relays: start.relays ?? [],
    genders: new Map(),
    // Most reports never ask: only pronouns and offices do.
    mentions: () => {
      mentions ??= mentionsOf(start, start.subjects?.());
      return mentions;
    },
  };
}

function mentionsOf({ report, people, names }: MemoryStart, subjects: SubjectPlaces | undefined): Mention[] {
  const opens = subjects?.starts ?? new Set(report.sentences.map((sentence) => sentence.start));
  const named = names().flatMap((name): Mention[] => {
    const person = people.personOf(name.name, report.id);
    const start = name.start - (name.title === "" ? 0 : name.title.length + 1);
    return person ? [{ person, at: name.start, opens: opens.has(start) || opens.has(name.start) }] : [];
  });
  // "Ruiz left the hall": a surname alone, where a sentence's subject stands, mentions who has it in the report.
  const here = new Set(people.inReport(report.id));
  const surnames = (subjects?.words ?? []).flatMap(({ word, start }): Mention[] => {
    const person = people.personOf(word, report.id);
    return person && here.has(person) ? [{ person, at: start, opens: true }] : [];
  });
  return [...named, ...surnames].sort((a, b) => a.at - b.at);
}
