import type { Plover, PloverEvent, PositionKind } from "../../model/position.ts";
import { POSITION_ACTS } from "./tables/position-acts.ts";

/** What a noun says of a position that a verb puts forward. */
export interface PositionAct {
  readonly kind: PositionKind;
  readonly plover: Plover;
  /** Base forms of the verbs that put it forward. */
  readonly verbs: ReadonlySet<string>;
}

let acts: ReadonlyMap<string, PositionAct> | undefined;

function readActs(): ReadonlyMap<string, PositionAct> {
  return new Map(
    POSITION_ACTS.trim()
      .split("\n")
      .flatMap((line) => {
        const [nouns = "", verbs = "", kind = "", plover = ""] = line.split("|").map((cell) => cell.trim());
        const [event = "", mode] = plover.split(" ");
        const act: PositionAct = {
          kind: kind as PositionKind,
          plover: { event: event as PloverEvent, ...(mode ? { mode } : {}) },
          verbs: new Set(verbs.split(" ")),
        };
        return nouns.split(" ").map((noun) => [noun, act] as const);
      }),
  );
}

/** Gives what a noun puts forward; with the base forms of a verb only where that verb does so: "raised", "offer". */
export function actNoun(noun: string, lemmas?: readonly string[]): PositionAct | undefined {
  acts ??= readActs();
  const found = acts.get(noun);
  return !lemmas || lemmas.some((lemma) => found?.verbs.has(lemma)) ? found : undefined;
}

/** Every noun that an act may have, for the search for sentences. */
export function actNouns(): readonly string[] {
  acts ??= readActs();
  return [...acts.keys()];
}
