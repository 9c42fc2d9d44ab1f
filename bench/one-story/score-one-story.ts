import type { Dossier } from "../../src/model/dossier.ts";
import type { OneStoryLabels, OriginLabel, PairLabel, Relation } from "./one-story-labels.ts";
import {
  areTogether,
  directDerivation,
  type FoundRelation,
  findRelation,
  readStoryPages,
  relationOf,
  type StoryPage,
} from "./read-story-pages.ts";

/** Counts of a yes-or-no decision with the rates they give; a rate is 1 where nothing was owed or claimed. */
export interface DecisionScore {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
  readonly precision: number;
  readonly recall: number;
}

/** Right answers among those that could be judged. */
export interface ShareScore {
  readonly right: number;
  readonly of: number;
}

/** A labelled pair that the dossier relates otherwise. */
export interface PairMiss extends PairLabel {
  readonly found: FoundRelation;
  /** `origin`: put together or kept apart wrongly; `kind`: linked, but as another kind; `direction`: turned round. */
  readonly miss: "origin" | "kind" | "direction";
}

/** A labelled page whose organisation the dossier names otherwise or not at all. */
export interface OriginMiss extends OriginLabel {
  readonly found: readonly string[];
}

/** What a dossier of the outside set got right, as plain data. */
export interface OneStoryScore {
  /** Labelled pairs and pages that the dossier does not hold; they are not judged. */
  readonly missing: { readonly pairs: number; readonly pages: number };
  /** Same origin or not, for the labels that are sure. */
  readonly sameOrigin: DecisionScore;
  /** The same for the labels that are not sure. */
  readonly sameOriginUnsure: DecisionScore;
  /** How many pairs of each labelled relation were found as what; sure labels only. */
  readonly relations: Readonly<Partial<Record<Relation, Readonly<Partial<Record<FoundRelation, number>>>>>>;
  /** Kind of the direct derivation, where there is one; sure labels only. */
  readonly kind: ShareScore;
  /** Direction of the direct derivation, where one is labelled and the dossier decides; sure labels only. */
  readonly direction: ShareScore;
  readonly origins: {
    readonly sure: ShareScore;
    readonly unsure: ShareScore;
    /** Sure labels by how the page shows its origin. */
    readonly byBasis: Readonly<Partial<Record<OriginLabel["basis"], ShareScore>>>;
    /** Sure labels for which the dossier names no organisation. */
    readonly unnamed: number;
  };
  readonly misses: { readonly pairs: readonly PairMiss[]; readonly origins: readonly OriginMiss[] };
}

interface JudgedPair {
  readonly label: PairLabel;
  readonly found: FoundRelation;
  readonly together: boolean;
  readonly kind?: boolean;
  readonly direction?: boolean;
}

interface JudgedOrigin {
  readonly label: OriginLabel;
  readonly found: readonly string[];
  readonly right: boolean;
}

const ONE_ORIGIN: ReadonlySet<Relation> = new Set(["same report", "version", "rewrite"]);

/** Compares a dossier of the outside set with the hand-made labels. */
export function scoreOneStory(dossier: Dossier, labels: OneStoryLabels): OneStoryScore {
  const pages = readStoryPages(dossier);
  const pairs = judgePairs(dossier, pages, labels.pairs);
  const origins = judgeOrigins(pages, labels.origins);
  const told = labels.origins.filter(({ organisations }) => organisations.length > 0);
  const surePairs = pairs.filter(({ label }) => label.sure);
  const sureOrigins = origins.filter(({ label }) => label.sure);
  return {
    missing: { pairs: labels.pairs.length - pairs.length, pages: told.length - origins.length },
    sameOrigin: scoreDecisions(surePairs),
    sameOriginUnsure: scoreDecisions(pairs.filter(({ label }) => !label.sure)),
    relations: countRelations(surePairs),
    kind: shareOf(surePairs.flatMap(({ kind }) => kind ?? [])),
    direction: shareOf(surePairs.flatMap(({ direction }) => direction ?? [])),
    origins: {
      sure: shareOf(sureOrigins.map(({ right }) => right)),
      unsure: shareOf(origins.filter(({ label }) => !label.sure).map(({ right }) => right)),
      byBasis: countBases(sureOrigins),
      unnamed: sureOrigins.filter(({ found }) => found.length === 0).length,
    },
    misses: {
      pairs: pairs.flatMap(missOf),
      origins: origins.filter(({ right }) => !right).map(({ label, found }) => ({ ...label, found })),
    },
  };
}

