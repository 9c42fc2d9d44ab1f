import type { BaseReport } from "./base-report.ts";
import type { Cast } from "./expand-pattern.ts";
import type { CollectionSizes } from "./make-collection.ts";
import { shuffle, startRandom } from "./random.ts";
import { writeReport } from "./write-report.ts";

/** Where a collection takes its reports from; none is given out twice. */
export interface ReportSupply {
  readonly bases: readonly BaseReport[];
  readonly copiesPerKind: number;
  /** Gives a report for a page of its own, about the people and places of `cast` where it is invented. */
  readonly host: (id: string, cast?: Cast) => BaseReport;
  /** Gives reports of which only the beginnings are used. */
  readonly teased: (id: string, count: number) => BaseReport[];
}

/** One report in three of a corpus is a base; the others stand on pages of their own. */
const BASE_SHARE = 1 / 3;

/**
 * Supplies invented reports, or those of a corpus. A corpus gives a third of its reports as bases; where it has no
 * more for hosts and negatives, these are invented.
 */
export function supplyReports(
  seed: number,
  sizes: CollectionSizes,
  corpus?: readonly BaseReport[],
): ReportSupply {
  const invent = (id: string, cast?: Cast): BaseReport => writeReport(seed, id, cast);
  const teased = (id: string, count: number): BaseReport[] =>
    Array.from({ length: count }, (_, nth) => invent(`${id} teaser ${nth}`));
  if (!corpus) {
    const bases = Array.from({ length: sizes.bases }, (_, nth) => invent(`base ${nth}`));
    return {
      bases,
      copiesPerKind: sizes.copiesPerKind,
      host: (id, cast) => invent(`host ${id}`, cast),
      teased,
    };
  }
  const mixed = shuffle(startRandom(seed, "corpus"), corpus);
  const bases = mixed.splice(0, Math.min(sizes.bases, Math.max(1, Math.floor(mixed.length * BASE_SHARE))));
  return {
    bases,
    copiesPerKind: Math.min(sizes.copiesPerKind, bases.length),
    host: (id, cast) => mixed.pop() ?? invent(`host ${id}`, cast),
    teased,
  };
}
