import type { NounPhrase, TokenRun } from "../language/en/noun-phrases.ts";
import { holdsClause } from "../language/en/phrase-words.ts";
import { accordingFrames } from "./according-frames.ts";
import { contentBefore, continuation, opensSubordinate, prefersBefore } from "./content-before.ts";
import { type After, contentAfter } from "./content-start.ts";
import type { Cue } from "./cues.ts";
import type { Frame } from "./frame.ts";
import { holdsQuote, opensSmall, type Reading, readingOf } from "./frame-reading.ts";
import { invertedSource, subjectOf } from "./frame-source.ts";
import { nounFrames } from "./noun-frames.ts";
import type { Sentence } from "./paragraph.ts";
import { passiveFrames } from "./passive-frames.ts";

const NO_FRAMES: readonly Frame[] = [];

/** Finds the frames of a sentence. */
export function findFrames(sentence: Sentence): readonly Frame[] {
  if (sentence.tokens.length === 0) return NO_FRAMES;
  const reading = readingOf(sentence);
  const frames: Frame[] = [];
  for (const cue of reading.cues) {
    const frame = frameOf(reading, cue, frames);
    if (frame) frames.push(frame);
  }
  const verbs = frames.length;
  const nouns = nounFrames(reading, frames);
  frames.push(...accordingFrames(reading), ...passiveFrames(reading), ...nouns);
  return frames.length === verbs ? frames : frames.sort((a, b) => a.cue.from - b.cue.from);
}

function frameOf(reading: Reading, cue: Cue, before: readonly Frame[]): Frame | undefined {
  const inverted = invertedSource(reading, cue);
  const source = inverted ?? subjectOf(reading, cue, before);
  const after = contentAfter(reading, cue, inverted);
  const ahead = takesAhead(reading, cue) ? contentBefore(reading, startOf(cue, source, inverted)) : undefined;
  const told = toldIn(reading, { cue, ahead, after });
  if (!told) return undefined;
  const { lemma, takes } = cue.verb;
  const { venue, addressee } = after;
  return { cue: { from: cue.from, to: cue.to }, lemma, takes, source, venue, addressee, ...told };
}

/** What stands before and behind a verb of saying. */
interface Around {
  readonly cue: Cue;
  readonly ahead: TokenRun | undefined;
  readonly after: After;
}

/** Decides which of the words around a verb of saying are its content. */
function toldIn(
  reading: Reading,
  { cue, ahead, after }: Around,
): Pick<Frame, "content" | "lead" | "clause"> | undefined {
  if (!ahead || !prefersBefore(reading, ahead, after))
    return after.content && { content: [after.content], lead: undefined, clause: after.clause };
  const rest = continuation(reading, after.at, cue, ahead);
  const holds = holdsClause(reading.tokens, ahead) || holdsQuote(reading, ahead);
  if (holds && !leadsUp(reading, ahead, rest))
    return { content: rest ? [ahead, rest] : [ahead], lead: undefined, clause: true };
  return rest && { content: [rest], lead: ahead, clause: true };
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
