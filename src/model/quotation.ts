import type { Citation } from "./citation.ts";

/** How words are given: word for word in quotation marks, in the reporter's words, or in both. */
export type SpeechMode = "direct" | "indirect" | "mixed";

/** What an unnamed source is called by its report. */
export type SpeakerClass =
  | "official"
  | "spokesperson"
  | "police"
  | "witness"
  | "expert"
  | "lawyer"
  | "politician"
  | "business"
  | "media"
  | "document"
  | "organisation"
  | "government"
  | "person"
  | "source";

/** How the name of a speaker was found where the words themselves do not give it in full. */
export type NameBasis =
  | "full-name"
  | "short-name"
  | "office"
  | "pronoun"
  | "description"
  | "signature"
  | "carried-over";

/** Who says something. A source that its report does not name keeps the words that the report gives it (rule N5). */
export interface Speaker {
  /** Canonical name in the story; for an unnamed source the report's words for it; empty where the report gives none. */
  readonly name: string;
  readonly named: boolean;
  /** How many they are, where the words count them: 3 for "three harbour officials". Never added up (rule R10). */
  readonly count?: number;
  /** What an unnamed source is. */
  readonly class?: SpeakerClass;
  /** Office or description beside the name, as it stands: "harbour commissioner". */
  readonly role?: string;
  /** How the name was found. */
  readonly basis?: NameBasis;
  /** The words that stand for the source. */
  readonly citation?: Citation;
}

/**
 * Words that a report attributes to somebody (schema.org Quotation with spokenByCharacter; source, cue and content
 * after PolNeAR).
 */
export interface Quotation {
  readonly id: string;
  /** Id of the report that carries it. */
  readonly report: string;
  readonly mode: SpeechMode;
  /** The words, without the outer quotation marks and without "that". */
  readonly content: Citation;
  /** Words of the same statement that stand apart and make no clause: "In return, she said, …". */
  readonly lead?: Citation;
  readonly source: Speaker;
  /** Who says it together with the source: the mayor of "Ana Ruiz and the mayor said". */
  readonly others?: readonly Speaker[];
  /** The words that attribute: "said", "according to". */
  readonly cue?: Citation;
  /** Where or how it was said, as it stands: "at her weekly news conference". */
  readonly venue?: Citation;
  /** Who passes the words on between the speaker and the report, the nearest to the speaker first. */
  readonly via?: readonly string[];
  /** Number of those who pass it on that are not the report's own newsroom (rule R11). */
  readonly hops: number;
  /** The sentence that the attribution was carried over from, where the words have none of their own (rule R13). */
  readonly carriedOver?: Citation;
  /** Id of the first piece of the same utterance. */
  readonly group?: string;
  /** Id of the quotation whose content holds this one. */
  readonly within?: string;
}

/** A source that a report asked and that said nothing: a statement about silence, not a statement. */
export interface Silence {
  readonly id: string;
  readonly report: string;
  readonly source: Speaker;
  /** "did not respond to a request for comment". */
  readonly citation: Citation;
}
