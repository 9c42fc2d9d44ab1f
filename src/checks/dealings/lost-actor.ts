import { toldStems } from "../../language/told-stems.ts";
import { foldName } from "../../language/words.ts";
import type { StoryEvent } from "../../model/position.ts";
import { sharedLength } from "../../model/span.ts";
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
          const named = there.find(
            (one) => one.actor && claimOf.get(one.id) === claimOf.get(here.id) && areAligned(pair, here, one),
          );
          return named && !isStillNamed(pair, here, named) ? [foundOf(pair, here, named)] : [];
        });
    });
  },
};

/** Stems that both clauses must have, so that a bare "summit on Monday" is not held against who came to it. */
const FEWEST_STEMS = 3;

/** Only what one passage tells in the place of the other can have been left out. */
function areAligned({ derivation }: DerivedPair, here: StoryEvent, there: StoryEvent): boolean {
  const stems = [here, there].map(({ what }) => toldStems(what));
  const shared = [...(stems[0] ?? [])].filter((stem) => stems[1]?.has(stem)).length;
  if (shared < FEWEST_STEMS) return false;
  return derivation.matches.some(
    ({ from, to }) => sharedLength(from, here.citation) > 0 && sharedLength(to, there.citation) > 0,
  );
}

/** The sentence may name who did it in another place than where the event was read. */
function isStillNamed({ from: { page, report } }: DerivedPair, here: StoryEvent, there: StoryEvent): boolean {
  const sentence = report.sentences.find((one) => sharedLength(one, here.citation) > 0);
  const surname =
    foldName(there.actor?.name ?? "")
      .split(" ")
      .at(-1) ?? "";
  const said = foldName(page.text.slice(sentence?.start ?? 0, sentence?.end ?? 0));
  return ` ${said} `.includes(` ${surname} `);
}

function foundOf(pair: DerivedPair, here: StoryEvent, there: StoryEvent): Found {
  return {
    kind: "lost-actor",
    about: [...aboutPair(pair), here.id, there.id],
    because: [here.citation, there.citation],
    text: `The report it comes from says who did it, ${there.actor?.name}; here nobody is named.`,
  };
}
