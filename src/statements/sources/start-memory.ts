import type { People } from "../../language/en/people.ts";
import type { PersonName } from "../../language/en/person-names.ts";
import type { Report } from "../../model/report.ts";
import type { ReportMemory } from "./resolve-source.ts";

/** What is known of a report before it is read. */
export interface MemoryStart {
  readonly report: Report;
  readonly people: People;
  /** The names in the report's body, in reading order, by their offsets in the page. */
  readonly names: readonly PersonName[];
  /** ISO 8601 day of the report or of its story. */
  readonly day: string | undefined;
  readonly relays?: ReportMemory["relays"];
}

/** Makes the memory with which a report's sources are resolved from its top to its end: nobody has spoken yet. */
export function startMemory({ report, people, names, day, relays = [] }: MemoryStart): ReportMemory {
  const opens = new Set(report.sentences.map((sentence) => sentence.start));
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
    mentions,
  };
}
