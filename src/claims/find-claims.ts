import type { Claim } from "../model/claim.ts";
import type { Derivation } from "../model/derivation.ts";
import type { Ledgers } from "../model/ledgers.ts";
import type { Origin } from "../model/origin.ts";
import type { Quotation } from "../model/quotation.ts";
import { gatherEvents, gatherPositions } from "./dealing-claims.ts";
import { gatherFigures } from "./figure-claims.ts";
import { type Gathered, gatherAroundHeads } from "./gather-around-heads.ts";
import { startJoining } from "./joined.ts";
import { gatherStatements } from "./statement.ts";
import { findTies } from "./ties.ts";
import { supportBy, type WeighSupport } from "./weigh-support.ts";
import { wordingsOf } from "./wording.ts";

/** What claims are gathered from. */
export interface ClaimGrounds extends Pick<Ledgers, "quotations" | "figures" | "positions" | "events"> {
  readonly derivations: readonly Derivation[];
  readonly origins: readonly Origin[];
}

/**
 * Gathers what is stated in a story into claims: one for each statement, figure, position and event, whichever reports
 * carry it. Claims of one kind stand together, in the order of the first that carries each.
 */
export function findClaims(grounds: ClaimGrounds): Claim[] {
  const { figures, positions, events, quotations, derivations, origins } = grounds;
  const weigh = supportBy(origins, derivations);
  const claims = [
    ...quotationClaims(grounds, weigh),
    ...gatherFigures(figures, quotations, derivations).map((group) => ({
      kind: "figure" as const,
      statements: group.figures.map(({ id }) => id),
      ...weigh(group.carriages, group.speakers),
    })),
    ...gatherPositions(positions, quotations, derivations).map((group) => ({
      kind: "position" as const,
      statements: group.ids,
      ...weigh(group.carriages, group.speakers),
    })),
    ...gatherEvents(events, derivations).map((group) => ({
      kind: "event" as const,
      statements: group.ids,
      ...weigh(group.carriages, group.speakers),
    })),
  ];
  return claims.map((claim, nth) => ({ id: `c${nth + 1}`, ...claim }));
}

/**
 * Gathers quotations. They are one where the same speaker's words are the same, cut, or altered in single words; where
 * the alignment of two reports says that they are told in other words; and, between independent reports, where nearly
 * all that tells of what is said is the same. Those of different speakers are never one.
 */
function quotationClaims(
  { quotations, derivations }: ClaimGrounds,
  weigh: WeighSupport,
): Omit<Claim, "id">[] {
  const familyOf = familiesOf(derivations);
  const wordingOf = wordingsOf(quotations, familyOf);
  const statements = gatherStatements(quotations, wordingOf);
  const gathered = gatherAroundHeads(statements, findTies({ quotations, wordingOf, derivations, familyOf }));
  const orderOf = new Map(quotations.map(({ id }, nth) => [id, nth]));
  return toClaims(gathered, orderOf, weigh);
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
): Omit<Claim, "id">[] {
  const place = ({ id }: Quotation): number => orderOf.get(id) ?? 0;
  const groups = gathered.map(({ head, others }) => {
    const own = [...head.quotations].sort((a, b) => place(a) - place(b));
    const rest = others.flatMap((one) => one.quotations).sort((a, b) => place(a) - place(b));
    return { quotations: [...own, ...rest], first: Math.min(...own.map(place), ...rest.map(place)) };
  });
  return groups
    .sort((a, b) => a.first - b.first || place(a.quotations[0]!) - place(b.quotations[0]!))
    .map(({ quotations }) => ({
      kind: "quotation",
      statements: quotations.map(({ id }) => id),
      ...weigh(quotations, countSpeakers(quotations)),
    }));
}

/** One speaker, and those who are said to have spoken with that one. */
function countSpeakers(quotations: readonly Quotation[]): number {
  const beside = quotations.flatMap(({ others = [] }) => others.map(({ name }) => name));
  return 1 + new Set(beside).size;
}
