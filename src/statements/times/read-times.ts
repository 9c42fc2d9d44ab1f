import type { Derivation } from "../../model/derivation.ts";
import type { Page } from "../../model/page.ts";
import type { Report } from "../../model/report.ts";
import type { TimeExpression } from "../../model/time.ts";

/** The reports of a story with their pages, and who came from whom: copies speak from the day of their model. */
export interface TimesToRead {
  readonly pages: readonly Page[];
  readonly reports: readonly Report[];
  readonly derivations: readonly Derivation[];
}

/** Reads the dated expressions of all reports, in reading order, each worked out from its report's anchor. */
export function readTimes(_story: TimesToRead): TimeExpression[] {
  return [];
}
