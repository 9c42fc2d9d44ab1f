import type { Figure } from "../../model/figure.ts";
import type { Page } from "../../model/page.ts";
import type { Policy, Position, StoryEvent, Thread } from "../../model/position.ts";
import type { Quotation } from "../../model/quotation.ts";
import type { Report } from "../../model/report.ts";
import type { TimeExpression } from "../../model/time.ts";
import { readDeeds } from "../events/read-deeds.ts";

/** The reports of a story with their pages, and what was read in them before. */
export interface PositionsToRead {
  readonly pages: readonly Page[];
  readonly reports: readonly Report[];
  readonly times: readonly TimeExpression[];
  readonly figures: readonly Figure[];
  readonly quotations: readonly Quotation[];
}

/** What the parties of a story want and do. */
export interface Dealings {
  readonly positions: readonly Position[];
  readonly policies: readonly Policy[];
  readonly events: readonly StoryEvent[];
  readonly threads: readonly Thread[];
}

/** Reads who asks, offers, agrees or refuses what, which policies there are, and what happened when. */
export function readPositions(story: PositionsToRead): Dealings {
  return { positions: [], ...readDeeds(story), threads: [] };
}
