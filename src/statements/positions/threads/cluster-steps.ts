import { conceptsOf, isNamedMatter } from "../../../language/en/matter-concepts.ts";
import { sideOf, type ThreadStep } from "./thread-steps.ts";

/** Steps that deal with one matter. */
export interface Cluster {
  readonly members: readonly ThreadStep[];
  /** The words that they share, as the reports have them. */
  readonly matter: string;
}

/** How steps are held together: by one concept, or, where the actors differ, by a matter of the table or by two concepts. */
export interface ClusterRule {
  /** Key of the group, the side of its actor first; its own name is no matter. */
  readonly side?: string;
  readonly keys: "one" | "two";
}

/** A concept in more than this share of a group's texts says nothing of which matter it is. */
const COMMON = 0.6;
/** In smaller groups every concept that is shared counts. */
const SMALL_GROUP = 8;
/** Fewer texts that differ show no movement. */
const FEWEST_TEXTS = { one: 2, two: 3 } as const;
/** A cluster of which this share lies in a larger one is part of it. */
const CONTAINED = 0.75;
/** More clusters of one group than this are beyond reading; the largest are kept. */
const MOST_CLUSTERS = 60;

/** Gathers steps by the concepts that they share. A step may deal with two matters: "sanctions on Cuba and Venezuela". */
export function clusterSteps(steps: readonly ThreadStep[], rule: ClusterRule): Cluster[] {
  const texts = new Set(steps.map((step) => step.text)).size;
  const candidates = [...byKey(steps, rule)]
    .map(([key, members]) => ({ key, members, texts: new Set(members.map((step) => step.text)) }))
    .filter((one) => one.texts.size >= FEWEST_TEXTS[rule.keys])
    .filter((one) => texts <= SMALL_GROUP || one.texts.size <= COMMON * texts)
    .sort((a, b) => b.texts.size - a.texts.size || (a.key < b.key ? -1 : 1))
    .slice(0, MOST_CLUSTERS);
  const kept: (typeof candidates)[number][] = [];
  for (const one of candidates) if (!kept.some((larger) => isPartOf(one.texts, larger.texts))) kept.push(one);
  return withSiblings(
    kept.map(({ members }) => members),
    steps,
    rule,
  ).map((members) => ({ members, matter: sharedWords(members, rule) }));
}

function isPartOf(texts: ReadonlySet<string>, larger: ReadonlySet<string>): boolean {
  const shared = [...texts].filter((text) => larger.has(text)).length;
  return shared >= CONTAINED * texts.size;
}

function byKey(steps: readonly ThreadStep[], rule: ClusterRule): Map<string, ThreadStep[]> {
  const found = new Map<string, ThreadStep[]>();
  const common = rule.keys === "two" ? commonIn(steps) : NOTHING;
  for (const step of steps) {
    for (const key of keysOf(step, rule, common)) {
      const known = found.get(key);
      if (known) known.push(step);
      else found.set(key, [step]);
    }
  }
  return found;
}

const NOTHING: ReadonlySet<string> = new Set();
/** A country that is a party to more than this share of all steps is what the story is about, no matter of its own. */
const MAIN_PARTY = 0.2;

/** The countries whose story it is, and the words of the names of parties. */
function commonIn(steps: readonly ThreadStep[]): ReadonlySet<string> {
  const parties = steps.map(({ actors, recipient }) => [...actors, ...(recipient ? [recipient] : [])]);
  const counts = new Map<string, number>();
  for (const side of parties.flatMap((those) => [...new Set(those.map(sideOf))]))
    counts.set(side, (counts.get(side) ?? 0) + 1);
  const main = [...counts].filter(([, count]) => count > MAIN_PARTY * steps.length);
  const names = new Set(parties.flat().map((party) => party.name));
  return new Set([
    ...main.map(([side]) => `@${side}`),
    ...[...names].flatMap((name) => [...conceptsOf(name).keys()].filter((one) => !one.startsWith("@"))),
  ]);
}

/** A matter of the table alone, one with another concept, or two concepts that are no countries. */
function keysOf(step: ThreadStep, rule: ClusterRule, common: ReadonlySet<string>): string[] {
  const concepts = conceptsFor(step, rule);
  if (rule.keys === "one") return concepts;
  const telling = concepts.filter((one) => isNamedMatter(one) || !common.has(one));
  const pairs = telling.flatMap((one, nth) =>
    telling
      .slice(nth + 1)
      .filter((other) => isNamedMatter(one) || isNamedMatter(other) || !(one + other).includes("@"))
      .map((other) => [one, other].sort().join("\n")),
  );
  return [...telling.filter(isNamedMatter), ...pairs];
}

/** What a step is about beside the parties themselves. */
function conceptsFor({ concepts, recipient, actors }: ThreadStep, { side }: ClusterRule): string[] {
  const parties = new Set([...actors, ...(recipient ? [recipient] : [])].map((party) => `@${sideOf(party)}`));
  const own = side === undefined ? undefined : `@${side.split("\n")[0]}`;
  return [...concepts.keys()].filter(
    (concept) => concept !== own && (side === undefined || !parties.has(concept)),
  );
}

/** The items of one list go with those of it that have found a thread, where nothing else holds them. */
function withSiblings(
  clusters: readonly (readonly ThreadStep[])[],
  steps: readonly ThreadStep[],
  { keys }: ClusterRule,
): (readonly ThreadStep[])[] {
  if (keys === "two") return [...clusters];
  const held = new Set(clusters.flat());
  const alone = steps.filter((step) => !held.has(step));
  return clusters.map((members) => {
    const sentences = new Set(members.map((step) => step.sentence));
    const more = alone.filter((step) => sentences.has(step.sentence));
    return more.length === 0
      ? members
      : steps.filter((step) => members.includes(step) || more.includes(step));
  });
}

/** A concept that this share of the texts have names their matter. */
const NAMING = 0.6;
const MOST_WORDS = 3;

function sharedWords(members: readonly ThreadStep[], rule: ClusterRule): string {
  const counts = new Map<string, { count: number; word: string }>();
  for (const step of members) {
    for (const concept of conceptsFor(step, rule)) {
      const known = counts.get(concept);
      const own = isNamedMatter(concept) ? concept : step.concepts.get(concept);
      const word = known?.word ?? own ?? concept;
      counts.set(concept, { count: (known?.count ?? 0) + 1, word });
    }
  }
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count);
  const naming = sorted.filter((one, nth) => nth === 0 || one.count >= NAMING * members.length);
  return naming
    .slice(0, MOST_WORDS)
    .map(({ word }) => word)
    .join(", ");
}
