import type { Citation } from "./citation.ts";

/** What a party does by its words (negotiation analysis): the kinds that a table of positions has. */
export type PositionKind =
  | "ask"
  | "offer"
  | "commitment"
  | "agreement"
  | "refusal"
  | "accusation"
  | "statement";

/** PLOVER 2.0 event types. */
export type PloverEvent =
  | "AGREE"
  | "CONSULT"
  | "SUPPORT"
  | "CONCEDE"
  | "COOPERATE"
  | "AID"
  | "RETREAT"
  | "REQUEST"
  | "ACCUSE"
  | "REJECT"
  | "THREATEN"
  | "PROTEST"
  | "SANCTION"
  | "MOBILIZE"
  | "COERCE"
  | "ASSAULT";

/** An event type of PLOVER 2.0 with its mode, where one fits. */
export interface Plover {
  readonly event: PloverEvent;
  readonly mode?: string;
}

/** What kind of actor a party is. */
export type PartyKind = "country" | "government" | "organisation" | "person" | "group";

/** An actor: who asks, agrees, meets or is met. */
export interface Party {
  /** Canonical name in the story: "Norway", "Ana Ruiz", "Holm Port Authority". */
  readonly name: string;
  readonly kind: PartyKind;
  /** The country that the party acts for, where its office or adjective says so. */
  readonly country?: string;
  /** The words that stand for it; absent where it is carried over from the sentence before. */
  readonly citation?: Citation;
}

/** How far a position or policy has come. */
export type PolicyStatus = "proposed" | "agreed" | "in force" | "ended" | "unknown";

/** What one party asks, offers, promises, agrees, refuses or accuses another of. */
export interface Position {
  readonly id: string;
  readonly report: string;
  /** The clause that says it. */
  readonly citation: Citation;
  readonly kind: PositionKind;
  readonly actor: Party;
  /** Further actors of an agreement, which has no recipient (PLOVER). */
  readonly others?: readonly Party[];
  readonly recipient?: Party;
  readonly plover: Plover;
  /** What it is about, in the report's words: "open the sluice gates". */
  readonly matter: string;
  readonly cue?: Citation;
  /** ISO 8601 or EDTF, as stated in its sentence outside the matter. */
  readonly date?: string;
  /** Date worked out from elsewhere, with the reason. */
  readonly impliedDate?: { readonly value: string; readonly because: string };
  readonly status?: PolicyStatus;
  /** What the text ties it to: "in exchange for …", "if …". */
  readonly conditionalOn?: Citation;
  /** True where the words deny it: "did not promise". */
  readonly negated?: true;
  readonly modality?: "possible" | "expected" | "hypothetical";
  /** Id of the quotation that holds it. */
  readonly quotation?: string;
  /** Words of another sentence that the actor was carried over from (rule R13). */
  readonly carriedOver?: Citation;
}

/** One step in what became of a policy. */
export interface PolicyStep {
  readonly status: PolicyStatus;
  readonly date?: string;
  readonly report: string;
  readonly citation: Citation;
}

/** A policy, programme or arrangement of a government, named or described. "Measure" is what a figure measures. */
export interface Policy {
  readonly id: string;
  readonly name: string;
  readonly kind: "measure";
  readonly actor?: Party;
  readonly recipient?: Party;
  readonly plover?: Plover;
  /** Its steps by date, those without a date where they stand in reading order. */
  readonly statuses: readonly PolicyStep[];
  /** Every clause that speaks of it, in reading order. */
  readonly citations: readonly Citation[];
}

/** Something that happened, or that is to happen, on a day or in a stretch of time. */
export interface StoryEvent {
  readonly id: string;
  readonly report: string;
  /** The clause that tells it. */
  readonly citation: Citation;
  /** Its verb, or the noun that tells it: "reopened", "parade". */
  readonly cue?: Citation;
  readonly plover?: Plover;
  readonly actor?: Party;
  /** Further actors of a meeting. */
  readonly others?: readonly Party[];
  readonly recipient?: Party;
  /** What happened, in the report's words. */
  readonly what: string;
  /** ISO 8601 or EDTF, as stated in its sentence. */
  readonly date?: string;
  /** Date worked out from elsewhere, with the reason. */
  readonly impliedDate?: { readonly value: string; readonly because: string };
  readonly place?: string;
  readonly modality?: "scheduled" | "expected" | "possible" | "hypothetical";
  readonly negated?: true;
}

/** How one matter between two parties moved over time and between reports. */
export interface Thread {
  readonly id: string;
  readonly matter: string;
  readonly actor: Party;
  readonly recipient?: Party;
  /** Ids of positions, policies and events, by date and then in reading order. */
  readonly steps: readonly string[];
}
