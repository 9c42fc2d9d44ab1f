import type { Party, Thread } from "../../../model/position.ts";
import { type Cluster, clusterSteps } from "./cluster-steps.ts";
import { sideOf, type ThreadedStory, type ThreadStep, threadSteps } from "./thread-steps.ts";

/** Finds how matters between parties moved: the steps that deal with one matter, by date and then in reading order. */
export function findThreads(story: ThreadedStory): Thread[] {
  const steps = threadSteps(story);
  const dealings = [...groupsOf(steps)].flatMap(([side, group]) =>
    clusterSteps(group, { side, keys: "one" }).map((cluster) => ({ cluster, side })),
  );
  // What parties did is told by who was there as much as by who did it: one concept alone does not make it one matter.
  const doings = clusterSteps(steps, { keys: "two" })
    .filter(({ members }) => members.some((step) => step.ledger !== "position"))
    .map((cluster) => ({ cluster, side: undefined }));
  // What nobody is said to have done belongs to no party.
  const told = [...dealings, ...doings].filter(({ cluster }) =>
    cluster.members.some(({ actors }) => actors.length > 0),
  );
  return told.flatMap(({ cluster, side }, nth) => threadOf(cluster, side, `h${nth + 1}`) ?? []);
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

function threadOf({ members, matter }: Cluster, group: string | undefined, id: string): Thread | undefined {
  const side = group?.split("\n")[0];
  const actors = members.flatMap((step) => step.actors);
  const actor = partyOf(side === undefined ? actors : actors.filter((party) => sideOf(party) === side));
  if (!actor) return undefined;
  const recipient = partyOf(members.flatMap((step) => step.recipient ?? []));
  return {
    id,
    matter,
    actor,
    ...(recipient && recipient.name !== actor.name ? { recipient } : {}),
    steps: members.map((step) => step.id),
  };
}

/** The party that all of these are, or the country that most of them act for. */
function partyOf(parties: readonly Party[]): Party | undefined {
  const [first] = parties;
  if (!first) return undefined;
  if (parties.every((party) => party.name === first.name)) return bare(first);
  const counts = new Map<string, number>();
  for (const party of parties) counts.set(sideOf(party), (counts.get(sideOf(party)) ?? 0) + 1);
  const most = [...counts].reduce((best, one) => (one[1] > best[1] ? one : best));
  const holder = parties.find((party) => sideOf(party) === most[0]) ?? first;
  return holder.country ? { name: holder.country, kind: "country", country: holder.country } : bare(holder);
}

function bare({ name, kind, country }: Party): Party {
  return { name, kind, ...(country ? { country } : {}) };
}
