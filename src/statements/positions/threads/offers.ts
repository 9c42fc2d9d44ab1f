import { type Cluster, countMoves } from "./cluster-steps.ts";
import { sideOf, type ThreadStep } from "./thread-steps.ts";

/** More different offers than this by one party are no longer one package. */
const MOST_OFFERS = 8;

/** What a party offers the others is one matter: its offers, and its promises that say nothing beyond them. */
export function offersOf(gives: readonly ThreadStep[]): Cluster | undefined {
  const made = gives.filter((step) => step.kind === "offer");
  const moves = countMoves(made);
  if (moves < 2 || moves > MOST_OFFERS) return undefined;
  const to = mainRecipient(made);
  const offers = made.filter(({ recipient }) => !recipient || !to || sideOf(recipient) === to);
  const offered = new Set(["", ...offers.map(aboutOf)]);
  const within = gives.filter(
    (step) => offers.includes(step) || (step.kind === "commitment" && offered.has(aboutOf(step))),
  );
  return countMoves(offers) > 1 ? within : undefined;
}

function aboutOf({ concepts }: ThreadStep): string {
  return [...concepts.keys()].sort().join("\n");
}

function mainRecipient(offers: readonly ThreadStep[]): string | undefined {
  const counts = new Map<string, number>();
  for (const { recipient } of offers)
    if (recipient) counts.set(sideOf(recipient), (counts.get(sideOf(recipient)) ?? 0) + 1);
  return [...counts].reduce<readonly [string, number] | undefined>(
    (most, one) => (most && most[1] >= one[1] ? most : one),
    undefined,
  )?.[0];
}
