import type { StoryEvent } from "../../model/position.ts";
import {
  aboutPair,
  type Check,
  type Coverage,
  type DerivedPair,
  derivedPairs,
  type Found,
} from "../coverage.ts";

/** Asks whether a rewrite leaves out who did what it tells of. */
export const lostActor: Check = {
  name: "lost-actor",
  run: (coverage: Coverage): Found[] => {
    const claimOf = new Map(
      coverage.claims.flatMap(({ id, kind, statements }) =>
        kind === "event" ? statements.map((statement) => [statement, id] as const) : [],
      ),
    );
    const byReport = new Map<string, StoryEvent[]>();
    for (const event of coverage.events) {
      byReport.set(event.report, [...(byReport.get(event.report) ?? []), event]);
    }
    return derivedPairs(coverage).flatMap((pair) => {
      const there = byReport.get(pair.to.report.id) ?? [];
      return (byReport.get(pair.from.report.id) ?? [])
        .filter(({ actor, others = [] }) => !actor && others.length === 0)
        .flatMap((here) => {
          const named = there.find(({ id, actor }) => actor && claimOf.get(id) === claimOf.get(here.id));
          return named ? [foundOf(pair, here, named)] : [];
        });
    });
  },
};

function foundOf(pair: DerivedPair, here: StoryEvent, there: StoryEvent): Found {
  return {
    kind: "lost-actor",
    about: [...aboutPair(pair), here.id, there.id],
    because: [here.citation, there.citation],
    text: `The report it comes from says who did it, ${there.actor?.name}; here nobody is named.`,
  };
}
