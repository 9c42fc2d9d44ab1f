import type { Derivation, DerivationKind } from "../../src/model/derivation.ts";
import type { Dossier } from "../../src/model/dossier.ts";
import type { Origin } from "../../src/model/origin.ts";
import type { Relation } from "./one-story-labels.ts";

/** What a dossier says of two pages: a relation, `same origin` without a chain that tells which, or `apart`. */
export type FoundRelation = Relation | "same origin" | "apart";

/** A page of the dossier with its reports and the origins they lie in. */
export interface StoryPage {
  readonly reports: ReadonlySet<string>;
  readonly origins: readonly Origin[];
}

/** Share of a body from which a chain of copies counts as the same report. */
const HIGH_SHARE = 0.8;

const RELATION_OF: Readonly<Record<DerivationKind, Relation>> = {
  republication: "same report",
  excerpt: "same report",
  revision: "version",
  rewrite: "rewrite",
  quotation: "shared quotations",
};

/** Strongest first. */
const STRENGTH: readonly Relation[] = ["same report", "version", "rewrite", "shared quotations"];

/**
 * Lists the dossier's pages by their id in the outside set, which stands after the last `#` of a page's source.
 * Posts are left out; commentary stays, since copies of one commentary are copies too.
 */
export function readStoryPages(dossier: Dossier): Map<string, StoryPage> {
  const pages = new Map<string, StoryPage>();
  for (const page of dossier.pages) {
    const hash = page.source.lastIndexOf("#");
    if (hash < 0) continue;
    const reports = new Set(
      dossier.reports
        .filter((report) => report.page === page.id && report.kind !== "post")
        .map(({ id }) => id),
    );
    const origins = dossier.origins.filter((origin) => origin.reports.some((id) => reports.has(id)));
    pages.set(page.source.slice(hash + 1), { reports, origins });
  }
  return pages;
}

/** Says whether a report of each page lies in one origin. */
export function areTogether(a: StoryPage, b: StoryPage): boolean {
  return a.origins.some((origin) => b.origins.includes(origin));
}

/** Finds the strongest derivation that links the two pages directly, in either direction. */
export function directDerivation(dossier: Dossier, a: StoryPage, b: StoryPage): Derivation | undefined {
  return dossier.derivations
    .filter(
      ({ from, to }) =>
        (a.reports.has(from) && b.reports.has(to)) || (b.reports.has(from) && a.reports.has(to)),
    )
    .sort((x, y) => strengthOf(x) - strengthOf(y))[0];
}

/** Gives the relation that a derivation's kind stands for. */
export function relationOf(derivation: Derivation): Relation {
  return RELATION_OF[derivation.kind];
}

/**
 * Gives the relation of two pages: that of their direct derivation; else, within one origin, the weakest
 * link of a chain of derivations between them; else `same origin` or `apart`.
 */
export function findRelation(dossier: Dossier, a: StoryPage, b: StoryPage): FoundRelation {
  const direct = directDerivation(dossier, a, b);
  if (direct) return relationOf(direct);
  if (!areTogether(a, b)) return "apart";
  const links: ((derivation: Derivation) => boolean)[] = [
    (derivation) => strengthOf(derivation) === 0 && highestShare(derivation) >= HIGH_SHARE,
    (derivation) => strengthOf(derivation) <= 1,
    (derivation) => strengthOf(derivation) <= 2,
  ];
  const level = links.findIndex((link) => reaches(dossier.derivations.filter(link), a, b));
  return STRENGTH[level] ?? "same origin";
}

function strengthOf(derivation: Derivation): number {
  return STRENGTH.indexOf(relationOf(derivation));
}

function highestShare({ share }: Derivation): number {
  return Math.max(share.from, share.to);
}

function reaches(links: readonly Derivation[], a: StoryPage, b: StoryPage): boolean {
  const seen = new Set(a.reports);
  const queue = [...seen];
  for (let report = queue.pop(); report !== undefined; report = queue.pop()) {
    if (b.reports.has(report)) return true;
    for (const { from, to } of links) {
      const next = from === report ? to : to === report ? from : undefined;
      if (next === undefined || seen.has(next)) continue;
      seen.add(next);
      queue.push(next);
    }
  }
  return false;
}
