import type { Coverage } from "../checks/coverage.ts";
import { checkPairs, type FoundByCheck } from "../checks/cross-check.ts";
import type { Page } from "../model/page.ts";
import type { StemCounts } from "../passages/count-stems.ts";
import { type AlignedPair, type AlignmentPlan, alignPairs } from "../passages/match-passages.ts";
import { type PackedWords, packWords, unpackWords } from "../passages/packed-words.ts";
import { type BodyText, bodyOf } from "../passages/prepare-body.ts";
import { findReports, type PageReports } from "../reports/find-reports.ts";

/** A page to find the reports of, with the paragraphs that are its site's own (see `findSiteFurniture`). */
export interface PageToRead {
  readonly page: Page;
  readonly furniture?: ReadonlySet<string>;
}

/** Bodies to align, with what must be known of all bodies of the set. Pairs are numbered as `texts`. */
export interface BodiesToAlign {
  /** The pages' texts. */
  readonly texts: readonly string[];
  /** For each text the number of the pack that holds its words, and its own number there. */
  readonly places: Uint32Array;
  readonly packs: readonly PackedWords[];
  readonly pairs: AlignmentPlan["pairs"];
  readonly stems: StemCounts;
}

/** The kinds of work that a worker does: what each is given and what it makes. All of it can be cloned. */
export interface Jobs {
  readonly reports: { readonly given: readonly PageToRead[]; readonly made: readonly PageReports[] };
  readonly findings: { readonly given: Coverage; readonly made: FoundByCheck };
  readonly words: { readonly given: readonly BodyText[]; readonly made: PackedWords };
  readonly passages: { readonly given: BodiesToAlign; readonly made: readonly AlignedPair[] };
}

/** How each kind of work is done; the same functions do it where there is one thread. */
export const JOBS: { readonly [Kind in keyof Jobs]: (given: Jobs[Kind]["given"]) => Jobs[Kind]["made"] } = {
  reports: (pages) => pages.map(({ page, furniture }) => findReports(page, furniture)),
  findings: checkPairs,
  words: packWords,
  passages: ({ texts, places, packs, pairs, stems }) => {
    const bodies = texts.map((text, nth) => {
      const pack = packs[places[2 * nth] ?? 0];
      if (!pack) throw new Error("a body's words lie in no pack");
      return bodyOf(text, unpackWords(pack, places[2 * nth + 1] ?? 0));
    });
    return alignPairs(bodies, pairs, stems);
  },
};