function judgePairs(
  dossier: Dossier,
  pages: ReadonlyMap<string, StoryPage>,
  labels: readonly PairLabel[],
): JudgedPair[] {
  return labels.flatMap((label) => {
    const a = pages.get(label.a);
    const b = pages.get(label.b);
    if (!a || !b) return [];
    const direct = directDerivation(dossier, a, b);
    const decided = label.direction !== null && direct !== undefined && direct.direction !== "undecided";
    return {
      label,
      found: findRelation(dossier, a, b),
      together: areTogether(a, b),
      ...(direct && { kind: relationOf(direct) === label.relation }),
      ...(decided && { direction: a.reports.has(direct.from) === (label.direction === "a<-b") }),
    };
  });
}

function judgeOrigins(pages: ReadonlyMap<string, StoryPage>, labels: readonly OriginLabel[]): JudgedOrigin[] {
  return labels.flatMap((label) => {
    const page = pages.get(label.page);
    if (!page || label.organisations.length === 0) return [];
    const found = page.origins.flatMap(({ organisation }) => organisation?.name ?? []);
    const owed = new Set([...label.organisations, ...(label.also ?? [])].map(foldName));
    return { label, found: [...new Set(found)], right: found.some((name) => owed.has(foldName(name))) };
  });
}

/** Folds a newsroom's name so that `The Washington Post` and `washingtonpost.com` are one. */
function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the /u, "")
    .replace(/^www\./u, "")
    .replace(/\.(?:com|org|net|co\.uk)(?:\/.*)?$/u, "")
    .replace(/[^\p{L}\p{N}]/gu, "");
}

function scoreDecisions(pairs: readonly JudgedPair[]): DecisionScore {
  const count = (together: boolean, owed: boolean): number =>
    pairs.filter((pair) => pair.together === together && ONE_ORIGIN.has(pair.label.relation) === owed).length;
  const truePositives = count(true, true);
  const falsePositives = count(true, false);
  const falseNegatives = count(false, true);
  return {
    truePositives,
    falsePositives,
    falseNegatives,
    trueNegatives: count(false, false),
    precision: rate(truePositives, truePositives + falsePositives),
    recall: rate(truePositives, truePositives + falseNegatives),
  };
}

function rate(part: number, whole: number): number {
  return whole === 0 ? 1 : Math.round((part / whole) * 1000) / 1000;
}

function shareOf(answers: readonly boolean[]): ShareScore {
  return { right: answers.filter(Boolean).length, of: answers.length };
}

function countRelations(pairs: readonly JudgedPair[]): OneStoryScore["relations"] {
  const counts: Partial<Record<Relation, Partial<Record<FoundRelation, number>>>> = {};
  for (const { label, found } of pairs) {
    const row = counts[label.relation] ?? {};
    counts[label.relation] = { ...row, [found]: (row[found] ?? 0) + 1 };
  }
  return counts;
}

function countBases(origins: readonly JudgedOrigin[]): OneStoryScore["origins"]["byBasis"] {
  const bases = [...new Set(origins.map(({ label }) => label.basis))];
  return Object.fromEntries(
    bases.map((basis) => [
      basis,
      shareOf(origins.filter(({ label }) => label.basis === basis).map(({ right }) => right)),
    ]),
  );
}

function missOf({ label, found, together, kind, direction }: JudgedPair): PairMiss[] {
  if (together !== ONE_ORIGIN.has(label.relation)) return [{ ...label, found, miss: "origin" }];
  if (kind === false) return [{ ...label, found, miss: "kind" }];
  return direction === false ? [{ ...label, found, miss: "direction" }] : [];
}
