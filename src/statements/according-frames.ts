import { holdsClause, type NounPhrase, phraseAfter, type TokenRun } from "../language/en/noun-phrases.ts";
import type { Frame } from "./frame.ts";
import type { Reading } from "./frame-reading.ts";

/** "according to X": the rest of the sentence is X's. */
export function accordingFrames(reading: Reading): Frame[] {
  const { tokens, quoted, floor, limit } = reading;
  const frames: Frame[] = [];
  for (let at = floor; at < limit - 2; at++) {
    if (quoted[at] || tokens[at]?.lower !== "according" || tokens[at + 1]?.lower !== "to") continue;
    const source = phraseAfter(tokens, at + 2, limit);
    if (!source) continue;
    const cue = { from: at, to: at + 2 };
    const content = accordingContent(reading, at, source);
    if (content)
      frames.push({ cue, lemma: "according to", takes: "c", source, content: [content], clause: true });
  }
  return frames;
}

function accordingContent(
  { tokens, floor, limit }: Reading,
  at: number,
  source: NounPhrase,
): TokenRun | undefined {
  const before = { from: floor, to: tokens[at - 1]?.lower === "," ? at - 1 : at };
  const behind = { from: source.whole.to + (tokens[source.whole.to]?.lower === "," ? 1 : 0), to: limit };
  if (before.to > before.from && holdsClause(tokens, before)) return before;
  return behind.to > behind.from && holdsClause(tokens, behind) ? behind : undefined;
}
