import type { Coverage } from "../checks/coverage.ts";
import { checkPairs, type FoundByCheck } from "../checks/cross-check.ts";
import type { Page } from "../model/page.ts";
import type { StemCounts } from "../passages/count-stems.ts";
import { type AlignedPair, type AlignmentPlan, alignPairs } from "../passages/match-passages.ts";
import { type BodyText, bodyOf, type PreparedWords, prepareWords } from "../passages/prepare-body.ts";
import { openArena } from "../passages/word-arena.ts";
import { findReports, type PageReports } from "../reports/find-reports.ts";

/** A page to find the reports of, with the paragraphs that are its site's own (see `findSiteFurniture`). */
export interface PageToRead {
  readonly page: Page;
  readonly furniture?: ReadonlySet<string>;
}

/** A body to align: its page's text and its prepared words, which all threads share. */
export interface BodyToAlign {
  readonly text: string;
  readonly words: PreparedWords;
}

/** Bodies to align, with what must be known of all bodies of the set. Pairs are numbered as `bodies`. */
export interface BodiesToAlign {
  readonly bodies: readonly BodyToAlign[];
  readonly pairs: AlignmentPlan["pairs"];
  readonly stems: StemCounts;
}

/** The kinds of work that a worker does: what each is given and what it makes. All of it can be cloned. */
export interface Jobs {
  readonly reports: { readonly given: readonly PageToRead[]; readonly made: readonly PageReports[] };
  readonly findings: { readonly given: Coverage; readonly made: FoundByCheck };
  readonly words: { readonly given: readonly BodyText[]; readonly made: readonly PreparedWords[] };
  readonly passages: { readonly given: BodiesToAlign; readonly made: readonly AlignedPair[] };
}

/** How each kind of work is done; the same functions do it where there is one thread. */
export const JOBS: { readonly [Kind in keyof Jobs]: (given: Jobs[Kind]["given"]) => Jobs[Kind]["made"] } = {
  reports: (pages) => pages.map(({ page, furniture }) => findReports(page, furniture)),
  findings: checkPairs,
  words: prepareAll,
  passages: ({ bodies, pairs, stems }) =>
    alignPairs(
      bodies.map(({ text, words }) => bodyOf(text, words)),
      pairs,
      stems,
    ),
};

function prepareAll(texts: readonly BodyText[]): PreparedWords[] {
  const arena = openArena();
  return texts.map((text) => prepareWords(text, arena));
}
