import type { Party, PolicyStatus, Position, PositionKind, StoryEvent } from "../model/position.ts";

/** What a party does, and what it does not do where the words deny it. */
const POSITION_WORDS: Readonly<Record<PositionKind, readonly [string, string]>> = {
  ask: ["asks", "does not ask"],
  offer: ["offers", "does not offer"],
  commitment: ["commits to", "does not commit to"],
  agreement: ["agrees", "does not agree"],
  refusal: ["refuses", "does not refuse"],
  accusation: ["accuses", "does not accuse"],
  statement: ["states", "does not state"],
};

/** How far a position or policy has come, in the page's words. */
export const STATUS_WORDS: Readonly<Record<PolicyStatus, string>> = {
  proposed: "proposed",
  agreed: "agreed",
  "in force": "in force",
  ended: "ended",
  unknown: "status not told",
};

/** How sure the report puts a position or event. */
export const MODALITY_WORDS: Readonly<
  Record<NonNullable<Position["modality"] | StoryEvent["modality"]>, string>
> = {
  possible: "possible",
  expected: "expected",
  scheduled: "scheduled",
  hypothetical: "hypothetical",
};

/** Says what a party does by a position: "asks", "does not promise". */
export function doesWords({ kind, negated }: Pick<Position, "kind" | "negated">): string {
  return POSITION_WORDS[kind][negated ? 1 : 0];
}

/** Names the side that a party stands on: the country that it acts for, or itself. */
export function sideOf({ name, country }: Party): string {
  return country ?? name;
}

/** Names a party, with the country that it acts for where the name does not say it. */
export function partyWords({ name, country }: Party): string {
  return country === undefined || name.toLowerCase().includes(country.toLowerCase())
    ? name
    : `${name} (${country})`;
}

/** Joins names: "A", "A and B", "A, B and C". */
export function listWords(names: readonly string[]): string {
  if (names.length < 2) return names[0] ?? "";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
