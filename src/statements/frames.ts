import { holdsClause, type NounPhrase, type TokenRun } from "../language/en/noun-phrases.ts";
import { accordingFrames } from "./according-frames.ts";
import { contentBefore, continuation, opensSubordinate, prefersBefore } from "./content-before.ts";
import { contentAfter } from "./content-start.ts";
import type { Cue } from "./cues.ts";
import type { Frame } from "./frame.ts";
import { holdsQuote, opensSmall, type Reading, readingOf } from "./frame-reading.ts";
import { invertedSource, subjectOf } from "./frame-source.ts";
import { nounFrames } from "./noun-frames.ts";
import type { Sentence } from "./paragraph.ts";
import { passiveFrames } from "./passive-frames.ts";

/** Finds the frames of a sentence. */
export function findFrames(sentence: Sentence): Frame[] {
  if (sentence.tokens.length === 0) return [];
  const reading = readingOf(sentence);
  const frames: Frame[] = [];
  for (const cue of reading.cues) {
    const frame = frameOf(reading, cue, frames);
    if (frame) frames.push(frame);
  }
  const others = [...accordingFrames(reading), ...passiveFrames(reading), ...nounFrames(reading, frames)];
  return [...frames, ...others].sort((a, b) => a.cue.from - b.cue.from);
}

function frameOf(reading: Reading, cue: Cue, before: readonly Frame[]): Frame | undefined {
  const inverted = invertedSource(reading, cue);
  const source = inverted ?? subjectOf(reading, cue, before);
  const after = contentAfter(reading, cue, inverted);
  const ahead = takesAhead(reading, cue) ? contentBefore(reading, startOf(cue, source, inverted)) : undefined;
  const base = {
    cue: { from: cue.from, to: cue.to },
    lemma: cue.verb.lemma,
    takes: cue.verb.takes,
    ...(source ? { source } : {}),
    ...(after.venue ? { venue: after.venue } : {}),
    ...(after.addressee ? { addressee: after.addressee } : {}),
  };
  if (ahead && prefersBefore(reading, ahead, after)) {
    const rest = continuation(reading, after.at, cue, ahead);
    if (
      !leadsUp(reading, ahead, rest) &&
      (holdsClause(reading.tokens, ahead) || holdsQuote(reading, ahead))
    ) {
      return { ...base, content: rest ? [ahead, rest] : [ahead], clause: true };
    }
    return rest ? { ...base, lead: ahead, content: [rest], clause: true } : undefined;
  }
  return after.content ? { ...base, content: [after.content], clause: after.clause } : undefined;
}

/** "If the vote fails, she said, “we are finished”": words that are nothing without those behind the attribution. */
function leadsUp(reading: Reading, ahead: TokenRun, rest: TokenRun | undefined): boolean {
  if (!rest || holdsQuote(reading, ahead)) return false;
  return opensSubordinate(reading, ahead) || opensSmall(reading, rest.from);
}

/** Only verbs that take a clause or quoted words have their content before them. */
function takesAhead({ tokens, quoted }: Reading, { participle, verb, from }: Cue): boolean {
  if (participle) return false;
  return /[qctw]/.test(verb.takes) || tokens.slice(0, from).some((_, at) => quoted[at]);
}

/** Where the attribution begins that content may stand before: at the verb, or at the subject before it. */
function startOf(cue: Cue, source: NounPhrase | undefined, inverted: NounPhrase | undefined): number {
  const before = source !== undefined && !inverted && source.whole.to <= cue.from;
  return before ? source.whole.from : cue.from;
}
