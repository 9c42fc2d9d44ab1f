import { organisationRange, organisationsBehind } from "../model/organisation-range.ts";
import type { Origin } from "../model/origin.ts";
import type { Reason } from "../model/reason.ts";

/** The independent organisations behind a set of origins, as a range. */
export interface OrganisationCount {
  readonly min: number;
  readonly max: number;
  readonly because: readonly Reason[];
}

/**
 * Counts the independent organisations behind a set of origins.
 *
 * Two reports of one organisation count once (rule R5); commentary counts as none (R7). The least counts every
 * organisation that a label, a credit or the prose names; the most adds those that a conflicting label suggests,
 * and one for each origin that nothing names (R6).
 */
export function countOrganisations(origins: readonly Origin[]): OrganisationCount {
  const reporting = origins.filter((origin) => origin.kind === "reporting");
  const behind = organisationsBehind(origins);
  const { sure, possible, unnamed } = behind;
  const because = [
    ...[...sure].map((name) => sureReason(name, reporting)),
    ...[...possible].map(([name, origin]) => possibleReason(name, origin)),
    ...unnamedReasons(unnamed),
  ];
  return { ...organisationRange(behind), because };
}

function sureReason(name: string, origins: readonly Origin[]): Reason {
  const own = origins.filter((origin) => origin.organisation?.name === name);
  const reports = own.length === 1 ? "one report" : `${own.length} reports, counted once`;
  const first = own[0]?.because[0];
  return {
    code: "named",
    text: `${name}: ${reports}; ${first?.text ?? ""}`,
    citations: first?.citations ?? [],
  };
}

function possibleReason(name: string, origin: Origin): Reason {
  const reason = origin.because.find((one) => one.text.includes(name));
  const against = origin.organisation?.name ?? "";
  return {
    code: "possible",
    text: `perhaps ${name} too: ${reason?.text ?? ""}, the text names ${against}`,
    citations: reason?.citations ?? [],
  };
}

/** Reports that are listed by their ids where nothing names their source; of many, a list would only be long. */
const MOST_LISTED = 3;

function unnamedReasons(origins: readonly Origin[]): Reason[] {
  if (origins.length === 0) return [];
  const ids = origins.slice(0, MOST_LISTED).map(({ reports }) => reports[0]);
  const more = origins.length - ids.length;
  const list = more > 0 ? `${ids.join(", ")} and ${more} more` : ids.join(", ");
  const count = origins.length === 1 ? "one" : `${origins.length}`;
  return [
    { code: "unnamed", text: `perhaps ${count} more: nothing names the source of ${list}`, citations: [] },
  ];
}
