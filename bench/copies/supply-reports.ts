import type { BaseReport } from "./base-report.ts";
import type { Cast } from "./expand-pattern.ts";
import type { CollectionSizes } from "./make-collection.ts";
import { shuffle, startRandom } from "./random.ts";
import { writeReport } from "./write-report.ts";

/** Where a collection takes its reports from; none is given out twice. */
export interface ReportSupply {
  readonly bases: readonly BaseReport[];
  readonly copiesPerKind: number;
  /** The bases and every report that `host` has given so far. */
  readonly given: readonly BaseReport[];
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
  const mixed = shuffle(startRandom(seed, "corpus"), corpus ?? []);
  const wanted = corpus
    ? Math.min(sizes.bases, Math.max(1, Math.floor(mixed.length * BASE_SHARE)))
    : sizes.bases;
  const bases = corpus
    ? mixed.splice(0, wanted)
    : Array.from({ length: wanted }, (_, nth) => invent(`base ${nth}`));
  const given = [...bases];
  const host = (id: string, cast?: Cast): BaseReport => {
    const report = mixed.pop() ?? invent(`host ${id}`, cast);
    given.push(report);
    return report;
  };
  return { bases, copiesPerKind: Math.min(sizes.copiesPerKind, bases.length), given, host, teased };
}
