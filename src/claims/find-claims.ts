import type { Claim } from "../model/claim.ts";
import type { Derivation } from "../model/derivation.ts";
import type { Origin } from "../model/origin.ts";
import type { Quotation } from "../model/quotation.ts";
import { type Gathered, gatherAroundHeads } from "./gather-around-heads.ts";
import { startJoining } from "./joined.ts";
import { gatherStatements } from "./statement.ts";
import { findTies } from "./ties.ts";
import { supportBy, type WeighSupport } from "./weigh-support.ts";
import { wordingsOf } from "./wording.ts";

/** What claims are gathered from. */
export interface ClaimGrounds {
  readonly quotations: readonly Quotation[];
  readonly derivations: readonly Derivation[];
  readonly origins: readonly Origin[];
}

/**
 * Gathers the quotations of a story into claims: one for each statement, whichever reports carry it.
 *
 * Quotations are one where the same speaker's words are the same, cut, or altered in single words; where the alignment
 * of two reports says that they are told in other words; and, between independent reports, where nearly all that tells
 * of what is said is the same. Those of different speakers are never one. Claims stand in the order of their first
 * quotation.
 */
export function findClaims({ quotations, derivations, origins }: ClaimGrounds): Claim[] {
  const familyOf = familiesOf(derivations);
  const wordingOf = wordingsOf(quotations, familyOf);
  const statements = gatherStatements(quotations, wordingOf);
  const gathered = gatherAroundHeads(statements, findTies({ quotations, wordingOf, derivations, familyOf }));
  const orderOf = new Map(quotations.map(({ id }, nth) => [id, nth]));
  return toClaims(gathered, orderOf, supportBy(origins, derivations));
}

/** Reports that come from one another, however far apart in the chain. */
function familiesOf(derivations: readonly Derivation[]): (report: string) => string {
  const families = startJoining<string>();
  for (const { from, to } of derivations) families.join(to, from);
  return families.rootOf;
}

function toClaims(
  gathered: readonly Gathered[],
  orderOf: ReadonlyMap<string, number>,
  weigh: WeighSupport,
): Claim[] {
  const place = ({ id }: Quotation): number => orderOf.get(id) ?? 0;
  const groups = gathered.map(({ head, others }) => {
    const own = [...head.quotations].sort((a, b) => place(a) - place(b));
    const rest = others.flatMap((one) => one.quotations).sort((a, b) => place(a) - place(b));
    return { quotations: [...own, ...rest], first: Math.min(...own.map(place), ...rest.map(place)) };
  });
  return groups
    .sort((a, b) => a.first - b.first || place(a.quotations[0]!) - place(b.quotations[0]!))
    .map(({ quotations }, nth) => ({
      id: `c${nth + 1}`,
      kind: "quotation",
      statements: quotations.map(({ id }) => id),
      ...weigh(quotations),
    }));
}
