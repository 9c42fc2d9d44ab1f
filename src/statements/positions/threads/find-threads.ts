import type { Party, Thread } from "../../../model/position.ts";
import { type Cluster, type ClusterRule, clusterSteps, countMoves, shareIn } from "./cluster-steps.ts";
import { ofNamedMatters, ofOneParty, ofPlainWords, partiesOf } from "./matter-keys.ts";
import { nameMatter } from "./name-matter.ts";
import { offersOf } from "./offers.ts";
import { sideOf, type ThreadedStory, type ThreadStep, threadSteps } from "./thread-steps.ts";

interface Found {
  readonly cluster: Cluster;
  /** The party whose moves these are, where they are of one. */
  readonly side?: string;
  /** Its name, where it is not found in the words of its steps. */
  readonly matter?: string;
}

/** Finds how matters between parties moved: the steps that deal with one matter, by date and then in reading order. */
export function findThreads(story: ThreadedStory): Thread[] {
  const steps = threadSteps(story);
  const parties = partiesOf(steps);
  const rule = ofOneParty(parties);
  const own = [...groupsOf(steps)].flatMap(([key, group]) =>
    ownThreads(key.split("\n")[0] ?? "", group, rule),
  );
  const named = clusterSteps(steps, ofNamedMatters(parties)).map((cluster): Found => ({ cluster }));
  const plain = clusterSteps(steps, ofPlainWords(parties)).map((cluster): Found => ({ cluster }));
  const known = new Set([...own, ...named].flatMap(({ cluster }) => cluster.map(({ id }) => id)));
  const shared = [...named, ...plain.filter(({ cluster }) => shareIn(idsOf(cluster), known) < KNOWN)].filter(
    (one) => !isTold(one, own),
  );
  // What nobody is said to have done belongs to no party.
  const told = [...withoutRepeats(own, shared), ...shared].filter(({ cluster }) =>
    cluster.some(({ actors }) => actors.length > 0),
  );
  return told.flatMap((found, nth) => threadOf(found, `h${nth + 1}`) ?? []);
}

/** The positions of each side by what they do; an agreement belongs to all that made it. */
function groupsOf(steps: readonly ThreadStep[]): Map<string, ThreadStep[]> {
  const groups = new Map<string, ThreadStep[]>();
  for (const step of steps) {
    if (step.ledger !== "position") continue;
    for (const side of new Set(step.actors.map(sideOf))) {
      const key = `${side}\n${step.family}`;
      const known = groups.get(key);
      if (known) known.push(step);
      else groups.set(key, [step]);
    }
  }
  return new Map([...groups].filter(([, group]) => group.length > 1));
}

/** The threads of one party's moves of one sort; what it offers is one beside those of single matters. */
function ownThreads(side: string, group: readonly ThreadStep[], rule: ClusterRule): Found[] {
  const offers = group[0]?.family === "gives" ? offersOf(group) : undefined;
  const clusters = clusterSteps(group, rule).map((cluster): Found => ({ cluster, side }));
  if (!offers) return clusters;
  const all: Found = { cluster: offers, side, matter: "offers" };
  return [all, ...clusters.filter((one) => !isWithin(one.cluster, offers))];
}

/** A thread that is this much longer tells another story than the one that it holds. */
const MUCH_LONGER = 1.5;
/** A party's thread of fewer moves than this says nothing beside a longer one that holds it. */
const OWN_STORY = 3;
/** A thread by plain words of which this share stands in others tells nothing new. */
const KNOWN = 0.7;
/** A thread of one party's moves of which this share is told already tells nothing new. */
const TOLD = 0.6;

function withoutRepeats(own: readonly Found[], shared: readonly Found[]): Found[] {
  return own.filter(
    ({ cluster }) =>
      !shared.some(
        (other) =>
          isWithin(cluster, other.cluster) &&
          (countMoves(cluster) < OWN_STORY || other.cluster.length <= MUCH_LONGER * cluster.length),
      ),
  );
}

function isTold({ cluster }: Found, own: readonly Found[]): boolean {
  const sides = new Set(cluster.flatMap(({ actors }) => actors.map(sideOf)));
  const ids = idsOf(cluster);
  return (
    sides.size < 2 && own.some((one) => sides.has(one.side ?? "") && shareIn(ids, idsOf(one.cluster)) >= TOLD)
  );
}

function idsOf(cluster: Cluster): ReadonlySet<string> {
  return new Set(cluster.map(({ id }) => id));
}

function isWithin(cluster: Cluster, other: Cluster): boolean {
  return shareIn(idsOf(cluster), idsOf(other)) === 1;
}

function threadOf({ cluster, side, matter }: Found, id: string): Thread | undefined {
  const actors = cluster.flatMap((step) => step.actors);
  const addressed = cluster.flatMap((step) => step.recipient ?? []);
  const actor = partyOf(side === undefined ? actors : actors.filter((party) => sideOf(party) === side));
  if (!actor) return undefined;
  // Of a matter that several parties deal with, the other one is whoever else does most.
  const others = (side === undefined ? [...actors, ...addressed] : addressed).filter(
    (party) => sideOf(party) !== sideOf(actor),
  );
  const recipient = partyOf(others);
  return {
    id,
    matter: matter ?? nameMatter(cluster),
    actor,
    ...(recipient ? { recipient } : {}),
    steps: cluster.map((step) => step.id),
  };
}

/** The party that most of these are, by the name that they share or the country that they act for. */
function partyOf(parties: readonly Party[]): Party | undefined {
  const counts = new Map<string, number>();
  for (const party of parties) counts.set(sideOf(party), (counts.get(sideOf(party)) ?? 0) + 1);
  const most = [...counts].reduce<readonly [string, number] | undefined>(
    (best, one) => (best && best[1] >= one[1] ? best : one),
    undefined,
  );
  const [first, ...others] = parties.filter((party) => sideOf(party) === most?.[0]);
  if (!first) return undefined;
  const same = others.every((party) => party.name === first.name);
  return same || !first.country
    ? bare(first)
    : { name: first.country, kind: "country", country: first.country };
}

function bare({ name, kind, country }: Party): Party {
  return { name, kind, ...(country ? { country } : {}) };
}
