import type { Claim } from "../model/claim.ts";
import { rangeWords } from "../web/words.ts";
import type { DossierIndex } from "./dossier-index.ts";

/** What carries a statement, as rows give it. */
export interface ClaimFields {
  /** Organisations whose reporting it is, joined by "; "; empty where nobody names them, and for commentary and posts. */
  readonly organisation: string;
  /** Id of the claim: rows with the same one say the same. */
  readonly claim?: string;
  /** What carries the claim in this set. */
  readonly support?: Claim["support"];
}

/** The columns of what carries a statement in CSV. */
export const CLAIM_COLUMNS: readonly string[] = [
  ...["organisation", "claim", "support.organisations.min", "support.organisations.max", "support.reports"],
  ...["support.pages", "support.speakers"],
];

/** Gives the look-up of what carries a statement, by its id and its report. */
export function claimFieldsOf({ dossier }: DossierIndex): (id: string, report: string) => ClaimFields {
  const claims = new Map<string, Claim>();
  for (const claim of dossier.claims ?? []) {
    for (const id of claim.statements) if (!claims.has(id)) claims.set(id, claim);
  }
  const origins = new Map(dossier.origins.map((origin) => [origin.id, origin]));
  return (id, report) => {
    const claim = claims.get(id);
    if (!claim) return { organisation: "" };
    const own = claim.origins.flatMap((origin) => {
      const found = origins.get(origin);
      return found?.reports.includes(report) && found.organisation ? [found.organisation.name] : [];
    });
    const names = own.length > 0 ? own : claim.relays;
    return { organisation: [...new Set(names)].join("; "), claim: claim.id, support: claim.support };
  };
}

/** Writes what carries a statement for reading: "2-3 org., 2 rep., 4 p.". */
export function supportCell({ support }: { readonly support?: Claim["support"] }): string {
  if (!support) return "";
  const { organisations, reports, pages } = support;
  return `${rangeWords(organisations)} org., ${reports} rep., ${pages} p.`;
}
