import type { Derivation } from "../model/derivation.ts";
import type { Finding } from "../model/finding.ts";
import type { Origin } from "../model/origin.ts";
import type { Page } from "../model/page.ts";
import type { Report } from "../model/report.ts";

/** What the checks compare. */
export interface Coverage {
  readonly pages: readonly Page[];
  readonly reports: readonly Report[];
  readonly derivations: readonly Derivation[];
  readonly origins: readonly Origin[];
}

/** Runs every check over the coverage and ranks what they find. */
export function crossCheck(_coverage: Coverage): Finding[] {
  return [];
}
