import type { Origin } from "../../src/model/origin.ts";
import type { Page } from "../../src/model/page.ts";
import type { Span } from "../../src/model/span.ts";
import { readPages } from "../../src/pages/formats.ts";
import { identifyPages } from "../../src/pages/identify-pages.ts";
import { traceStory } from "../../src/pipeline.ts";
import type { CollectedPage } from "./make-collection.ts";

/** Passages that two pages have in common; `a` is the page that comes first in the collection. */
export interface FoundPair {
  readonly a: string;
  readonly b: string;
  readonly passages: readonly { readonly a: Span; readonly b: Span }[];
  /** True where at least one passage is more than a quotation on both sides. */
  readonly matched: boolean;
  /** True where an origin holds reports of both, or a derivation leads from one to a report of the other's origin. */
  readonly derived: boolean;
}

/**
 * Runs the engine over the pages as `pipeline.ts` does, reading each as plain text, and gives the pairs of pages
 * that it relates, by the ids of the collection.
 */
export async function traceCollection(collected: readonly CollectedPage[]): Promise<FoundPair[]> {
  const read: Page[] = [];
  for (const { id, text } of collected) {
    const { pages } = await readPages({
      source: id,
      bytes: Buffer.from(text, "utf8"),
      mediaType: "text/plain",
    });
    read.push(...pages);
  }
  const { pages, reports, matches, provenance } = traceStory(identifyPages(read).pages);
  const { derivations, origins } = provenance;
  const sourceOf = new Map(pages.map((page) => [page.id, page.source]));
  const pageOf = new Map(reports.map((report) => [report.id, sourceOf.get(report.page) ?? ""]));
  return gatherPairs(
    collected.map(({ id }) => id),
    [
      ...matches.flatMap(({ a, b, matches: passages }) =>
        passages.map((match) => ({
          from: pageOf.get(a) ?? "",
          to: pageOf.get(b) ?? "",
          passage: { a: match.from, b: match.to },
          matched: match.quoted !== "both",
        })),
      ),
      ...derivations.flatMap(({ from, to }) =>
        originMates(origins, to).map((report) => ({
          from: pageOf.get(from) ?? "",
          to: pageOf.get(report) ?? "",
          derived: true,
        })),
      ),
      ...origins.flatMap((origin) => pairsWithin(origin.reports.map((id) => pageOf.get(id) ?? ""))),
    ],
  );
}

/** What quotes one copy of a report quotes the report: gives a report with all that share an origin with it. */
function originMates(origins: readonly Origin[], report: string): string[] {
  const mates = origins
    .filter((origin) => origin.reports.includes(report))
    .flatMap((origin) => origin.reports);
  return [...new Set([report, ...mates])];
}

/** One sign that two pages belong together. */
interface Sign {
  readonly from: string;
  readonly to: string;
  readonly passage?: { readonly a: Span; readonly b: Span };
  readonly matched?: boolean;
  readonly derived?: boolean;
}

function pairsWithin(pages: readonly string[]): Sign[] {
  return pages.flatMap((from, nth) => pages.slice(nth + 1).map((to) => ({ from, to, derived: true })));
}

/** Gathers the signs by pair of pages, the page that was read first as `a`; signs within one page are left out. */
function gatherPairs(order: readonly string[], signs: readonly Sign[]): FoundPair[] {
  const rank = new Map(order.map((id, nth) => [id, nth]));
  const pairs = new Map<string, FoundPair>();
  for (const { from, to, passage, matched = false, derived = false } of signs) {
    if (from === to) continue;
    const turned = (rank.get(from) ?? 0) > (rank.get(to) ?? 0);
    const [a, b] = turned ? [to, from] : [from, to];
    const key = `${a} ${b}`;
    const known = pairs.get(key) ?? { a, b, passages: [], matched: false, derived: false };
    const placed = passage && turned ? { a: passage.b, b: passage.a } : passage;
    pairs.set(key, {
      ...known,
      passages: placed ? [...known.passages, placed] : known.passages,
      matched: known.matched || matched,
      derived: known.derived || derived,
    });
  }
  return [...pairs.values()];
}
