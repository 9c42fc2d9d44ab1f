import type { TokenRun } from "../../../language/en/noun-phrases.ts";
import type { Reading } from "../../frame-reading.ts";
import { opensCondition } from "./matter-end.ts";

/** Finds the words that a position is tied to: right behind its matter, between cue and matter, or before its actor. */
export function conditionOf(
  reading: Reading,
  { actor, cue, matter }: { readonly actor: TokenRun; readonly cue: TokenRun; readonly matter: TokenRun },
): TokenRun | undefined {
  const { tokens, limit } = reading;
  const behind = tokens[matter.to]?.lower === "," ? matter.to + 1 : matter.to;
  if (behind < limit && opensCondition(tokens, behind))
    return { from: behind, to: clauseEnd(reading, behind) };
  return conditionBefore(reading, Math.min(actor.from, cue.from));
}

/** Words at most between what opens a condition and the actor behind it. */
const LEAD_REACH = 30;

function conditionBefore({ tokens, floor }: Reading, before: number): TokenRun | undefined {
  for (let at = before - 1; at >= Math.max(floor, before - LEAD_REACH); at--) {
    if (/^[;:“”"]$/.test(tokens[at]?.lower ?? "")) return undefined;
    const length = opensCondition(tokens, at);
    if (length === 0) continue;
    const opener = tokens[at - 1]?.lower;
    const leads = at === floor || opener === "," || opener === "that" || opener === "but" || opener === "and";
    if (!leads) return undefined;
    let to = at + length;
    while (to < before && tokens[to]?.lower !== ",") to++;
    return { from: at, to };
  }
  return undefined;
}

function clauseEnd({ tokens, limit }: Reading, from: number): number {
  let at = from;
  while (at < limit && !/^[,;:“”"—–]$/.test(tokens[at]?.lower ?? "")) at++;
  return at;
}
