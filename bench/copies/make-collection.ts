import type { Span } from "../../src/model/span.ts";
import type { BaseReport } from "./base-report.ts";
import { COPY_RECIPES, piecesOf } from "./make-copy.ts";
import { makeBoilerplatePages, makeSpeechPages, type NegativeSizes } from "./make-negatives.ts";
import { buildPage, type Copied } from "./page-draft.ts";
import { startRandom } from "./random.ts";
import { inventSite } from "./site.ts";
import { supplyReports } from "./supply-reports.ts";

/** A page of the collection. */
export interface CollectedPage {
  readonly id: string;
  /** `base`, a kind of copy, or a kind of negative: `boilerplate` or `speech`. */
  readonly kind: string;
  readonly text: string;
  /** True where the page carries a site's menu, prompts and footer. */
  readonly framed: boolean;
  /** Pages with a family in common carry text of one report. */
  readonly family: string;
  /** Negatives of one group share boilerplate or a speech, and no report. */
  readonly group?: string;
}

/** A copy and its source, with the stretches that are the same text; offsets in the pages' texts. */
export interface TruePair {
  readonly kind: string;
  readonly base: string;
  readonly copy: string;
  readonly copied: readonly Copied[];
}

/** Pages with what is known of them. */
export interface Collection {
  readonly pages: readonly CollectedPage[];
  readonly pairs: readonly TruePair[];
  /** The reports that are no copies, as they were before they were set on pages. */
  readonly reports: readonly BaseReport[];
}

/** How many pages of each sort a collection has. */
export interface CollectionSizes extends NegativeSizes {
  readonly bases: number;
  readonly copiesPerKind: number;
}

/** 300 bases, 900 copies, 240 pages of 30 sites and 160 pages on 80 speeches: 1,600 pages. */
export const DEFAULT_SIZES: CollectionSizes = {
  bases: 300,
  copiesPerKind: 100,
  sites: 30,
  pagesPerSite: 8,
  speeches: 80,
};

const TEASERS = 3;

/**
 * Makes pages with known copies of nine kinds, pages of one site that share only its boilerplate, and pairs of
 * independent reports that quote one speech. The same seed, sizes and corpus give the same pages. Bases are invented,
 * or taken from `corpus`, then with so many bases and copies as it has reports for.
 */
export function makeCollection(
  seed: number,
  sizes: CollectionSizes = DEFAULT_SIZES,
  corpus?: readonly BaseReport[],
): Collection {
  const supply = supplyReports(seed, sizes, corpus);
  const bases = supply.bases.map((report, nth) => basePage(seed, report, nth));
  const copies = COPY_RECIPES.flatMap((recipe, kind) =>
    Array.from({ length: supply.copiesPerKind }, (_, nth) => {
      const base = supply.bases[(kind * supply.copiesPerKind + nth) % supply.bases.length];
      const page = bases[(kind * supply.copiesPerKind + nth) % bases.length];
      if (!base || !page) throw new Error("a collection needs at least one base");
      const id = `${recipe.kind}-${nth}`;
      const random = startRandom(seed, `copy ${id}`);
      const host = recipe.hosted ? supply.host(id) : base;
      const teased = recipe.kind === "clutter" ? supply.teased(id, TEASERS) : [];
      const site = inventSite(seed, `copy ${id}`);
      const { text, copied } = buildPage(recipe.make(random, { base, host, teased, site, nth }));
      const moved = copied.map((one) => ({ copy: one.copy, base: shift(one.base, page.offset) }));
      return {
        page: { id, kind: recipe.kind, text, framed: recipe.framed, family: base.id },
        pair: { kind: recipe.kind, base: page.page.id, copy: id, copied: moved },
      };
    }),
  );
  return {
    pages: [
      ...bases.map(({ page }) => page),
      ...copies.map(({ page }) => page),
      ...makeBoilerplatePages(seed, sizes, supply),
      ...makeSpeechPages(seed, sizes, supply),
    ],
    pairs: copies.map(({ pair }) => pair),
    reports: supply.given,
  };
}

function basePage(seed: number, report: BaseReport, nth: number): { page: CollectedPage; offset: number } {
  const id = `base-${nth}`;
  const above = [inventSite(seed, id).name, report.headline, `By ${report.byline}`];
  const { text } = buildPage({ above, paragraphs: piecesOf(report), below: [] });
  return {
    page: { id, kind: "base", text, framed: false, family: report.id },
    offset: text.length - report.body.length,
  };
}

function shift(span: Span, offset: number): Span {
  return { start: span.start + offset, end: span.end + offset };
}
