import type { People } from "../../language/en/people.ts";
import type { PersonName } from "../../language/en/person-names.ts";
import type { Report } from "../../model/report.ts";
import type { ReportMemory } from "./resolve-source.ts";
import type { SubjectPlaces } from "./subject-places.ts";

/** What is known of a report before it is read. */
export interface MemoryStart {
  readonly report: Report;
  readonly people: People;
  /** The names in the report's body, in reading order, by their offsets in the page. */
  readonly names: readonly PersonName[];
  /** ISO 8601 day of the report or of its story. */
  readonly day: string | undefined;
  readonly relays?: ReportMemory["relays"];
  /** Where subjects may begin; the heads of the sentences where it is not given. */
  readonly subjects?: SubjectPlaces;
}

/** Makes the memory with which a report's sources are resolved from its top to its end: nobody has spoken yet. */
export function startMemory(given: MemoryStart): ReportMemory {
  const { report, people, names, day, relays = [], subjects } = given;
  const opens = subjects?.starts ?? new Set(report.sentences.map((sentence) => sentence.start));
  const mentions = names.flatMap((name) => {
    const person = people.personOf(name.name, report.id);
    const start = name.start - (name.title === "" ? 0 : name.title.length + 1);
    return person ? [{ person, at: name.start, opens: opens.has(start) || opens.has(name.start) }] : [];
  });
  return {
    report: report.id,
    people,
    day,
    described: [],
    bound: new Map(),
    relays,
    genders: new Map(),
    mentions: [...mentions, ...openingMentions(given)].sort((a, b) => a.at - b.at),
  };
}

/** "Ruiz left the hall": a surname alone, where a sentence's subject stands, mentions who has it in the report. */
function openingMentions({ report, people, subjects }: MemoryStart): ReportMemory["mentions"] {
  const here = new Set(people.inReport(report.id));
  return (subjects?.words ?? []).flatMap(({ word, start }) => {
    const person = people.personOf(word, report.id);
    return person && here.has(person) ? [{ person, at: start, opens: true }] : [];
  });
}
