import type { TimelineEvent } from "./read-timelines.ts";

/** What was counted of one or more timelines. */
export interface TimelineTally {
  goldRelations: number;
  goldFound: number;
  madeRelations: number;
  madeRight: number;
}

interface Graph {
  /** The order of each mention and each day. */
  readonly order: ReadonlyMap<string, number>;
  readonly days: ReadonlyMap<string, string>;
  /** The fewest relations that say all of it. */
  readonly reduced: readonly (readonly [from: string, relation: "before" | "same", to: string])[];
}

/**
 * Compares two timelines by the temporal awareness of TempEval-3, as the task defines it: both become graphs of events
 * and days; a relation of the fewest that say one graph counts where the other graph implies it. Events that are put
 * in no order (0) do not count.
 */
export function addTimeline(
  tally: TimelineTally,
  gold: readonly TimelineEvent[],
  made: readonly TimelineEvent[],
): void {
  const [wanted, got] = [graphOf(gold), graphOf(made)];
  tally.goldRelations += wanted.reduced.length;
  tally.madeRelations += got.reduced.length;
  tally.goldFound += wanted.reduced.filter((relation) => implies(got, relation)).length;
  tally.madeRight += got.reduced.filter((relation) => implies(wanted, relation)).length;
}

/** Gives precision, recall and F1 of a tally, in per cent. */
export function scoresOf({
  goldRelations,
  goldFound,
  madeRelations,
  madeRight,
}: TimelineTally): [number, number, number] {
  const precision = madeRight / Math.max(1, madeRelations);
  const recall = goldFound / Math.max(1, goldRelations);
  return [100 * precision, 100 * recall, (200 * precision * recall) / Math.max(1e-9, precision + recall)];
}

function graphOf(events: readonly TimelineEvent[]): Graph {
  const ordered = events.filter(({ order }) => order > 0).sort((a, b) => a.order - b.order);
  const order = new Map<string, number>();
  const days = new Map<string, string>();
  const reduced: (readonly [string, "before" | "same", string])[] = [];
  let last: { readonly order: number; readonly node: string } | undefined;
  for (const event of ordered) {
    const [first = "", ...others] = event.mentions;
    for (const mention of event.mentions) order.set(mention, event.order);
    for (const other of others) reduced.push([first, "same", other]);
    if (/\d/.test(event.day)) {
      for (const mention of event.mentions) days.set(mention, event.day);
      reduced.push([first, "same", `day ${event.day}`]);
    }
    if (last && last.order === event.order) reduced.push([last.node, "same", first]);
    else if (last) reduced.push([last.node, "before", first]);
    last = { order: event.order, node: first };
  }
  return { order, days, reduced };
}

function implies({ order, days }: Graph, [from, relation, to]: Graph["reduced"][number]): boolean {
  if (to.startsWith("day ")) return days.get(from) === to.slice(4);
  const [left, right] = [order.get(from), order.get(to)];
  if (left === undefined || right === undefined) return false;
  return relation === "same" ? left === right : left < right;
}
