import { conceptsOf, isNamedMatter, isWideMatter } from "../../../language/en/matter-concepts.ts";
import { type Cluster, type ClusterRule, countMoves } from "./cluster-steps.ts";
import { PERCENT } from "./step-concepts.ts";
import { sideOf, type ThreadStep } from "./thread-steps.ts";

/** What one party wants, gives or refuses is one matter where it shares one concept. */
export const ONE_CONCEPT: ClusterRule = { keysOf: ownConcepts, isMatter: () => true };

/** What a step is about beside the parties themselves. */
export function ownConcepts({ concepts, recipient, actors }: ThreadStep): string[] {
  const parties = [...actors, ...(recipient ? [recipient] : [])];
  const sides = new Set(parties.map((party) => `@${sideOf(party)}`));
  const names = new Set(parties.flatMap(({ name }) => [...conceptsOf(name).keys()]));
  return [...concepts.keys()].filter(
    (concept) => !sides.has(concept) && (isNamedMatter(concept) || !names.has(concept)),
  );
}

/** Fewer moves that share two plain words may do so by chance. */
const FEWEST_BY_WORDS = 3;

/** Across parties a matter of the table holds steps together, or two concepts that both have. */
export function acrossParties(steps: readonly ThreadStep[]): ClusterRule {
  const common = commonIn(steps);
  return {
    keysOf: (step) => pairKeys(step, common),
    isMatter: (key, members) =>
      isMovement(members) &&
      (key.split("\n").some(isNamedMatter) || countMoves(members) >= FEWEST_BY_WORDS),
  };
}

/** One party's moves of one sort are its own thread; on one day nothing has moved. */
function isMovement(members: Cluster): boolean {
  const sides = new Set(members.flatMap(({ actors }) => actors.map(sideOf)));
  const sorts = new Set(members.map((step) => step.family));
  const days = new Set(members.map((step) => step.day));
  return days.size > 1 && (sorts.has("acts") || sorts.size > 1 || sides.size > 1);
}

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
function pairKeys(step: ThreadStep, common: ReadonlySet<string>): string[] {
  const telling = [...step.concepts.keys()].filter((one) => isNamedMatter(one) || !common.has(one));
  const words = telling.filter((one) => one !== PERCENT);
  const foreign = words.some((one) => one.startsWith("@"));
  const pairs = words.flatMap((one, nth) =>
    words
      .slice(nth + 1)
      .filter((other) => isNamedMatter(one) || isNamedMatter(other) || !(one + other).includes("@"))
      .map((other) => [one, other].sort().join("\n")),
  );
  // "talks with Cuba" in a story between others are talks of their own.
  const alone = foreign ? [] : words.filter((one) => isNamedMatter(one) && !isWideMatter(one));
  return [...alone, ...pairs];
}
