import type { Figure } from "../../model/figure.ts";
import type { Page } from "../../model/page.ts";
import type { Quotation } from "../../model/quotation.ts";
import type { Report } from "../../model/report.ts";
import type { TimeExpression } from "../../model/time.ts";

/** The reports of a story with their pages, and what was read in them before the figures. */
export interface FiguresToRead {
  readonly pages: readonly Page[];
  readonly reports: readonly Report[];
  readonly times: readonly TimeExpression[];
  readonly quotations: readonly Quotation[];
}

/** Reads the figures of all reports, in reading order. */
export function readFigures(_story: FiguresToRead): Figure[] {
  return [];
}
