import type { People, Person } from "../../language/en/people.ts";
import type { Speaker } from "../../model/quotation.ts";

/** A source that a report described without a name. */
export interface Described {
  readonly words: string;
  readonly noun: string;
  readonly before: readonly string[];
  readonly plural: boolean;
  readonly speaker: Speaker;
  readonly at: number;
}

/** What is known while a report is read from its top to its end. */
export interface ReportMemory {
  readonly report: string;
  readonly people: People;
  /** ISO 8601 day of the report, where it is known. */
  readonly day: string | undefined;
  readonly described: Described[];
  /** Bare words such as "officials" with the source that they last stood for. */
  readonly bound: Map<string, Described>;
  /** Newsrooms that the report names as its sources, with the offsets where it does. */
  readonly relays: readonly { readonly name: string; readonly at: number }[];
  /** What "it" may stand for: the last body, document or country that spoke, and where. */
  body?: { readonly speaker: Speaker; readonly at: number };
  /** Names of bodies that have spoken, which initials may stand for further down. */
  readonly bodies: string[];
  /** What pronouns have told of persons whose names do not. */
  readonly genders: Map<Person, "man" | "woman">;
  /** The last person who spoke, and where. */
  last?: { readonly person: Person; readonly at: number };
  /** Persons who have spoken so far. */
  readonly spoke: Set<Person>;
  /** Persons mentioned, in reading order, with the offsets of the mention. */
  readonly mentions: () => readonly Mention[];
}

/** A person named in a report. */
export interface Mention {
  readonly person: Person;
  readonly at: number;
  /** Whether the name opens its sentence. */
  readonly opens: boolean;
}
