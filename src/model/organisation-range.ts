import type { Origin } from "./origin.ts";

/** The organisations behind some origins: those that are sure, those that are possible, and origins that nobody names. */
export interface OrganisationsBehind {
  readonly sure: ReadonlySet<string>;
  /** Names that a conflicting label suggests, each with the origin that it may stand behind. */
  readonly possible: ReadonlyMap<string, Origin>;
  readonly unnamed: readonly Origin[];
}

/** Gathers the organisations behind origins; commentary has none (rule R7). */
export function organisationsBehind(origins: readonly Origin[]): OrganisationsBehind {
  const reporting = origins.filter((origin) => origin.kind === "reporting");
  const sure = new Set(
    reporting.flatMap((origin) => (origin.organisation ? [origin.organisation.name] : [])),
  );
  const possible = new Map<string, Origin>();
  for (const origin of reporting) {
    for (const other of origin.alternatives) if (!sure.has(other.name)) possible.set(other.name, origin);
  }
  return { sure, possible, unnamed: reporting.filter((origin) => origin.organisation === null) };
}

/**
 * Counts the organisations as a range: the least counts those that are sure, the most also those that are possible, and
 * one for each origin that nobody names (rules R5 and R6).
 */
export function organisationRange({ sure, possible, unnamed }: OrganisationsBehind): {
  readonly min: number;
  readonly max: number;
} {
  const least = sure.size === 0 && unnamed.length > 0 ? 1 : sure.size;
  return { min: least, max: sure.size + possible.size + unnamed.length };
}
