import type { Citation } from "../../src/model/citation.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import type { Policy, PolicyStatus } from "../../src/model/position.ts";

/** The ledgers that are measured. */
export type Ledger = "position" | "measure" | "event";

/** A row of one of the ledgers as the engine made it. */
export interface MadeDealing {
  readonly ledger: Ledger;
  readonly kind: string;
  readonly citation: Citation;
  readonly actor?: string;
  readonly date?: string;
  readonly status?: PolicyStatus;
  /** Of policies. */
  readonly name?: string;
}

/** Puts the rows of a dossier's three ledgers in one list: a policy once for each of its citations. */
export function madeDealings({
  positions = [],
  policies = [],
  events = [],
}: Pick<Dossier, "positions" | "policies" | "events">): MadeDealing[] {
  return [
    ...positions.map(
      ({ kind, citation, actor, date }): MadeDealing => ({
        ledger: "position",
        kind,
        citation,
        actor: actor.name,
        ...(date !== undefined && { date }),
      }),
    ),
    ...policies.flatMap(citedDealings),
    ...events.map(({ citation, actor, date, impliedDate }): MadeDealing => {
      const day = date ?? impliedDate?.value;
      return {
        ledger: "event",
        kind: "event",
        citation,
        ...(actor && { actor: actor.name }),
        ...(day !== undefined && { date: day }),
      };
    }),
  ];
}

/** A citation has the status of the step that rests on it, or else the last one. */
function citedDealings({ citations, statuses, actor, name }: Policy): MadeDealing[] {
  return citations.map((citation) => {
    const step = statuses.find((one) => one.citation.start === citation.start) ?? statuses.at(-1);
    return {
      ledger: "measure",
      kind: "measure",
      citation,
      name,
      ...(actor && { actor: actor.name }),
      ...(step && { status: step.status }),
    };
  });
}
