import type { Coverage } from "../checks/coverage.ts";
import { checkPairs, type FoundByCheck } from "../checks/cross-check.ts";
import type { Page } from "../model/page.ts";
import {
  type AlignedPair,
  type AlignmentPlan,
  alignPairs,
  type StemCounts,
} from "../passages/match-passages.ts";
import { type BodyText, prepareBody } from "../passages/prepare-body.ts";
import { findReports, type PageReports } from "../reports/find-reports.ts";

/** A page to find the reports of, with the paragraphs that are its site's own (see `findSiteFurniture`). */
export interface PageToRead {
  readonly page: Page;
  readonly furniture?: ReadonlySet<string>;
}

/** Bodies to align, with what must be known of all bodies of the set. Pairs are numbered as `texts`. */
export interface BodiesToAlign {
  readonly texts: readonly BodyText[];
  readonly pairs: AlignmentPlan["pairs"];
  readonly stems: StemCounts;
}

/** The kinds of work that a worker does: what each is given and what it makes. All of it can be cloned. */
export interface Jobs {
  readonly reports: { readonly given: readonly PageToRead[]; readonly made: readonly PageReports[] };
  readonly findings: { readonly given: Coverage; readonly made: FoundByCheck };
  readonly passages: { readonly given: BodiesToAlign; readonly made: readonly AlignedPair[] };
}

/** How each kind of work is done; the same functions do it where there is one thread. */
export const JOBS: { readonly [Kind in keyof Jobs]: (given: Jobs[Kind]["given"]) => Jobs[Kind]["made"] } = {
  reports: (pages) => pages.map(({ page, furniture }) => findReports(page, furniture)),
  findings: checkPairs,
  passages: ({ texts, pairs, stems }) => alignPairs(texts.map(prepareBody), pairs, stems),
};
