import type { Position } from "../model/position.ts";
import type { LedgerRow } from "./ledger-rows.ts";
import { sideOf } from "./position-words.ts";

/** What two parties, one party alone, or several together ask, offer and agree. */
export interface PartyPair {
  readonly number: number;
  /** Two sides have a column each; one, or more than two, share one. */
  readonly sides: readonly string[];
  readonly rows: readonly LedgerRow<Position>[];
}

/** Groups positions by the parties that they are between: pairs before single parties, those with the most positions first. */
export function pairParties(rows: readonly LedgerRow<Position>[]): PartyPair[] {
  const pairs = new Map<string, { sides: readonly string[]; rows: LedgerRow<Position>[] }>();
  for (const row of rows) {
    const sides = sidesOf(row.head);
    const key = [...sides].sort().join("\n");
    const known = pairs.get(key);
    if (known) known.rows.push(row);
    else pairs.set(key, { sides, rows: [row] });
  }
  return [...pairs.values()]
    .sort((a, b) => Number(b.sides.length > 1) - Number(a.sides.length > 1) || b.rows.length - a.rows.length)
    .map((pair, nth) => ({ ...pair, number: nth + 1 }));
}

/** Gives the side among a pair's that a position's actor stands on. */
export function actorSide({ head }: LedgerRow<Position>, sides: readonly string[]): number {
  return Math.max(sides.indexOf(sideOf(head.actor)), sides.indexOf(head.actor.name), 0);
}

/** Parties that act for one country are told apart by their own names. */
function sidesOf({ actor, recipient, others = [] }: Position): string[] {
  const parties = [actor, ...(recipient ? [recipient] : []), ...others];
  const sides = [...new Set(parties.map(sideOf))];
  const names = [...new Set(parties.map(({ name }) => name))];
  return sides.length === 1 && parties.length > 1 && names.length > 1 ? names : sides;
}
