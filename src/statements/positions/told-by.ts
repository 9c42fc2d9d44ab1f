import type { NounPhrase } from "../../language/en/noun-phrases.ts";
import { subjectOf } from "../frame-source.ts";
import type { PositionSentence } from "./position-passage.ts";

/**
 * Gives whoever says the clause that begins at a token, where a verb of saying leads to it: any verb, or one of those
 * `verbs` whose base forms are given.
 */
export function toldBy(
  { reading }: PositionSentence,
  from: number,
  verbs?: ReadonlySet<string>,
): NounPhrase | undefined {
  const opener = reading.tokens[from - 1]?.lower === "that" ? from - 1 : from;
  const cue = reading.cues.find((one) => one.to === opener && !one.participle);
  return cue && (verbs?.has(cue.verb.lemma) ?? true) ? subjectOf(reading, cue, []) : undefined;
}
