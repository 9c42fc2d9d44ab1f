import type { Plover, PloverEvent, PositionKind } from "../../model/position.ts";
import { POSITION_ACTS } from "./tables/position-acts.ts";

/** What a noun says of a position that a verb puts forward. */
export interface PositionAct {
  readonly kind: PositionKind;
  readonly plover: Plover;
  /** Base forms of the verbs that put it forward. */
  readonly verbs: ReadonlySet<string>;
}

let acts: ReadonlyMap<string, readonly PositionAct[]> | undefined;

function readActs(): ReadonlyMap<string, readonly PositionAct[]> {
  const found = new Map<string, PositionAct[]>();
  for (const line of POSITION_ACTS.trim().split("\n")) {
    const [nouns = "", verbs = "", kind = "", plover = ""] = line.split("|").map((cell) => cell.trim());
    const [event = "", mode] = plover.split(" ");
    const act: PositionAct = {
      kind: kind as PositionKind,
      plover: { event: event as PloverEvent, ...(mode ? { mode } : {}) },
      verbs: new Set(verbs.split(" ")),
    };
    for (const noun of nouns.split(" ")) found.set(noun, [...(found.get(noun) ?? []), act]);
  }
  return found;
}

/** Gives what a noun puts forward; with the base forms of a verb only where that verb does so: "raised", "offer". */
export function actNoun(noun: string, lemmas?: readonly string[]): PositionAct | undefined {
  acts ??= readActs();
  const found = acts.get(noun);
  return lemmas ? found?.find(({ verbs }) => lemmas.some((lemma) => verbs.has(lemma))) : found?.[0];
}

/** Every noun that an act may have, for the search for sentences. */
export function actNouns(): readonly string[] {
  acts ??= readActs();
  return [...acts.keys()];
}
